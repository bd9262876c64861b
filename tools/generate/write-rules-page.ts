import type {
  Area,
  Catalogue,
  Contradiction,
  Profile,
  Rule,
  Source,
} from '../../src/contract/catalogue/catalogue.ts'
import { GENERATED, paragraphs, prose, table } from './markdown.ts'

const BASIS = { S: 'stated', I: 'implied', E: 'edge case' } as const

/** `docs/rules.md`: every rule, profile, contradiction and source of the catalogue, linked with each other. */
export function writeRulesPage(catalogue: Omit<Catalogue, 'findRule'>): string {
  return paragraphs(
    GENERATED,
    '# Rules',
    introduction(catalogue),
    overview(catalogue),
    ...catalogue.areas.flatMap(areaSection),
    '## Profiles',
    'Behaviour that the sources leave open. A connector declares its value under `profiles` in `connector.yaml`; the default holds when it declares none.',
    table(['Profile', 'Values', 'Default', 'Rules'], catalogue.profiles.map(profileRow)),
    '## Contradictions',
    'Where sources contradict each other or leave a gap, and what the suite makes of it.',
    table(
      ['No', 'Topic', 'One reading', 'The other', 'Resolution', 'Profiles', 'Rules'],
      catalogue.contradictions.map(contradictionRow),
    ),
    '## Settings',
    table(
      ['Key', 'Side', 'Required', 'Default', 'Effect', 'Rules'],
      catalogue.settings.map(({ key, side, required, requiredWhen, effect, rules, ...setting }) => [
        `\`${key}\``,
        side,
        required === 'conditional' ? prose(requiredWhen ?? required) : required,
        setting.default === undefined ? '' : `\`${String(setting.default)}\``,
        prose(effect),
        links(rules),
      ]),
    ),
    '## Sources',
    table(['Code', 'Document', 'Read'], catalogue.sources.map(sourceRow)),
  )
}

function introduction({ rules, areas, profiles, contradictions }: Omit<Catalogue, 'findRule'>): string {
  return [
    `${rules.length} rules in ${areas.length} areas, ${profiles.length} profiles, ${contradictions.length} contradictions.`,
    'Level: what a broken rule costs (MUST fails, SHOULD warns, MAY is recorded).',
    'Basis: *stated* by a source, *implied* by sources together, or an *edge case* by engineering judgement.',
    'Role: `sync` is the Flow-side module, `export` the Omnium-side exporter.',
    '`flow-omnium rules AUTH-07` adds how a rule is seen, its settings, cases and mutants.',
  ].join('\n')
}

function overview({ areas, rules }: Omit<Catalogue, 'findRule'>): string {
  const counts = (of: readonly Rule[]): number[] => [
    of.length,
    ...(['MUST', 'SHOULD', 'MAY'] as const).map((level) => of.filter((rule) => rule.level === level).length),
    ...(['S', 'I', 'E'] as const).map((basis) => of.filter((rule) => rule.basis === basis).length),
  ]
  return table(
    ['Area', 'About', 'Rules', 'MUST', 'SHOULD', 'MAY', 'stated', 'implied', 'edge case'],
    [
      ...areas.map((area) => [`[${area.id}](#${anchor(area)})`, prose(area.title), ...counts(area.rules)]),
      ['all', '', ...counts(rules)],
    ],
  )
}

function areaSection(area: Area): string[] {
  return [
    `## ${heading(area)}`,
    table(
      ['Rule', 'Level', 'Basis', 'Role', 'Statement', 'Profiles', 'Contradictions', 'Sources'],
      area.rules.map((rule) => [
        `<a id="${rule.id.toLowerCase()}"></a>${rule.id}`,
        rule.mode === 'informative' && rule.level !== 'MAY' ? `${rule.level}, informative` : rule.level,
        BASIS[rule.basis],
        rule.subject === 'connector' ? rule.role : rule.subject,
        prose(rule.statement) + (rule.notTestable ? ` *Not testable: ${prose(rule.notTestable)}*` : ''),
        rule.profiles.map((id) => `[${id}](#profile-${id})`).join(', '),
        links(rule.contradictions),
        rule.sources.map((code) => `[${code}](#source-${code.toLowerCase()})`).join(', '),
      ]),
    ),
  ]
}

const heading = ({ id, title }: Area): string => `${id} – ${title}`

/** The anchor that Markdown renderers make of the heading. */
const anchor = (area: Area): string =>
  heading(area)
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')

const links = (ids: readonly string[]): string => ids.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ')

function profileRow(profile: Profile): string[] {
  const [values, standard] =
    profile.kind === 'choice'
      ? [
          profile.values.map(({ value, meaning }) => `\`${value}\`: ${prose(meaning)}`).join('<br>'),
          `\`${profile.default}\``,
        ]
      : [profile.kind === 'text' ? 'a text' : 'a list', code([profile.default].flat())]
  const note = profile.note === undefined ? '' : `<br>${prose(profile.note)}`
  const name = `<a id="profile-${profile.id}"></a>\`${profile.id}\`<br>${prose(profile.title)}`
  return [name, `${values}${note}`, standard, links(profile.rules)]
}

const code = (values: readonly string[]): string =>
  values.length === 0 ? 'empty' : values.map((value) => `\`${value}\``).join(', ')

function contradictionRow(one: Contradiction): string[] {
  return [
    `<a id="${one.id.toLowerCase()}"></a>${one.id}`,
    prose(one.topic),
    prose(one.statementA),
    prose(one.statementB),
    prose(one.handling),
    one.profiles.map((id) => `[${id}](#profile-${id})`).join(', '),
    links(one.rules),
  ]
}

function sourceRow({ code: id, title, urls, extent, note }: Source): string[] {
  const [first, ...more] = urls
  const linked = first === undefined ? prose(title) : `[${prose(title)}](${first})`
  const others = more.map((url, index) => ` [${index + 2}](${url})`).join('')
  const read = [extent === 'none' ? '' : extent, prose(note ?? '')].filter(Boolean).join('. ')
  return [`<a id="source-${id.toLowerCase()}"></a>${id}`, linked + others, read]
}
