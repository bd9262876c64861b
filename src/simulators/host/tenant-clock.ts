import type { MovableClock } from '../../kernel/clock.ts'

/** A tenant's time: it stands still or follows real time at a rate, and can be moved ahead. */
export interface TenantClock extends MovableClock {
  /** 0: stands still between moves; 1: real time; 60: a minute in a second. */
  readonly rate: number
  /** From now on; what is planned fires at the real moment that follows from it. */
  setRate(rate: number): void
  /**
   * Resolves when everything due by now has ended: tasks have run, deliveries have their answers and their retries
   * are planned. Fails with `NotSettled` when that takes too long.
   */
  settle(options?: SettleOptions): Promise<void>
  /**
   * Moves from one due instant to the next and settles at each, so that all work is done in its order, at its own
   * time, before time goes on; then to the instant itself. A running clock stands still meanwhile. Travels wait for
   * one another.
   */
  travelTo(instant: number, options?: SettleOptions): Promise<void>
  /** Travels to the next due instant; only settles when nothing is planned. */
  hop(options?: SettleOptions): Promise<void>
}

export interface SettleOptions {
  /** Real milliseconds for the whole travel; 60,000 when absent. */
  readonly timeout?: number | undefined
}

/** What a clock waits for before it goes on. */
export interface DueWork {
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
  /** What is under way, a line each. */
  underWay(): readonly string[]
}
