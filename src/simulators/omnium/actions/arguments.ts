import { UserError } from '../../../kernel/errors.ts'
import { suggest } from '../../../kernel/suggest.ts'
import { OmniumRefusal } from '../refused.ts'

/** A mistaken argument of an action. */
export const argumentError = (where: string, what: string, expected?: string): UserError =>
  new UserError({ code: 'E_ACTION_ARGUMENT', what, where: `omnium.${where}`, expected })

/** The argument's own mistakes, and what the domain refuses, become user errors that name the action. */
export function asAction<Args extends object, Result>(
  name: string,
  members: readonly string[],
  act: (args: Args) => Result,
): (args: Args) => Result {
  return (args) => {
    checkMembers(name, args, members)
    try {
      return act(args)
    } catch (error) {
      if (!(error instanceof OmniumRefusal)) throw error
      throw new UserError({
        code: 'E_ACTION_REFUSED',
        what: error.message,
        where: `omnium.${name}`,
        expected: 'an action that Omnium would carry out',
        cause: error,
      })
    }
  }
}

/** Members with `?` at the end may be absent; others not; unknown ones are a mistake. */
function checkMembers(name: string, args: unknown, members: readonly string[]): void {
  if (typeof args !== 'object' || args === null || Array.isArray(args))
    throw argumentError(name, 'The argument is not an object.', `{ ${members.join(', ')} }`)
  const names = members.map((each) => each.replace('?', ''))
  for (const given of Object.keys(args)) {
    if (names.includes(given)) continue
    const near = suggest(given, names)
    throw argumentError(
      name,
      `There is no argument ${given}.`,
      near ? `${near}?` : `one of ${names.join(', ')}`,
    )
  }
  for (const each of members) {
    if (!each.endsWith('?') && (args as Readonly<Record<string, unknown>>)[each] === undefined)
      throw argumentError(name, `${each} is missing.`)
  }
}

export function text(where: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw argumentError(
      where,
      `${where.split('.').at(-1) ?? where} is not a text.`,
      'a text that is not blank',
    )
  return value
}

export function finite(where: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw argumentError(where, `${where.split('.').at(-1) ?? where} is not a number.`)
  return value
}

export function count(where: string, value: unknown): number {
  const number = finite(where, value)
  if (!Number.isInteger(number) || number < 0)
    throw argumentError(where, `${number} is not a count.`, 'a whole number of at least 0')
  return number
}
