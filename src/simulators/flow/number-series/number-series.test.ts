import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Series = Schema<'NumberSeriesResponse'>

const PATH = 'T/number-series'
const PURCHASE = { numberSeriesUid: 'po', name: 'Innkjøp', start: 5000, end: 5002, type: 'PURCHASE' }

function bed() {
  const { ok, ...rest } = flowBed()
  ok('POST', PATH, PURCHASE)
  ok('PUT', 'T/stores/OSLO', { purchaseNumberSeriesUid: 'po' })
  const order = () =>
    rest.call<Schema<'PurchaseOrderResponse'>>('POST', 'T/stores/OSLO/purchase-orders', { supplierUid: 'N' })
  return { ok, order, ...rest }
}

test('a series is made with 200, read, and listed by kind', () => {
  const { call, ok } = bed()
  const voucher = call<Series>('POST', PATH, { name: 'Bilag', start: 1, end: 9, type: 'VOUCHER' })
  expect(voucher).toMatchObject({ status: 200, body: { currentValue: 0 } })
  expect(ok('GET', `${PATH}/po`)).toEqual({ ...PURCHASE, currentValue: 4999 })
  expect(ok('GET', `${PATH}?numberSeriesType=VOUCHER`)).toMatchObject({ items: [{ name: 'Bilag' }] })
  expect(ok('GET', PATH)).toMatchObject({ paging: { totalCount: 2 } })
  expect(call('GET', `${PATH}/none`).status).toBe(404)
  expect(call('POST', PATH, PURCHASE).status).toBe(409)
})

test('Flow quirk 16: a change keeps the type of a series, and the server owns its currentValue', () => {
  const { ok, order } = bed()
  order()
  const changed = ok('PUT', `${PATH}/po`, { name: 'Ny', end: 6000, type: 'VOUCHER', currentValue: 1 })
  expect(changed).toEqual({ ...PURCHASE, name: 'Ny', end: 6000, currentValue: 5000 })
  const made = ok('POST', PATH, { ...PURCHASE, numberSeriesUid: 'two', currentValue: 77 })
  expect(made).toMatchObject({ currentValue: 4999 })
})

test('purchase orders of a store take their numbers from its series until it is used up', () => {
  const { order, ok } = bed()
  const numbers = [order(), order(), order()].map(({ body }) => body.purchaseOrderNumber)
  expect(numbers).toEqual(['5000', '5001', '5002'])
  expect(order()).toMatchObject({ status: 409, body: { message: /po is used up/ } })
  ok('PUT', `${PATH}/po`, { end: 5003 })
  expect(order().body.purchaseOrderNumber).toBe('5003')
})

test('a reference to no series, or to one of another kind, leaves the store to its own counting', () => {
  const { ok, order } = bed()
  ok('PUT', 'T/stores/OSLO', { purchaseNumberSeriesUid: 'nowhere' })
  expect(order().body.purchaseOrderNumber).toBe('100001')
  ok('POST', PATH, { numberSeriesUid: 'v', name: 'V', start: 1, end: 9, type: 'VOUCHER' })
  ok('PUT', 'T/stores/OSLO', { purchaseNumberSeriesUid: 'v' })
  expect(order().body.purchaseOrderNumber).toBe('100002')
})

test('receipts are numbered by the voucher series of the store, orders by the series of the tenant', () => {
  const { actions, ok, state } = bed()
  ok('POST', PATH, { numberSeriesUid: 'v', name: 'Bilag', start: 700, end: 799, type: 'VOUCHER' })
  ok('POST', PATH, { numberSeriesUid: 'o', name: 'Ordre', start: 42, end: 99, type: 'ORDER' })
  ok('PUT', 'T/stores/OSLO', { voucherNumberSeriesUid: 'v' })
  const sale = actions.completeSale({ storeUid: 'OSLO', lines: [{ productUid: 'SKI', quantity: 100 }] })
  expect(sale.orderNumber).toBe('42')
  expect(state.orderReceipts(sale.orderUid)[0]?.voucherNumber).toBe('700')
})

test.each([
  [{ start: 10, end: 9 }, '/end'],
  [{ start: -1 }, '/start'],
  [{ start: '1' }, '/start'],
  [{ type: 'SALE' }, '/type'],
  [{ name: undefined }, '/name'],
])('a series with %j is refused at %s', (wrong, path) => {
  const answer = bed().call('POST', PATH, { ...PURCHASE, numberSeriesUid: 'x', ...wrong })
  expect(answer).toMatchObject({
    status: 400,
    body: { errors: [{ path: expect.stringContaining(path) as string }] },
  })
})

test('a series cannot end before the number that it gave last', () => {
  const { call, order } = bed()
  order()
  order()
  expect(call('PUT', `${PATH}/po`, { end: 5000 }).status).toBe(400)
})
