import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'

const EUR = { currencyUid: 'eur', currencyCode: 'EUR', exchangeRate: 1150 }

test('a currency is created, read, listed and given another rate, with the names of who did it', () => {
  const { ok } = flowBed()
  expect(ok('POST', 'T/currencies', EUR)).toMatchObject({
    ...EUR,
    createdBy: 'Omnium',
    lastModifiedBy: 'Omnium',
  })
  expect(ok('PUT', 'T/currencies/eur', { exchangeRate: 1180 })).toMatchObject({
    currencyCode: 'EUR',
    exchangeRate: 1180,
  })
  expect(ok('GET', 'T/currencies/eur')).toMatchObject({ exchangeRate: 1180 })
  expect(ok('GET', 'T/currencies?pageSize=10')).toMatchObject({ items: [{ currencyUid: 'eur' }] })
})

test.each([
  { ...EUR, currencyUid: 'other' },
  { ...EUR, currencyCode: 'SEK' },
])('a code or uid that is there already is a conflict: %j', (body) => {
  const { call, ok } = flowBed()
  ok('POST', 'T/currencies', EUR)
  expect(call('POST', 'T/currencies', body).status).toBe(409)
})

test.each([{ currencyCode: 'euro' }, { exchangeRate: 0 }, { exchangeRate: 11.5 }])(
  '%j is refused',
  (wrong) => {
    const { call, ok } = flowBed()
    expect(call('POST', 'T/currencies', { ...EUR, ...wrong }).status).toBe(400)
    ok('POST', 'T/currencies', EUR)
    expect(call('PUT', 'T/currencies/eur', wrong).status).toBe(400)
  },
)

test('a currency cannot take the code of another one', () => {
  const { call, ok } = flowBed()
  ok('POST', 'T/currencies', EUR)
  ok('POST', 'T/currencies', { currencyUid: 'sek', currencyCode: 'SEK', exchangeRate: 102 })
  expect(call('PUT', 'T/currencies/sek', { currencyCode: 'EUR' }).status).toBe(400)
})
