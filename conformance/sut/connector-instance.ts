/**
 * One running connector that serves one tenant: started by us or found running, configured, subscribed, healthy.
 * What cannot be brought up is a `ConnectorDown`, which the runner turns into a message for a person.
 */
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../src/kernel/clock.ts'
import { createIds } from '../../src/kernel/ids.ts'
import { createRandom } from '../../src/kernel/random.ts'
import type { SimulatedTenant, Simulators } from '../../src/simulators/simulators.ts'
import type { Settings } from '../cases/case.ts'
import { awaitHealth } from './await-health.ts'
import { startChild } from './child.ts'
import type { Child, Ending } from './child.ts'
import type { ClockDriver, ControlledClock } from './clock-driver.ts'
import type { CommandPlug, ConnectorConfig } from './connector-config.ts'
import { ConnectorDown } from './connector-down.ts'
import { ControlClient } from './control-client.ts'
import { connectorEnvironment, inherited, substitute } from './environment.ts'
import { freePort, refuseTakenPort } from './free-port.ts'
import { createOutput } from './output.ts'
import type { WritableOutput } from './output.ts'
import { createReportChannel } from './report-channel.ts'
import type { ReportChannel } from './report-channel.ts'
import { configureTenant, subscribeConnector } from './subscriptions.ts'

export interface InstanceOptions {
  readonly config: ConnectorConfig
  readonly simulators: Simulators
  readonly tenant: SimulatedTenant
  readonly settings: Settings
  /** Whether stories of this run restart the connector. */
  readonly restarts: boolean
  readonly seed: string
  /** Start of the run's time. */
  readonly epoch: number
  readonly real: Clock
  /** Real instant of the last thing that was seen of the connector. */
  readonly lastActivity: () => number
  /** Called when the process ends without being told to. */
  readonly onDeath: (reason: string) => void
  /** Called for each line of output. */
  readonly onLine: (line: string) => void
}

export interface ConnectorInstance {
  readonly baseUrl: string
  readonly eventToken: string
  readonly driver: ClockDriver
  readonly reports: ReportChannel
  readonly output: WritableOutput
  /** The job list as text, empty when the connector does not offer it. */
  readonly scanJobs: () => Promise<string>
  /** Undefined for a connector that somebody else started. */
  readonly restart: ((how: 'stop' | 'kill') => Promise<void>) | undefined
  stop(): Promise<void>
}

/** What calls to the connector carry: from the seed, so that a connector started by hand can be given them. */
export function connectorTokens(config: ConnectorConfig, seed: string): { event: string; control: string } {
  const ids = createIds(createRandom(`${seed}/connector`), { now: () => 0 })
  const given = config.plug.rung === 'url' ? config.plug.tokens : {}
  const [event, control] = [ids.token(32), ids.token(32)]
  return { event: given.event ?? event, control: given.control ?? control }
}

/** @throws ConnectorDown when it does not start, is not healthy or does not keep what its file says */
export async function startConnector(options: InstanceOptions): Promise<ConnectorInstance> {
  const { config, tenant, settings, seed, epoch } = options
  const tokens = connectorTokens(config, seed)
  const output = createOutput(options.onLine)
  for (const [name, secret] of Object.entries(secretsOf(tenant, tokens))) output.watch(name, secret)
  const { plug } = config
  const port = plug.rung === 'command' ? (plug.port ?? (await freePort())) : 0
  const baseUrl = plug.rung === 'url' ? plug.url : `http://127.0.0.1:${port}`
  const control = new ControlClient({
    url: baseUrl + config.endpoints.control,
    token: tokens.control,
    patience: config.timeouts.wait,
    lastActivity: options.lastActivity,
    real: options.real,
  })
  configureTenant(tenant, settings)
  const program =
    plug.rung === 'command' ? await Program.prepare(options, plug, port, tokens, output) : undefined
  const unsubscribe = await subscribeConnector({ tenant, config, baseUrl, eventToken: tokens.event, control })
  const stop = async (): Promise<void> => {
    await program?.end()
    await unsubscribe()
  }
  try {
    await program?.start()
    if (!program) await requireHealth(options, `${baseUrl}${config.endpoints.health}`, () => true)
    if (config.clock === 'control') await requireClock(control, epoch)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    baseUrl,
    eventToken: tokens.event,
    driver:
      config.clock === 'control' ? watched(control, program) : { kind: 'none', quiet: config.timeouts.quiet },
    reports: createReportChannel({
      output: program ? output : undefined,
      logs: config.logs,
      jobs: config.features.includes('jobs') ? () => control.jobs() : undefined,
    }),
    output,
    scanJobs: async () => (config.features.includes('jobs') ? JSON.stringify(await control.jobs()) : ''),
    restart: program ? (how) => program.restart(how, control, () => tenant.clock.now()) : undefined,
    stop,
  }
}

/** A move that fails because the process has just died says so: its end may be known a moment later. */
function watched(control: ControlClient, program: Program | undefined): ControlledClock {
  return {
    kind: 'control',
    moveTo: async (instant) => {
      const answer = await control.moveTo(instant)
      const death = answer.kind === 'trouble' ? await program?.deathWithin(DEATH_KNOWN_AFTER) : undefined
      return death === undefined ? answer : { kind: 'trouble', reason: death }
    },
  }
}

const DEATH_KNOWN_AFTER = 1000

/** The process of a started connector over its restarts. */
class Program {
  readonly #options: InstanceOptions
  readonly #plug: CommandPlug
  readonly #output: WritableOutput
  readonly #env: Record<string, string>
  readonly #healthUrl: string
  readonly #port: number
  readonly #dataDir: string
  #child: Child | undefined

  private constructor(
    options: InstanceOptions,
    plug: CommandPlug,
    port: number,
    tokens: { event: string; control: string },
    output: WritableOutput,
    dataDir: string,
  ) {
    this.#options = options
    this.#plug = plug
    this.#output = output
    this.#port = port
    this.#dataDir = dataDir
    this.#healthUrl = `http://127.0.0.1:${port}${options.config.endpoints.health}`
    this.#env = connectorEnvironment({
      simulators: options.simulators,
      tenant: options.tenant,
      settings: options.settings,
      eventToken: tokens.event,
      controlToken: tokens.control,
      port,
      dataDir,
      restarts: options.restarts,
      ...(options.config.clock === 'control' ? { now: options.epoch } : {}),
    })
  }

  static async prepare(
    options: InstanceOptions,
    plug: CommandPlug,
    port: number,
    tokens: { event: string; control: string },
    output: WritableOutput,
  ): Promise<Program> {
    await refuseTakenPort(port)
    const dataDir = await mkdtemp(join(tmpdir(), 'flow-omnium-'))
    return new Program(options, plug, port, tokens, output, dataDir)
  }

  async start(): Promise<void> {
    const { command, cwd, env } = this.#plug
    const child = startChild({
      command: command.map((word) => substitute(word, this.#env)),
      cwd,
      env: {
        ...inherited(process.env),
        ...this.#env,
        ...Object.fromEntries(Object.entries(env).map(([key, value]) => [key, substitute(value, this.#env)])),
      },
      output: this.#output,
    })
    this.#child = child
    let ending: Ending | undefined
    void child.ended.then((end) => {
      const { how } = end
      ending = end
      if (this.#child === child) this.#options.onDeath(deathOf(how))
    })
    try {
      await requireHealth(this.#options, this.#healthUrl, child.isAlive)
    } catch (error) {
      this.#child = undefined
      const tail = this.#output.tail()
      if (!child.isAlive()) {
        await child.ended
        const { how = '?', notStarted } = ending ?? {}
        if (notStarted !== undefined) throw new ConnectorDown('absent', notStarted, tail)
        throw new ConnectorDown('died', `The connector ended before it was healthy (${how}).`, tail)
      }
      await child.stop('stop')
      throw error instanceof ConnectorDown ? new ConnectorDown(error.kind, error.message, tail) : error
    }
  }

  /** How the process ended, if it does so within these real milliseconds. */
  async deathWithin(limit: number): Promise<string | undefined> {
    if (!this.#child) return undefined
    const ending = await Promise.race([this.#child.ended, sleep(limit, undefined, { ref: false })])
    return ending && deathOf(ending.how)
  }

  /** On the same port and the same data. A clock that can be moved is brought to where time stands. */
  async restart(how: 'stop' | 'kill', control: ControlClient, now: () => number): Promise<void> {
    await this.#halt(how)
    await refuseTakenPort(this.#port)
    if (this.#options.config.clock === 'control') this.#env['CONNECTOR_NOW'] = new Date(now()).toISOString()
    await this.start()
    if (this.#options.config.clock === 'control') await requireClock(control, now())
  }

  async end(): Promise<void> {
    await this.#halt('stop')
    rmSync(this.#dataDir, { recursive: true, force: true })
  }

  async #halt(how: 'stop' | 'kill'): Promise<void> {
    const child = this.#child
    this.#child = undefined
    await child?.stop(how)
  }
}

async function requireHealth(options: InstanceOptions, url: string, isAlive: () => boolean): Promise<void> {
  const { config, real } = options
  const limit = config.timeouts.start
  const health = await awaitHealth({ url, limit, real, isAlive })
  if (health === 'ready') return
  if (health.last === 'ECONNREFUSED') {
    throw new ConnectorDown('refused', `The connector is not there: connection refused at ${url}.`, [])
  }
  throw new ConnectorDown(
    health.last === 'status 404' ? 'no-health' : 'silent',
    `The connector is not healthy: GET ${url} gave ${health.last} for ${limit / 1000} s.`,
    [],
  )
}

/** A clock that is declared has to work, or every verdict that depends on it would be wrong. */
async function requireClock(control: ControlClient, now: number): Promise<void> {
  const answer = await control.moveTo(now)
  if (answer.kind === 'moved') return
  throw new ConnectorDown('clock', `The connector file says clock: control, but ${answer.reason}.`, [])
}

const deathOf = (how: string): string => `the connector ended by itself (${how})`

const secretsOf = (
  tenant: SimulatedTenant,
  tokens: { event: string; control: string },
): Record<string, string> => ({
  OMNIUM_CLIENT_SECRET: tenant.omnium.clientSecret,
  FLOW_API_TOKEN: tenant.flow.token,
  CONNECTOR_EVENT_TOKEN: tokens.event,
  CONNECTOR_CONTROL_TOKEN: tokens.control,
})
