import { setImmediate } from 'node:timers/promises'
import { iso } from '../../kernel/clock.ts'
import { UserError } from '../../kernel/errors.ts'
import { RatedClock } from '../../kernel/rated-clock.ts'
import type { RatedClockOptions } from '../../kernel/rated-clock.ts'
import type { DueWork, SettleOptions, TenantClock } from './tenant-clock.ts'

const PATIENCE = 60_000

/** Work that was due has not ended in time. Time stands where it had come to; the same travel can be begun again. */
export class NotSettled extends UserError {}

interface SettlingClockOptions extends RatedClockOptions {
  readonly work: DueWork
  /** Told when time was moved or its rate changed. */
  readonly onMove?: () => void
}

/** A clock that knows what its tenant has under way. */
export class SettlingClock extends RatedClock implements TenantClock {
  readonly #work: DueWork
  readonly #onMove: () => void
  /** Travels wait for one another. */
  #last: Promise<void> = Promise.resolve()

  constructor({ work, onMove = () => undefined, ...options }: SettlingClockOptions) {
    super(options)
    this.#work = work
    this.#onMove = onMove
  }

  override moveTo(instant: number): void {
    super.moveTo(instant)
    this.#onMove()
  }

  override setRate(rate: number): void {
    super.setRate(rate)
    this.#onMove()
  }

  settle(options: SettleOptions = {}): Promise<void> {
    return this.#travel(options, (limit) => this.#quiet(limit))
  }

  travelTo(instant: number, options: SettleOptions = {}): Promise<void> {
    return this.#travel(options, async (limit) => {
      await this.#quiet(limit)
      for (let due = this.nextDue(); due !== undefined && due <= instant; due = this.nextDue()) {
        this.moveTo(due)
        await this.#quiet(limit)
      }
      this.moveTo(instant)
      await this.#quiet(limit)
    })
  }

  hop(options: SettleOptions = {}): Promise<void> {
    return this.#travel(options, async (limit) => {
      await this.#quiet(limit)
      const due = this.nextDue()
      if (due !== undefined) this.moveTo(due)
      await this.#quiet(limit)
    })
  }

  #travel({ timeout = PATIENCE }: SettleOptions, go: (limit: AbortSignal) => Promise<void>): Promise<void> {
    const limit = AbortSignal.timeout(timeout)
    const travel = this.#last.then(async () => {
      const release = this.hold()
      try {
        await go(limit)
      } catch (error) {
        if (error === limit.reason) throw this.#notSettled(timeout)
        throw error
      } finally {
        release()
      }
    })
    this.#last = travel.catch(() => undefined)
    return travel
  }

  /** What is due by now has begun, and has ended. */
  async #quiet(limit: AbortSignal): Promise<void> {
    do {
      // A turn of the event loop each time: otherwise the limit could not be reached.
      await setImmediate()
      limit.throwIfAborted()
      this.moveTo(this.now())
      await within(limit, this.#work.idle())
    } while ((this.nextDue() ?? Infinity) <= this.now())
  }

  #notSettled(timeout: number): NotSettled {
    const open = this.#work.underWay()
    return new NotSettled({
      code: 'E_NOT_SETTLED',
      what: `What was due by ${iso(this.now())} has not ended within ${timeout / 1000} s.`,
      where: open.length > 0 ? open.join('\n      ') : 'tasks that go on planning others',
      next: 'Time stays there. Give it longer with `timeout`, or see which subscriber does not answer.',
    })
  }
}

/** The promise, or the failure of the limit that comes first. */
function within(limit: AbortSignal, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (): void => reject(limit.reason as Error)
    limit.addEventListener('abort', give, { once: true })
    void work.then(() => {
      limit.removeEventListener('abort', give)
      resolve()
    })
  })
}
