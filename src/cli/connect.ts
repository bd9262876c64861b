import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { UserError } from '../kernel/errors.ts'
import { createIds } from '../kernel/ids.ts'
import { packageRoot } from '../kernel/package-root.ts'
import { createRandom } from '../kernel/random.ts'
import { SystemClock } from '../kernel/system-clock.ts'
import { VirtualClock } from '../kernel/virtual-clock.ts'
import {
  createClockControl,
  createConnector,
  createJsonLog,
  createSecrets,
  openJobStore,
  readEnvironment,
  startConnectorServer,
} from '../reference/index.ts'
import type { Connector, ConnectorOptions, ConnectorSettings, Log } from '../reference/index.ts'
import { instant, port, trueOrFalse, wholeNumber } from './arguments.ts'

interface ConnectOptions {
  readonly port: number
  readonly host: string
  readonly clock: 'system' | 'control'
  readonly control?: boolean
  readonly now?: number
  readonly dataDir?: string
  readonly restarts?: boolean
  readonly databaseUrl?: string
  readonly httpTimeout: number
  readonly logLevel: string
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent']
const POLL_MS = 1_000
/** Half of the ten seconds after which a claim on a shared server lapses. */
const HEARTBEAT_MS = 5_000
/** Alone in its database a connector only has to forget old jobs now and then. */
const CARE_MS = 3_600_000
const LONGEST_STOP_MS = 10_000

/** `flow-omnium connect`: the reference connector as a program; see specs/connector for the environment. */
export function connectCommand(): Command {
  return new Command('connect')
    .summary('run the reference connector')
    .description(
      'Runs the reference connector. Base URLs, tenant and credentials come from the environment:\n' +
        'OMNIUM_BASE_URL, OMNIUM_CLIENT_ID, OMNIUM_CLIENT_SECRET, FLOW_BASE_URL, FLOW_TENANT_UID, FLOW_API_TOKEN,\n' +
        'optionally CONNECTOR_EVENT_TOKEN and the other OMNIUM_ settings.',
    )
    .addOption(
      new Option('--port <port>', 'port to listen on; 0: any free one')
        .env('PORT')
        .default(4040)
        .argParser(port),
    )
    .addOption(new Option('--host <host>', 'address to listen on').env('HOST').default('127.0.0.1'))
    .addOption(
      new Option('--clock <clock>', 'real time, or a clock moved through /_control/clock')
        .choices(['system', 'control'])
        .default('system'),
    )
    .option('--control', 'offer the test control below /_control (needs CONNECTOR_CONTROL_TOKEN)')
    .addOption(
      new Option('--now <instant>', 'start of a controlled clock').env('CONNECTOR_NOW').argParser(instant),
    )
    .addOption(new Option('--data-dir <folder>', 'where jobs are kept').env('DATA_DIR'))
    .addOption(
      new Option('--restarts <boolean>', 'false: nothing has to survive, so jobs are kept in memory')
        .env('CONNECTOR_RESTARTS')
        .argParser(trueOrFalse),
    )
    .addOption(
      new Option('--database-url <url>', 'keep jobs in a PostgreSQL server instead').env('DATABASE_URL'),
    )
    .addOption(
      new Option('--http-timeout <ms>', 'how long the other systems may take to answer')
        .env('CONNECTOR_HTTP_TIMEOUT_MS')
        .default(30_000)
        .argParser(wholeNumber),
    )
    .addOption(
      new Option('--log-level <level>', 'least level of the log on stderr')
        .env('CONNECTOR_LOG_LEVEL')
        .choices(LOG_LEVELS)
        .default('info'),
    )
    .action(run)
}

async function run(options: ConnectOptions): Promise<void> {
  const settings = readEnvironment(process.env)
  const { flowApiToken, eventToken, controlToken, overrides } = settings
  const secrets = createSecrets(
    flowApiToken,
    eventToken,
    controlToken,
    overrides.OMNIUM_CLIENT_SECRET,
    overrides.OMNIUM_TOKEN,
  )
  const token = controlTokenOf(settings, options)
  const virtual = options.clock === 'control' ? new VirtualClock(startOf(options)) : undefined
  const clock = virtual ?? new SystemClock()
  const log = createJsonLog(secrets, clock, options.logLevel, (line) => void process.stderr.write(line))
  const connector = await openConnector(options, { settings, secrets, log, clock })
  try {
    await requireCredentials(connector, log)
    const clockControl = virtual && createClockControl(virtual, connector)
    const control =
      token === undefined ? undefined : { token, version: packageVersion(), clock: clockControl }
    const server = await startConnectorServer({
      connector,
      port: options.port,
      host: options.host,
      flowTenantUid: settings.flowTenantUid,
      eventToken,
      control,
      log,
    })
    console.log(`connector ${server.url}`)
    await untilSignal()
    endAtLatest(log)
    await server.close()
  } catch (error) {
    await connector.stop()
    throw error
  }
}

async function openConnector(
  { databaseUrl, dataDir, restarts = true, httpTimeout, clock: kind }: ConnectOptions,
  parts: Pick<ConnectorOptions, 'settings' | 'secrets' | 'log' | 'clock'>,
): Promise<Connector> {
  const { settings, clock, log } = parts
  const virtualTime = kind === 'control'
  const queue = await openJobStore({
    databaseUrl,
    dataDirectory:
      restarts && databaseUrl === undefined ? (dataDir ?? defaultDirectory(settings)) : undefined,
    clock,
    // Ids must differ from those of an earlier run on the same jobs.
    ids: createIds(createRandom(randomBytes(16).toString('hex')), clock),
    log,
    virtualTime,
  })
  return createConnector({
    ...parts,
    queue,
    fetch: (request) => fetch(request),
    httpTimeoutMs: httpTimeout,
    sharedStorePollMs: databaseUrl !== undefined && !virtualTime ? POLL_MS : undefined,
    onDemand: virtualTime,
    tendEveryMs: virtualTime ? undefined : databaseUrl === undefined ? CARE_MS : HEARTBEAT_MS,
  })
}

/** AUTH-20: without credentials the connector says so and does nothing. Trouble in asking Flow is no answer. */
async function requireCredentials(connector: Connector, log: Log): Promise<void> {
  const tenant = await connector.settings.tenant()
  if (!tenant.ok) {
    log.warn({}, 'Flow could not be asked for its settings yet; jobs will ask again.')
    return
  }
  if (await connector.settings.credentials()) return
  throw new UserError({
    code: 'E_CONNECTOR_CREDENTIALS',
    what: 'The connector has no credentials for Omnium: OMNIUM_CLIENT_ID or OMNIUM_CLIENT_SECRET is missing.',
    where: "environment and parameters of Flow's Omnium extension",
    expected: 'both values in the environment or in Flow',
    next: 'Set OMNIUM_CLIENT_ID and OMNIUM_CLIENT_SECRET.',
  })
}

function controlTokenOf(
  { controlToken }: ConnectorSettings,
  { control, clock }: ConnectOptions,
): string | undefined {
  if (!control && clock !== 'control') return undefined
  if (controlToken !== undefined) return controlToken
  throw new UserError({
    code: 'E_CONNECTOR_CONFIGURATION',
    what: 'The test control has no token.',
    where: 'CONNECTOR_CONTROL_TOKEN',
    expected: 'the value that control calls carry as bearer token',
    next: 'Set CONNECTOR_CONTROL_TOKEN, or leave out --control and --clock control.',
  })
}

function startOf({ now }: ConnectOptions): number {
  if (now !== undefined) return now
  throw new UserError({
    code: 'E_CONNECTOR_CONFIGURATION',
    what: 'A controlled clock has no start.',
    where: 'CONNECTOR_NOW',
    expected: 'an instant, for example 2026-03-02T08:00:00Z',
    next: 'Set CONNECTOR_NOW or --now.',
  })
}

/** Jobs survive restarts also when nobody chose a place for them (QUEUE-04). */
const defaultDirectory = ({ flowTenantUid }: ConnectorSettings): string =>
  join(
    process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'),
    'flow-omnium-kit',
    `connector-${encodeURIComponent(flowTenantUid)}`,
  )

/** A job may hang on another system; what it leaves is taken up at the next start. */
function endAtLatest(log: Log): void {
  const end = setTimeout(() => {
    log.warn({}, 'Jobs under way did not end in time; they run again at the next start.')
    process.exit(1)
  }, LONGEST_STOP_MS)
  end.unref()
}

function packageVersion(): string {
  const manifest = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}
