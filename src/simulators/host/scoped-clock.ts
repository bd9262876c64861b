import type { Cancel, Clock } from '../../kernel/clock.ts'

/** A tenant's clock for one of its lives: whatever that life has planned ends with it. */
export class ScopedClock implements Clock {
  readonly #clock: Clock
  readonly #planned = new Set<Cancel>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  now(): number {
    return this.#clock.now()
  }

  schedule(at: number, task: () => void): Cancel {
    const cancelThere = this.#clock.schedule(at, () => {
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
