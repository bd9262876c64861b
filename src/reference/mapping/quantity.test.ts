import { expect, test } from 'vitest'
import { asHundredths, fromHundredths, toHundredths } from './quantity.ts'

test.each([
  [3, 300],
  [1.5, 150],
  [0.333, 33],
  [2.29, 229],
  [-2, -200],
])('%d pieces are %d hundredths', (pieces, hundredths) => {
  expect(toHundredths(pieces)).toBe(hundredths)
})

test('hundredths become decimals again', () => {
  expect([250, 300, -200, 7].map((value) => fromHundredths(asHundredths(value)))).toEqual([2.5, 3, -2, 0.07])
})
