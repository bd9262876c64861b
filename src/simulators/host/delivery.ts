import type { Cause } from './exchange.ts'

/**
 * One event on its way to a subscriber, as the vendors hand it to the host. Plain data: what waits for another
 * attempt is part of a tenant's state.
 */
export interface Delivery {
  /** Name of the webhook in the contract, against which the payload is checked. */
  readonly webhook: string
  /** Id of the event, the same for every attempt. */
  readonly event: string
  readonly url: string
  /** Authentication and custom headers of the subscription; `content-type` is set by the host. */
  readonly headers: Readonly<Record<string, string>>
  readonly payload: unknown
  /** Which subscription it is for, as the vendor calls it. */
  readonly subscription?: string
  /** When the first attempt is made, in tenant time; at once when absent. Always after the handler has ended. */
  readonly at?: number
  /** What brought it about; set by the host. */
  readonly causedBy?: Cause
}

/** When a failed attempt is followed by another. */
export interface RetryPolicy {
  /** Wait before the second, third … attempt in milliseconds; its length bounds the number of attempts. */
  readonly delays: readonly number[]
  /** Whether the answer asks for another attempt; `undefined` for a time-out or a broken connection. */
  shouldRetry(status: number | undefined): boolean
}

export interface DeliveryOutcome {
  readonly attempts: number
  /** Status of the last attempt; undefined when it got no answer. */
  readonly status: number | undefined
  /** Why there was no answer. */
  readonly error: string | undefined
  /** False when retries ran out or were not allowed and the last answer was no 2xx. */
  readonly delivered: boolean
  /** Tenant time from the first attempt to the last answer, in milliseconds. */
  readonly took: number
}
