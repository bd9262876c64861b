import type { Cancel, MovableClock } from './clock.ts'

const LONGEST_TIMEOUT = 2 ** 31 - 1

/**
 * The machine's clock plus an offset. The one place that reads real time; it exists for people who run the
 * simulators beside a connector without clock control, and for timeouts that are about real programs.
 */
export class SystemClock implements MovableClock {
  #offset = 0
  readonly #pending = new Map<() => void, { at: number; timer: NodeJS.Timeout }>()

  now(): number {
    return Date.now() + this.#offset
  }

  schedule(at: number, task: () => void): Cancel {
    const run = (): void => {
      if (at > this.now()) return this.#arm(run, at)
      this.#pending.delete(run)
      task()
    }
    this.#arm(run, at)
    return () => {
      clearTimeout(this.#pending.get(run)?.timer)
      this.#pending.delete(run)
    }
  }

  moveTo(instant: number): void {
    this.#offset += Math.max(0, instant - this.now())
    const due = [...this.#pending].filter(([, { at }]) => at <= instant).sort(([, a], [, b]) => a.at - b.at)
    for (const [run, { timer }] of due) {
      clearTimeout(timer)
      run()
    }
    for (const [run, { at, timer }] of [...this.#pending]) {
      clearTimeout(timer)
      this.#arm(run, at)
    }
  }

  nextDue(): number | undefined {
    return this.#pending.size === 0 ? undefined : Math.min(...[...this.#pending.values()].map(({ at }) => at))
  }

  #arm(run: () => void, at: number): void {
    const wait = Math.min(LONGEST_TIMEOUT, Math.max(0, at - this.now()))
    this.#pending.set(run, { at, timer: setTimeout(run, wait).unref() })
  }
}
