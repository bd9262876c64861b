import { UserError } from '../../src/kernel/errors.ts'
import { suggest } from '../../src/kernel/suggest.ts'
import type { Case } from '../cases/case.ts'
import { areaOf } from './area-of.ts'
import { programName } from './invocation.ts'

/** The names by which a person may ask for cases. */
export type Selectable = Pick<Case, 'id' | 'rules'>

/**
 * The cases that one of the patterns names, in their order. A pattern is an area (`RETRY`), a rule (`AUTH-07`),
 * a case, or one of these with `*`. @throws UserError `E_NOTHING_SELECTED` for a pattern that names nothing
 */
export function selectCases<T extends Selectable>(
  cases: readonly T[],
  patterns: readonly string[],
): readonly T[] {
  if (patterns.length === 0) return cases
  const chosen = new Set<T>()
  for (const pattern of patterns) {
    const wanted = toRegExp(pattern)
    const found = cases.filter((each) => namesOf(each).some((name) => wanted.test(name)))
    if (found.length === 0) throw nothing(pattern, cases)
    for (const each of found) chosen.add(each)
  }
  return cases.filter((each) => chosen.has(each))
}

const namesOf = ({ id, rules }: Selectable): readonly string[] => [id, ...rules, ...rules.map(areaOf)]

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i')

function nothing(pattern: string, cases: readonly Selectable[]): UserError {
  const near = suggest(pattern.replaceAll('*', ''), [...new Set(cases.flatMap(namesOf))])
  return new UserError({
    code: 'E_NOTHING_SELECTED',
    what: `No case goes by the pattern "${pattern}".`,
    expected: 'an area (RETRY), a rule (AUTH-07) or a case, with * for anything',
    next: near
      ? `Did you mean ${near}? All cases: ${programName()} conform --list`
      : `All cases: ${programName()} conform --list`,
  })
}
