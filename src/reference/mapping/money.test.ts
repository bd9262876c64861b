import { expect, test } from 'vitest'
import { fromMinorUnits, losesFraction, toMinorUnits } from './money.ts'

test.each([
  [199.5, 19950],
  [19.99, 1999],
  [0.29, 29],
  [1.15, 115],
  [4.35, 435],
  [8.7, 870],
  [64.1, 6410],
  [1.1, 110],
  [-19.99, -1999],
  [0.125, 13],
  [2.675, 268],
  [1.255, 126],
  [1.005, 101],
  [199.995, 20000],
  [0.005, 1],
  [-0.005, -1],
  [21474836.48, 2147483648],
  [0, 0],
  [1e-7, 0],
])('%d in major units is %d in minor units', (major, minor) => {
  expect(toMinorUnits(major)).toBe(minor)
})

test('every amount of two decimals up to 999.99 survives the way there and back', () => {
  const wrong: number[] = []
  for (let minor = 0; minor < 100_000; minor++) {
    const major = Number(`${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`)
    if (toMinorUnits(major) !== minor || fromMinorUnits(toMinorUnits(major)) !== major) wrong.push(minor)
  }
  expect(wrong).toEqual([])
})

test.each([NaN, Infinity, -Infinity, 1e20])('%d is no amount', (value) => {
  expect(() => toMinorUnits(value)).toThrow(/not a finite number|too large/)
})

test('more than two decimals are noticed, trailing zeros are not', () => {
  expect([19.99, 19.999, 1e-7, 500].map(losesFraction)).toEqual([false, true, true, false])
})
