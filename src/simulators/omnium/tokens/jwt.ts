import { createHmac } from 'node:crypto'

/** A compact JWT, HS256. Synchronous on purpose: nothing here may depend on a thread pool's order. */
export function signJwt(claims: Readonly<Record<string, unknown>>, key: string): string {
  const head = encode({ alg: 'HS256', typ: 'JWT' })
  const signed = `${head}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
