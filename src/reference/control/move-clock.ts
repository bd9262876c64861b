import type { MovableClock } from '../../kernel/clock.ts'
import type { Connector } from '../connector.ts'

/** Only forward, one caller after the other. */
export interface ClockControl {
  /** Moves to the instant and answers when all work due by then has ended; the same instant is a barrier. */
  moveTo(instant: number): Promise<{ readonly now: number; readonly nextDue: number | undefined }>
  now(): number
}

/**
 * Hops from one due instant to the next and waits at each until nothing runs, so every job sees its own due time
 * and what it causes is done before time goes on.
 */
export function createClockControl(clock: MovableClock, connector: Pick<Connector, 'idle'>): ClockControl {
  let last: Promise<unknown> = Promise.resolve()

  async function move(instant: number): Promise<{ now: number; nextDue: number | undefined }> {
    await connector.idle()
    for (let due = clock.nextDue(); due !== undefined && due <= instant; due = clock.nextDue()) {
      clock.moveTo(Math.max(due, clock.now()))
      await connector.idle()
    }
    clock.moveTo(instant)
    await connector.idle()
    return { now: clock.now(), nextDue: clock.nextDue() }
  }

  return {
    now: () => clock.now(),
    moveTo: (instant) => {
      const moved = last.then(() => move(instant))
      last = moved.catch(() => {})
      return moved
    },
  }
}
