import type { Cancel, MovableClock } from './clock.ts'
import { SuiteFault } from './errors.ts'
import { Timers } from './timers.ts'

/** A frozen clock: time passes only by `moveTo`. Two runs of one story see the same instants. */
export class VirtualClock implements MovableClock {
  #now: number
  readonly #timers = new Timers()

  constructor(start: number) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  schedule(at: number, task: () => void): Cancel {
    return this.#timers.add(at, task)
  }

  nextDue(): number | undefined {
    return this.#timers.earliest()?.at
  }

  moveTo(instant: number): void {
    if (instant < this.#now) throw backwards(this.#now, instant)
    for (let due = this.#timers.takeDue(instant); due; due = this.#timers.takeDue(instant)) {
      this.#now = Math.max(this.#now, due.at)
      due.task()
    }
    this.#now = instant
  }
}

export const backwards = (from: number, to: number): SuiteFault =>
  new SuiteFault({
    code: 'E_CLOCK_BACKWARDS',
    what: `A virtual clock was moved from ${new Date(from).toISOString()} back to ${new Date(to).toISOString()}.`,
    expected: 'an instant that is not earlier than the present one',
    next: 'Start a fresh tenant for an earlier date.',
  })
