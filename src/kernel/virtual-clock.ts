import type { Cancel, MovableClock } from './clock.ts'
import { SuiteFault } from './errors.ts'

interface Timer {
  readonly at: number
  readonly order: number
  readonly task: () => void
}

/** A frozen clock: time passes only by `moveTo`. Two runs of one story see the same instants. */
export class VirtualClock implements MovableClock {
  #now: number
  #order = 0
  readonly #timers = new Set<Timer>()

  constructor(start: number) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  schedule(at: number, task: () => void): Cancel {
    const timer: Timer = { at, order: this.#order++, task }
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  nextDue(): number | undefined {
    return this.#earliest()?.at
  }

  moveTo(instant: number): void {
    if (instant < this.#now) {
      throw new SuiteFault({
        code: 'E_CLOCK_BACKWARDS',
        what: `A virtual clock was moved from ${new Date(this.#now).toISOString()} back to ${new Date(instant).toISOString()}.`,
        expected: 'an instant that is not earlier than the present one',
        next: 'Start a fresh tenant for an earlier date.',
      })
    }
    for (let due = this.#earliest(); due && due.at <= instant; due = this.#earliest()) {
      this.#timers.delete(due)
      this.#now = Math.max(this.#now, due.at)
      due.task()
    }
    this.#now = instant
  }

  /** To an instant of a restored state, earlier or later. Nothing may be planned: it would be out of its time. */
  jumpTo(instant: number): void {
    if (this.#timers.size > 0)
      throw new SuiteFault({ code: 'E_CLOCK_BUSY', what: 'A clock with planned tasks was asked to jump.' })
    this.#now = instant
  }

  #earliest(): Timer | undefined {
    let best: Timer | undefined
    for (const timer of this.#timers) {
      if (!best || timer.at < best.at || (timer.at === best.at && timer.order < best.order)) best = timer
    }
    return best
  }
}
