// Reads the files of the catalogue into typed data. After the schema check the shapes are known, so the casts
// here are the only ones.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type {
  Area,
  Contradiction,
  Precondition,
  Profile,
  Rule,
  RuleRole,
  Setting,
  Source,
} from './catalogue.ts'
import type { Problem } from './problem.ts'
import { refuse } from './problem.ts'
import type { SchemaName } from './schema-check.ts'
import { schemaCheck } from './schema-check.ts'
import type { YamlFile } from './yaml-file.ts'
import { readYamlFile } from './yaml-file.ts'

/** One entry of a file together with a way to its line. */
export interface Located<T> {
  readonly entry: T
  readonly locate: (key?: string) => string
}

/** The catalogue's data with each field in its shape, references not yet checked. */
export interface RawCatalogue {
  readonly areas: readonly Area[]
  readonly rules: readonly Located<Rule>[]
  readonly profiles: readonly Located<Profile>[]
  readonly contradictions: readonly Located<Contradiction>[]
  readonly settings: readonly Located<Setting>[]
  readonly preconditions: readonly Located<Precondition>[]
  readonly sources: readonly Located<Source>[]
}

const RULES = 'specs/rules'
const NOT_AREAS = ['areas.yaml', 'sources.yaml']

export function readCatalogue(root: string): RawCatalogue {
  const check = schemaCheck(root)
  const read = (name: string, schema: SchemaName): YamlFile => {
    const file = readYamlFile(root, name)
    refuse(check(file, schema))
    return file
  }
  const order = read(`${RULES}/areas.yaml`, 'rule-areas')
  const names = (order.data as { areas: string[] }).areas
  refuse(compareFiles(root, names, order))
  const areas = names.map((name) => readArea(read(`${RULES}/${name}.yaml`, 'rule-area'), name))
  const settings = read('specs/settings.yaml', 'settings')
  return {
    areas: areas.map(({ area }) => area),
    rules: areas.flatMap(({ rules }) => rules),
    profiles: entries<Profile>(read('specs/profiles.yaml', 'profiles'), 'profiles', {}),
    contradictions: entries<Contradiction>(
      read('specs/contradictions.yaml', 'contradictions'),
      'contradictions',
      {
        profiles: [],
      },
    ),
    settings: entries<Setting>(settings, 'settings', { published: true }),
    preconditions: entries<Precondition>(settings, 'preconditions', {}),
    sources: entries<Source>(read(`${RULES}/sources.yaml`, 'sources'), 'sources', { urls: [] }),
  }
}

function entries<T>(file: YamlFile, list: string, defaults: Partial<T>): Located<T>[] {
  const found = (file.data as Record<string, T[]>)[list] ?? []
  return found.map((given, index) => ({
    entry: { ...given, ...defaults, ...given }, // the file's keys first: people read the JSON output
    locate: (key) => file.locate([list, index], key),
  }))
}

function readArea(file: YamlFile, name: string): { area: Area; rules: Located<Rule>[] } {
  const { area: id, title, role } = file.data as { area: string; title: string; role: RuleRole }
  const rules = entries<Rule>(file, 'rules', {
    area: id,
    role,
    subject: 'connector',
    mode: 'judged',
    settings: [],
    profiles: [],
    contradictions: [],
    related: [],
  })
  const strangers = rules.filter(({ entry }) => entry.id.replace(/-\d+$/, '') !== id)
  refuse([
    ...(id === name ? [] : [{ what: `area is ${id}`, where: file.locate([], 'area'), expected: name }]),
    ...strangers.map(({ entry, locate }) => ({
      what: `${entry.id} stands in the file of ${id}`,
      where: locate('id'),
      expected: `an id that begins with ${id}-`,
    })),
  ])
  return { area: { id, title, role, rules: rules.map(({ entry }) => entry) }, rules }
}

/** A file that no area names would be lost silently, so both directions are compared. */
function compareFiles(root: string, names: readonly string[], order: YamlFile): Problem[] {
  const files = readdirSync(join(root, RULES)).filter(
    (file) => file.endsWith('.yaml') && !NOT_AREAS.includes(file),
  )
  const unlisted = files.filter((file) => !names.includes(file.replace(/\.yaml$/, '')))
  const missing = names.filter((name) => !files.includes(`${name}.yaml`))
  return [
    ...unlisted.map((file) => ({
      what: `${RULES}/${file} is not among the areas`,
      where: order.locate([], 'areas'),
    })),
    ...missing.map((name) => ({
      what: `area ${name} has no file ${RULES}/${name}.yaml`,
      where: order.locate(['areas', names.indexOf(name)]),
    })),
  ]
}
