// Which rules a person means: by area, id, pattern, a name that rules refer to, or words of their texts.
import type { Basis, Catalogue, Level, Rule, RuleRole } from '../../contract/catalogue/catalogue.ts'
import { UserError } from '../../kernel/errors.ts'
import { suggest } from '../../kernel/suggest.ts'

export interface RuleFilter {
  readonly level?: Level
  readonly basis?: Basis
  readonly role?: RuleRole
}

/**
 * The rules that at least one pattern names, in reading order; all of them without a pattern.
 *
 * @throws UserError `E_UNKNOWN_RULE` for an id that does not exist, `E_NO_RULE_FOUND` for a pattern without match
 */
export function selectRules(
  catalogue: Catalogue,
  patterns: readonly string[],
  filter: RuleFilter,
): readonly Rule[] {
  const chosen = new Set(patterns.flatMap((pattern) => rulesOf(catalogue, pattern)))
  return catalogue.rules.filter(
    (rule) =>
      (patterns.length === 0 || chosen.has(rule)) &&
      (!filter.level || rule.level === filter.level) &&
      (!filter.basis || rule.basis === filter.basis) &&
      (!filter.role || rule.role === 'both' || rule.role === filter.role),
  )
}

/** Whether the pattern is the id of one rule, in upper or lower case. */
export const isRuleId = ({ rules }: Catalogue, pattern: string): boolean =>
  rules.some(({ id }) => same(id, pattern))

const ID = /^[A-Z]+(?:-[A-Z]+)*-\d+$/i

function rulesOf(catalogue: Catalogue, pattern: string): readonly Rule[] {
  const { rules } = catalogue
  const wanted = toRegExp(pattern)
  const named = rules.filter(({ id, area }) => wanted.test(id) || same(area, pattern))
  if (named.length > 0) return named
  const referring = rules.filter(({ settings, profiles, contradictions, sources }) =>
    [settings, profiles, contradictions, sources].some((names) => names.some((name) => wanted.test(name))),
  )
  if (referring.length > 0) return referring
  // An id that does not exist is a slip, even where some text happens to mention it.
  if (ID.test(pattern)) catalogue.findRule(pattern.toUpperCase())
  const words = toRegExp(`*${pattern}*`)
  const telling = rules.filter(
    ({ statement, observation }) => words.test(statement) || words.test(observation),
  )
  if (telling.length === 0) throw nothing(catalogue, pattern)
  return telling
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^]*')}$`, 'i')

function nothing({ rules, areas, profiles, settings }: Catalogue, pattern: string): UserError {
  const names = [
    areas.map(({ id }) => id),
    profiles.map(({ id }) => id),
    settings.map(({ key }) => key),
  ].flat()
  const words = rules.flatMap(({ statement }) => statement.toLowerCase().match(/[a-z]{4,}/g) ?? [])
  const text = pattern.replaceAll('*', '').replace(/-\d*$/, '')
  const near = swapped(text, names) ?? (text.length < 3 ? undefined : suggest(text, names.concat(words)))
  return new UserError({
    code: 'E_NO_RULE_FOUND',
    what: `No rule goes by ${JSON.stringify(pattern)}`,
    expected:
      'an area (AUTH), a rule (AUTH-07), one of these with * for anything, a profile, setting, contradiction or source, or words of a statement',
    next: `${near ? `did you mean ${near}? ` : ''}See \`flow-omnium rules\` for all`,
  })
}

/** The name of the same letters in another order, the commonest slip in a short one. */
function swapped(text: string, names: readonly string[]): string | undefined {
  const letters = (word: string): string => [...word.toLowerCase()].toSorted().join('')
  return names.find((name) => letters(name) === letters(text))
}
