import type { JSONPathNode } from 'json-p3'
import {
  RENAMED_MEMBERS,
  RENAMED_FROM,
  RENAMED_STATUSES,
} from '../../simulators/host/contract/renamed-keys.ts'
import { METHODS } from '../../simulators/host/contract/openapi-document.ts'
import { cannot, holderOf, isMembers, noteKnown, renameKey } from './nodes.ts'
import type { Members } from './nodes.ts'
import type { OverlayAction, OverlayChange } from './overlay.ts'

type Rename = Extract<OverlayChange, { kind: 'rename' }>

/**
 * Another name for what the handlers know by its first one; false when the node has nothing of that name.
 * With `keep` a path or method stays reachable under its old name as well.
 */
export function renameIn(node: JSONPathNode, change: Rename, action: OverlayAction): boolean {
  const { from, to, keep } = change
  const kind = kindOf(node)
  if (!kind) {
    throw cannot(
      action,
      `Nothing in ${node.getPath()} can be renamed.`,
      'a target that selects $.paths, a path, $.webhooks, the responses of an operation, a parameter, or a schema with properties',
    )
  }
  if (keep && kind.of !== 'path' && kind.of !== 'method')
    throw cannot(action, `A ${kind.of} cannot have two names.`, 'keep for paths and methods only')
  if (kind.of === 'parameter') {
    if (kind.parameter.name !== from) return false
    kind.parameter.name = to
    kind.parameter[RENAMED_FROM] ??= from
    return true
  }
  const { map } = kind
  if (!Object.hasOwn(map, from)) return false
  if (Object.hasOwn(map, to)) throw cannot(action, `${node.getPath()} has ${to} already.`, 'a new name in to')
  if (kind.of === 'path' && !to.startsWith('/'))
    throw cannot(
      action,
      `The path ${to} does not begin with a slash.`,
      'a path as in the contract, without server',
    )
  if (kind.of === 'method' && !(METHODS as readonly string[]).includes(to))
    throw cannot(action, `${to} is no method.`, `one of ${METHODS.join(', ')}`)
  if (keep) map[to] = structuredClone(map[from])
  else renameKey(map, from, to)
  if (kind.of === 'member') noteMember(kind.schema, from, to)
  if (kind.of === 'status') noteKnown(kind.operation, RENAMED_STATUSES, from, to, from)
  if (kind.of === 'webhook' && isMembers(map[to])) map[to][RENAMED_FROM] ??= from
  return true
}

type Kind =
  | { readonly of: 'path' | 'method' | 'webhook'; readonly map: Members }
  | { readonly of: 'status'; readonly map: Members; readonly operation: Members }
  | { readonly of: 'member'; readonly map: Members; readonly schema: Members }
  | { readonly of: 'parameter'; readonly parameter: Members }

function kindOf(node: JSONPathNode): Kind | undefined {
  const value: unknown = node.value
  const place = holderOf(node)
  if (!isMembers(value) || !place) return undefined
  const { holder, key } = place
  const depth = node.location.length
  if (depth === 1 && key === 'paths') return { of: 'path', map: value }
  if (depth === 1 && key === 'webhooks') return { of: 'webhook', map: value }
  if (depth === 2 && node.location[0] === 'paths') return { of: 'method', map: value }
  if (key === 'responses' && isMembers(holder) && 'operationId' in holder)
    return { of: 'status', map: value, operation: holder }
  if (isMembers(value.properties)) return { of: 'member', map: value.properties, schema: value }
  if (key === 'properties' && isMembers(holder)) return { of: 'member', map: value, schema: holder }
  if (typeof value.in === 'string' && typeof value.name === 'string')
    return { of: 'parameter', parameter: value }
  return undefined
}

function noteMember(schema: Members, from: string, to: string): void {
  const required = schema.required
  if (Array.isArray(required)) schema.required = required.map((name: unknown) => (name === from ? to : name))
  const evidence = schema['x-evidence-required']
  if (isMembers(evidence)) renameKey(evidence, from, to)
  noteKnown(schema, RENAMED_MEMBERS, from, to, from)
}
