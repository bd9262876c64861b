import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Exchange } from './exchange.ts'
import { SYSTEMS } from './tenant-snapshot.ts'
import type { Store } from '../state/store.ts'
import type { ExchangeWatcher } from './watch-exchanges.ts'

/** What is counted when somebody asks, not as it happens. */
export interface CountedTenants {
  tenants(): readonly CountedTenant[]
}

interface CountedTenant {
  readonly inner: Readonly<Record<(typeof SYSTEMS)[number], { readonly store: Store }>>
  openExchanges(): number
}

export interface Metrics {
  readonly watch: ExchangeWatcher
  /** In the text format of Prometheus. */
  text(): Promise<string>
}

/** Seconds: the simulators answer within a millisecond, faults take their time. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 30]

/** Figures of the simulators for Prometheus. Labels are names of contracts and kinds, so that their number is bounded. */
export function createMetrics(core: CountedTenants): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const exchanges = new Counter({
    name: 'flow_omnium_exchanges_total',
    help: 'Answered calls by system, operation and class of status; none: the connection broke',
    labelNames: ['system', 'operation', 'status'],
    registers: [register],
  })
  const durations = new Histogram({
    name: 'flow_omnium_exchange_duration_seconds',
    help: 'Real time from the arrival of a call to its answer',
    labelNames: ['system', 'operation'],
    buckets: BUCKETS,
    registers: [register],
  })
  const deliveries = new Counter({
    name: 'flow_omnium_deliveries_total',
    help: 'Attempts to deliver an event: delivered, refused (an answer other than 2xx), failed (no answer)',
    labelNames: ['system', 'outcome'],
    registers: [register],
  })
  const faults = new Counter({
    name: 'flow_omnium_faults_consumed_total',
    help: 'Exchanges that an injected fault decided, by kind',
    labelNames: ['system', 'kind'],
    registers: [register],
  })
  new Gauge({
    name: 'flow_omnium_tenants',
    help: 'Tenants',
    registers: [register],
    collect() {
      this.set(core.tenants().length)
    },
  })
  new Gauge({
    name: 'flow_omnium_open_exchanges',
    help: 'Calls and deliveries under way',
    registers: [register],
    collect() {
      this.set(core.tenants().reduce((sum, tenant) => sum + tenant.openExchanges(), 0))
    },
  })
  new Gauge({
    name: 'flow_omnium_entities',
    help: 'Entities of all tenants by system and collection',
    labelNames: ['system', 'collection'],
    registers: [register],
    collect() {
      this.reset()
      for (const tenant of core.tenants())
        for (const system of SYSTEMS)
          for (const { name, size } of tenant.inner[system].store.collections)
            this.inc({ system, collection: name }, size)
    },
  })
  const count = (exchange: Exchange, milliseconds: number): void => {
    const { system, kind, status, fault, operationId = 'unmatched' } = exchange
    if (fault) faults.inc({ system, kind: fault.kind })
    if (kind === 'delivery') return deliveries.inc({ system, outcome: outcomeOf(status) })
    exchanges.inc({ system, operation: operationId, status: classOf(status) })
    durations.observe({ system, operation: operationId }, milliseconds / 1000)
  }
  return { watch: count, text: () => register.metrics() }
}

const classOf = (status: number | undefined): string =>
  status === undefined ? 'none' : `${Math.floor(status / 100)}xx`

function outcomeOf(status: number | undefined): 'delivered' | 'refused' | 'failed' {
  if (status === undefined) return 'failed'
  return status >= 200 && status < 300 ? 'delivered' : 'refused'
}
