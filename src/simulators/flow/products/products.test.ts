import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

test('Flow quirk 7: tri-state fields are texts although their neighbours are booleans', () => {
  const { call, ok } = flowBed()
  expect(ok('POST', 'T/products', { name: 'Tent', sku: 'TENT' })).toMatchObject({
    ...{ allowSale: 'YES', allowDelivery: 'YES', serialNoRequired: 'NO', allowPurchase: true },
  })
  expect(call('PUT', 'T/products/SKI', { allowSale: true }).status).toBe(400)
  expect(call('PUT', 'T/products/SKI', { allowDelivery: false }).status).toBe(400)
  expect(call('PUT', 'T/products/SKI', { serialNoRequired: false }).status).toBe(400)
  expect(call('PUT', 'T/products/SKI', { allowPurchase: 'YES' }).status).toBe(400)
  expect(ok('PUT', 'T/products/SKI', { allowSale: 'NO' })).toMatchObject({
    allowSale: 'NO',
    allowDelivery: 'YES',
  })
})

test.each([
  { brandUid: 'none' },
  { productGroupUid: 'none' },
  { categoryUids: ['none'] },
  { vatCodeUid: 'none' },
  { requiredVariantPropertyUids: ['none'] },
])('a product refers to what exists, not to %j', (reference) => {
  const { call } = flowBed()
  expect(call('PUT', 'T/products/SKI', reference).status).toBe(400)
  expect(call('POST', 'T/products', { name: 'P', sku: 'P', ...reference }).status).toBe(400)
})

function searchBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/brands', { brandUid: 'nordvik', name: 'Nordvik' })
  bed.ok('POST', 'T/product-groups', { productGroupUid: 'shoes', name: 'Shoes' })
  bed.ok('POST', 'T/categories', { categoryUid: 'hiking', name: 'Hiking' })
  bed.tenant.clock.moveTo(EPOCH + 1000)
  const shoe = { sku: 'FS-42', productGroupUid: 'shoes', categoryUids: ['hiking'], brandUid: 'nordvik' }
  bed.ok('POST', 'T/products', {
    ...{ productUid: 'SHOE', name: 'Fjellsko Ærfugl', ...shoe },
    gtins: [{ gtin: '7090000000018', primary: true, type: 'EAN13' }],
  })
  const find = (criteria: object, query = '') =>
    bed
      .ok<Schema<'ProductList'>>('POST', `T/products/search${query}`, criteria)
      .items.map(({ productUid }) => productUid)
  return { ...bed, find }
}

test.each([
  [{}, ['SKI', 'CAP', 'SHOE']],
  [{ query: '' }, ['SKI', 'CAP', 'SHOE']],
  [{ query: 'S' }, ['SKI', 'SHOE']],
  [{ query: 'ærf' }, ['SHOE']],
  [{ query: 'fs-4' }, ['SHOE']],
  [{ query: '000018' }, ['SHOE']],
  [{ query: 'nothing' }, []],
  [{ productUids: ['SHOE', 'SKI', 'SKI'] }, ['SKI', 'SHOE']],
  [{ productUids: [] }, []],
  [{ productSkus: ['FS-42'] }, ['SHOE']],
  [{ gtin: '7090000000018' }, ['SHOE']],
  [{ gtin: '' }, ['SKI', 'CAP', 'SHOE']],
  [{ brandUids: ['nordvik', 'none'] }, ['SHOE']],
  [{ productGroupUids: ['shoes'] }, ['SHOE']],
  [{ categoryUids: ['hiking'], productUids: ['SKI'] }, []],
  [{ categoryUids: ['hiking'], query: 'fjell' }, ['SHOE']],
  [{ modifiedAfter: '2026-03-02T08:00:00Z' }, ['SHOE']],
  [{ modifiedAfter: '' }, ['SKI', 'CAP', 'SHOE']],
])('Flow quirk 26: a search for %j finds %j', (criteria, expected) => {
  expect(searchBed().find(criteria)).toEqual(expected)
})

test('a search has pages and an order', () => {
  const { find } = searchBed()
  expect(find({}, '?sortBy=name&sortDirection=DESC&pageSize=2')).toEqual(['SKI', 'SHOE'])
  expect(find({}, '?pageNumber=2&pageSize=2')).toEqual(['SHOE'])
})

test('a product is found by sku and external id, and forgotten once deleted', () => {
  const { call, ok } = searchBed()
  ok('PUT', 'T/products/SHOE', { externalId: 'X' })
  expect(ok('GET', 'T/products?productExternalId=X&productSku=FS-42')).toMatchObject({
    paging: { totalCount: 1 },
  })
  ok('POST', 'T/pricelists/main/prices', { productUid: 'SHOE', unitPrice: 1 })
  expect(call('DELETE', 'T/products/SHOE').status).toBe(204)
  expect(call('GET', 'T/products/SHOE').status).toBe(404)
  expect(ok('GET', 'T/pricelists/main/prices')).toMatchObject({ items: [] })
  expect(ok('GET', 'T/products?productExternalId=X')).toMatchObject({ items: [] })
})

test('a product that work needs stays: in stock, in an open order or on order', () => {
  const { call, ok, placeOrder, actions } = flowBed()
  expect(call('DELETE', 'T/products/SKI').status).toBe(409)
  const orderUid = placeOrder([{ productUid: 'CAP', quantity: 100 }])
  expect(call('DELETE', 'T/products/CAP').status).toBe(409)
  actions.cancelOrder({ orderUid })
  const items = [{ productUid: 'CAP', quantityOrdered: 100 }]
  ok('POST', 'T/stores/OSLO/purchase-orders', { purchaseOrderUid: 'P1', supplierUid: 'N', items })
  expect(call('DELETE', 'T/products/CAP').status).toBe(409)
  ok('PUT', 'T/stores/OSLO/purchase-orders/P1', { status: 'CLOSED' })
  expect(call('DELETE', 'T/products/CAP').status).toBe(204)
  expect(ok('GET', `T/orders/${orderUid}`)).toMatchObject({ items: [{ productName: 'Cap' }] })
  actions.setStock({ storeUid: 'OSLO', productUid: 'SKI', quantityStock: 0 })
  expect(call('DELETE', 'T/products/SKI').status).toBe(204)
  expect(call('DELETE', 'T/products/SKI').status).toBe(404)
})

test('what a store has on order is what its open purchase orders still bring', () => {
  const { ok, actions } = flowBed()
  actions.createStore({ store: { storeUid: 'BERGEN', name: 'Bergen' } })
  const order = (store: string, status: string) =>
    ok('POST', `T/stores/${store}/purchase-orders`, {
      ...{ supplierUid: 'N', status },
      items: [{ productUid: 'SKI', quantityOrdered: 300, quantityReceived: 100 }],
    })
  order('OSLO', 'SENT_TO_SUPPLIER')
  order('OSLO', 'CLOSED')
  order('BERGEN', 'NEW')
  expect(ok('GET', 'T/stores/OSLO/products/SKI')).toMatchObject({
    storeProductDetails: { quantityOrdered: 200 },
  })
})
