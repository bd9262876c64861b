import { createIds } from '../../kernel/ids.ts'
import { createRandom } from '../../kernel/random.ts'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { createConnector } from '../connector.ts'
import type { Connector } from '../connector.ts'
import { createClockControl } from '../control/move-clock.ts'
import type { Log } from '../log.ts'
import { createMemoryStore } from '../queue/memory-store.ts'
import { createSecrets } from '../secrets.ts'
import { readEnvironment } from '../settings/environment.ts'
import { scriptedVendors } from './scripted-vendors.ts'
import type { ScriptedVendors } from './scripted-vendors.ts'

export const START = Date.UTC(2026, 2, 2, 8)

export interface StartedConnector {
  readonly vendors: ScriptedVendors
  readonly connector: Connector
  /** Lines at warn or error. */
  readonly alarms: string[]
  order(id: string): Promise<void>
  reception(uid: string): Promise<void>
  pass(minutes: number): Promise<void>
  /** Of the one job with this key that has not ended. */
  waiting(
    key: string,
  ): Promise<{ attempts: number; minutesFromStart: number; lastError: string | undefined } | undefined>
}

/** A connector in memory before scripted vendors, with a clock moved by hand. */
export function startConnector(environment: Record<string, string> = {}): StartedConnector {
  const clock = new VirtualClock(START)
  const vendors = scriptedVendors()
  const alarms: string[] = []
  const alarm = (fields: object, message: string): void =>
    void alarms.push(`${message} ${JSON.stringify(fields)}`)
  const log: Log = { debug: () => {}, info: () => {}, warn: alarm, error: alarm }
  const connector = createConnector({
    settings: readEnvironment({
      OMNIUM_BASE_URL: 'http://omnium.test',
      FLOW_BASE_URL: 'http://flow.test/v2',
      FLOW_TENANT_UID: 't',
      FLOW_API_TOKEN: 'flow-token',
      OMNIUM_CLIENT_ID: 'id',
      OMNIUM_CLIENT_SECRET: 'client-secret',
      ...environment,
    }),
    queue: createMemoryStore(clock, createIds(createRandom('connector'), clock)),
    fetch: vendors.fetch,
    clock,
    log,
    secrets: createSecrets(),
    abortAfter: () => new AbortController().signal,
  })
  const control = createClockControl(clock, connector)
  connector.start()
  const run = async (
    queue: 'external_order_sync' | 'external_receivement_sync',
    key: string,
  ): Promise<void> => {
    await connector.enqueue({ queue, key, payload: { storeUid: 's' } })
    await connector.idle()
  }
  return {
    vendors,
    connector,
    alarms,
    order: (id) => run('external_order_sync', id),
    reception: (uid) => run('external_receivement_sync', uid),
    pass: async (minutes) => void (await control.moveTo(clock.now() + minutes * 60_000)),
    waiting: async (key) => {
      const job = (await connector.jobs()).find((each) => each.key === key && each.state !== 'done')
      if (!job) return undefined
      const { attempts, nextAttemptAt = START, lastError } = job
      return { attempts, minutesFromStart: (nextAttemptAt - START) / 60_000, lastError }
    },
  }
}
