import { expect, test } from 'vitest'
import { parseDuration, parseInstant } from './instant.ts'

test.each([
  ['2026-03-02T08:00:00Z', Date.UTC(2026, 2, 2, 8)],
  ['2026-03-02T08:00', Date.UTC(2026, 2, 2, 8)],
  ['2026-03-02', Date.UTC(2026, 2, 2)],
  ['2026-03-02T09:00:00.5+01:00', Date.UTC(2026, 2, 2, 8, 0, 0, 500)],
])('%s is an instant', (text, expected) => {
  expect(parseInstant(text, 'x')).toBe(expected)
})

test.each(['', 'tomorrow', '2026-13-02T08:00:00Z', '02.03.2026', '1772438400000'])(
  '"%s" is no instant',
  (text) => {
    expect(() => parseInstant(text, '--now')).toThrow('at: --now')
  },
)

test.each([
  ['PT15M', 900_000],
  ['P1DT2H', 93_600_000],
  ['P2W', 1_209_600_000],
  ['PT0.25S', 250],
])('%s is a duration', (text, expected) => {
  expect(parseDuration(text, 'x')).toBe(expected)
})

test.each(['P', 'PT', 'P1M', '15', '-PT1S', 'PT1.5H'])('"%s" is no duration', (text) => {
  expect(() => parseDuration(text, '/body/advance')).toThrow('is not a duration')
})
