import { expect, test } from 'vitest'
import { nextRun, parseCron } from './cron.ts'

const next = (text: string, after: string): string | undefined => {
  const cron = parseCron(text)
  const at = cron && nextRun(cron, Date.parse(after))
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 16)
}

test.each([
  ['*/30 * * * *', '2026-03-02T08:00:00Z', '2026-03-02T08:30'],
  ['*/30 * * * *', '2026-03-02T08:29:59.999Z', '2026-03-02T08:30'],
  ['* * * * *', '2026-03-02T08:00:30Z', '2026-03-02T08:01'],
  ['0 3 * * *', '2026-03-02T08:00:00Z', '2026-03-03T03:00'],
  ['15,45 8-10 * * *', '2026-03-02T08:45:00Z', '2026-03-02T09:15'],
  ['5/20 * * * *', '2026-03-02T08:26:00Z', '2026-03-02T08:45'],
  ['0 0 1 * *', '2026-12-31T12:00:00Z', '2027-01-01T00:00'],
  ['0 6 * * 1-5', '2026-03-06T07:00:00Z', '2026-03-09T06:00'],
  ['0 6 * * 7', '2026-03-02T00:00:00Z', '2026-03-08T06:00'],
  ['0 6 13 * 5', '2026-03-02T00:00:00Z', '2026-03-06T06:00'],
  ['0 0 29 2 *', '2026-03-02T00:00:00Z', '2028-02-29T00:00'],
  ['0 0 30 2 *', '2026-03-02T00:00:00Z', undefined],
])('%s after %s is %s', (text, after, expected) => {
  expect(next(text, after)).toBe(expected)
})

test.each([
  '',
  '* * * *',
  '60 * * * *',
  '* 24 * * *',
  '*/0 * * * *',
  '5-1 * * * *',
  'a * * * *',
  '1,, * * * *',
  '@daily',
])('"%s" is no schedule', (text) => {
  expect(parseCron(text)).toBeUndefined()
})
