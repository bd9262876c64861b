import type { Clock } from '../../../kernel/clock.ts'
import type { Ids } from '../../../kernel/ids.ts'
import { OmniumRefusal } from '../refused.ts'

interface OpenScroll {
  readonly kind: string
  readonly found: readonly unknown[]
  readonly batch: number
  readonly position: number
  readonly expires: number
}

/** A batch of a scroll; an empty `result` is its end. */
export interface ScrollBatch<T> {
  readonly totalHits: number
  readonly result: T[]
  readonly scrollId: string
}

/** Idle time after which a cursor is gone. "About five minutes" is documented. */
const LIFETIME = 5 * 60_000
/** Most cursors that are kept; the oldest goes first. Bounds the memory of clients that never finish. */
const MOST = 500

/**
 * Cursors over what a search found at one moment: later changes do not show (O-SCRL). The id changes with every
 * batch and the old one ends with it, so that a client that does not follow the newest one is found out. An
 * unknown or expired id is a 404, of which no status is documented.
 */
export class ScrollStore {
  readonly #clock: Pick<Clock, 'now'>
  readonly #ids: Pick<Ids, 'token'>
  readonly #open = new Map<string, OpenScroll>()

  constructor({ clock, ids }: { readonly clock: Pick<Clock, 'now'>; readonly ids: Pick<Ids, 'token'> }) {
    this.#clock = clock
    this.#ids = ids
  }

  /** The first batch of what was found; `kind` keeps cursors of one resource from another. */
  start<T>(kind: string, found: readonly T[], batch: number): ScrollBatch<T> {
    return this.#take<T>({ kind, found, batch, position: 0, expires: 0 })
  }

  next<T>(kind: string, scrollId: string): ScrollBatch<T> {
    const scroll = this.#open.get(scrollId)
    if (scroll?.kind !== kind || scroll.expires < this.#clock.now())
      throw new OmniumRefusal(404, `Scroll ${scrollId} was not found or has expired.`)
    this.#open.delete(scrollId)
    return this.#take<T>(scroll)
  }

  #take<T>(scroll: OpenScroll): ScrollBatch<T> {
    const { found, position, batch } = scroll
    const result = found.slice(position, position + batch) as T[]
    this.#dropExpired()
    const scrollId = this.#ids.token(32)
    this.#open.set(scrollId, {
      ...scroll,
      position: position + result.length,
      expires: this.#clock.now() + LIFETIME,
    })
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST) break
      this.#open.delete(oldest)
    }
    return { totalHits: found.length, result, scrollId }
  }

  /** A cursor that is used moves to the end, so they stand in the order in which they expire. */
  #dropExpired(): void {
    for (const [id, { expires }] of this.#open) {
      if (expires >= this.#clock.now()) break
      this.#open.delete(id)
    }
  }
}
