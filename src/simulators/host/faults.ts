import type { ScenarioScope } from './fault-scenarios.ts'

/**
 * Finite, ordered, accounted faults: an instruction applies to the next `times` matching calls, each use is
 * counted, and what was never consumed can be asked for. No probabilities anywhere.
 */
export interface FaultInstruction extends FaultMatch {
  readonly system: 'omnium' | 'flow'
  /** How many calls it applies to; `always` or `Infinity`: until lifted. Default 1. */
  readonly times?: number | 'always'
  /** How many matching calls pass first. Default 0. */
  readonly skip?: number
  /** Applies from this instant of tenant time, milliseconds since the epoch. */
  readonly from?: number
  /** Is lifted at this instant of tenant time. */
  readonly until?: number
  /** Id of a fault that has to be consumed before. */
  readonly after?: string
  readonly effect: FaultEffect
}

/** Which calls. Everything given has to fit; names and values are those on the wire. */
export interface FaultMatch {
  /** An operation of the contract, several, or `*` for each one of the system. */
  readonly operationId: string | readonly string[]
  readonly method?: string | readonly string[]
  /** Values of path parameters by name, decoded. */
  readonly path?: Readonly<Record<string, string>>
  /** Values of query parameters by name; of a repeated one any. */
  readonly query?: Readonly<Record<string, string>>
  /** Only those whose URL or body contains the text (an entity's id). */
  readonly containing?: string
  /** JSON values by member of the body, or by JSON pointer into it (`/orderForm/lineItems/0/code`). */
  readonly body?: Readonly<Record<string, unknown>>
  /** Label of the token as in the journal, `token-2`. */
  readonly token?: string
  /** Only the n-th of those calls about the same entity: same operation, same path, or same body where no path tells. */
  readonly attempt?: number | readonly number[]
}

/** How long: real milliseconds, milliseconds of tenant time, or until an instant of tenant time. */
export type Wait =
  { readonly milliseconds: number } | { readonly tenantMilliseconds: number } | { readonly until: number }

/** `handled: true`: the call does what it should first, and only its answer is another one. */
interface InPlaceOfHandling {
  readonly handled?: boolean
}

export type FaultEffect =
  /** Answer with the status instead of handling, in the vendor's own words where no body is given. */
  | (InPlaceOfHandling & {
      readonly kind: 'status'
      readonly status: number
      readonly body?: unknown
      /** Seconds; `until`: those that are left of the fault. */
      readonly retryAfter?: number | 'until'
    })
  /** Keep the request waiting until `release()`, or for a while; then handle it normally, with the state of that moment. */
  | ({ readonly kind: 'hold' } & Partial<Wait>)
  /** Handle at once, answer late. */
  | ({ readonly kind: 'latency' } & Wait)
  /** Handle, then send the head and the first part of the answer, and the rest on `release()` or after a while. */
  | ({ readonly kind: 'stall'; readonly afterBytes?: number } & Partial<Wait>)
  /** Handle, then close the connection in the middle of the body. */
  | { readonly kind: 'truncate'; readonly afterBytes?: number }
  /** Handle, then close the connection without an answer: committed, but the caller cannot know. */
  | { readonly kind: 'commit-then-drop' }
  /** Close the connection without handling. */
  | { readonly kind: 'reset' }
  /** 200 (or another status) with an HTML page. */
  | (InPlaceOfHandling & { readonly kind: 'html'; readonly status?: number })
  /** 200 without a body. */
  | (InPlaceOfHandling & { readonly kind: 'empty' })
  /** Handle, then answer only the first half of the JSON, as if that were all of it. */
  | { readonly kind: 'malformed' }
  /** Handle with an overridden answer: the handler's body passed through the function, as a stale or malformed answer. */
  | { readonly kind: 'rewrite'; readonly rewrite: (body: unknown) => unknown }
  /** Revoke the token of the call for good, where the vendor has tokens that can be, and answer 401. */
  | { readonly kind: 'revoke-token' }
  /** Handle with the server's clock wrong by so much: `Date`, tokens and everything else that the call dates. */
  | { readonly kind: 'clock-skew'; readonly seconds: number }

/** A call that consumed a fault. */
export interface FaultUse {
  /** Of its exchange in the journal. */
  readonly seq: number
  /** Tenant time, milliseconds since the epoch. */
  readonly at: number
  readonly operationId: string
}

/** `lifted`: released or past its `until` before every use was made. */
export type FaultState = 'waiting' | 'partly' | 'consumed' | 'lifted'

export interface ActiveFault {
  readonly id: string
  readonly instruction: FaultInstruction
  /** The calls that consumed it, in order. */
  readonly consumedBy: readonly FaultUse[]
  /** Uses that are left; `Infinity` for one that applies always. */
  readonly remaining: number
  readonly state: FaultState
  /** Lifts the fault and lets the calls that it keeps waiting go on. */
  release(): void
}

export interface FaultVerification {
  /** Whether there was a fault, and every one made all of its uses (one that applies always: at least one). */
  readonly verified: boolean
  /** In words, for a log. */
  readonly message: string
  readonly unconsumed: readonly ActiveFault[]
}

/** The faults of a tenant. */
export interface Faults {
  /** A mistaken instruction is a `UserError`. */
  inject(fault: FaultInstruction): ActiveFault
  /** All or none of them; with `sequence` each one waits until the one before is consumed. */
  script(
    faults: readonly FaultInstruction[],
    options?: { readonly sequence?: boolean },
  ): readonly ActiveFault[]
  /** Injects the faults of a named scenario (`FAULT_SCENARIOS`), on both systems unless one is given. */
  scenario(name: string, scope?: ScenarioScope): readonly ActiveFault[]
  /** In the order of injection, used-up and released ones too. */
  list(): readonly ActiveFault[]
  /** Those with uses that were never made. */
  unconsumed(): readonly ActiveFault[]
  verify(): FaultVerification
}
