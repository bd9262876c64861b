import type { Cancel, Clock } from '../../kernel/clock.ts'
import { SystemClock } from '../../kernel/system-clock.ts'
import type { Wait } from './faults.ts'

/** Latency in real milliseconds is about real programs and their time-outs. */
const realTime = new SystemClock()

interface Waiting {
  readonly finish: () => void
  readonly cancelTimer: Cancel
  /** Undefined for one that only a release ends. */
  readonly clock: Clock | undefined
}

/** The calls that one fault keeps waiting. */
export class FaultWaits {
  readonly #clock: Clock
  readonly #waiting = new Set<Waiting>()
  #isOver = false

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Calls that wait for a release or for the tenant's clock. */
  get held(): number {
    return [...this.#waiting].filter(({ clock }) => clock !== realTime).length
  }

  /** Calls back after the wait or on release, whichever is first; at once when there is nothing to wait for. */
  wait(span: Partial<Wait>, go: () => void): Cancel {
    const timer = this.#timerOf(span)
    if (this.#isOver || (timer && timer.at <= timer.clock.now())) {
      go()
      return () => undefined
    }
    const finish = (): void => {
      if (this.#waiting.delete(waiting)) go()
    }
    const waiting: Waiting = {
      finish,
      cancelTimer: timer?.clock.schedule(timer.at, finish) ?? (() => undefined),
      clock: timer?.clock,
    }
    this.#waiting.add(waiting)
    return () => {
      waiting.cancelTimer()
      this.#waiting.delete(waiting)
    }
  }

  /** Lets the calls go on that wait for the tenant's clock, before it jumps. */
  flush(): void {
    this.#letGo(({ clock }) => clock === this.#clock)
  }

  release(): void {
    this.#isOver = true
    this.#letGo(() => true)
  }

  #letGo(which: (waiting: Waiting) => boolean): void {
    for (const waiting of [...this.#waiting].filter(which)) {
      waiting.cancelTimer()
      waiting.finish()
    }
  }

  #timerOf(span: Partial<Wait>): { readonly clock: Clock; readonly at: number } | undefined {
    if ('milliseconds' in span && span.milliseconds !== undefined)
      return { clock: realTime, at: realTime.now() + span.milliseconds }
    if ('tenantMilliseconds' in span && span.tenantMilliseconds !== undefined)
      return { clock: this.#clock, at: this.#clock.now() + span.tenantMilliseconds }
    if ('until' in span && span.until !== undefined) return { clock: this.#clock, at: span.until }
    return undefined
  }
}
