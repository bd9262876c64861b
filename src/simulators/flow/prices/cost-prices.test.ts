import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

function costBed() {
  const bed = flowBed()
  const write = (...upsert: unknown[]) =>
    bed.call<Schema<'BatchResponse'>>('POST', 'T/costprices/batch', { upsert })
  const cost = (product = 'SKI') =>
    bed.ok<Schema<'StoreProductResponse'>>('GET', `T/stores/OSLO/products/${product}`).storeProductDetails
      ?.costPrice
  return { ...bed, write, cost }
}

test('a cost without a store is that of the product', () => {
  const { write, cost, ok } = costBed()
  expect(write({ productUid: 'SKI', costPrice: 4500 }).status).toBe(200)
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ purchasePrice: 4500 })
  expect(cost()).toBe(4500)
})

test('a cost of a store goes before that of the product, and leaves the stock as it is', () => {
  const { write, cost, ok, state } = costBed()
  write(
    { productUid: 'SKI', storeUid: 'OSLO', costPrice: 4200 },
    { productUid: 'CAP', storeUid: 'OSLO', costPrice: 900 },
  )
  expect([cost(), cost('CAP')]).toEqual([4200, 900])
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ purchasePrice: 4000 })
  expect(state.stock('SKI', 'OSLO')).toMatchObject({ quantityStock: 1000 })
})

test('a line of an order knows the cost in its store', () => {
  const { write, placeOrder, state } = costBed()
  write({ productUid: 'SKI', storeUid: 'OSLO', costPrice: 4200 })
  const order = state.order(placeOrder([{ productUid: 'SKI', quantity: 100 }]))
  expect(JSON.stringify(order?.items)).toContain('4200')
})

test('Flow quirk 18: a cost in a foreign currency is kept in it and in the local one', () => {
  const { write, ok } = costBed()
  expect(write({ productUid: 'SKI', costPrice: 400, currency: 'EUR' }).status).toBe(207)
  ok('POST', 'T/currencies', { currencyCode: 'EUR', exchangeRate: 1150 })
  expect(write({ productUid: 'SKI', costPrice: 400, currency: 'EUR' }).status).toBe(200)
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ purchasePrice: 4600, currencyPurchasePrice: 400 })
})

test('Flow quirk 22: costs that cannot be written fail for themselves', () => {
  const { write, cost } = costBed()
  const { status, body } = write(
    { productUid: 'none', costPrice: 1 },
    { productUid: 'SKI' },
    { productUid: 'SKI', costPrice: 1, storeUid: 'none' },
    { productUid: 'SKI', costPrice: 3900 },
  )
  expect(status).toBe(207)
  expect(body.items.map((item) => item.status)).toEqual([400, 400, 400, 200])
  expect(cost()).toBe(3900)
})
