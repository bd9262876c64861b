import { Command, Option } from 'commander'
import type { Basis, Catalogue, Level, Profile, Rule, RuleRole } from '../contract/catalogue/catalogue.ts'
import { generatedCatalogue } from '../contract/catalogue/generated-catalogue.ts'

export interface RuleFilter {
  readonly level?: Level
  readonly basis?: Basis
  readonly role?: RuleRole
}

const WIDTH = 100
const BASIS: Readonly<Record<Basis, string>> = { S: 'stated', I: 'implied', E: 'edge case' }

/** `flow-omnium rules`: the rules of the integration, or everything about the named ones. */
export function rulesCommand(): Command {
  return new Command('rules')
    .summary('list the rules of the integration, or explain one')
    .argument('[ids...]', 'areas (AUTH) to list or rules (AUTH-07) to explain')
    .addOption(new Option('--level <level>', 'only this level').choices(['MUST', 'SHOULD', 'MAY']))
    .addOption(new Option('--basis <basis>', 'S stated, I implied, E edge case').choices(['S', 'I', 'E']))
    .addOption(new Option('--role <role>', 'only rules that concern this role').choices(['sync', 'export']))
    .option('--json', 'one JSON document')
    .action((ids: string[], { json, ...filter }: RuleFilter & { json?: boolean }) => {
      const catalogue = generatedCatalogue()
      const rules = selectRules(catalogue, ids, filter)
      if (json) console.log(JSON.stringify({ rules }))
      else if (ids.some((id) => !isArea(catalogue, id)))
        console.log(rules.map((rule) => explainRule(catalogue, rule)).join('\n\n'))
      else console.log(listRules(catalogue, rules))
    })
}

/** The rules of the named areas and rules, all when none is named. @throws UserError for an unknown name */
export function selectRules(
  catalogue: Catalogue,
  ids: readonly string[],
  filter: RuleFilter,
): readonly Rule[] {
  const named = ids.flatMap(
    (id) => catalogue.areas.find((area) => area.id === id)?.rules ?? [catalogue.findRule(id)],
  )
  return (ids.length === 0 ? catalogue.rules : named).filter(
    ({ level, basis, role }) =>
      (!filter.level || level === filter.level) &&
      (!filter.basis || basis === filter.basis) &&
      (!filter.role || role === 'both' || role === filter.role),
  )
}

/** One line per rule under the heading of its area, and the number at the end. */
export function listRules(catalogue: Catalogue, rules: readonly Rule[]): string {
  const areas = catalogue.areas.map(({ id, title }) => ({
    heading: `${id} · ${title}`,
    rules: rules.filter(({ area }) => area === id),
  }))
  const blocks = areas
    .filter((area) => area.rules.length > 0)
    .map((area) => [area.heading, ...area.rules.map(line)].join('\n'))
  return [...blocks, `${rules.length} rules (explain one: flow-omnium rules AUTH-07)`].join('\n\n')
}

/** Everything that is known about a rule, names of profiles, contradictions and sources spelt out. */
export function explainRule(catalogue: Catalogue, rule: Rule): string {
  const { id, level, basis, role, subject, mode } = rule
  const profiles = catalogue.profiles.filter((profile) => rule.profiles.includes(profile.id))
  const contradictions = catalogue.contradictions.filter((one) => rule.contradictions.includes(one.id))
  const settings = catalogue.settings.filter(({ key }) => rule.settings.includes(key))
  const sources = catalogue.sources.filter(({ code }) => rule.sources.includes(code))
  return [
    `${id} · ${level} · ${BASIS[basis]} · role ${role} · subject ${subject} · ${mode}`,
    wrap(rule.statement, 2),
    field('seen by', [rule.observation]),
    field(
      'settings',
      settings.map(({ key, effect }) => `${key}: ${effect}`),
    ),
    field('profiles', profiles.map(describeProfile)),
    field(
      'sources differ',
      contradictions.map((one) => `${one.id} ${one.topic}: ${one.handling}`),
    ),
    field('related', rule.related.length > 0 ? [rule.related.join(', ')] : []),
    field('not testable', rule.notTestable ? [rule.notTestable] : []),
    field(
      'sources',
      sources.map(({ code, title, urls }) => [`${code} ${title}`, ...urls].join(' ')),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

function isArea(catalogue: Catalogue, id: string): boolean {
  return catalogue.areas.some((area) => area.id === id)
}

function line({ id, level, basis, role, statement }: Rule): string {
  const indent = 33
  const text = wrap(statement, indent, WIDTH + 20).trimStart()
  return `  ${id.padEnd(12)} ${level.padEnd(6)} ${basis}  ${role.padEnd(7)}${text}`
}

function describeProfile(profile: Profile): string {
  switch (profile.kind) {
    case 'choice': {
      const values = profile.values.map(({ value }) =>
        value === profile.default ? `${value} (default)` : value,
      )
      return `${profile.id}: ${profile.title}: ${values.join(' | ')}`
    }
    case 'text':
      return `${profile.id}: ${profile.title}: text, default ${profile.default}`
    case 'list':
      return `${profile.id}: ${profile.title}: list, default ${profile.default.join(', ') || 'empty'}`
  }
}

function field(label: string, values: readonly string[]): string {
  return values
    .map((value, index) => `  ${(index === 0 ? label : '').padEnd(15)}${wrap(value, 17).trimStart()}`)
    .join('\n')
}

function wrap(text: string, indent: number, width = WIDTH): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width - indent) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((one) => ' '.repeat(indent) + one).join('\n')
}
