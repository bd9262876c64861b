import type { JSONPathNode } from 'json-p3'
import { RENAMED_VALUES } from '../../simulators/host/contract/renamed-keys.ts'
import { cannot, holderOf, isMembers, noteKnown, renameKey } from './nodes.ts'
import type { Members } from './nodes.ts'
import type { OverlayAction, OverlayChange } from './overlay.ts'

type Replace = Extract<OverlayChange, { kind: 'replace' }>

/** Another value in the enumeration (or for the constant) of a schema; false when it has no such value. */
export function replaceIn(node: JSONPathNode, { from, to }: Replace, action: OverlayAction): boolean {
  const schema = schemaOf(node)
  if (!schema) {
    throw cannot(
      action,
      `${node.getPath()} is no enumeration.`,
      'a target that selects a schema with enum or const, or its enum',
    )
  }
  const values = Array.isArray(schema.enum) ? (schema.enum as unknown[]) : undefined
  const at = values?.indexOf(from) ?? -1
  if (at < 0 && schema.const !== from) return false
  if (values?.includes(to))
    throw cannot(action, `${node.getPath()} has the value ${String(to)} already.`, 'a new value in to')
  if (values && at >= 0) values[at] = to
  for (const key of ['const', 'default', 'example']) if (schema[key] === from) schema[key] = to
  const evidence = schema['x-evidence-values']
  if (isMembers(evidence)) renameKey(evidence, String(from), String(to))
  noteKnown(schema, RENAMED_VALUES, String(from), String(to), from)
  return true
}

function schemaOf(node: JSONPathNode): Members | undefined {
  const value: unknown = node.value
  if (isMembers(value)) return Array.isArray(value.enum) || 'const' in value ? value : undefined
  const place = holderOf(node)
  return (place?.key === 'enum' || place?.key === 'const') && isMembers(place.holder)
    ? place.holder
    : undefined
}
