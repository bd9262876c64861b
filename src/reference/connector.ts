import type { Clock } from '../kernel/clock.ts'
import { createFlowClient } from './clients/flow-client.ts'
import { createOmniumClient } from './clients/omnium-client.ts'
import { fetchOmniumToken } from './clients/omnium-token.ts'
import { createTokenManager } from './clients/token-manager.ts'
import { createSend } from './clients/transport.ts'
import type { Send } from './clients/transport.ts'
import type { Log } from './log.ts'
import { Dispatcher } from './queue/dispatcher.ts'
import type { JobRecord, JobStore, NewJob } from './queue/job-store.ts'
import type { Secrets } from './secrets.ts'
import type { ConnectorSettings } from './settings/environment.ts'
import { createSettingsSource } from './settings/settings-source.ts'
import type { SettingsSource } from './settings/settings-source.ts'
import { workerOf } from './sync/engine.ts'
import type { EngineParts } from './sync/engine.ts'
import { createOrderEngine } from './sync/order-engine.ts'
import { createOutageRecovery } from './sync/outage-recovery.ts'
import { createReceivementEngine } from './sync/receivement-engine.ts'

export interface ConnectorOptions {
  readonly settings: ConnectorSettings
  readonly queue: JobStore
  readonly fetch: Send
  readonly clock: Clock
  readonly log: Log
  readonly secrets: Secrets
  /** Real milliseconds that a vendor's answer may take. Default 30 s. */
  readonly httpTimeoutMs?: number | undefined
  /** Makes the signal for that limit; a simulated world counts in its own time. */
  readonly abortAfter?: ((ms: number) => AbortSignal) | undefined
  /** Other processes work on the same store: look for their jobs this often. */
  readonly sharedStorePollMs?: number | undefined
  /** How often the store gets its regular care; absent: never, as under a clock that is moved by hand. */
  readonly tendEveryMs?: number | undefined
  /** Jobs are taken when `idle()` is asked for, as under a clock that is moved by hand. Default: at once. */
  readonly onDemand?: boolean | undefined
}

/** The connector without a server: jobs go in, Omnium and Flow are brought in line. */
export interface Connector {
  readonly settings: SettingsSource
  start(): void
  /** Resolves once the job is stored, telling whether it was new; rejects when the store is in trouble (HOOK-05). */
  enqueue(job: NewJob): Promise<boolean>
  /** Resolves when nothing runs and nothing due is left. */
  idle(): Promise<void>
  jobs(): Promise<readonly JobRecord[]>
  /** Takes nothing more, waits for what runs, closes the store. */
  stop(): Promise<void>
}

const DEFAULT_TIMEOUT_MS = 30_000
/** Between two tries to read what was missed. */
const CATCH_UP_PAUSE_MS = 60_000

export function createConnector(options: ConnectorOptions): Connector {
  const { settings, queue, clock, log, sharedStorePollMs, tendEveryMs } = options
  const parts = createParts(options)
  const recovery = createOutageRecovery(parts)
  const dispatcher = new Dispatcher({
    store: queue,
    clock,
    log,
    pollMs: sharedStorePollMs,
    onDemand: options.onDemand,
    workers: {
      external_order_sync: workerOf(parts, createOrderEngine(parts, settings.shippingSku)),
      external_receivement_sync: workerOf(parts, createReceivementEngine(parts)),
    },
  })
  let running = false

  const catchUp = (): void => {
    void dispatcher.during(async () => {
      try {
        await recovery.catchUp((job) => dispatcher.enqueue(job))
      } catch (error) {
        log.warn({ error: textOf(error) }, 'What was missed could not be read; trying again in a minute.')
        if (running) clock.schedule(clock.now() + CATCH_UP_PAUSE_MS, catchUp)
      }
    })
  }
  // Only under a clock that runs: one moved by hand would stop at each of these instants.
  const tend = (): void => {
    if (!running || tendEveryMs === undefined) return
    clock.schedule(clock.now() + tendEveryMs, tend)
    void dispatcher.during(async () => {
      try {
        if (await queue.tend(dispatcher.running())) dispatcher.wake()
      } catch (error) {
        log.error({ error: textOf(error) }, 'The job store could not be tended.')
      }
    })
  }

  return {
    settings: parts.settings,
    start: () => {
      running = true
      dispatcher.start()
      tend()
      catchUp()
    },
    enqueue: (job) =>
      dispatcher.during(async () => {
        const added = await dispatcher.enqueue(job)
        // The job is safe; a mark that could not be written only makes the next catching up longer.
        await recovery
          .alive()
          .catch((error: unknown) => log.warn({ error: textOf(error) }, 'No sign of life stored.'))
        return added
      }),
    idle: () => dispatcher.idle(),
    jobs: () => queue.list(),
    stop: async () => {
      running = false
      await dispatcher.stop()
      await queue.close()
    },
  }
}

function createParts(options: ConnectorOptions): EngineParts {
  const { settings, clock, log, secrets, queue } = options
  const send = createSend({
    fetch: options.fetch,
    timeoutMs: options.httpTimeoutMs ?? DEFAULT_TIMEOUT_MS,
    abortAfter: options.abortAfter ?? ((ms) => AbortSignal.timeout(ms)),
  })
  const {
    flowBaseUrl: baseUrl,
    flowTenantUid: tenantUid,
    flowApiToken: token,
    overrides,
    extensionUid,
  } = settings
  const flow = createFlowClient({ baseUrl, tenantUid, token }, send, clock)
  const source = createSettingsSource({ flow, overrides, extensionUid, log })
  const now = (): number => clock.now()
  const credentials = async (): ReturnType<SettingsSource['credentials']> => {
    const known = await source.credentials()
    secrets.add(known?.clientSecret)
    return known
  }
  const tokens = createTokenManager(
    () => fetchOmniumToken(settings.omniumBaseUrl, credentials, send, now),
    clock,
    secrets,
  )
  const omnium = createOmniumClient(settings.omniumBaseUrl, send, tokens, clock)
  return { omnium, flow, settings: source, notes: queue.notes, clock, log, secrets }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
