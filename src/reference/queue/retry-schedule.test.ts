import { expect, test } from 'vitest'
import { nextAttempt, retryDelay } from './retry-schedule.ts'

const MINUTE = 60_000

test('the delays in minutes are those of the table, and 120 ever after', () => {
  const delays = Array.from({ length: 12 }, (_, index) => retryDelay(index + 1) / MINUTE)
  expect(delays).toEqual([1, 2, 5, 10, 20, 30, 45, 60, 90, 120, 120, 120])
  expect(retryDelay(1_000_000) / MINUTE).toBe(120)
})

test('a pause that the other side asked for is a minimum, never a shortcut', () => {
  expect(nextAttempt(0, 1, 300_000)).toBe(300_000)
  expect(nextAttempt(0, 4, 300_000)).toBe(10 * MINUTE)
  expect(nextAttempt(0, 1)).toBe(MINUTE)
})
