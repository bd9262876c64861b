import { createRetailer } from '../datasets/create-retailer.ts'
import type { SimulatedTenant, TenantOptions } from '../simulators.ts'
import type { StateDatabase } from '../state/database.ts'
import { createJournal } from './bounded-journal.ts'
import { NamedSnapshots } from './copies/named-snapshots.ts'
import { tenantDocument } from './copies/tenant-document.ts'
import type { ExportOptions, TenantDocument } from './copies/tenant-document.ts'
import type { WritableJournal } from './bounded-journal.ts'
import { deliveryControl } from './delivery-control.ts'
import type { DeliveryControl } from './delivery-control.ts'
import { DeliveryFaults } from './delivery-faults.ts'
import { DeliveryLog } from './delivery-log.ts'
import type { Exchange } from './exchange.ts'
import type { JournalBounds } from './journal.ts'
import { Causes } from './causes.ts'
import { FaultEngine } from './fault-engine.ts'
import { FidelityLedger } from './fidelity-ledger.ts'
import { OpenExchanges } from './open-exchanges.ts'
import { SettlingClock } from './settling-clock.ts'
import type { Surroundings } from './surroundings.ts'
import { TenantKeeper } from './tenant-keeper.ts'
import type { KeptTime } from './tenant-keeper.ts'
import { beginLife } from './tenant-life.ts'
import type { TenantLife, Vendors } from './tenant-life.ts'
import { SYSTEMS, restoreSystem, systemSnapshot } from './tenant-snapshot.ts'
import type { RestoreTarget, TenantSnapshot } from './tenant-snapshot.ts'
import { flowView, omniumView } from './system-views.ts'
import type { FlowTenantShape, OmniumTenantShape } from './vendor.ts'

export interface HostedTenantOptions extends TenantOptions {
  readonly id: string
  readonly seed: string
  readonly journal: JournalBounds
  readonly nextSeq: () => number
  readonly fetch: typeof fetch
  readonly deliveryTimeout: number
  readonly onBadDelivery?: ((exchange: Exchange) => void) | undefined
  /** Called when the vendors' tenants have been replaced by fresh ones. */
  readonly onReborn: () => void
  /** Where the state is kept beyond the end of the process; nowhere when absent. */
  readonly database?: StateDatabase | undefined
}

const TEN_DAYS = 864_000

/**
 * One tenant with everything that belongs to it alone. A reset or a restore replaces its life; journal, faults and
 * clock are the tenant's own.
 */
export class HostedTenant<O extends OmniumTenantShape, F extends FlowTenantShape> implements SimulatedTenant {
  readonly id: string
  readonly seed: string
  readonly snapshots = new NamedSnapshots()
  readonly clock: SettlingClock
  readonly omnium: SimulatedTenant['omnium']
  readonly flow: SimulatedTenant['flow']
  readonly faults: FaultEngine
  readonly journal: WritableJournal
  readonly deliveryFaults: DeliveryFaults
  readonly deliveries: DeliveryControl
  readonly causes = new Causes()
  readonly fidelity = new FidelityLedger()
  readonly surroundings: Surroundings
  readonly #vendors: Vendors<O, F>
  readonly #options: HostedTenantOptions
  readonly #open = new OpenExchanges()
  /** Those of the open exchanges that are deliveries. */
  readonly #sending = new OpenExchanges()
  readonly #deliveryLog = new DeliveryLog()
  readonly #keeper: TenantKeeper | undefined
  #life: TenantLife<O, F>

  constructor(vendors: Vendors<O, F>, options: HostedTenantOptions) {
    this.#vendors = vendors
    this.#options = options
    this.id = options.id
    this.seed = options.seed
    this.clock = new SettlingClock({
      ...startOf(options),
      work: { idle: () => this.#sending.idle(), underWay: () => this.#underWay() },
      onMove: () => this.commit(),
    })
    this.journal = createJournal({
      ...options.journal,
      nextSeq: options.nextSeq,
      secrets: () => [this.#life.omnium.clientSecret, this.#life.flow.token],
    })
    const { omnium, flow } = vendors
    this.faults = new FaultEngine(
      { omnium: omnium.contract.operations, flow: flow.contract.operations },
      this.clock,
    )
    this.deliveryFaults = new DeliveryFaults(this.clock, { omnium: omnium.webhooks, flow: flow.webhooks })
    this.deliveries = deliveryControl(this.#deliveryLog, (system) => this.#life.systems[system].deliveries)
    this.surroundings = {
      tenant: this.id,
      clock: this.clock,
      journal: this.journal,
      faults: this.faults,
      causes: this.causes,
      fidelity: this.fidelity,
      skewed: (milliseconds, run) => this.#life.skewed(milliseconds, run),
      open: () => this.#begun(),
    }
    this.#keeper = options.database && new TenantKeeper(options.database, this.id)
    const kept = this.#keeper?.load()
    if (kept) {
      this.#setClock(kept.snapshot.takenAt)
      if (kept.rate !== undefined) this.clock.setRate(kept.rate)
    }
    this.#life = this.#begin()
    if (kept) this.#fill(kept.snapshot, { isFork: false })
    else this.#seed()
    this.#keep({ isKept: kept !== undefined })
    this.omnium = omniumView(() => this.#life.omnium, this.causes)
    this.flow = flowView(() => this.#life.flow, this.causes)
  }

  /** The vendors' own tenants of the present life. */
  get inner(): { readonly omnium: O; readonly flow: F } {
    return this.#life
  }

  /** Whether time stands still between moves. */
  get isFrozen(): boolean {
    return this.clock.rate === 0
  }

  openExchanges(): number {
    return this.#open.count
  }

  heldExchanges(): number {
    return this.faults.held
  }

  idle(): Promise<void> {
    return this.#open.idle()
  }

  reset(): void {
    this.faults.clear()
    this.journal.clear()
    this.fidelity.clear()
    this.#rebirth(() => this.#seed())
    this.deliveryFaults.clear()
    this.#deliveryLog.clear()
  }

  snapshot(): TenantSnapshot {
    const { omnium, flow } = this.#life.systems
    return {
      takenAt: this.clock.now(),
      systems: { omnium: systemSnapshot(omnium), flow: systemSnapshot(flow) },
    }
  }

  restore(snapshot: TenantSnapshot): void {
    this.#restore(snapshot, { isFork: false })
  }

  /** Takes over what another tenant was like, and stays itself. */
  become(snapshot: TenantSnapshot): void {
    this.#restore(snapshot, { isFork: true })
  }

  export(options?: ExportOptions): TenantDocument {
    return tenantDocument(this, this.snapshot(), options)
  }

  /** Writes what is not kept yet. */
  commit(): void {
    this.#keeper?.commit(this.#time())
  }

  /** Lets held calls go and stops everything planned. */
  end(): void {
    this.faults.clear()
    this.#life.end()
    this.deliveryFaults.clear()
    this.journal.end()
    this.#keeper?.detach()
  }

  #restore(snapshot: TenantSnapshot, target: RestoreTarget): void {
    this.#rebirth(() => this.#fill(snapshot, target), snapshot.takenAt)
  }

  #rebirth(fill: () => void, now?: number): void {
    // What waits for an instant of the old time would never see it.
    this.faults.flush()
    this.#life.end()
    if (now !== undefined) this.#setClock(now)
    this.#life = this.#begin()
    fill()
    this.#keep({ isKept: false })
    this.#options.onReborn()
  }

  #fill(snapshot: TenantSnapshot, target: RestoreTarget): void {
    for (const system of SYSTEMS) restoreSystem(this.#life.systems[system], snapshot.systems[system], target)
    this.#life.omnium.resume?.()
    this.#life.flow.resume?.()
  }

  #keep({ isKept }: { readonly isKept: boolean }): void {
    this.#keeper?.attach(this.#life.systems, { time: () => this.#time(), isKept })
  }

  #time(): KeptTime {
    return { now: this.clock.now(), rate: this.clock.rate }
  }

  /** A clock that runs by itself is not turned back: tokens and deadlines have gone on as well. */
  #setClock(instant: number): void {
    if (this.isFrozen || instant > this.clock.now()) this.clock.jumpTo(instant)
  }

  /** An exchange has begun; it ends with its changes kept. */
  #begun(): () => void {
    const close = this.#open.open()
    return () => {
      this.commit()
      close()
    }
  }

  #sendingBegun(): () => void {
    const sent = this.#sending.open()
    const end = this.#begun()
    return () => {
      end()
      sent()
    }
  }

  #underWay(): readonly string[] {
    return SYSTEMS.flatMap((system) => this.#life.systems[system].deliveries.underWay())
  }

  #begin(): TenantLife<O, F> {
    const { id, seed, tokenLifetime = TEN_DAYS, fetch, deliveryTimeout, onBadDelivery } = this.#options
    return beginLife(this.#vendors, {
      id,
      seed,
      tokenLifetime,
      clock: this.clock,
      journal: this.journal,
      deliveryLog: this.#deliveryLog,
      deliveryFaults: this.deliveryFaults,
      causes: this.causes,
      open: () => this.#sendingBegun(),
      fetch,
      deliveryTimeout,
      onBadDelivery,
    })
  }

  #seed(): void {
    const retailer = createRetailer(this.#options.dataset ?? 'empty', this.clock.now())
    if (!retailer) return
    this.#vendors.omnium.seed(this.#life.omnium, retailer)
    this.#vendors.flow.seed(this.#life.flow, retailer)
  }
}

/** Standing still at an instant, or going on from one, or from the present. */
const startOf = ({
  frozenAt,
  startsAt = frozenAt,
  rate = frozenAt === undefined ? 1 : 0,
}: TenantOptions) => ({
  start: startsAt,
  rate,
})
