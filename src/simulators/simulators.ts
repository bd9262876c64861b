import type { Dataset } from './datasets/create-retailer.ts'
import type { FlowActions } from './flow/actions/flow-actions.ts'
import type { FlowState } from './flow/flow-tenant.ts'
import type { ExportOptions, TenantDocument } from './host/copies/tenant-document.ts'
import type { ForkOptions, ImportOptions } from './host/simulator-core.ts'
import type { TenantClock } from './host/tenant-clock.ts'
import type { TenantSnapshot } from './host/tenant-snapshot.ts'
import type { Faults } from './host/faults.ts'
import type { DeliveryControl } from './host/delivery-control.ts'
import type { DeliveryFaultControl } from './host/delivery-faults.ts'
import type { Journal } from './host/journal.ts'
import type { OmniumActions } from './omnium/actions/omnium-actions.ts'
import type { OmniumState } from './omnium/omnium-tenant.ts'

/** Both simulated systems in one process, as `startSimulators()` returns them. */
export interface Simulators {
  readonly omnium: { readonly url: string }
  readonly flow: { readonly url: string }
  readonly admin: { readonly url: string; readonly token: string }
  createTenant(options?: TenantOptions): SimulatedTenant
  tenant(id: string): SimulatedTenant | undefined
  tenants(): readonly SimulatedTenant[]
  /** A new tenant that is like another one is, or was, with credentials of its own. */
  fork(of: SimulatedTenant, options?: ForkOptions): SimulatedTenant
  /**
   * A new tenant from an export, under its id unless told otherwise. With the credentials in the export and under its
   * own id it goes on as the tenant that was exported, else it has credentials of its own.
   */
  importTenant(document: TenantDocument, options?: ImportOptions): SimulatedTenant
  /** Ends a tenant and forgets it; false when there is none of this id. */
  removeTenant(id: string): boolean
  /** Exchanges that belong to no tenant: calls without a token, or with one that nobody knows. */
  readonly stray: Journal
  close(): Promise<void>
}

export interface TenantOptions {
  /** Letters, digits, `-`, `_`; default `tenant-N`. */
  readonly id?: string
  readonly seed?: string
  /** Frozen at this instant; moves only when told. Without it the tenant follows real time. */
  readonly frozenAt?: number
  /** Begins at this instant and goes on at `rate`; without it a running tenant begins at the present. */
  readonly startsAt?: number
  /** How fast time goes: 1 is real time (the default), 60 a minute in a second, 0 stands still. */
  readonly rate?: number
  /** Initial data; `demo` is the plausible Nordic retailer. Default `empty`. */
  readonly dataset?: Dataset
  /** Lifetime of Omnium tokens in seconds; the vendor documents 864000. */
  readonly tokenLifetime?: number
}

/** One isolated pair of Flow tenant and Omnium API user. */
export interface SimulatedTenant {
  readonly id: string
  readonly clock: TenantClock
  readonly omnium: {
    readonly clientId: string
    readonly clientSecret: string
    readonly actions: OmniumActions
    readonly state: OmniumState
    /** Every token issued so far becomes invalid at once. */
    revokeTokens(): void
    /** Replaces the client secret; issued tokens stay valid. Returns the new one. */
    rotateSecret(): string
    setTokenLifetime(seconds: number): void
  }
  readonly flow: {
    readonly tenantUid: string
    readonly token: string
    readonly actions: FlowActions
    readonly state: FlowState
  }
  readonly journal: Journal
  readonly faults: Faults
  /** What was sent to subscribers, and what is on its way. */
  readonly deliveries: DeliveryControl
  /** Duplicated, late, reordered and lost events. */
  readonly deliveryFaults: DeliveryFaultControl
  /** Number of calls being handled, held calls and deliveries under way right now. */
  openExchanges(): number
  /** How many calls a fault keeps waiting for its release or for the tenant's clock. */
  heldExchanges(): number
  /** Resolves when nothing is open any more. */
  idle(): Promise<void>
  /**
   * Back to the state right after creation (same credentials); journal, faults and subscriptions are emptied.
   * Time goes on: a frozen clock stays where it is. Read `actions` and `state` anew from here afterwards.
   */
  reset(): void
  /** Both systems as they are now: immutable, cheap, plain data. Journal and faults are no part of it. */
  snapshot(): TenantSnapshot
  /**
   * Back to a snapshot, whichever tenant it was taken of, with its credentials and tokens. A frozen clock goes to its
   * instant as well; one that runs is never turned back. Journal and faults stay.
   */
  restore(snapshot: TenantSnapshot): void
  /** Both systems as one JSON document, without secrets unless asked for. */
  export(options?: ExportOptions): TenantDocument
}
