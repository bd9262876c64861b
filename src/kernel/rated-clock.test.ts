import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RatedClock } from './rated-clock.ts'

const START = Date.UTC(2026, 2, 2, 8)

beforeEach(() => vi.useFakeTimers({ now: START }))
afterEach(() => vi.useRealTimers())

test('at rate 60 a second is a minute, and a task fires at the real moment that follows', () => {
  const clock = new RatedClock({ start: 0, rate: 60 })
  const seen: number[] = []
  clock.schedule(90_000, () => seen.push(clock.now()))
  vi.advanceTimersByTime(1499)
  expect([clock.now(), seen]).toEqual([89_940, []])
  vi.advanceTimersByTime(1)
  expect(seen).toEqual([90_000])
})

test('however much is planned, it takes one timer of the machine and none while it stands still', () => {
  const clock = new RatedClock({ rate: 1 })
  for (let at = 1; at <= 100; at++) clock.schedule(START + at * 1000, () => undefined)
  expect(vi.getTimerCount()).toBe(1)
  clock.setRate(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('a changed rate counts from where time stands, for what is planned as well', () => {
  const clock = new RatedClock({ start: 0, rate: 1 })
  const seen: string[] = []
  clock.schedule(20_000, () => seen.push('due'))
  vi.advanceTimersByTime(10_000)
  clock.setRate(0)
  vi.advanceTimersByTime(60_000)
  expect([clock.now(), seen]).toEqual([10_000, []])
  clock.setRate(10)
  vi.advanceTimersByTime(1000)
  expect([clock.now(), seen]).toEqual([20_000, ['due']])
})

test('a move does what is due in its order, each at its own time, and running time goes on from there', () => {
  const clock = new RatedClock({ start: 0, rate: 2 })
  const seen: [string, number][] = []
  const note = (name: string) => () => void seen.push([name, clock.now()])
  clock.schedule(2000, note('second'))
  clock.schedule(1000, () => {
    note('first')()
    clock.schedule(1500, note('between'))
  })
  clock.schedule(2000, note('third'))
  clock.moveTo(5000)
  expect(seen).toEqual([
    ['first', 1000],
    ['between', 1500],
    ['second', 2000],
    ['third', 2000],
  ])
  vi.advanceTimersByTime(500)
  expect(clock.now()).toBe(6000)
})

test('standing still it refuses to go back; running it takes an instant that has just passed for the present', () => {
  expect(() => new RatedClock({ start: 1000, rate: 0 }).moveTo(999)).toThrow(/back to/)
  const clock = new RatedClock({ start: 1000, rate: 1 })
  clock.moveTo(999)
  expect(clock.now()).toBe(1000)
})

test('held it stands still, and goes on when the last hold is released', () => {
  const clock = new RatedClock({ start: 0, rate: 1 })
  const releases = [clock.hold(), clock.hold()]
  vi.advanceTimersByTime(1000)
  for (const release of releases) release()
  vi.advanceTimersByTime(10)
  expect(clock.now()).toBe(10)
})

test('what is cancelled does not happen, and a machine clock that is set back does not take time back', () => {
  const clock = new RatedClock({ rate: 1 })
  const seen: string[] = []
  const cancel = clock.schedule(START + 10, () => seen.push('cancelled'))
  clock.schedule(START + 10, () => seen.push('kept'))
  cancel()
  cancel()
  vi.advanceTimersByTime(10)
  vi.setSystemTime(START - 60_000)
  expect([seen, clock.now() >= START]).toEqual([['kept'], true])
})
