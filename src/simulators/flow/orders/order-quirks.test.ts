import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Order = Schema<'OrderResponse'>
const ORDERS = 'T/stores/OSLO/orders'
const skis = [{ productUid: 'SKI', quantity: 200 }]

test('Flow quirk 6: an order counts money in minor units and pieces in hundredths', () => {
  const { ok, placeOrder } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 150, unitPrice: 19950 }])
  expect(ok<Order>('GET', `T/orders/${uid}`)).toMatchObject({
    items: [{ quantityOrdered: 150, unitPrice: 19950, itemPrice: 29925 }],
    orderTotals: { grandTotal: 29925, vatAmount: 5985 },
  })
})

test('Flow quirk 8: people of an order have firstname, lastname and mobile', () => {
  const { ok } = flowBed()
  const person = { firstname: 'Kari', lastname: 'Eksempel', mobile: '+4790000001' }
  const camel = { firstName: 'Kari', lastName: 'Eksempel', phone: '+4790000001' }
  const order = ok<Order>('POST', ORDERS, { customerAddress: person, customerContact: camel })
  expect(order.customerAddress).toEqual({ ...person, displayName: 'Kari Eksempel' })
  expect(order.customerContact).toEqual({ displayName: '' })
})

test('Flow quirk 9: an order writes orderhandlings and orderhandlingState with a lower-case h', () => {
  const { ok, placeOrder } = flowBed()
  const uid = placeOrder(skis)
  ok('POST', `${ORDERS}/${uid}/handlings`, { handlingUid: 'click-collect', orderHandlingUid: 'H' })
  const order = ok<Order>('GET', `T/orders/${uid}`)
  expect(order).toMatchObject({
    orderhandlings: [{ orderHandlingUid: 'H' }],
    orderhandlingState: 'NOT_STARTED',
  })
  expect(order).not.toHaveProperty('orderHandlings')
})

test('Flow quirk 12: a PUT changes what it names in orders, lines and handlings, and nothing else', () => {
  const { call, ok, placeOrder, state } = flowBed()
  const uid = placeOrder(skis, { note: 'ring', internalNote: 'shelf 3' })
  ok('PUT', `${ORDERS}/${uid}`, { note: 'knock' })
  expect(state.order(uid)).toMatchObject({ note: 'knock', internalNote: 'shelf 3' })
  const item = state.order(uid)?.items[0]?.orderItemUid
  ok('PUT', `${ORDERS}/${uid}/items/${item}`, { itemDiscountPercentage: 5000 })
  expect(ok(`GET`, `${ORDERS}/${uid}/items/${item}`)).toMatchObject({
    quantityOrdered: 200,
    unitPrice: 10000,
    itemPrice: 10000,
  })
  ok('POST', `${ORDERS}/${uid}/handlings`, { handlingUid: 'click-collect', orderHandlingUid: 'H' })
  const handling = `${ORDERS}/${uid}/handlings/H`
  ok('PUT', handling, { state: 'IN_PROGRESS' })
  expect(ok('PUT', handling, { active: false })).toMatchObject({ state: 'IN_PROGRESS', active: false })
  expect(call('PUT', handling, { state: 'DONE' }).status).toBe(400)
  expect(call('DELETE', handling).status).toBe(204)
  expect(call('GET', handling).status).toBe(404)
})

test.each(['OPEN', 'PARKED', 'CONFIRMED'])('Flow quirk 19: an order that is %s reserves stock', (status) => {
  const { ok, placeOrder, state } = flowBed()
  const uid = placeOrder(skis)
  expect(state.order(uid)?.orderState).toBe('OPEN')
  ok('PUT', `${ORDERS}/${uid}/status`, { status })
  expect(state.stock('SKI', 'OSLO')).toEqual({ quantityStock: 1000, quantityReserved: 200 })
  ok('PUT', `${ORDERS}/${uid}/status`, { status: 'CANCELLED' })
  expect(state.stock('SKI', 'OSLO')).toEqual({ quantityStock: 1000, quantityReserved: 0 })
})

test('Flow quirk 19: offers reserve nothing, take no money and hand nothing over', () => {
  const { call, placeOrder, state } = flowBed()
  const uid = placeOrder(skis, { type: 'OFFER' })
  const items = [{ orderItemUid: state.order(uid)?.items[0]?.orderItemUid, quantity: 100 }]
  expect(state.stock('SKI', 'OSLO').quantityReserved).toBe(0)
  expect(call('POST', `${ORDERS}/${uid}/deliveries`, { items }).status).toBe(409)
  expect(call('POST', `${ORDERS}/${uid}/settlements`, { amount: 1, settlementCode: 'CASH' }).status).toBe(409)
  expect(state.order(uid)?.allowedActions).toEqual(['PARK', 'CONFIRM', 'CHANGE', 'CANCEL'])
})

test('Flow quirk 19: a prepayment confirms, and the order is complete when every line has a receipt', () => {
  const { call, ok, placeOrder, state } = flowBed()
  const uid = placeOrder(skis)
  ok('POST', `${ORDERS}/${uid}/settlements`, { amount: 20000, settlementCode: 'CARD' })
  expect(state.order(uid)?.orderState).toBe('CONFIRMED')
  ok('POST', `${ORDERS}/${uid}/receipts`)
  expect(state.order(uid)).toMatchObject({ orderState: 'COMPLETE', allowedActions: ['DELIVER', 'REFUND'] })
  const line = { productUid: 'SKI', quantityOrdered: 100 }
  expect(call('POST', `${ORDERS}/${uid}/items`, line).status).toBe(409)
})

test('Flow quirk 20: lines come one by one after the order, and the state has a PUT of its own', () => {
  const { ok } = flowBed()
  const line = { productUid: 'SKI', quantityOrdered: 100 }
  const created = ok<Order>('POST', ORDERS, { orderUid: 'W', items: [line], orderState: 'PARKED' })
  expect(created).toMatchObject({ items: [], orderState: 'OPEN' })
  ok('POST', `${ORDERS}/W/items`, { ...line, orderItemUid: 'L1' })
  ok('POST', `${ORDERS}/W/items`, { ...line, orderItemUid: 'L2' })
  const lines = ok<Schema<'OrderItemList'>>('GET', `${ORDERS}/W/items?pageSize=1`)
  expect(lines).toMatchObject({ items: [{ orderItemUid: 'L1' }], paging: { totalCount: 2 } })
  expect(ok<Order>('PUT', `${ORDERS}/W/status`, { status: 'PARKED' }).orderState).toBe('PARKED')
})

test('Flow quirk 27: an order still carries its shippingAddress and customerContactUid', () => {
  const { ok } = flowBed()
  const customerAddress = { firstname: 'Kari', lastname: 'Eksempel' }
  const customerContact = { customerContactUid: 'C1', firstname: 'Ida' }
  const order = ok<Order>('POST', ORDERS, { customerAddress, customerContact })
  expect(order.customerContactUid).toBe('C1')
  expect(order.shippingAddress).toEqual(order.customerAddress)
})

test('Flow quirk 29: an order has the fields of the newer reference beside those of the older', () => {
  const { ok } = flowBed()
  const order = ok<Order>('POST', ORDERS, { internalNote: 'shelf 3', fieldOfTomorrow: 1 })
  expect(order).toMatchObject({
    internalNote: 'shelf 3',
    orderDate: '2026-03-02T08:00:00.000Z',
    allowedActions: expect.arrayContaining(['CHANGE']) as string[],
    shippingAddress: null,
  })
  expect(order).not.toHaveProperty('fieldOfTomorrow')
})

test('parked orders past their deadline expire in the store, and only those', () => {
  const { actions, ok, placeOrder, state, tenant } = flowBed()
  const validUntil = '2026-03-05T22:59:59.999Z'
  const late = placeOrder(skis, { validUntil })
  const confirmed = placeOrder(skis, { validUntil })
  const endless = placeOrder(skis)
  for (const uid of [late, endless]) ok('PUT', `${ORDERS}/${uid}/status`, { status: 'PARKED' })
  ok('PUT', `${ORDERS}/${confirmed}/status`, { status: 'CONFIRMED' })
  expect(actions.expireOrders({}).orders).toEqual([])
  tenant.clock.moveTo(EPOCH + 4 * 86_400_000)
  expect(actions.expireOrders({ storeUid: 'OSLO' }).orders).toMatchObject([
    { orderUid: late, orderState: 'CANCELLED' },
  ])
  expect(state.stock('SKI', 'OSLO').quantityReserved).toBe(400)
})

test('a second till is warned that an order is open elsewhere, and may force it', () => {
  const { actions, placeOrder } = flowBed()
  const orderUid = placeOrder(skis)
  actions.openOrder({ orderUid, tillUid: 'till-1' })
  expect(() => actions.openOrder({ orderUid, tillUid: 'till-2' })).toThrow(/open at till-1/)
  expect(actions.openOrder({ orderUid, tillUid: 'till-2', force: true }).tillUid).toBe('till-2')
})

test('an order is begun, changed and discounted at the till', () => {
  const { actions, state } = flowBed()
  const { orderUid } = actions.createOrder({
    storeUid: 'OSLO',
    order: { orderUid: 'T1' },
    lines: [{ productUid: 'SKI', quantity: 100 }],
  })
  const [line] = state.order('T1')?.items ?? []
  const orderItemUid = line?.orderItemUid ?? ''
  actions.addOrderItem({ orderUid, item: { orderItemUid: 'L2', productUid: 'CAP', quantityOrdered: 200 } })
  actions.changeOrderItem({ orderUid, orderItemUid, item: { itemDiscountPercentage: 1000 } })
  actions.addOrderDiscount({ orderUid, discount: { orderDiscountUid: 'D', percentage: 1000 } })
  expect(state.order('T1')?.orderTotals.grandTotal).toBe(17100)
  actions.removeOrderDiscount({ orderUid, orderDiscountUid: 'D' })
  expect(actions.removeOrderItem({ orderUid, orderItemUid: 'L2' }).orderTotals.grandTotal).toBe(9000)
  expect(() => actions.createOrder({ storeUid: 'OSLO', order: { orderUid: 'T1' } })).toThrow(/exists already/)
})
