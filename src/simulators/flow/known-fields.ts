import { invalid } from './refused.ts'

/** What a field may hold; a trailing `?` adds null. */
export type FieldKind =
  'string' | 'string?' | 'integer' | 'integer?' | 'number?' | 'boolean' | 'object?' | 'array'

/** One entry for each field of a request, so that a field of the contract that is missing here is a type error. */
export type FieldTable<Body> = { readonly [Key in keyof Required<Body>]: FieldKind }

/**
 * The known fields of a body: unknown ones are accepted and dropped, absent ones stay absent (they leave what
 * is stored unchanged). A mistyped value is refused here too, since it must never reach the state.
 */
export function knownFields<Body extends object>(body: Body, table: FieldTable<Body>, at = ''): Body {
  const known: Partial<Body> = {}
  for (const key of Object.keys(table) as (keyof Body & string)[]) {
    const value: unknown = body[key]
    if (value === undefined) continue
    if (!fits(value, table[key]))
      throw invalid(`${at}/${key}`, `must be ${table[key].replace('?', ' or null')}`)
    known[key] = body[key]
  }
  return known as Body
}

function fits(value: unknown, kind: FieldKind): boolean {
  switch (kind) {
    case 'string':
      return typeof value === 'string'
    case 'string?':
      return value === null || typeof value === 'string'
    case 'integer':
      return Number.isSafeInteger(value)
    case 'integer?':
      return value === null || Number.isSafeInteger(value)
    case 'number?':
      return value === null || (typeof value === 'number' && Number.isFinite(value))
    case 'boolean':
      return typeof value === 'boolean'
    case 'object?':
      return value === null || (typeof value === 'object' && !Array.isArray(value))
    case 'array':
      return Array.isArray(value)
  }
}
