import { iso } from '../../kernel/clock.ts'
import { utcInstant } from '../utc-instant.ts'
import { invalid } from './refused.ts'

/** What a field may hold; a trailing `?` adds null. */
type Kind = `${'string' | 'uid' | 'integer' | 'number' | 'boolean' | 'date-time'}${'' | '?'}`

/** A field, one of some literals, an object or a list. */
export type FieldRule =
  | Kind
  | { readonly oneOf: readonly string[] }
  | { readonly objectOf: Table }
  | { readonly listOf: Table | Kind; readonly required?: readonly string[] }

type Table = Readonly<Record<string, FieldRule>>

/** One entry for each field of a request, so that a field of the contract that is missing here is a type error. */
export type FieldTable<Body> = { readonly [Key in keyof Required<Body>]: FieldRule }

/**
 * The known fields of a body: unknown ones are accepted and dropped, absent ones stay absent (they leave what
 * is stored unchanged), times are written as Flow does. What has the wrong type is refused here, whatever the
 * contract is only assumed to say of it: it must never reach the state, and through it an answer.
 */
export function knownFields<Body extends object>(body: Body, table: FieldTable<Body>, at = ''): Body {
  return parseObject(body, table, at) as Body
}

/** Objects may be null, as every block of an order is. */
function parse(value: unknown, rule: FieldRule, at: string): unknown {
  if (typeof rule === 'string') return parseKind(value, rule, at)
  if ('oneOf' in rule) {
    if (typeof value === 'string' && rule.oneOf.includes(value)) return value
    throw invalid(at, `must be one of ${rule.oneOf.join(', ')}`)
  }
  if ('objectOf' in rule) return value === null ? null : parseObject(value, rule.objectOf, at)
  if (!Array.isArray(value)) throw invalid(at, 'must be array')
  const { listOf } = rule
  return value.map((item: unknown, index) =>
    typeof listOf === 'string'
      ? parseKind(item, listOf, `${at}/${index}`)
      : withRequired(parseObject(item, listOf, `${at}/${index}`), rule.required, `${at}/${index}`),
  )
}

function withRequired(entry: object, required: readonly string[] = [], at: string): object {
  const missing = required.find((key) => !(key in entry))
  if (missing !== undefined) throw invalid(`${at}/${missing}`, 'is required')
  return entry
}

function parseObject(value: unknown, table: Table, at: string): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(at || '/', 'must be object')
  const known: Record<string, unknown> = {}
  for (const [key, rule] of Object.entries(table)) {
    const field = (value as Record<string, unknown>)[key]
    if (field !== undefined) known[key] = parse(field, rule, `${at}/${key}`)
  }
  return known
}

function parseKind(value: unknown, kind: Kind, at: string): unknown {
  if (value === null && kind.endsWith('?')) return null
  const bare = kind.replace('?', '')
  if (!fits(value, bare)) throw invalid(at, `must be ${kind.replace('?', ' or null')}`)
  return bare === 'date-time' ? iso(utcInstant(String(value))) : value
}

function fits(value: unknown, kind: string): boolean {
  switch (kind) {
    case 'integer':
      return Number.isSafeInteger(value)
    case 'number':
      return Number.isFinite(value)
    case 'uid':
      return typeof value === 'string' && /^[A-Za-z0-9-_]/.test(value)
    case 'date-time':
      return typeof value === 'string' && !Number.isNaN(utcInstant(value))
    default:
      return typeof value === kind
  }
}
