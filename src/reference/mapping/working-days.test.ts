import { expect, test } from 'vitest'
import { pickUpDeadline, storeZone } from './working-days.ts'

const OSLO = 'Europe/Oslo'
/** Local date in Oslo of the deadline that follows from noon of the day. */
const dateAfter = (day: string, days: number): string =>
  new Date(pickUpDeadline(Date.parse(`${day}T11:00:00Z`), days, OSLO)).toLocaleDateString('sv-SE', {
    timeZone: OSLO,
  })

test.each([
  ['2026-03-02', 1, '2026-03-03'],
  ['2026-03-06', 1, '2026-03-09'],
  ['2026-03-06', 3, '2026-03-11'],
  ['2026-03-07', 1, '2026-03-09'],
  ['2026-03-08', 1, '2026-03-09'],
  ['2026-03-05', 5, '2026-03-12'],
  ['2026-03-09', 10, '2026-03-23'],
  ['2026-04-01', 1, '2026-04-02'],
  ['2026-04-01', 5, '2026-04-08'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 2, '2028-03-01'],
])('%s and %i working days give %s', (start, days, end) => {
  expect(dateAfter(start, days)).toBe(end)
})

test('a change to and from summer time moves no date, and the end of the day stays local', () => {
  expect(pickUpDeadline(Date.parse('2026-03-27T12:00:00Z'), 1, OSLO)).toBe('2026-03-30T21:59:59.000Z')
  expect(pickUpDeadline(Date.parse('2026-10-23T12:00:00Z'), 1, OSLO)).toBe('2026-10-26T22:59:59.000Z')
})

test('late Monday evening in UTC is Tuesday in Oslo already', () => {
  expect(pickUpDeadline(Date.parse('2026-03-02T23:30:00Z'), 1, OSLO)).toBe('2026-03-04T22:59:59.000Z')
})

test('a store is in the zone of its country, else in that of the tenant, else in UTC', () => {
  expect(storeZone('no', 'Europe/Berlin')).toBe('Europe/Oslo')
  expect(storeZone('FI', undefined)).toBe('Europe/Helsinki')
  expect(storeZone('DE', 'Europe/Berlin')).toBe('Europe/Berlin')
  expect(storeZone(null, 'Nowhere/Land')).toBe('UTC')
})
