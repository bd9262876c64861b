import type { TestClock } from 'pg-boss'
import type { Clock } from '../../kernel/clock.ts'

/**
 * Keeps pg-boss's clock, and with it every statement's idea of now, equal to the connector's. Called before each
 * use of the store; jumps only (`setTime`), since advancing tick by tick replays every timer on the way. One
 * jump at a time, because the test clock refuses a second one meanwhile.
 */
export function createClockFollower(
  clock: Pick<Clock, 'now'>,
  testClock: TestClock | undefined,
): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    if (!testClock || testClock.now() === clock.now()) return last
    last = last.then(async () => {
      const now = clock.now()
      if (testClock.now() !== now) await testClock.setTime(now)
    })
    return last
  }
}
