import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/stores/OSLO/purchase-orders'
const line = { productUid: 'SKI', quantityOrdered: 300, unitPrice: 4000 }

test('a purchase order is created with its lines, and the answer is 200', () => {
  const { call } = flowBed()
  const body = {
    purchaseOrderUid: 'PO-1-delivery-7',
    externalId: 'PO-1',
    supplierUid: 'NORDIC',
    items: [line],
  }
  expect(call('POST', PATH, body)).toMatchObject({
    status: 200,
    body: {
      purchaseOrderUid: 'PO-1-delivery-7',
      purchaseOrderNumber: '100001',
      status: 'NEW',
      storeUid: 'OSLO',
      items: [{ quantityOrdered: 300, quantityReceived: 0, totalLinePrice: 12000, productSku: 'SKI' }],
    },
  })
})

test('an order with one bad line is not created at all', () => {
  const { call, state } = flowBed()
  const items = [line, { productUid: 'none', quantityOrdered: 100 }]
  expect(call('POST', PATH, { supplierUid: 'NORDIC', items })).toMatchObject({
    status: 400,
    body: { errors: [{ path: '/items/1/productUid' }] },
  })
  expect(state.purchaseOrders()).toEqual([])
})

test('a supplier that could not be shown is refused, on both ways in', () => {
  const { call, ok } = flowBed()
  expect(call('POST', PATH, { supplierUid: '', items: [line] })).toMatchObject({ status: 400 })
  ok('POST', PATH, { purchaseOrderUid: 'P1', supplierUid: 'NORDIC', items: [line] })
  expect(call('PUT', `${PATH}/P1`, { supplierUid: '/..' })).toMatchObject({
    status: 400,
    body: { errors: [{ path: '/supplierUid' }] },
  })
  expect(call('GET', 'T/products')).toMatchObject({ status: 200 })
})

test('Flow quirk 17: orders are listed by status, comma separated, and by external id', () => {
  const { call, ok } = flowBed()
  for (const [purchaseOrderUid, status] of [
    ['A', 'NEW'],
    ['B', 'SENT_TO_SUPPLIER'],
    ['C', 'CLOSED'],
  ]) {
    ok('POST', PATH, { purchaseOrderUid, status, supplierUid: 'NORDIC', externalId: `X${purchaseOrderUid}` })
  }
  const list = (query: string) =>
    ok<Schema<'PurchaseOrderList'>>('GET', `${PATH}?${query}`).items.map((order) => order.purchaseOrderUid)
  expect(list('purchaseOrderStatus=NEW,CLOSED')).toEqual(['A', 'C'])
  expect(list('purchaseOrderStatus=SENT_TO_SUPPLIER')).toEqual(['B'])
  expect(call('GET', `${PATH}?purchaseOrderStatus=SENTTOSUPPLIER`).status).toBe(400)
  expect(list('purchaseOrderExternalId=XB')).toEqual(['B'])
})

test('the spelling of a status without underscores is refused with the values to use', () => {
  const { call } = flowBed()
  const { status, body } = call('POST', PATH, { supplierUid: 'NORDIC', status: 'SENTTOSUPPLIER' })
  expect([status, JSON.stringify(body)]).toEqual([
    400,
    expect.stringMatching(/SENT_TO_SUPPLIER|allowed values/),
  ])
})

test('Flow quirk 18: a foreign currency has to exist, and without a rate the stored one is taken', () => {
  const { call, ok } = flowBed()
  const order = { supplierUid: 'NORDIC', items: [line] }
  expect(call('POST', PATH, { ...order, currency: 'EUR' }).status).toBe(400)
  ok('POST', 'T/currencies', { currencyCode: 'EUR', exchangeRate: 1150 })
  expect(ok('POST', PATH, { ...order, currency: 'EUR' })).toMatchObject({
    currency: 'EUR',
    exchangeRate: 1150,
    items: [{ totalLinePrice: 12000, localCurrency: { totalLinePrice: 138000, unitPrice: 46000 } }],
  })
  expect(ok('POST', PATH, { ...order, currency: 'EUR', exchangeRate: 1200 })).toMatchObject({
    exchangeRate: 1200,
  })
  // The refused order has used up no number: this is the third one.
  expect(ok('POST', PATH, { ...order, currency: 'NOK' })).toMatchObject({
    exchangeRate: null,
    purchaseOrderNumber: '100003',
  })
})

test('lines are changed in part, and an expected delivery is a date', () => {
  const { call, ok } = flowBed()
  ok('POST', PATH, {
    purchaseOrderUid: 'PO1',
    supplierUid: 'NORDIC',
    items: [{ ...line, purchaseOrderItemUid: 'L1' }],
  })
  expect(ok('PUT', `${PATH}/PO1/items/L1`, { expectedDeliveryDate: '2026-04-01' })).toMatchObject({
    expectedDeliveryDate: '2026-04-01',
    quantityOrdered: 300,
  })
  expect(call('PUT', `${PATH}/PO1/items/L1`, { expectedDeliveryDate: '2026-04-01T10:00:00Z' }).status).toBe(
    400,
  )
  expect(ok('GET', `${PATH}/PO1/items`)).toMatchObject({ paging: { totalCount: 1 } })
})

test('deleting an order answers 204 without a body and it is gone', () => {
  const { call, ok } = flowBed()
  ok('POST', PATH, { purchaseOrderUid: 'PO1', supplierUid: 'NORDIC' })
  expect(call('DELETE', `${PATH}/PO1`)).toEqual({ status: 204, body: undefined })
  expect(call('GET', `${PATH}/PO1`).status).toBe(404)
})
