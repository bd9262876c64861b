import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type StockList = Schema<'ProductStockList'>

test('orders reserve while they are open, parked or confirmed, and free their stock when they end', () => {
  const { actions, ok, placeOrder, state } = flowBed()
  const kept = placeOrder([{ productUid: 'SKI', quantity: 300 }])
  const cancelled = placeOrder([{ productUid: 'SKI', quantity: 200 }])
  const reserved = () => state.stock('SKI', 'OSLO').quantityReserved
  expect(reserved()).toBe(500)
  for (const status of ['PARKED', 'CONFIRMED']) {
    ok('PUT', `T/stores/OSLO/orders/${cancelled}/status`, { status })
    expect(reserved()).toBe(500)
  }
  actions.cancelOrder({ orderUid: cancelled })
  expect(reserved()).toBe(300)
  actions.completeOrder({ orderUid: kept })
  expect(state.stock('SKI', 'OSLO')).toEqual({ quantityStock: 700, quantityReserved: 0 })
})

test('a reservation lies in the warehouse that the store delivers from', () => {
  const { actions, placeOrder, state, ok } = flowBed()
  actions.createStore({ store: { storeUid: 'BERGEN' } })
  ok('PUT', 'T/stores/OSLO', { defaultDeliveryWarehouseUid: 'BERGEN' })
  placeOrder([{ productUid: 'SKI', quantity: 100 }])
  expect(state.stock('SKI', 'OSLO').quantityReserved).toBe(0)
  expect(state.stock('SKI', 'BERGEN').quantityReserved).toBe(100)
})

test.each([
  {},
  { productUids: ['SKI'] },
  { storeUids: ['OSLO'] },
  { productUids: ['SKI'], productSkus: ['SKI'], storeUids: ['OSLO'] },
  { productUids: ['SKI'], storeUids: ['OSLO'], warehouseUids: ['OSLO'] },
])('Flow quirk 13: a product search with %j does not name products and places exactly once', (criteria) => {
  expect(flowBed().call('POST', 'T/products/stock', criteria).status).toBe(400)
})

test('products are found by uid or sku, in stores or warehouses, unknown ones left out', () => {
  const { ok } = flowBed()
  const byUid = ok<StockList>('POST', 'T/products/stock', {
    productUids: ['SKI', 'none'],
    storeUids: ['OSLO'],
  })
  expect(byUid.items).toMatchObject([
    { productUid: 'SKI', totalQuantityStock: 1000, warehouseStockDetails: [{ warehouseUid: 'OSLO' }] },
  ])
  const bySku = ok<StockList>('POST', 'T/products/stock', { productSkus: ['SKI'], warehouseUids: ['OSLO'] })
  expect(bySku.items).toEqual(byUid.items)
})

test('the stock records of a store can be asked for since an instant', () => {
  const { actions, ok, tenant } = flowBed()
  tenant.clock.moveTo(EPOCH + 1000)
  actions.setStock({ storeUid: 'OSLO', productUid: 'CAP', quantityStock: 250 })
  const products = (body: unknown) =>
    ok<StockList>('POST', 'T/stores/OSLO/stock', body).items.map(({ productUid }) => productUid)
  expect(products({})).toEqual(['SKI', 'CAP'])
  expect(products({ modifiedAfter: '2026-03-02T08:00:00.000Z' })).toEqual(['CAP'])
})

test('Flow quirk 13: a store without VIEW access to one of the warehouses is refused altogether', () => {
  const { actions, call } = flowBed()
  actions.createStore({ store: { storeUid: 'BERGEN' } })
  expect(call('POST', 'T/stores/OSLO/stock', { warehouseUids: ['OSLO', 'BERGEN'] }).status).toBe(403)
})

test('limits and shelves are set in part, all together or not at all, and fire no stock change', () => {
  const { call, ok, state, tenant } = flowBed()
  tenant.clock.moveTo(EPOCH + 1000)
  const path = 'T/stores/OSLO/warehouses/OSLO/stock/limits'
  const ski = { productUid: 'SKI', minStockLevel: 200, maxStockLevel: 1500, locationLabel: 'A-1' }
  expect(ok('PUT', path, { items: [ski] })).toMatchObject({
    items: [{ warehouseStockDetails: [{ minStockLevel: 200, maxStockLevel: 1500, locationLabel: 'A-1' }] }],
  })
  expect(ok('PUT', path, { items: [{ productUid: 'SKI', maxStockLevel: null }] })).toMatchObject({
    items: [{ warehouseStockDetails: [{ quantityStock: 1000, minStockLevel: 200, maxStockLevel: null }] }],
  })
  const wrong = [
    { productUid: 'CAP', locationLabel: 'B' },
    { productUid: 'SKI', maxStockLevel: 100 },
  ]
  expect(call('PUT', path, { items: wrong }).status).toBe(400)
  expect(call('PUT', path, { items: [{ productUid: 'none' }] }).status).toBe(400)
  expect(state.stockLevels.size).toBe(1)
  const since = { modifiedAfter: '2026-03-02T08:00:00.000Z' }
  expect(ok('POST', 'T/stores/OSLO/stock', since)).toMatchObject({ items: [{ productUid: 'SKI' }] })
})

test('levels are set all together or not at all', () => {
  const { call, ok, state } = flowBed()
  const path = 'T/stores/OSLO/warehouses/OSLO/stock'
  const ski = { productUid: 'SKI', quantityStock: 500 }
  expect(call('PUT', path, { items: [ski, { productUid: 'none', quantityStock: 1 }] }).status).toBe(400)
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(1000)
  ok('PUT', path, {
    items: [
      { ...ski, costPrice: 3900 },
      { productUid: 'CAP', quantityStock: -100 },
    ],
  })
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(500)
  expect(state.stock('CAP', 'OSLO').quantityStock).toBe(-100)
  expect(ok('GET', 'T/stores/OSLO/products/SKI')).toMatchObject({
    storeProductDetails: { costPrice: 3900, quantityStock: 500, price: 10000 },
  })
})
