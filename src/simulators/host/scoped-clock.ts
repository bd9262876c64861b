import type { Cancel, Clock } from '../../kernel/clock.ts'

/** A tenant's clock for one of its lives: whatever that life has planned ends with it. */
export class ScopedClock implements Clock {
  readonly #clock: Clock
  readonly #planned = new Set<Cancel>()
  #skew = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  now(): number {
    return this.#clock.now() + this.#skew
  }

  /** Runs something with the time wrong by so many milliseconds; what it plans is as far away as it thinks. */
  skewed<T>(milliseconds: number, run: () => T): T {
    this.#skew = milliseconds
    try {
      return run()
    } finally {
      this.#skew = 0
    }
  }

  schedule(at: number, task: () => void): Cancel {
    const cancelThere = this.#clock.schedule(at - this.#skew, () => {
      this.#planned.delete(cancel)
      task()
    })
    const cancel = (): void => {
      this.#planned.delete(cancel)
      cancelThere()
    }
    this.#planned.add(cancel)
    return cancel
  }

  cancelAll(): void {
    for (const cancel of [...this.#planned]) cancel()
  }
}
