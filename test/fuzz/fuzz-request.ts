import type { WireRequest } from '../../src/simulators/host/wire.ts'

export type FuzzBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** Sent as it is: what no serializer would write. */
  | { readonly kind: 'raw'; readonly text: string | Uint8Array }

/** A request in parts, so that it can be broken and shrunk part by part. */
export interface FuzzRequest {
  readonly operationId: string
  readonly method: string
  /** Path template, `/api/Orders/{id}`; without braces when a mutator wrote the path itself. */
  readonly path: string
  readonly values: Readonly<Record<string, string>>
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: FuzzBody
  /** What was done to it, for the report. */
  readonly broken: readonly string[]
}

const encoder = new TextEncoder()

/** As the host gets it. The token is put in here: requests never hold one, they say `<token>`. */
export function toWire(request: FuzzRequest, token: string): WireRequest {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value.replace('<token>', token)]),
  )
  const text = bodyText(request.body)
  const body = typeof text === 'string' ? encoder.encode(text) : text
  return { method: request.method, url: urlOf(request), headers, body }
}

/** For a person to send again. */
export function toCurl(request: FuzzRequest, origin: string): string {
  const text = bodyText(request.body)
  const body = text instanceof Uint8Array ? `[${text.length} bytes]` : text
  return [
    `curl --path-as-is -X ${request.method} ${quote(origin + urlOf(request))}`,
    ...Object.entries(request.headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quote(body)}`]),
  ].join(' ')
}

function urlOf({ path, values, query }: FuzzRequest): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encode(values[name] ?? ''))
  if (query.length === 0) return filled
  return `${filled}?${query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`
}

/** Lone surrogates have no encoding. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

function bodyText(body: FuzzBody): string | Uint8Array | undefined {
  if (body.kind === 'none') return undefined
  return body.kind === 'raw' ? body.text : JSON.stringify(body.value)
}

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
