import { isDeepStrictEqual } from 'node:util'
import type { FaultInstruction } from './faults.ts'

/** A call on its way to its operation, as it stands on the wire. */
export interface FaultableCall {
  readonly system: FaultInstruction['system']
  readonly operationId: string
  readonly method: string
  readonly seq: number
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** Parsed, where it is JSON. */
  readonly body: unknown
  /** Label of the token, also of one that is refused. */
  readonly token: string | undefined
  /** Whether its credentials are good. */
  readonly isAuthenticated: boolean
  /** URL and body, for `containing`; asked for only when a fault wants it. */
  text(): string
}

/** Whether a fault is meant for the call, leaving counts and times aside. */
export function fitsCall(fault: FaultInstruction, call: FaultableCall): boolean {
  const { system, operationId, method, path = {}, query = {}, containing, body = {}, token, effect } = fault
  if (system !== call.system) return false
  if (operationId !== '*' && !listOf(operationId).includes(call.operationId)) return false
  if (method !== undefined && !listOf(method).some((each) => each.toUpperCase() === call.method)) return false
  if (token !== undefined && token !== call.token) return false
  // Only a good token can be revoked; a request for a new one carries none.
  if (effect.kind === 'revoke-token' && !(call.isAuthenticated && call.token !== undefined)) return false
  if (Object.entries(path).some(([name, value]) => call.path[name] !== value)) return false
  if (Object.entries(query).some(([name, value]) => !queryValues(call, name).includes(value))) return false
  if (Object.entries(body).some(([name, value]) => !isDeepStrictEqual(memberAt(call.body, name), value)))
    return false
  return containing === undefined || call.text().includes(containing)
}

/** What a call is about: its operation and path, and its body where the path names nothing of its own. */
export function entityOf(call: FaultableCall): string {
  const own = Object.entries(call.path).filter(([name]) => name !== 'tenantUid')
  return JSON.stringify([call.operationId, own.length > 0 ? own : call.text()])
}

export const listOf = <T extends string | number>(given: T | readonly T[]): readonly T[] =>
  typeof given === 'object' ? given : [given]

/** Names in a query are compared without regard to case, as Omnium binds them. */
function queryValues({ query }: FaultableCall, name: string): readonly string[] {
  const found = Object.entries(query).find(([key]) => key.toLowerCase() === name.toLowerCase())
  return found === undefined ? [] : listOf(found[1])
}

/** By JSON pointer (RFC 6901) where the name begins with a slash, by member otherwise. */
function memberAt(body: unknown, name: string): unknown {
  const steps = name.startsWith('/') ? name.slice(1).split('/').map(unescapeStep) : [name]
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    body,
  )
}

const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
