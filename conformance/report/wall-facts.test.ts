import { expect, test } from 'vitest'
import type { ExchangeEvent } from '../runner/stream.ts'
import { wallFacts } from './wall-facts.ts'

const exchange = (n: number, at?: number): ExchangeEvent =>
  ({ n, ...(at === undefined ? {} : { at }) }) as ExchangeEvent
const numbers = (exchanges: readonly ExchangeEvent[]): readonly number[] => exchanges.map(({ n }) => n)

test('exchanges are told in the order in which they began', () => {
  const facts = wallFacts([{ type: 'order', case: 'A', exchanges: [3, 1, 2] }])
  expect(numbers(facts.inOrder('A', [exchange(1), exchange(2), exchange(3)]))).toEqual([3, 1, 2])
})

test('without facts of the run its own time tells the order, then their number', () => {
  const facts = wallFacts([])
  expect(numbers(facts.inOrder('A', [exchange(1, 9), exchange(2, 4), exchange(3, 4)]))).toEqual([2, 3, 1])
})
