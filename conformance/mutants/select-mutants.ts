import { UserError } from '../../src/kernel/errors.ts'
import { suggest } from '../../src/kernel/suggest.ts'
import type { Mutant } from './mutant.ts'

/**
 * The mutants that one of the patterns names, in their order. A pattern is a mutant, a rule (`RCV-05`), an area
 * (`RCV`), or one of these with `*`. @throws UserError `E_UNKNOWN_MUTANT` for a pattern that names nothing
 */
export function selectMutants(mutants: readonly Mutant[], patterns: readonly string[]): readonly Mutant[] {
  if (patterns.length === 0) return mutants
  const chosen = new Set<Mutant>()
  for (const pattern of patterns) {
    const wanted = toRegExp(pattern)
    const found = mutants.filter((mutant) => namesOf(mutant).some((name) => wanted.test(name)))
    if (found.length === 0) throw unknownMutant(pattern, mutants)
    for (const mutant of found) chosen.add(mutant)
  }
  return mutants.filter((mutant) => chosen.has(mutant))
}

/** The rules that a mutant breaks. */
export const rulesOf = ({ mustBreak }: Mutant): readonly string[] => [...new Set(Object.values(mustBreak))]

const areaOf = (rule: string): string => rule.replace(/-\d\d$/, '')

const namesOf = (mutant: Mutant): readonly string[] => [
  mutant.id,
  ...rulesOf(mutant),
  ...rulesOf(mutant).map(areaOf),
]

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i')

function unknownMutant(pattern: string, mutants: readonly Mutant[]): UserError {
  const near = suggest(pattern.replaceAll('*', ''), [...new Set(mutants.flatMap(namesOf))])
  return new UserError({
    code: 'E_UNKNOWN_MUTANT',
    what: `No mutant goes by the pattern "${pattern}".`,
    expected: 'a mutant, a rule (RCV-05) or an area (RCV), with * for anything',
    next: near
      ? `Did you mean ${near}? All mutants: flow-omnium mutants --list`
      : 'All mutants: flow-omnium mutants --list',
  })
}
