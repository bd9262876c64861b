// Checks what a schema cannot: ids are unique, every reference leads somewhere, and where two files name each
// other (a rule its profiles, a profile its rules) both say the same.
import { suggest } from '../../kernel/suggest.ts'
import type { Rule } from './catalogue.ts'
import type { Problem } from './problem.ts'
import type { Located, RawCatalogue } from './read-catalogue.ts'

type RuleList = 'profiles' | 'contradictions' | 'settings'

/** An entry that names the rules which name it. */
interface Backward {
  readonly id: string
  readonly rules: readonly string[]
}

export function checkReferences(raw: RawCatalogue): Problem[] {
  const rules = raw.rules
  const profiles = raw.profiles.map(({ entry, locate }) => ({ entry, locate }))
  const contradictions = raw.contradictions
  const settings = raw.settings.map(({ entry, locate }) => ({ entry: { ...entry, id: entry.key }, locate }))
  const sources = raw.sources.map(({ entry, locate }) => ({ entry: { ...entry, id: entry.code }, locate }))
  const known = {
    rules: ids(rules),
    profiles: ids(profiles),
    contradictions: ids(contradictions),
    settings: ids(settings),
    sources: ids(sources),
  }
  return [
    ...[rules, profiles, contradictions, settings, sources].flatMap((list) => duplicates(list)),
    ...rules.flatMap((rule) => [
      ...dangling(rule, 'profiles', known.profiles),
      ...dangling(rule, 'contradictions', known.contradictions),
      ...dangling(rule, 'settings', known.settings),
      ...dangling(rule, 'related', known.rules),
      ...dangling(rule, 'sources', known.sources),
    ]),
    ...contradictions.flatMap((one) => dangling(one, 'profiles', known.profiles)),
    ...[...profiles, ...contradictions, ...settings, ...raw.preconditions].flatMap((one) =>
      dangling(one, 'rules', known.rules),
    ),
    ...[...contradictions, ...settings, ...raw.preconditions].flatMap((one) =>
      dangling(one, 'sources', known.sources),
    ),
    ...oneSided(rules, profiles, 'profiles'),
    ...oneSided(rules, contradictions, 'contradictions'),
    ...oneSided(rules, settings, 'settings'),
    ...profiles.flatMap((profile) => wrongDefault(profile)),
    ...rules.flatMap((rule) => unstated(rule, raw)),
  ]
}

function ids(list: readonly Located<{ readonly id: string }>[]): readonly string[] {
  return list.map(({ entry }) => entry.id)
}

function duplicates(list: readonly Located<{ readonly id: string }>[]): Problem[] {
  const seen = new Set<string>()
  return list.flatMap(({ entry, locate }) => {
    if (!seen.has(entry.id)) {
      seen.add(entry.id)
      return []
    }
    return [{ what: `${entry.id} occurs twice`, where: locate(), expected: 'every id once' }]
  })
}

function dangling<K extends string>(
  { entry, locate }: Located<Readonly<Record<K, readonly string[]>>>,
  list: K,
  known: readonly string[],
): Problem[] {
  return entry[list]
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = suggest(id, known)
      return {
        what: `${list} names ${id}, which does not exist`,
        where: locate(list),
        ...(near ? { expected: `an existing id, perhaps ${near}` } : {}),
      }
    })
}

function oneSided(
  rules: readonly Located<Rule>[],
  entries: readonly Located<Backward>[],
  list: RuleList,
): Problem[] {
  const byId = new Map(entries.map((one) => [one.entry.id, one]))
  const byRule = new Map(rules.map((one) => [one.entry.id, one]))
  return [
    ...rules.flatMap(({ entry, locate }) =>
      entry[list]
        .filter((id) => byId.get(id)?.entry.rules.includes(entry.id) === false)
        .map((id) => ({
          what: `${entry.id} names ${id}, which does not name it back`,
          where: locate(list),
          expected: `${entry.id} among the rules of ${id}`,
        })),
    ),
    ...entries.flatMap(({ entry, locate }) =>
      entry.rules
        .filter((id) => byRule.get(id)?.entry[list].includes(entry.id) === false)
        .map((id) => ({
          what: `${entry.id} names ${id}, which does not name it back`,
          where: locate('rules'),
          expected: `${entry.id} among the ${list} of ${id}`,
        })),
    ),
  ]
}

function wrongDefault({ entry, locate }: RawCatalogue['profiles'][number]): Problem[] {
  if (entry.kind !== 'choice' || entry.values.some(({ value }) => value === entry.default)) return []
  const expected = `one of ${entry.values.map(({ value }) => value).join(', ')}`
  return [{ what: `${entry.id} has the default ${entry.default}`, where: locate('default'), expected }]
}

/** Basis S claims a source; judgement alone does not support it. */
function unstated({ entry, locate }: Located<Rule>, raw: RawCatalogue): Problem[] {
  const party = (code: string): string | undefined =>
    raw.sources.find(({ entry: source }) => source.code === code)?.entry.party
  if (entry.basis !== 'S' || entry.sources.some((code) => party(code) !== 'none')) return []
  return [{ what: `${entry.id} has basis S but cites no document`, where: locate('sources') }]
}
