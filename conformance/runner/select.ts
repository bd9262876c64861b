import { UserError } from '../../src/kernel/errors.ts'
import { suggest } from '../../src/kernel/suggest.ts'
import type { Case } from '../cases/case.ts'
import { areaOf } from './area-of.ts'
import type { RuleInfo } from './rule-info.ts'
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
  rules: readonly RuleName[] = [],
): readonly T[] {
  if (patterns.length === 0) return cases
  const chosen = new Set<T>()
  for (const pattern of patterns) {
    const wanted = toRegExp(pattern)
    const found = cases.filter((each) => namesOf(each).some((name) => wanted.test(name)))
    if (found.length === 0) throw nothing(pattern, cases, rules)
    for (const each of found) chosen.add(each)
  }
  return cases.filter((each) => chosen.has(each))
}

/** The rules that there are, for names that no case goes by yet. */
export type RuleName = Pick<RuleInfo, 'id' | 'area'>

const namesOf = ({ id, rules }: Selectable): readonly string[] => [id, ...rules, ...rules.map(areaOf)]

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i')

function nothing(pattern: string, cases: readonly Selectable[], rules: readonly RuleName[]): UserError {
  const known = [...new Set(cases.flatMap(namesOf))]
  const near = padded(pattern, known) ?? suggest(pattern.replaceAll('*', ''), known)
  const wanted = toRegExp(pattern)
  const open = rules.filter(({ id, area }) => wanted.test(id) || wanted.test(area))
  if (open.length > 0) return noCaseYet(pattern, open)
  return new UserError({
    code: 'E_NOTHING_SELECTED',
    what: `No case goes by the pattern "${pattern}".`,
    expected: 'an area (RETRY), a rule (AUTH-07) or a case, with * for anything',
    next: near
      ? `Did you mean ${near}? All cases: ${programName()} conform --list`
      : `All cases: ${programName()} conform --list`,
  })
}

/** Numbers of rules have two digits: `ORD-IN-2` is meant to be `ORD-IN-02`. */
function padded(pattern: string, known: readonly string[]): string | undefined {
  const full = pattern.replace(/-(\d)(?=-|$)/, '-0$1').toLowerCase()
  return known.find((name) => name.toLowerCase() === full)
}

function noCaseYet(pattern: string, open: readonly RuleName[]): UserError {
  const [first] = open
  const isOne = open.length === 1 && first?.id.toLowerCase() === pattern.toLowerCase()
  const name = pattern.toUpperCase()
  return new UserError({
    code: 'E_NO_CASE_YET',
    what: isOne
      ? `Rule ${name} has no case yet.`
      : `${pattern.includes('*') ? `"${pattern}"` : `Area ${name}`} has ${open.length} rule${open.length === 1 ? '' : 's'} but no case yet.`,
    expected: 'an area, a rule or a case that can be judged',
    next: `What the rules say: ${programName()} rules ${isOne ? name : (first?.area ?? '')}. All cases: ${programName()} conform --list`,
  })
}
