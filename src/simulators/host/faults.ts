/**
 * Finite, ordered, accounted faults: an instruction applies to the next `times` matching calls, each use is
 * counted, and what was never consumed can be asked for. No probabilities anywhere.
 */
export interface FaultInstruction {
  readonly system: 'omnium' | 'flow'
  /** Which call: an operation of the contract, optionally only those whose URL or body contains the text (an entity's id). */
  readonly operationId: string
  readonly containing?: string
  /** How many calls it applies to; `Infinity` until lifted. Default 1. */
  readonly times?: number
  /** How many matching calls pass first. Default 0. */
  readonly skip?: number
  readonly effect: FaultEffect
}

export type FaultEffect =
  /** Answer with the status instead of handling. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: unknown
      readonly retryAfter?: number
    }
  /** Keep the request waiting until `release()`; then handle it normally, with the state of that moment. */
  | { readonly kind: 'hold' }
  /** Handle, then close the connection without an answer: committed, but the caller cannot know. */
  | { readonly kind: 'commit-then-drop' }
  /** Close the connection without handling. */
  | { readonly kind: 'reset' }
  /** 200 with an HTML page. */
  | { readonly kind: 'html' }
  /** Handle with an overridden answer: the handler's body passed through the function, as a stale or malformed answer. */
  | { readonly kind: 'rewrite'; readonly rewrite: (body: unknown) => unknown }

export interface ActiveFault {
  readonly id: string
  readonly instruction: FaultInstruction
  /** Sequence numbers of the exchanges that consumed it. */
  readonly consumedBy: readonly number[]
  /** Lifts the fault and lets held requests go on. */
  release(): void
}
