import type { Cancel } from './clock.ts'

export interface Timer {
  readonly at: number
  readonly order: number
  readonly task: () => void
}

/** What a clock has still to do, by instant and then by the order of planning. */
export class Timers {
  #order = 0
  /** Latest first, so that the earliest is taken off the end. */
  readonly #timers: Timer[] = []

  get size(): number {
    return this.#timers.length
  }

  add(at: number, task: () => void): Cancel {
    const timer: Timer = { at, order: this.#order++, task }
    this.#timers.splice(this.#placeOf(timer), 0, timer)
    return () => {
      const place = this.#placeOf(timer)
      if (this.#timers[place] === timer) this.#timers.splice(place, 1)
    }
  }

  earliest(): Timer | undefined {
    return this.#timers.at(-1)
  }

  /** Takes out the earliest if it is due by the instant. */
  takeDue(instant: number): Timer | undefined {
    const earliest = this.earliest()
    return earliest && earliest.at <= instant ? this.#timers.pop() : undefined
  }

  /** Where the timer stands, or would stand. */
  #placeOf({ at, order }: Timer): number {
    let low = 0
    let high = this.#timers.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#timers[middle] as Timer
      if (other.at > at || (other.at === at && other.order > order)) low = middle + 1
      else high = middle
    }
    return low
  }
}
