import type { Operation } from './contract/contract.ts'
import type { ContractViolation } from './exchange.ts'

/** Why the host refuses a call before, or instead of, its handler. */
export type Refusal =
  /** The body is not JSON (or not a form, where a form is asked for). */
  | { readonly kind: 'malformed-body'; readonly status: 400; readonly detail: string }
  /** Parameters or body break the contract. */
  | {
      readonly kind: 'invalid-request'
      readonly status: 400
      readonly violations: readonly ContractViolation[]
    }
  /** The credentials themselves are malformed, as a token request without client id. */
  | { readonly kind: 'bad-credentials'; readonly status: 400 }
  | { readonly kind: 'unauthenticated'; readonly status: 401 }
  | { readonly kind: 'forbidden'; readonly status: 403 }
  | { readonly kind: 'unknown-route'; readonly status: 404; readonly method: string; readonly path: string }
  | { readonly kind: 'method-not-allowed'; readonly status: 405; readonly allowed: readonly string[] }
  | { readonly kind: 'too-large'; readonly status: 413; readonly limit: number }
  | {
      readonly kind: 'unsupported-media-type'
      readonly status: 415
      readonly given: string
      readonly accepted: readonly string[]
    }
  /** Somebody else is writing the same document. */
  | { readonly kind: 'conflict'; readonly status: 409; readonly detail: string }
  /** Any other refusal, by a fault. */
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string }
  /** By a limit or a fault. */
  | { readonly kind: 'too-many-requests'; readonly status: 429; readonly retryAfter: number | undefined }
  /** Described, but without a handler: a gap of ours, which no vendor has words for. */
  | { readonly kind: 'not-simulated'; readonly status: 501; readonly detail: string }
  /** A bug of ours or a fault; the status is any 5xx. */
  | { readonly kind: 'server-error'; readonly status: number; readonly detail: string }

/** How a vendor words a refusal: its own body family. The host adds `Allow` and `Retry-After`. */
export interface ErrorFamily {
  answer(refusal: Refusal, operation: Operation | undefined): ErrorAnswer
}

export interface ErrorAnswer {
  /** JSON value, text for text content types, undefined for an empty body. */
  readonly body?: unknown
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>>
}
