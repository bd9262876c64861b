/** `connector.yaml` to `ConnectorConfig`: everything that is wrong with the file is said at once, with its line. */
import { dirname, resolve } from 'node:path'
import { suggest } from '../../src/kernel/suggest.ts'
import type { Case } from '../cases/case.ts'
import { milliseconds } from '../cases/duration.ts'
import type { ProfileInfo } from '../runner/rule-info.ts'
import type { ConnectorConfig, KnownFailure, Plug } from './connector-config.ts'
import { refuseMistakes, schemaMistakes } from '../../src/contract/input/schema-mistakes.ts'
import type { Mistake } from '../../src/contract/input/schema-mistakes.ts'
import { splitCommand } from './split-command.ts'
import { readYaml } from '../../src/contract/input/yaml-source.ts'
import type { YamlSource } from '../../src/contract/input/yaml-source.ts'

/** What names in the file may refer to. */
export interface KnownNames {
  readonly cases: readonly Pick<Case, 'id' | 'checks'>[]
  readonly profiles: readonly ProfileInfo[]
}

type Scalar = string | number | boolean

/** The file as its schema allows it. */
interface ConnectorFile {
  readonly name: string
  readonly version?: string
  readonly role?: ConnectorConfig['role']
  readonly command?: string | readonly string[]
  readonly cwd?: string
  readonly port?: number
  readonly env?: Readonly<Record<string, Scalar>>
  readonly url?: string
  readonly simulators?: { readonly omniumPort?: number; readonly flowPort?: number }
  readonly settings?: Readonly<Record<string, Scalar>>
  readonly tokens?: { readonly event?: string; readonly control?: string }
  readonly endpoints?: Partial<ConnectorConfig['endpoints']>
  readonly clock?: ConnectorConfig['clock']
  readonly flowChanges?: ConnectorConfig['flowChanges']
  readonly pollInterval?: string
  readonly features?: ConnectorConfig['features']
  readonly profiles?: Readonly<Record<string, Scalar>>
  readonly timeouts?: Readonly<Partial<Record<keyof ConnectorConfig['timeouts'], string>>>
  readonly logs?: readonly string[]
  readonly accept?: { readonly incomplete?: ConnectorConfig['accept']['incomplete'] }
  readonly knownFailures?: readonly Omit<KnownFailure, 'where'>[]
}

const FILE = {
  code: 'E_CONNECTOR_FILE',
  expected: 'a connector.yaml; examples/connector.yaml shows one',
  next: 'Check the path given with --connector.',
}

const DEFAULT_ENDPOINTS: ConnectorConfig['endpoints'] = {
  omniumEvents: '/omnium/events',
  flowWebhooks: '/flow/webhooks',
  health: '/health',
  control: '/_control',
}

/** @throws UserError `E_CONNECTOR_FILE` with every mistake, its place and what would be right */
export function readConnectorConfig(file: string, known: KnownNames): ConnectorConfig {
  const source = readYaml(file, FILE)
  const mistakes = schemaMistakes(source, 'connector')
  if (mistakes.length > 0) throw refuseMistakes(FILE.code, mistakes)
  const data = source.data as ConnectorFile
  const more = [...contradictions(data, source), ...unknownNames(data, source, known)]
  if (more.length > 0) throw refuseMistakes(FILE.code, more)
  return connectorConfig(data, dirname(resolve(file)), source)
}

function connectorConfig(data: ConnectorFile, folder: string, source: YamlSource): ConnectorConfig {
  const { name, version, role = 'sync', clock = 'none', flowChanges = 'webhook', features = [] } = data
  const pollInterval = data.pollInterval === undefined ? 0 : milliseconds(data.pollInterval)
  const time = (key: keyof ConnectorConfig['timeouts'], fallback: number): number => {
    const given = data.timeouts?.[key]
    return given === undefined ? fallback : milliseconds(given)
  }
  return {
    name,
    ...(version === undefined ? {} : { version }),
    role,
    plug: plugOf(data, folder),
    endpoints: { ...DEFAULT_ENDPOINTS, ...data.endpoints },
    clock,
    flowChanges,
    pollInterval,
    features,
    profiles: texts(data.profiles),
    timeouts: {
      start: time('start', 30_000),
      wait: time('wait', clock === 'control' ? 10_000 : 15_000 + pollInterval),
      quiet: time('quiet', 3000 + pollInterval),
      http: time('http', 1000),
    },
    logs: (data.logs ?? []).map((log) => resolve(folder, log)),
    accept: { incomplete: data.accept?.incomplete ?? [] },
    knownFailures: (data.knownFailures ?? []).map((entry, index) => ({
      ...entry,
      where: source.locate(['knownFailures', index]),
    })),
  }
}

function plugOf(data: ConnectorFile, folder: string): Plug {
  if (data.url !== undefined) {
    return {
      rung: 'url',
      url: data.url.replace(/\/+$/, ''),
      ports: { omnium: data.simulators?.omniumPort ?? 4010, flow: data.simulators?.flowPort ?? 4020 },
      settings: texts(data.settings),
      tokens: data.tokens ?? {},
    }
  }
  const { command = '', port } = data
  return {
    rung: 'command',
    command: typeof command === 'string' ? splitCommand(command) : command,
    cwd: resolve(folder, data.cwd ?? '.'),
    env: texts(data.env),
    ...(port === undefined ? {} : { port }),
  }
}

const COMMAND_ONLY = ['cwd', 'port', 'env'] as const
const URL_ONLY = ['simulators', 'settings', 'tokens'] as const

function contradictions(data: ConnectorFile, source: YamlSource): readonly Mistake[] {
  const mistakes: Mistake[] = []
  const say = (what: string, key: string, expected?: string): void =>
    void mistakes.push({ what, where: source.locate([], key), expected })
  if ((data.command === undefined) === (data.url === undefined)) {
    say(
      data.url === undefined
        ? 'The file says neither "command" nor "url".'
        : 'The file says both "command" and "url".',
      data.url === undefined ? 'name' : 'url',
      'command: the runner starts the connector; url: it runs already',
    )
  }
  const foreign = data.url === undefined ? URL_ONLY : COMMAND_ONLY
  for (const key of foreign) {
    if (data[key] !== undefined) {
      say(
        `"${key}" has no effect here.`,
        key,
        `"${key}" only with "${data.url === undefined ? 'url' : 'command'}"`,
      )
    }
  }
  if (data.flowChanges === 'poll' && data.pollInterval === undefined) {
    say('A polling connector lacks "pollInterval".', 'flowChanges', 'pollInterval: 30s')
  }
  if (data.flowChanges !== 'poll' && data.pollInterval !== undefined) {
    say('"pollInterval" has no effect here.', 'pollInterval', '"pollInterval" only with flowChanges: poll')
  }
  return mistakes
}

function unknownNames(data: ConnectorFile, source: YamlSource, known: KnownNames): readonly Mistake[] {
  const mistakes: Mistake[] = []
  for (const [id, value] of Object.entries(data.profiles ?? {})) {
    const where = source.locate(['profiles'], id)
    const profile = known.profiles.find((each) => each.id === id)
    if (!profile) {
      mistakes.push({
        what: unknown(
          'profile',
          id,
          known.profiles.map((each) => each.id),
        ),
        where,
      })
    } else if (profile.values && !profile.values.includes(String(value))) {
      mistakes.push({
        what: `The profile ${id} has no value "${value}".`,
        where,
        expected: `one of ${profile.values.join(', ')}`,
      })
    }
  }
  const checks = known.cases.flatMap(({ id, checks: own }) => [
    id,
    ...Object.keys(own).map((name) => `${id}/${name}`),
  ])
  data.knownFailures?.forEach(({ check }, index) => {
    if (checks.includes(check)) return
    mistakes.push({
      what: unknown('check', check, checks),
      where: source.locate(['knownFailures', index], 'check'),
    })
  })
  return mistakes
}

function unknown(kind: string, given: string, known: readonly string[]): string {
  const near = suggest(given, known)
  return `There is no ${kind} "${given}"${near ? `; did you mean "${near}"?` : '.'}`
}

const texts = (values: Readonly<Record<string, Scalar>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
