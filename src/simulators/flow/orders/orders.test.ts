import { expect, test } from 'vitest'
import { UserError } from '../../../kernel/errors.ts'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Order = Schema<'OrderResponse'>

const ORDERS = 'T/stores/OSLO/orders'

test('a new order is OPEN, empty and numbered, and its lines come one by one', () => {
  const { ok, call } = flowBed()
  const created = call<Order>('POST', ORDERS, { orderUid: 'WEB1', externalOrderNumber: 'NO1' })
  expect(created).toMatchObject({
    status: 201,
    body: { orderUid: 'WEB1', orderState: 'OPEN', items: [], orderTotals: { grandTotal: 0 }, type: 'ORDER' },
  })
  expect(
    call('POST', `${ORDERS}/WEB1/items`, { productUid: 'SKI', quantityOrdered: 250, unitPrice: 9990 }),
  ).toMatchObject({
    status: 201,
    body: { itemPrice: 24975, itemVatAmount: 4995, quantityReserved: 250, productSku: 'SKI' },
  })
  ok('POST', `${ORDERS}/WEB1/items`, { productUid: 'CAP', quantityOrdered: 100 })
  expect(ok<Order>('GET', 'T/orders/WEB1')).toMatchObject({
    orderTotals: { grandTotal: 29975, vatAmount: 5995, discountAmount: 0 },
    settlementTotals: { settledAmount: 0, remainingAmount: 29975 },
  })
})

test('a line can be changed in part and deleted, and the totals follow', () => {
  const { ok, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 200 }])
  const item = state.order(uid)?.items[0]?.orderItemUid
  ok('PUT', `${ORDERS}/${uid}/items/${item}`, { itemDiscountAmount: 1500 })
  expect(state.order(uid)).toMatchObject({
    items: [{ quantityOrdered: 200, unitPrice: 10000, itemPrice: 18500, itemDiscountPercentage: 750 }],
    orderTotals: { grandTotal: 18500, discountAmount: 1500 },
  })
  ok('PUT', `${ORDERS}/${uid}/items/${item}`, { itemDiscountAmount: 0, quantityOrdered: 100 })
  expect(state.order(uid)?.orderTotals).toMatchObject({ grandTotal: 10000, discountAmount: 0 })
  ok('DELETE', `${ORDERS}/${uid}/items/${item}`)
  expect(state.order(uid)?.items).toEqual([])
})

test.each([
  ['OPEN', 'PARKED'],
  ['OPEN', 'CONFIRMED'],
  ['PARKED', 'OPEN'],
  ['PARKED', 'CONFIRMED'],
  ['CONFIRMED', 'OPEN'],
  ['CONFIRMED', 'PARKED'],
  ['OPEN', 'CANCELLED'],
  ['PARKED', 'CANCELLED'],
  ['CONFIRMED', 'CANCELLED'],
])('an order goes from %s to %s', (from, to) => {
  const { ok, placeOrder } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  ok('PUT', `${ORDERS}/${uid}/status`, { status: from })
  expect(ok<Order>('PUT', `${ORDERS}/${uid}/status`, { status: to }).orderState).toBe(to)
})

test.each(['COMPLETE', 'CANCELLED'] as const)('nothing can be changed in an order that is %s', (final) => {
  const { actions, call, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  if (final === 'COMPLETE') actions.completeOrder({ orderUid: uid })
  else actions.cancelOrder({ orderUid: uid })
  const order = state.order(uid)
  const item = order?.items[0]?.orderItemUid
  const writes: [string, string, unknown?][] = [
    ['PUT', '/status', { status: 'OPEN' }],
    ['PUT', '', { note: 'late' }],
    ['POST', '/items', { productUid: 'SKI', quantityOrdered: 100 }],
    ['PUT', `/items/${item}`, { quantityOrdered: 200 }],
    ['DELETE', `/items/${item}`],
    ['POST', '/handlings', { handlingUid: 'click-collect' }],
    ['POST', '/settlements', { amount: 1, settlementCode: 'CASH' }],
  ]
  for (const [method, path, body] of writes) {
    expect(call(method, `${ORDERS}/${uid}${path}`, body), `${method} ${path}`).toMatchObject({
      status: 409,
      body: { code: 'CONFLICT' },
    })
  }
  expect(state.order(uid)).toEqual(order)
  expect(order?.orderState).toBe(final)
})

test('an order completes by status only when it is paid and has lines', () => {
  const { call, ok, placeOrder, state } = flowBed()
  const empty = placeOrder([])
  expect(call('PUT', `${ORDERS}/${empty}/status`, { status: 'COMPLETE' }).status).toBe(409)
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  expect(call('PUT', `${ORDERS}/${uid}/status`, { status: 'COMPLETE' }).status).toBe(409)
  ok('POST', `${ORDERS}/${uid}/settlements`, { amount: 10000, settlementCode: 'EXTERNAL_KLARNA' })
  expect(ok<Order>('PUT', `${ORDERS}/${uid}/status`, { status: 'COMPLETE' })).toMatchObject({
    orderState: 'COMPLETE',
    settleState: 'COMPLETE',
    deliveryState: 'COMPLETE',
    voucherNumber: '100001',
  })
  expect(state.orderReceipts(uid)).toHaveLength(1)
})

test.each(['OPEN', 'PARKED'])('a prepayment confirms an order that is %s', (from) => {
  const { call, ok, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 200 }])
  ok('PUT', `${ORDERS}/${uid}/status`, { status: from })
  const payment = { amount: 15000, settlementCode: 'CARD', externalPaymentReference: 'psp-1' }
  expect(call('POST', `${ORDERS}/${uid}/settlements`, payment)).toMatchObject({
    status: 201,
    body: { amount: 15000, status: 'SETTLED', externalPaymentReference: 'psp-1' },
  })
  expect(state.order(uid)).toMatchObject({
    orderState: 'CONFIRMED',
    settleState: 'IN_PROGRESS',
    settlementTotals: { settledAmount: 15000, remainingAmount: 5000 },
  })
})

test('an offer reserves nothing and takes no payment', () => {
  const { call, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 300 }], { type: 'OFFER' })
  expect(state.stock('SKI', 'OSLO').quantityReserved).toBe(0)
  const payment = { amount: 100, settlementCode: 'CASH' }
  expect(call('POST', `${ORDERS}/${uid}/settlements`, payment).status).toBe(409)
})

test('unknown things in the path are 404, unknown references in the body are 400', () => {
  const { call, placeOrder } = flowBed()
  const uid = placeOrder([])
  expect(call('POST', 'T/stores/NOWHERE/orders', {}).status).toBe(404)
  expect(call('GET', 'T/orders/none').status).toBe(404)
  expect(call('PUT', `${ORDERS}/${uid}/items/none`, { quantityOrdered: 100 }).status).toBe(404)
  expect(call('POST', ORDERS, { customerUid: 'nobody' })).toMatchObject({
    status: 400,
    body: { errors: [{ path: '/customerUid' }] },
  })
  expect(call('POST', `${ORDERS}/${uid}/items`, { productUid: 'none', quantityOrdered: 100 })).toMatchObject({
    status: 400,
    body: { code: 'VALIDATION_FAILED', errors: [{ path: '/productUid' }] },
  })
  expect(call('POST', `${ORDERS}/${uid}/handlings`, { handlingUid: 'none' }).status).toBe(400)
})

test('an order of one store is not found under another', () => {
  const { actions, call, placeOrder } = flowBed()
  actions.createStore({ store: { storeUid: 'BERGEN' } })
  const uid = placeOrder([])
  expect(call('PUT', `T/stores/BERGEN/orders/${uid}/status`, { status: 'PARKED' }).status).toBe(404)
})

test('a uid that is taken is 409, for orders as for lines', () => {
  const { call, ok } = flowBed()
  ok('POST', ORDERS, { orderUid: 'WEB1' })
  expect(call('POST', ORDERS, { orderUid: 'WEB1' }).status).toBe(409)
  const line = { orderItemUid: 'L1', productUid: 'SKI', quantityOrdered: 100 }
  ok('POST', `${ORDERS}/WEB1/items`, line)
  expect(call('POST', `${ORDERS}/WEB1/items`, line).status).toBe(409)
})

test.each(['one', 1.5, null])('a quantity of %j is 400 and leaves the order as it was', (quantityOrdered) => {
  const { call, placeOrder, state } = flowBed()
  const uid = placeOrder([])
  expect(call('POST', `${ORDERS}/${uid}/items`, { productUid: 'SKI', quantityOrdered }).status).toBe(400)
  expect(state.order(uid)?.items).toEqual([])
})

test('the history tells every change with the state that it met', () => {
  const { actions, ok, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  const item = state.order(uid)?.items[0]?.orderItemUid ?? ''
  ok('POST', `${ORDERS}/${uid}/handlings`, { handlingUid: 'click-collect' })
  ok('PUT', `${ORDERS}/${uid}/status`, { status: 'PARKED' })
  ok('PUT', `${ORDERS}/${uid}/items/${item}`, { quantityOrdered: 200 })
  ok('PUT', `${ORDERS}/${uid}/status`, { status: 'OPEN' })
  ok('DELETE', `${ORDERS}/${uid}/items/${item}`)
  actions.cancelOrder({ orderUid: uid })
  expect(state.orderHistory(uid).map(({ what, state: met, via }) => [what, met, via])).toEqual([
    ['created', 'OPEN', 'api'],
    ['item-added', 'OPEN', 'api'],
    ['handling-added', 'OPEN', 'api'],
    ['state', 'OPEN', 'api'],
    ['item-changed', 'PARKED', 'api'],
    ['state', 'PARKED', 'api'],
    ['item-deleted', 'OPEN', 'api'],
    ['state', 'OPEN', 'till'],
  ])
  expect(state.orderHistory(uid)[4]).toMatchObject({
    at: EPOCH,
    before: { quantityOrdered: 100 },
    after: { quantityOrdered: 200 },
  })
})

test('a write that changes nothing leaves neither history nor a new modification time', () => {
  const { ok, placeOrder, state, tenant } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }], { note: 'ring' })
  const before = { order: state.order(uid), history: state.orderHistory(uid) }
  tenant.clock.moveTo(EPOCH + 60_000)
  ok('PUT', `${ORDERS}/${uid}`, { note: 'ring' })
  ok('PUT', `${ORDERS}/${uid}/status`, { status: 'OPEN' })
  ok('PUT', `${ORDERS}/${uid}/items/${before.order?.items[0]?.orderItemUid}`, { quantityOrdered: 100 })
  expect({ order: state.order(uid), history: state.orderHistory(uid) }).toEqual(before)
})

test('line changes outside OPEN pass by default and are refused when the tenant is told so', () => {
  const { actions, call, ok, placeOrder } = flowBed()
  const uid = placeOrder([])
  ok('PUT', `${ORDERS}/${uid}/status`, { status: 'PARKED' })
  const line = { productUid: 'SKI', quantityOrdered: 100 }
  expect(call('POST', `${ORDERS}/${uid}/items`, line).status).toBe(201)
  actions.setBehaviour({ itemsOnlyWhenOpen: true })
  expect(call('POST', `${ORDERS}/${uid}/items`, line).status).toBe(409)
  ok('PUT', `${ORDERS}/${uid}/status`, { status: 'OPEN' })
  expect(call('POST', `${ORDERS}/${uid}/items`, line).status).toBe(201)
})

test('the header is changed in part, null clears, and times are kept as UTC with milliseconds', () => {
  const { ok, placeOrder } = flowBed()
  const uid = placeOrder([], { note: 'ring', externalOrderNumber: 'NO1' })
  const changed = ok<Order>('PUT', `${ORDERS}/${uid}`, {
    note: null,
    validUntil: '2026-03-05T23:59:59+01:00',
  })
  expect(changed).toMatchObject({
    note: null,
    externalOrderNumber: 'NO1',
    validUntil: '2026-03-05T22:59:59.000Z',
  })
})

test('unknown fields of a request are accepted and dropped', () => {
  const { call } = flowBed()
  const { status, body } = call<Order>('POST', ORDERS, {
    note: 'ring',
    orderState: 'COMPLETE',
    colour: 'red',
  })
  expect(status).toBe(201)
  expect(body).toMatchObject({ note: 'ring', orderState: 'OPEN' })
  expect(body).not.toHaveProperty('colour')
})

test('orders are listed by external number, store and modification time', () => {
  const { actions, ok, placeOrder, tenant } = flowBed()
  actions.createStore({ store: { storeUid: 'BERGEN' } })
  const early = placeOrder([], { externalOrderNumber: 'NO1' })
  tenant.clock.moveTo(EPOCH + 1000)
  const late = placeOrder([], { externalOrderNumber: 'NO2' })
  const list = (query: string) =>
    ok<Schema<'OrderList'>>('GET', `T/orders?${query}`).items.map((o) => o.orderUid)
  expect(list('externalOrderNumber=NO1')).toEqual([early])
  expect(list('storeUid=BERGEN')).toEqual([])
  expect(list('modifiedAfter=2026-03-02T08:00:00.000Z')).toEqual([late])
  expect(list('sortBy=externalOrderNumber&sortDirection=DESC')).toEqual([late, early])
})

test('handlings are attached from a template and can be read one by one', () => {
  const { actions, call, ok, placeOrder, state } = flowBed()
  const uid = placeOrder([])
  const attached = call<Schema<'OrderHandlingCreated'>>('POST', `${ORDERS}/${uid}/handlings`, {
    handlingUid: 'click-collect',
  })
  expect(attached).toMatchObject({
    status: 201,
    body: { orderUid: uid, handlingUid: 'click-collect', name: 'Click and collect', state: 'NOT_STARTED' },
  })
  const { orderHandlingUid } = attached.body
  actions.setOrderHandlingState({ orderUid: uid, orderHandlingUid, state: 'COMPLETE' })
  expect(ok('GET', `${ORDERS}/${uid}/handlings/${orderHandlingUid}`)).toMatchObject({ state: 'COMPLETE' })
  expect(state.order(uid)?.orderhandlingState).toBe('COMPLETE')
})

test('opening at a till holds the order there until it is parked', () => {
  const { actions, placeOrder, state } = flowBed()
  const uid = placeOrder([])
  actions.parkOrder({ orderUid: uid })
  expect(actions.openOrder({ orderUid: uid, tillUid: 'till-7' })).toMatchObject({
    orderState: 'OPEN',
    tillUid: 'till-7',
  })
  expect(actions.confirmOrder({ orderUid: uid })).toMatchObject({ orderState: 'CONFIRMED', tillUid: null })
  expect(state.orderHistory(uid).at(-1)).toMatchObject({ via: 'till' })
})

test('staff can change the price of a line', () => {
  const { actions, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  const orderItemUid = state.order(uid)?.items[0]?.orderItemUid ?? ''
  expect(actions.changeOrderItemPrice({ orderUid: uid, orderItemUid, unitPrice: 7500 })).toMatchObject({
    orderTotals: { grandTotal: 7500 },
  })
})

test('a sale over the counter is paid, receipted and out of stock at once', () => {
  const { actions, state } = flowBed()
  const sale = actions.completeSale({
    storeUid: 'OSLO',
    lines: [{ productUid: 'SKI', quantity: 300, itemDiscountAmount: 5000 }],
    payments: [
      { settlementCode: 'CARD', amount: 20000 },
      { settlementCode: 'CASH', amount: 5000 },
    ],
  })
  expect(sale).toMatchObject({
    orderState: 'COMPLETE',
    settleState: 'COMPLETE',
    deliveryState: 'COMPLETE',
    voucherNumber: '100001',
    systemOrigin: 'POS',
    orderTotals: { grandTotal: 25000 },
    items: [{ quantityDelivered: 300, quantitySold: 300, quantityReserved: 0 }],
  })
  expect(state.stock('SKI', 'OSLO')).toEqual({ quantityStock: 700, quantityReserved: 0 })
})

test('a sale that is refused leaves no order behind', () => {
  const { actions, state } = flowBed()
  const lines = [{ productUid: 'SKI', quantity: 100 }]
  const unpaid = { storeUid: 'OSLO', lines, payments: [{ settlementCode: 'CASH', amount: 1 }] }
  expect(() => actions.completeSale(unpaid)).toThrow(/payments add up to 1/)
  expect(() =>
    actions.completeSale({ storeUid: 'OSLO', lines: [{ productUid: 'CAP', quantity: 100 }] }),
  ).toThrow(UserError)
  expect([state.orders(), state.orderHistories.size]).toEqual([[], 0])
})

test('an order is completed with what is left to pay, once there is stock', () => {
  const { actions, ok, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'CAP', quantity: 200 }])
  ok('POST', `${ORDERS}/${uid}/settlements`, { amount: 4000, settlementCode: 'CARD' })
  expect(() => actions.completeOrder({ orderUid: uid })).toThrow(/needs 200 hundredths of CAP/)
  expect(state.order(uid)?.settlements).toHaveLength(1)
  actions.setBehaviour({ sellWithoutStock: true })
  expect(actions.completeOrder({ orderUid: uid }).settlements.map(({ amount }) => amount)).toEqual([
    4000, 6000,
  ])
  expect(state.stock('CAP', 'OSLO').quantityStock).toBe(-200)
})
