import { afterEach, expect, test, vi } from 'vitest'
import { flowBed } from './flow/fixture/flow-bed.ts'
import type { Schema } from './flow/schemas.ts'
import { utcInstant } from './utc-instant.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const EIGHT = Date.UTC(2026, 2, 2, 8)

test.each([
  '2026-03-02T08:00',
  '2026-03-02T08:00:00',
  '2026-03-02 08:00:00.000',
  '2026-03-02T08:00:00Z',
  '2026-03-02T08:00:00z',
  '2026-03-02T09:00:00+01:00',
  '2026-03-02T03:00:00-0500',
])('%s is eight o’clock UTC, wherever this machine stands', (text) => {
  vi.stubEnv('TZ', 'America/New_York')
  expect(utcInstant(text)).toBe(EIGHT)
})

test('a date alone is its midnight in UTC, and what is no time is NaN', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo')
  expect(utcInstant('2026-03-02')).toBe(Date.UTC(2026, 2, 2))
  expect(utcInstant('at noon')).toBeNaN()
  expect(utcInstant('25:00')).toBeNaN()
})

test('Flow filters and stores times without an offset as UTC', () => {
  vi.stubEnv('TZ', 'America/New_York')
  const { ok, placeOrder, tenant } = flowBed()
  const orderUid = placeOrder([], { deliveryDate: '2026-03-09T10:00:00' })
  expect(ok('GET', `T/orders/${orderUid}`)).toMatchObject({
    deliveryDate: expect.stringContaining('2026-03-09T10:00:00') as string,
  })
  const now = new Date(tenant.clock.now()).toISOString().slice(0, 19)
  const list = (after: string) =>
    ok<Schema<'OrderList'>>('GET', `T/orders?modifiedAfter=${after}`).items.length
  expect([list(now), list('2026-03-02T07:59:59')]).toEqual([0, 1])
})

test.each([
  '2026-03-02T08:00:00Z',
  '2026-03-02T08:00:00.1234567Z',
  '2026-03-02T08:00:00.5Z',
  '2024-02-29T23:59:59.999Z',
  '2026-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  '1969-07-20T20:17:40Z',
  '2026-13-02T08:00:00Z',
  '2026-03-02T25:00:00Z',
  '2026-03-02T08:61:00Z',
  '2026-03-0xT08:00:00Z',
  '2026-03-02T08:00:00.12x4Z',
  '2026-03-02T08:00:00.Z',
  '2026-03-02T08:00:00+01:00',
])('%s is what the platform reads', (text) => {
  expect(utcInstant(text)).toBe(Date.parse(text))
})
