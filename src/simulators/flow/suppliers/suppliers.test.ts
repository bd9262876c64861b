import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'

test('a supplier lives with its bank account and is active unless told otherwise', () => {
  const { call, ok } = flowBed()
  const bankInfo = { accountNumber: '86011117947', bankName: 'Nordbanken', iban: 'NO93', swift: 'DNBANOKK' }
  const supplier = { supplierUid: 'fjell', name: 'Fjellfabrikken', currency: 'EUR', bankInfo }
  expect(ok('POST', 'T/suppliers', supplier)).toMatchObject({ ...supplier, active: true })
  expect(ok('PUT', 'T/suppliers/fjell', { active: false, bankInfo: null })).toMatchObject({
    name: 'Fjellfabrikken',
    active: false,
    bankInfo: null,
  })
  expect(ok('GET', 'T/suppliers')).toMatchObject({ paging: { totalCount: 1 } })
  expect(call('POST', 'T/suppliers', { city: 'Oslo' }).status).toBe(400)
  expect(call('GET', 'T/suppliers/none').status).toBe(404)
})

test('what suppliers offer of a product is what the latest purchase order with each of them said', () => {
  const { call, ok } = flowBed()
  ok('POST', 'T/suppliers', { supplierUid: 'fjell', name: 'Fjellfabrikken' })
  const order = (supplierUid: string, supplierSku: string, unitPrice: number) =>
    ok('POST', 'T/stores/OSLO/purchase-orders', {
      supplierUid,
      items: [{ productUid: 'SKI', quantityOrdered: 100, supplierSku, unitPrice }],
    })
  order('fjell', 'F-1', 4000)
  order('fjell', 'F-2', 4200)
  order('unknown', 'U-1', 3900)
  expect(ok('GET', 'T/products/SKI/supplier-products')).toMatchObject({
    items: [
      { supplierUid: 'fjell', supplierName: 'Fjellfabrikken', supplierSku: 'F-2', purchasePrice: 4200 },
      { supplierUid: 'unknown', productSku: 'SKI', currency: 'NOK' },
    ],
    paging: { totalCount: 2 },
  })
  expect(ok('GET', 'T/products/SKI')).toMatchObject({
    suppliers: [
      { supplierUid: 'fjell', name: 'Fjellfabrikken' },
      { supplierUid: 'unknown', name: 'unknown' },
    ],
  })
  expect(ok('GET', 'T/products/CAP/supplier-products')).toMatchObject({ items: [] })
  expect(call('GET', 'T/products/none/supplier-products').status).toBe(404)
})
