import type { MovableClock } from '../../kernel/clock.ts'
import { createIds } from '../../kernel/ids.ts'
import { createRandom } from '../../kernel/random.ts'
import { SystemClock } from '../../kernel/system-clock.ts'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { createDemoRetailer } from '../datasets/demo-retailer.ts'
import type { SimulatedTenant, TenantOptions } from '../simulators.ts'
import { createJournal } from './bounded-journal.ts'
import type { WritableJournal } from './bounded-journal.ts'
import { Deliveries } from './deliveries.ts'
import type { Exchange } from './exchange.ts'
import { FaultEngine } from './fault-engine.ts'
import { OpenExchanges } from './open-exchanges.ts'
import { ScopedClock } from './scoped-clock.ts'
import type { Surroundings } from './surroundings.ts'
import type {
  FlowTenantShape,
  OmniumTenantShape,
  TenantContext,
  VendorModule,
  VendorTenant,
} from './vendor.ts'

export interface Vendors<O extends OmniumTenantShape, F extends FlowTenantShape> {
  readonly omnium: VendorModule<O>
  readonly flow: VendorModule<F>
}

export interface HostedTenantOptions extends TenantOptions {
  readonly id: string
  readonly seed: string
  readonly journalLimit: number
  readonly nextSeq: () => number
  readonly fetch: typeof fetch
  readonly deliveryTimeout: number
  readonly onBadDelivery?: ((exchange: Exchange) => void) | undefined
  /** Called when the vendors' tenants have been replaced by fresh ones. */
  readonly onReborn: () => void
}

const TEN_DAYS = 864_000

/** From creation or reset to the next reset. */
interface Life<O, F> {
  readonly omnium: O
  readonly flow: F
  end(): void
}

/** One tenant with everything that belongs to it alone. A reset replaces its life and keeps its clock. */
export class HostedTenant<O extends OmniumTenantShape, F extends FlowTenantShape> implements SimulatedTenant {
  readonly id: string
  /** Whether time stands still between moves. */
  readonly isFrozen: boolean
  readonly clock: MovableClock
  readonly omnium: SimulatedTenant['omnium']
  readonly flow: SimulatedTenant['flow']
  readonly faults: FaultEngine
  readonly journal: WritableJournal
  readonly surroundings: Surroundings
  readonly #vendors: Vendors<O, F>
  readonly #options: HostedTenantOptions
  readonly #open = new OpenExchanges()
  #life: Life<O, F>

  constructor(vendors: Vendors<O, F>, options: HostedTenantOptions) {
    this.#vendors = vendors
    this.#options = options
    this.id = options.id
    this.isFrozen = options.frozenAt !== undefined
    this.clock = options.frozenAt === undefined ? new SystemClock() : new VirtualClock(options.frozenAt)
    this.journal = createJournal({ limit: options.journalLimit, nextSeq: options.nextSeq })
    this.faults = new FaultEngine({ omnium: operationsOf(vendors.omnium), flow: operationsOf(vendors.flow) })
    this.surroundings = {
      tenant: this.id,
      clock: this.clock,
      journal: this.journal,
      faults: this.faults,
      open: () => this.#open.open(),
    }
    this.#life = this.#begin()
    this.omnium = omniumView(() => this.#life.omnium)
    this.flow = flowView(() => this.#life.flow)
  }

  /** The vendors' own tenants of the present life. */
  get inner(): { readonly omnium: O; readonly flow: F } {
    return this.#life
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
    this.end()
    this.journal.clear()
    this.#life = this.#begin()
    this.#options.onReborn()
  }

  /** Lets held calls go and stops everything planned. */
  end(): void {
    this.faults.clear()
    this.#life.end()
  }

  #begin(): Life<O, F> {
    const clock = new ScopedClock(this.clock)
    const deliveries = {
      omnium: this.#deliveries('omnium', clock),
      flow: this.#deliveries('flow', clock),
    }
    const omnium = this.#vendors.omnium.createTenant(this.#context('omnium', clock, deliveries.omnium))
    const flow = this.#vendors.flow.createTenant(this.#context('flow', clock, deliveries.flow))
    if (this.#options.dataset === 'demo') {
      const retailer = createDemoRetailer(this.clock.now())
      this.#vendors.omnium.seed(omnium, retailer)
      this.#vendors.flow.seed(flow, retailer)
    }
    return {
      omnium,
      flow,
      end: () => {
        clock.cancelAll()
        deliveries.omnium.cancel()
        deliveries.flow.cancel()
      },
    }
  }

  #deliveries(system: 'omnium' | 'flow', clock: ScopedClock): Deliveries {
    const { fetch, deliveryTimeout, onBadDelivery } = this.#options
    return new Deliveries({
      system,
      tenant: this.id,
      contract: this.#vendors[system].contract,
      clock,
      journal: this.journal,
      open: () => this.#open.open(),
      fetch,
      timeout: deliveryTimeout,
      onBreach: onBadDelivery,
    })
  }

  #context(system: 'omnium' | 'flow', clock: ScopedClock, deliveries: Deliveries): TenantContext {
    // The id is part of the seed: two tenants of one seed must not share credentials.
    const random = createRandom(`${this.#options.seed}/${this.id}/${system}`)
    return {
      id: this.id,
      clock,
      random,
      ids: createIds(random.fork('ids'), clock),
      tokenLifetime: this.#options.tokenLifetime ?? TEN_DAYS,
      deliver: (delivery) => deliveries.deliver(delivery),
    }
  }
}

const operationsOf = <T extends VendorTenant>({ contract }: VendorModule<T>): string[] =>
  contract.operations.map(({ operationId }) => operationId)

/** Stays the same object over a reset and always shows the present life. */
function omniumView(now: () => OmniumTenantShape): SimulatedTenant['omnium'] {
  return {
    get clientId() {
      return now().clientId
    },
    get clientSecret() {
      return now().clientSecret
    },
    get actions() {
      return now().actions
    },
    get state() {
      return now().state
    },
    revokeTokens: () => now().revokeTokens(),
    rotateSecret: () => now().rotateSecret(),
    setTokenLifetime: (seconds) => now().setTokenLifetime(seconds),
  }
}

function flowView(now: () => FlowTenantShape): SimulatedTenant['flow'] {
  return {
    get tenantUid() {
      return now().tenantUid
    },
    get token() {
      return now().token
    },
    get actions() {
      return now().actions
    },
    get state() {
      return now().state
    },
  }
}
