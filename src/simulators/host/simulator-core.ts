import { UserError } from '../../kernel/errors.ts'
import { SystemClock } from '../../kernel/system-clock.ts'
import type { SimulatedTenant, TenantOptions } from '../simulators.ts'
import type { Breach } from './answer-call.ts'
import { ApiHost } from './api-host.ts'
import { USUAL_BOUNDS, createJournal } from './bounded-journal.ts'
import type { WritableJournal } from './bounded-journal.ts'
import { checkEntities, checkFormat, documentSnapshot, goesOn, importSeed } from './copies/tenant-document.ts'
import type { TenantDocument } from './copies/tenant-document.ts'
import type { Exchange } from './exchange.ts'
import type { JournalBounds } from './journal.ts'
import { Causes } from './causes.ts'
import { HostedTenant } from './hosted-tenant.ts'
import { parseInstant } from './instant.ts'
import type { Vendors } from './tenant-life.ts'
import type { TenantSnapshot } from './tenant-snapshot.ts'
import { StateDatabase } from '../state/database.ts'
import type { Dataset } from '../datasets/create-retailer.ts'
import type { Surroundings } from './surroundings.ts'
import type { FlowTenantShape, OmniumTenantShape } from './vendor.ts'

export interface CoreOptions {
  /** From which every tenant's ids and credentials follow. */
  readonly seed?: string
  /** Refuses whatever breaks a contract, also where the contract is only assumed. */
  readonly strict?: boolean
  /** Initial data of tenants that do not say. */
  readonly dataset?: Dataset
  /** Folder in which the state of the tenants outlives the process; it is locked while the process runs. */
  readonly dataDir?: string | undefined
  /** Most journal entries kept for each tenant; 20,000 unless told otherwise. */
  readonly journalLimit?: number
  /** Most bytes of bodies kept in the journal of each tenant; 64 MiB unless told otherwise. */
  readonly journalBytes?: number
  /** Longest body that the journal keeps whole, in bytes; 256 KiB unless told otherwise. */
  readonly journalBodyBytes?: number
  /** How events reach their subscribers; the real `fetch` unless told otherwise. */
  readonly fetch?: typeof fetch
  /** Real milliseconds that a subscriber has for its answer. */
  readonly deliveryTimeout?: number
  /** Told of each exchange of every tenant, and of those without one, when it begins and when it is answered. */
  readonly onExchange?: ((exchange: Exchange, phase: 'begun' | 'answered') => void) | undefined
  /** Told of each breach of a contract on the simulators' side: always a bug of theirs. Tests throw here. */
  readonly onBreach?: (breach: Breach, exchange: Exchange) => void
}

/** What a tenant was created with, as it is kept. */
type AddedTenant = TenantOptions & { readonly id: string; readonly seed: string }

export interface ForkOptions extends Pick<TenantOptions, 'id' | 'seed'> {
  /** What the new tenant is to be like; the other tenant as it is now when absent. */
  readonly snapshot?: TenantSnapshot
}

/** What a fork needs of the tenant that it is made of. */
interface Forkable extends Pick<SimulatedTenant, 'snapshot' | 'clock'> {
  readonly isFrozen: boolean
}

export type ImportOptions = Pick<TenantOptions, 'id' | 'seed'>

/** Both systems and their tenants, without sockets. */
export class SimulatorCore<O extends OmniumTenantShape, F extends FlowTenantShape> {
  readonly omniumHost: ApiHost<O>
  readonly flowHost: ApiHost<F>
  /** Exchanges that belong to no tenant: no token, or one that nobody knows. */
  readonly stray: WritableJournal
  readonly #vendors: Vendors<O, F>
  readonly #options: CoreOptions
  readonly #database: StateDatabase | undefined
  readonly #tenants = new Map<string, HostedTenant<O, F>>()
  #inner: { omnium: readonly O[]; flow: readonly F[] } = { omnium: [], flow: [] }
  #seq = 0
  #number = 0

  constructor(vendors: Vendors<O, F>, options: CoreOptions = {}) {
    this.#vendors = vendors
    this.#options = options
    this.#database = options.dataDir === undefined ? undefined : new StateDatabase(options.dataDir)
    this.stray = createJournal({ ...boundsOf(options), nextSeq: this.#nextSeq })
    const { strict = false, onBreach, onExchange } = options
    if (onExchange) this.stray.subscribe(onExchange)
    const clock = new SystemClock()
    const nobody: Surroundings = {
      tenant: undefined,
      clock,
      journal: this.stray,
      faults: undefined,
      causes: new Causes(),
      fidelity: undefined,
      skewed: (_, run) => run(),
      open: () => () => undefined,
    }
    const surroundings = (tenant: { readonly id: string } | undefined): Surroundings =>
      (tenant && this.#tenants.get(tenant.id)?.surroundings) ?? nobody
    this.omniumHost = new ApiHost<O>({
      api: vendors.omnium,
      tenants: () => this.#inner.omnium,
      surroundings,
      strict,
      onBreach,
    })
    this.flowHost = new ApiHost<F>({
      api: vendors.flow,
      tenants: () => this.#inner.flow,
      surroundings,
      strict,
      onBreach,
    })
    for (const { id, options: kept } of this.#database?.tenants() ?? [])
      this.#addTenant({ ...(kept as Omit<AddedTenant, 'id'>), id })
  }

  createTenant(options: TenantOptions = {}): HostedTenant<O, F> {
    const id = options.id ?? this.#freeId()
    this.#checkId(id)
    const { seed = 'flow-omnium', dataset = 'empty' } = this.#options
    const added: AddedTenant = { seed, dataset, ...options, id }
    this.#database?.putTenant(id, added)
    return this.#addTenant(added)
  }

  /** A new tenant that is like another one was, with credentials of its own. */
  fork(of: Forkable, options: ForkOptions = {}): HostedTenant<O, F> {
    const { snapshot = of.snapshot(), ...rest } = options
    const { rate } = of.clock
    const startsAt = of.isFrozen ? snapshot.takenAt : of.clock.now()
    const tenant = this.createTenant({ startsAt, rate, ...rest, dataset: 'empty' })
    tenant.become(snapshot)
    return tenant
  }

  /** A new tenant from an export. @throws UserError when it is none, or a broken one; then nothing has changed */
  importTenant(document: TenantDocument, options: ImportOptions = {}): HostedTenant<O, F> {
    checkFormat(document)
    const { rate, takenAt } = document.tenant
    const startsAt = parseInstant(takenAt, 'tenant.takenAt')
    const id = options.id ?? document.tenant.id
    const tenant = this.createTenant({
      id,
      seed: options.seed ?? importSeed(document, id),
      dataset: 'empty',
      rate,
      // What follows real time begins at the present.
      ...(rate !== 1 && { startsAt }),
    })
    try {
      const snapshot = documentSnapshot(document, tenant.snapshot())
      if (goesOn(document, id)) tenant.restore(snapshot)
      else tenant.become(snapshot)
      checkEntities(document, tenant.snapshot())
      return tenant
    } catch (error) {
      this.removeTenant(id)
      throw error
    }
  }

  /** Writes whatever is not kept yet; nothing without a data folder. */
  commit(): void {
    if (this.#database) for (const tenant of this.#tenants.values()) tenant.commit()
  }

  #addTenant(added: AddedTenant): HostedTenant<O, F> {
    const { fetch = globalThis.fetch, deliveryTimeout = 10_000, onBreach } = this.#options
    const tenant = new HostedTenant(this.#vendors, {
      ...added,
      database: this.#database,
      journal: boundsOf(this.#options),
      nextSeq: this.#nextSeq,
      fetch,
      deliveryTimeout,
      onBadDelivery: (exchange) => {
        onBreach?.({ operationId: exchange.operationId ?? '', violations: exchange.violations }, exchange)
      },
      onReborn: () => this.#index(),
    })
    if (this.#options.onExchange) tenant.journal.subscribe(this.#options.onExchange)
    this.#tenants.set(added.id, tenant)
    this.#index()
    return tenant
  }

  tenant(id: string): HostedTenant<O, F> | undefined {
    return this.#tenants.get(id)
  }

  tenants(): readonly HostedTenant<O, F>[] {
    return [...this.#tenants.values()]
  }

  /** False when there is no such tenant. */
  removeTenant(id: string): boolean {
    this.#tenants.get(id)?.end()
    const existed = this.#tenants.delete(id)
    this.#database?.dropTenant(id)
    this.#index()
    return existed
  }

  /** Lets calls that a fault holds go on, so that they can be answered before the end. */
  letGo(): void {
    for (const tenant of this.#tenants.values()) tenant.faults.clear()
  }

  /** Ends every tenant; nothing is delivered or planned any more. */
  end(): void {
    this.commit()
    for (const tenant of this.#tenants.values()) tenant.end()
    this.#database?.close()
  }

  readonly #nextSeq = (): number => ++this.#seq

  #index(): void {
    const tenants = [...this.#tenants.values()]
    this.#inner = {
      omnium: tenants.map(({ inner }) => inner.omnium),
      flow: tenants.map(({ inner }) => inner.flow),
    }
  }

  #freeId(): string {
    do this.#number++
    while (this.#tenants.has(`tenant-${this.#number}`))
    return `tenant-${this.#number}`
  }

  #checkId(id: string): void {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) {
      throw new UserError({
        code: 'E_TENANT_ID',
        what: `"${id}" cannot be the id of a tenant.`,
        expected: '1 to 64 letters, digits, "-" or "_"',
      })
    }
    if (this.#tenants.has(id)) {
      throw new UserError({
        code: 'E_TENANT_EXISTS',
        what: `There is a tenant ${id} already.`,
        next: 'Choose another id, leave the id out, or reset that tenant.',
      })
    }
  }
}

const boundsOf = ({ journalLimit, journalBytes, journalBodyBytes }: CoreOptions): JournalBounds => ({
  entries: journalLimit ?? USUAL_BOUNDS.entries,
  bytes: journalBytes ?? USUAL_BOUNDS.bytes,
  bodyBytes: journalBodyBytes ?? USUAL_BOUNDS.bodyBytes,
})
