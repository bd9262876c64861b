import type { Cancel, MovableClock } from './clock.ts'
import { SuiteFault } from './errors.ts'
import { Timers } from './timers.ts'
import { backwards } from './virtual-clock.ts'

const LONGEST_TIMEOUT = 2 ** 31 - 1

export interface RatedClockOptions {
  /** Where it begins; at the machine's time when absent. */
  readonly start?: number | undefined
  /** How fast it goes: 0 stands still, 1 is real time, 60 a minute in a second. */
  readonly rate: number
}

/**
 * A clock that follows real time at a rate, or stands still at rate 0. The one place that reads real time. However
 * much is planned, it keeps one timer of the machine, which does not keep the process alive.
 */
export class RatedClock implements MovableClock {
  /** The clock's time at the moment `#real` of the machine. */
  #instant: number
  #real: number
  #rate: number
  #holds = 0
  readonly #timers = new Timers()
  #alarm: NodeJS.Timeout | undefined

  constructor({ start, rate }: RatedClockOptions) {
    this.#real = Date.now()
    this.#instant = start ?? this.#real
    this.#rate = rate
  }

  get rate(): number {
    return this.#rate
  }

  now(): number {
    if (!this.#isRunning) return this.#instant
    // The machine's clock may be set back; this one never goes backwards for it.
    return this.#instant + Math.max(0, Math.floor((Date.now() - this.#real) * this.#rate))
  }

  schedule(at: number, task: () => void): Cancel {
    const cancel = this.#timers.add(at, task)
    this.#arm()
    return () => {
      cancel()
      this.#arm()
    }
  }

  nextDue(): number | undefined {
    return this.#timers.earliest()?.at
  }

  /** Standing still it refuses to go back; running it may be past the instant already, which is no mistake. */
  moveTo(instant: number): void {
    const now = this.now()
    if (instant < now && this.#rate === 0) throw backwards(now, instant)
    const release = this.hold()
    try {
      const target = Math.max(now, instant)
      for (let due = this.#timers.takeDue(target); due; due = this.#timers.takeDue(target)) {
        this.#instant = Math.max(this.#instant, due.at)
        due.task()
      }
      this.#instant = target
    } finally {
      release()
    }
  }

  setRate(rate: number): void {
    this.#anchor()
    this.#rate = rate
    this.#arm()
  }

  /** Stands still until the returned function is called, whatever the rate; then it goes on from where it is. */
  hold(): () => void {
    this.#anchor()
    this.#holds++
    this.#arm()
    let isHeld = true
    return () => {
      if (!isHeld) return
      isHeld = false
      this.#real = Date.now()
      this.#holds--
      this.#arm()
    }
  }

  /** To an instant of a restored state, earlier or later. Nothing may be planned: it would be out of its time. */
  jumpTo(instant: number): void {
    if (this.#timers.size > 0)
      throw new SuiteFault({ code: 'E_CLOCK_BUSY', what: 'A clock with planned tasks was asked to jump.' })
    this.#real = Date.now()
    this.#instant = instant
  }

  get #isRunning(): boolean {
    return this.#rate > 0 && this.#holds === 0
  }

  #anchor(): void {
    this.#instant = this.now()
    this.#real = Date.now()
  }

  /** One timer for whatever is earliest. */
  #arm(): void {
    clearTimeout(this.#alarm)
    this.#alarm = undefined
    const due = this.nextDue()
    if (due === undefined || !this.#isRunning) return
    const wait = Math.ceil((due - this.now()) / this.#rate)
    this.#alarm = setTimeout(() => this.#ring(), Math.min(LONGEST_TIMEOUT, Math.max(0, wait))).unref()
  }

  #ring(): void {
    const now = this.now()
    try {
      for (let due = this.#timers.takeDue(now); due; due = this.#timers.takeDue(now)) due.task()
    } finally {
      this.#arm()
    }
  }
}
