import { expect, test } from 'vitest'
import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import { attemptsIn, delaysAre, delaysBetween, firstDelay } from './delays.ts'

const MINUTE = 60_000
const calls = (...seconds: readonly number[]): Exchange[] =>
  seconds.map((at) => ({ at: at * 1000 }) as Exchange)
const differs = (minutes: readonly number[], ...wanted: Parameters<typeof delaysAre>): string | undefined =>
  delaysAre(...wanted).differs(minutes.map((each) => each * MINUTE))

test('calls close together are one attempt', () => {
  const attempts = attemptsIn(calls(0, 0, 3, 60, 61, 180))
  expect(attempts.map(({ length }) => length)).toEqual([3, 2, 1])
})

test('delays are counted from attempt to attempt', () => {
  expect(delaysBetween(calls(0, 3, 60, 61, 180))).toEqual([60_000, 120_000])
  expect(delaysBetween(calls(5))).toEqual([])
})

test('delays as in the table fit', () => {
  expect(differs([1, 2, 5, 10], [1, 2, 5, 10])).toBeUndefined()
})

test('a delay may be a tenth or a minute longer', () => {
  expect(differs([3, 66], [2, 60])).toBeUndefined()
  expect(differs([3.1], [2])).toBe('retry 1 came after 3.1 minutes')
  expect(differs([2, 66.1], [2, 60])).toBe('retry 2 came after 66.1 minutes')
})

test('a delay is never shorter', () => {
  expect(differs([1, 1.9], [1, 2])).toBe('retry 2 came after 1.9 minutes')
})

test('later retries are named by their number', () => {
  expect(differs([1, 2, 5, 9], [5, 10], 3)).toBe('retry 4 came after 9 minutes')
})

test('retries that did not come are missed', () => {
  expect(differs([1, 2], [2, 5, 10], 2)).toBe('only 2 retries came')
})

test('the first delay follows the profile', () => {
  expect(['1m', '2m', 'any'].map(firstDelay)).toEqual([1, 2, [1, 2]])
  expect(differs([1], [firstDelay('any')])).toBeUndefined()
  expect(differs([2], [firstDelay('any')])).toBeUndefined()
  expect(differs([1], [firstDelay('2m')])).toBe('retry 1 came after 1 minutes')
})
