import type { Clock } from '../../../kernel/clock.ts'
import type { StatePart } from '../../state/state-part.ts'

/** Omnium's limits (O-LIM); the numbers are the documented ones unless a tenant has others. */
export interface RateLimits {
  readonly isEnabled: boolean
  /** Calls that an API user may make before the bucket is empty. */
  readonly capacity: number
  /** Calls that come back with every period. */
  readonly refill: number
  readonly refillSeconds: number
  readonly concurrentPerUser: number
  readonly concurrentPerTenant: number
  readonly concurrentBatches: number
  readonly concurrentHighTrafficReads: number
  /** What a call that finds too many open ones is told to wait. */
  readonly retryAfterSeconds: number
}

export const DOCUMENTED_LIMITS: RateLimits = {
  isEnabled: true,
  capacity: 12_000,
  refill: 1000,
  refillSeconds: 10,
  concurrentPerUser: 20,
  concurrentPerTenant: 40,
  concurrentBatches: 4,
  concurrentHighTrafficReads: 150,
  retryAfterSeconds: 2,
}

/**
 * What a call counts as. Batches count among the usual calls as well; that reads of products and stock, which have
 * a much higher limit of their own, do not is assumed.
 */
export type Traffic = 'usual' | 'batch' | 'highTrafficRead'

export type Entry =
  | { readonly kind: 'entered'; readonly leave: () => void }
  | { readonly kind: 'refused'; readonly retryAfter: number }

/** The token bucket and the open calls of a tenant's one API user, on the tenant's clock. */
export class RateLimiter implements StatePart {
  readonly #clock: Pick<Clock, 'now'>
  readonly #open: Record<Traffic, number> = { usual: 0, batch: 0, highTrafficRead: 0 }
  #spent = 0
  /** Start of the present period. */
  #periodFrom: number | undefined

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  enter(traffic: Traffic, limits: RateLimits): Entry {
    if (limits.isEnabled) {
      if (this.#isCrowded(traffic, limits)) return { kind: 'refused', retryAfter: limits.retryAfterSeconds }
      const wait = this.#wait(limits)
      if (wait > 0) return { kind: 'refused', retryAfter: wait }
      this.#spent++
    }
    this.#open[traffic]++
    return { kind: 'entered', leave: () => void this.#open[traffic]-- }
  }

  /** The bucket; open calls belong to the process. */
  save(): SavedBucket {
    return { spent: this.#spent, periodFrom: this.#periodFrom ?? null }
  }

  load({ spent, periodFrom }: SavedBucket): void {
    this.#spent = spent
    this.#periodFrom = periodFrom ?? undefined
  }

  #isCrowded(traffic: Traffic, limits: RateLimits): boolean {
    const { usual, batch, highTrafficRead } = this.#open
    if (traffic === 'highTrafficRead') return highTrafficRead >= limits.concurrentHighTrafficReads
    const isBatchFull = traffic === 'batch' && batch >= limits.concurrentBatches
    // The tenant has one API user, so both limits are about the same calls.
    return isBatchFull || usual + batch >= Math.min(limits.concurrentPerUser, limits.concurrentPerTenant)
  }

  /** Seconds until a call would find a token; 0 when there is one. */
  #wait({ capacity, refill, refillSeconds }: RateLimits): number {
    const now = this.#clock.now()
    const period = refillSeconds * 1000
    const from = this.#periodFrom ?? now
    const periods = Math.floor((now - from) / period)
    this.#periodFrom = from + periods * period
    this.#spent = Math.max(0, this.#spent - periods * refill)
    return this.#spent < capacity ? 0 : Math.max(1, Math.ceil((this.#periodFrom + period - now) / 1000))
  }
}

interface SavedBucket {
  readonly spent: number
  readonly periodFrom: number | null
}
