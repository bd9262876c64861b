import type { Clock } from '../../kernel/clock.ts'
import { createIds } from '../../kernel/ids.ts'
import type { Ids } from '../../kernel/ids.ts'
import { createRandom } from '../../kernel/random.ts'
import type { Random } from '../../kernel/random.ts'
import type { WritableJournal } from './bounded-journal.ts'
import type { Causes } from './causes.ts'
import { Deliveries } from './deliveries.ts'
import type { Delivery, DeliveryOutcome } from './delivery.ts'
import type { DeliveryFaults } from './delivery-faults.ts'
import type { DeliveryLog } from './delivery-log.ts'
import type { Exchange } from './exchange.ts'
import { ScopedClock } from './scoped-clock.ts'
import { SYSTEMS } from './tenant-snapshot.ts'
import type { LivingSystem, SystemName } from './tenant-snapshot.ts'
import type { FlowTenantShape, OmniumTenantShape, VendorModule, VendorTenant } from './vendor.ts'

export interface Vendors<O extends OmniumTenantShape, F extends FlowTenantShape> {
  readonly omnium: VendorModule<O>
  readonly flow: VendorModule<F>
}

/** What a life needs of the tenant that lives it. */
export interface LifeOptions {
  readonly id: string
  readonly seed: string
  /** Seconds. */
  readonly tokenLifetime: number
  readonly clock: Clock
  readonly journal: WritableJournal
  readonly deliveryLog: DeliveryLog
  readonly deliveryFaults: DeliveryFaults
  readonly causes: Causes
  readonly open: () => () => void
  readonly fetch: typeof fetch
  readonly deliveryTimeout: number
  readonly onBadDelivery?: ((exchange: Exchange) => void) | undefined
}

/** From creation, reset or restore to the next one: both vendors' tenants, empty at first. */
export interface TenantLife<O, F> {
  readonly omnium: O
  readonly flow: F
  readonly systems: Readonly<Record<SystemName, LivingSystem>>
  /** Runs something with this life's time wrong by so many milliseconds. */
  skewed<T>(milliseconds: number, run: () => T): T
  /** Stops everything that is planned or on the wire. */
  end(): void
}

export function beginLife<O extends OmniumTenantShape, F extends FlowTenantShape>(
  vendors: Vendors<O, F>,
  options: LifeOptions,
): TenantLife<O, F> {
  const clock = new ScopedClock(options.clock)
  const omnium = live('omnium', vendors.omnium, options, clock)
  const flow = live('flow', vendors.flow, options, clock)
  const systems = { omnium: omnium.system, flow: flow.system }
  return {
    omnium: omnium.tenant,
    flow: flow.tenant,
    systems,
    skewed: (milliseconds, run) => clock.skewed(milliseconds, run),
    end: () => {
      clock.cancelAll()
      for (const system of SYSTEMS) systems[system].deliveries.cancel()
    },
  }
}

function live<T extends VendorTenant>(
  system: SystemName,
  vendor: VendorModule<T>,
  options: LifeOptions,
  clock: ScopedClock,
): { readonly tenant: T; readonly system: LivingSystem } {
  const { id, seed, tokenLifetime } = options
  // The id is part of the seed: two tenants of one seed must not share credentials.
  const random: Random = createRandom(`${seed}/${id}/${system}`)
  const ids: Ids = createIds(random.fork('ids'), clock)
  const deliveries = new Deliveries({
    system,
    tenant: id,
    contract: vendor.contract,
    clock,
    journal: options.journal,
    log: options.deliveryLog,
    faults: options.deliveryFaults,
    open: options.open,
    fetch: options.fetch,
    timeout: options.deliveryTimeout,
    onBreach: options.onBadDelivery,
    retry: vendor.retry,
    onSettled: (delivery: Delivery, outcome: DeliveryOutcome) =>
      vendor.deliverySettled?.(tenant, delivery, outcome),
  })
  const tenant: T = vendor.createTenant({
    id,
    clock,
    random,
    ids,
    tokenLifetime,
    deliver: (delivery) => {
      const causedBy = options.causes.present
      deliveries.deliver(causedBy ? { ...delivery, causedBy } : delivery)
    },
  })
  return { tenant, system: { store: tenant.store, ids, deliveries } }
}
