/** One entry of the journal: a request and its answer, whichever side began it. */
export interface Exchange {
  /** Position in the process-wide order, from 1. */
  readonly seq: number
  readonly system: 'omnium' | 'flow'
  /** `call`: somebody called the simulated API. `delivery`: the simulator delivered an event to a subscriber. */
  readonly kind: 'call' | 'delivery'
  /** Undefined when no tenant could be told, as for an unknown token. */
  readonly tenant: string | undefined
  /** Tenant time at which the request arrived and at which it was answered, milliseconds since the epoch. */
  readonly at: number
  answeredAt: number | undefined
  /** Undefined when no operation of the contract matches. For deliveries: the webhook's name. */
  readonly operationId: string | undefined
  readonly method: string
  /** Path and query as they came; for deliveries the full target URL. Secrets in it are redacted. */
  readonly url: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  /** Authorization and other secrets are redacted. */
  readonly requestHeaders: Readonly<Record<string, string>>
  /** Parsed JSON where it was JSON, text otherwise. */
  readonly requestBody: unknown
  status: number | undefined
  responseHeaders: Readonly<Record<string, string>>
  responseBody: unknown
  /**
   * The bodies as they stood on the wire, when an overlay renamed something in them. All other members speak the
   * language of this package's own contract, so that what judges exchanges need not know of overlays.
   */
  wire?: { readonly requestBody?: unknown; readonly responseBody?: unknown } | undefined
  /** Bodies of which only the beginning is kept, as text, with the size that they had in bytes. */
  truncated?: { readonly requestBody?: number; readonly responseBody?: number }
  /** Present when a fault decided the answer. */
  fault?: { readonly id: string; readonly kind: string }
  /** What breaks the contract, on either side; `side: 'response'` is our own bug. */
  violations: readonly ContractViolation[]
  /** When no operation matches: those that were probably meant, the likeliest first. */
  readonly nearest?: readonly NearOperation[]
  /** For deliveries: the exchange, by its number, or the action by which the event came about; absent for a timer's. */
  readonly causedBy?: Cause
  /** Label of the token used (`token-1`), never the token itself. */
  readonly token?: string | undefined
  /** For deliveries: which attempt (1 = first) of which event. */
  readonly delivery?: { readonly event: string; readonly attempt: number; readonly error?: string }
}

export type Cause = { readonly exchange: number } | { readonly action: string }

export interface NearOperation {
  readonly operationId: string
  readonly method: string
  /** Path template. */
  readonly path: string
  /** What is different in the request, in words. */
  readonly differs: readonly string[]
}

export interface ContractViolation {
  readonly side: 'request' | 'response'
  /** JSON pointer into the contract's view: `/body/orderForm/lineItems/0/quantity`, `/query/take`. */
  readonly pointer: string
  readonly message: string
  /** Worst evidence of what the violation rests on. */
  readonly restsOn: 'documented' | 'assumed'
}
