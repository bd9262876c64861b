import type { Catalogue, Level, Profile, Rule } from '../../contract/catalogue/catalogue.ts'
import type { RuleProof } from './rule-proof.ts'
import { wrap } from './wrap.ts'

const COST: Readonly<Record<Level, string>> = {
  MUST: 'a connector that breaks it fails',
  SHOULD: 'a connector that breaks it is warned',
  MAY: 'what a connector does is recorded, never scored',
}

/** Everything that is known about a rule, names of profiles, contradictions and sources spelt out. */
export function explainRule(catalogue: Catalogue, rule: Rule, { cases, mutants }: RuleProof): string {
  const { id, level, role, subject, mode } = rule
  const profiles = catalogue.profiles.filter((profile) => rule.profiles.includes(profile.id))
  const contradictions = catalogue.contradictions.filter((one) => rule.contradictions.includes(one.id))
  const settings = catalogue.settings.filter(({ key }) => rule.settings.includes(key))
  const sources = catalogue.sources.filter(({ code }) => rule.sources.includes(code))
  return [
    `${id} · ${level} · role ${role} · subject ${subject} · ${mode}`,
    wrap(rule.statement, 2),
    field('why', [why(rule)]),
    field('seen by', [rule.observation]),
    field(
      'settings',
      settings.map(({ key, effect, ...setting }) =>
        setting.default === undefined
          ? `${key}: ${effect}`
          : `${key} (default ${setting.default}): ${effect}`,
      ),
    ),
    field('profiles', profiles.flatMap(describeProfile)),
    field(
      'sources differ',
      contradictions.flatMap(({ id: number, topic, statementA, statementB, handling }) => [
        `${number} ${topic}`,
        `  one reading: ${statementA}`,
        `  the other: ${statementB}`,
        `  resolution: ${handling}`,
      ]),
    ),
    field('related', rule.related.length > 0 ? [rule.related.join(', ')] : []),
    field('not testable', rule.notTestable ? [rule.notTestable] : []),
    field(
      'sources',
      sources.map(({ code, title, urls }) => [`${code} ${title}`, ...urls].join(' ')),
    ),
    field(
      'cases',
      cases.length === 0
        ? ['none yet']
        : cases.flatMap((one) => [
            `${one.id}: ${one.title}`,
            ...one.checks.map((check) => `  ${check.id.slice(one.id.length + 1)}: ${check.says}`),
          ]),
    ),
    field('mutants', mutants.length === 0 ? ['none yet'] : mutants.map((one) => `${one.id}: ${one.title}`)),
  ]
    .filter(Boolean)
    .join('\n')
}

function why({ basis, level, mode, sources }: Rule): string {
  const cost = mode === 'informative' ? COST.MAY : COST[level]
  const documents = sources.filter((code) => code !== 'X').join(', ')
  switch (basis) {
    case 'S':
      return `stated by ${documents}; ${cost}`
    case 'I':
      return `implied by ${documents}, though no sentence there says it; ${cost}`
    case 'E':
      return `an edge case by engineering judgement${documents ? ` beside ${documents}` : ''}, which no source states; ${cost}`
  }
}

function describeProfile(profile: Profile): readonly string[] {
  const note = profile.note === undefined ? [] : [`  note: ${profile.note}`]
  switch (profile.kind) {
    case 'choice':
      return [
        `${profile.id}: ${profile.title}`,
        ...profile.values.map(
          ({ value, meaning }) => `  ${value}${value === profile.default ? ' (default)' : ''}: ${meaning}`,
        ),
        ...note,
      ]
    case 'text':
      return [`${profile.id}: ${profile.title}: a text, default ${profile.default}`, ...note]
    case 'list':
      return [
        `${profile.id}: ${profile.title}: a list, default ${profile.default.join(', ') || 'empty'}`,
        ...note,
      ]
  }
}

/** A label and its values, one under the other; a value that begins with blanks is set in by as many. */
function field(label: string, values: readonly string[]): string {
  return values
    .map((value, index) => {
      const depth = 17 + value.length - value.trimStart().length
      const text = wrap(value.trimStart(), depth)
      return index === 0 ? `  ${label.padEnd(15)}${text.slice(17)}` : text
    })
    .join('\n')
}
