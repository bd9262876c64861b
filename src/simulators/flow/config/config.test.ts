import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'

test('Flow quirk 23: countries and VAT codes lie outside the tenant', () => {
  const { call, ok } = flowBed()
  expect(ok('GET', '/countries')).toMatchObject({ items: [{ code: 'NO' }, {}, {}, {}] })
  expect(ok('GET', '/vat?vatCountryCode=FI')).toMatchObject({ items: [{ rate: 2550 }, {}, {}, {}] })
  expect(call('GET', 'T/countries').status).toBe(404)
  expect(call('GET', 'T/vat').status).toBe(404)
})

test('a country is read by uid, its VAT codes by its code', () => {
  const { call, ok } = flowBed()
  expect(ok('GET', '/countries/se')).toMatchObject({ code: 'SE', currency: 'SEK', phonePrefix: '+46' })
  expect(ok('GET', '/vat/DK?pageSize=1')).toMatchObject({
    items: [{ countryCode: 'DK', rate: 2500 }],
    paging: { totalCount: 2 },
  })
  expect(call('GET', '/countries/xx').status).toBe(404)
  expect(call('GET', '/vat/XX').status).toBe(404)
})
