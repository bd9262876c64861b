import { UserError } from '../../../kernel/errors.ts'
import { suggest } from '../../../kernel/suggest.ts'

/** A trailing `?` makes an argument optional. */
type ArgumentKind = `${'string' | 'integer' | 'boolean' | 'object' | 'array'}${'' | '?'}`

/** One entry for each argument of an action; a missing or surplus entry is a type error. */
export type ArgumentTable<Arguments> = { readonly [Key in keyof Required<Arguments>]: ArgumentKind }

/** Checks what an action is called with, since the admin API passes on whatever JSON it was given. */
export function checkArguments<Arguments extends object>(
  action: string,
  given: Arguments,
  table: ArgumentTable<Arguments>,
): void {
  const known = Object.keys(table)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw wrong(action, 'The arguments are not an object.', `an object with ${known.join(', ')}`)
  }
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue
    const near = suggest(key, known)
    throw wrong(action, `There is no argument ${key}.`, known.join(', '), near && `Did you mean ${near}?`)
  }
  for (const [key, kind] of Object.entries<ArgumentKind>(table)) {
    const value: unknown = (given as Record<string, unknown>)[key]
    if (value === undefined && kind.endsWith('?')) continue
    if (!isA(kind.replace('?', ''), value)) {
      const what =
        value === undefined ? `The argument ${key} is missing.` : `The argument ${key} has the wrong type.`
      throw wrong(action, what, `${key}: ${kind}`)
    }
  }
}

function isA(kind: string, value: unknown): boolean {
  if (kind === 'integer') return Number.isSafeInteger(value)
  if (kind === 'array') return Array.isArray(value)
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === kind
}

const wrong = (action: string, what: string, expected: string, next?: string): UserError =>
  new UserError({ code: 'E_ACTION_ARGUMENT', what, where: `action flow.${action}`, expected, next })
