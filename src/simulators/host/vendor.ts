/**
 * The seam between the host and the two simulated systems. The host owns everything that is the same for both
 * (routing, body parsing, validation, journal, faults, deliveries, tenants); a vendor module owns what differs:
 * state, handlers, actions, authentication and the wording of errors.
 * `omnium/omnium-vendor.ts` exports `omniumVendor`, `flow/flow-vendor.ts` exports `flowVendor`.
 */
import type { Clock } from '../../kernel/clock.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Random } from '../../kernel/random.ts'
import type { Retailer } from '../datasets/retailer.ts'
import type { SimulatedTenant } from '../simulators.ts'
import type { Store } from '../state/store.ts'
import type { Api, Contract, Operation } from './contract/contract.ts'
import type { Delivery, DeliveryOutcome, RetryPolicy } from './delivery.ts'
import type { ErrorFamily, Refusal } from './error-family.ts'

/** What it takes to serve a contract: the part of a vendor module that knows nothing of tenants' lives. */
export interface HostedApi<Tenant> {
  readonly api: Api
  readonly contract: Contract
  /** Omnium matches routes without regard to case, Flow does not. */
  readonly caseSensitiveRoutes: boolean
  /** By operationId. Write them as `Handlers<operations, Tenant>`: that type fits here. */
  readonly handlers: UntypedHandlers<Tenant>
  readonly errors: ErrorFamily
  /** Whether a media type (lower case, without parameters) is read as JSON where the contract asks for JSON. */
  acceptsAsJson(mediaType: string): boolean
  /** Gives the members of a JSON body the contract's own names, where the vendor is not strict about them. */
  bindNames?(operationId: string, body: unknown): unknown
  /** Operations whose text bodies are secrets and stay out of the journal, as the bare token of Omnium. */
  readonly secretBodies: readonly string[]
  authenticate(call: CallToAuthenticate, tenants: readonly Tenant[]): Authentication<Tenant>
  /**
   * Asked for every authenticated call before anything else happens to it: limits, roles, locks. What it admits is
   * open until `leave` is called, which also a call that is held, delayed or broken off does in the end.
   */
  admit?(call: CallToAuthenticate, tenant: Tenant): Admission
  /** Makes the token of an authenticated call worthless for good, where the vendor has tokens that can be revoked. */
  revokeToken?(call: CallToAuthenticate, tenant: Tenant): void
  /** Turns an error that a handler throws on purpose into an answer; anything else is a bug of ours (500). */
  answerToError?(error: unknown): HandlerAnswer | undefined
}

export interface VendorModule<Tenant extends VendorTenant> extends HostedApi<Tenant> {
  readonly api: 'omnium' | 'flow'
  /** A fresh, empty tenant. Called again by `reset()`, with an equal context: equal ids, equal credentials. */
  createTenant(context: TenantContext): Tenant
  /** Fills an empty tenant with its view of the retailer. No events, no deliveries: nobody has subscribed yet. */
  seed(tenant: Tenant, retailer: Retailer): void
  /** Names of the webhooks in the contract. */
  readonly webhooks: readonly string[]
  /** How events that a subscriber does not take are sent again. */
  readonly retry: RetryPolicy
  /** Told of a delivery when it has ended, after its last attempt. */
  deliverySettled?(tenant: Tenant, delivery: Delivery, outcome: DeliveryOutcome): void
}

/** What the host needs to see of a vendor's tenant; the vendor's own type has more. */
export interface VendorTenant {
  readonly id: string
  /** Methods that take one JSON-like object (or nothing). A mistaken argument is a `UserError`. */
  readonly actions: object
  /** Collections (`ReadableCollection`) by name, as members or under a member `collections`, for reading. */
  readonly state: object
  /** The same and all the rest, for copies, comparisons and keeping. */
  readonly store: Store
  /** Called when the state was filled from a copy: plans again what it says is still to come. */
  resume?(): void
}

/** `OmniumTenant` and `FlowTenant` also carry what `SimulatedTenant` promises of them. */
export type OmniumTenantShape = VendorTenant & SimulatedTenant['omnium']
export type FlowTenantShape = VendorTenant & SimulatedTenant['flow']

export type UntypedHandlers<Tenant> = Readonly<Partial<Record<string, UntypedHandler<Tenant>>>>
/** The vendors' operations answer at once; only the admin API may wait for something. */
export type UntypedHandler<Tenant> = (
  request: never,
  tenant: Tenant,
) => HandlerAnswer | Promise<HandlerAnswer>

export interface HandlerAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Default: the first JSON type that the contract declares for the status, else its first type. */
  readonly contentType?: string
}

/** What a tenant lives on. The same id and seed give the same random numbers and ids, whatever else runs. */
export interface TenantContext {
  readonly id: string
  readonly clock: Clock
  /** A stream of this vendor and tenant alone. */
  readonly random: Random
  readonly ids: Ids
  /** Lifetime of Omnium tokens in seconds. */
  readonly tokenLifetime: number
  /** Sends an event to a subscriber, after the present handler or action has ended. */
  deliver(delivery: Delivery): void
}

/** Whether a call may go on to its handler. */
export type Admission = { readonly leave: () => void } | { readonly refused: Refusal }

/** What is known of a call before anything is validated. */
export interface CallToAuthenticate {
  /** Undefined for an unknown route: then the answer only says whose journal the call belongs to. */
  readonly operation: Operation | undefined
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly headers: Readonly<Record<string, string>>
  /** Parsed body; undefined when there is none or it cannot be parsed. A form is an object of strings. */
  readonly body: unknown
}

/**
 * Called for every operation, also for those without security (a token request names its tenant by client id).
 * A refused call may still name the tenant in whose journal it belongs.
 */
export type Authentication<Tenant> =
  | { readonly tenant: Tenant; readonly tokenLabel?: string | undefined }
  | {
      /** 400 for malformed credentials, 401 for unknown, wrong or expired ones, 403 for those of somebody else. */
      readonly refused: 400 | 401 | 403
      readonly tenant?: Tenant | undefined
      readonly tokenLabel?: string | undefined
    }
