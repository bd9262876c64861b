import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Settlement = Schema<'Settlement'>
const ORDERS = 'T/stores/OSLO/orders'

function orderBed(quantity = 200) {
  const bed = flowBed()
  const orderUid = bed.placeOrder([{ productUid: 'SKI', quantity }])
  return { ...bed, orderUid, path: `${ORDERS}/${orderUid}` }
}

test('several methods pay an order, and it is handed over for what they have paid', () => {
  const { actions, orderUid, state } = orderBed()
  actions.issueGiftcard({ storeUid: 'OSLO', balance: 3000, giftcardNumber: '70' })
  const paid = actions.payOrder({
    orderUid,
    payments: [
      { settlementCode: 'CARD', amount: 12000 },
      { settlementCode: 'GIFTCARD', amount: 2500, giftcardNumber: '70' },
    ],
  })
  expect(paid).toMatchObject({
    orderState: 'CONFIRMED',
    settleState: 'IN_PROGRESS',
    settlementTotals: { settledAmount: 14500, remainingAmount: 5500 },
  })
  expect(state.giftcards.get('70')?.balance).toBe(500)
  // What is missing is paid in cash.
  expect(actions.handOverOrder({ orderUid }).settlements.map(({ amount }) => amount)).toEqual([
    12000, 2500, 5500,
  ])
  expect(state.order(orderUid)?.orderState).toBe('COMPLETE')
  expect(state.orderReceipts(orderUid)[0]?.settlements?.map(({ amount }) => amount)).toEqual([
    12000, 2500, 5500,
  ])
})

test('a gift card without enough on it refuses the whole payment', () => {
  const { actions, orderUid, state } = orderBed()
  actions.issueGiftcard({ storeUid: 'OSLO', balance: 100, giftcardNumber: '70' })
  const payments = [
    { settlementCode: 'CASH', amount: 100 },
    { settlementCode: 'GIFTCARD', amount: 2500, giftcardNumber: '70' },
  ]
  expect(() => actions.payOrder({ orderUid, payments })).toThrow(/has 100 left/)
  expect(state.order(orderUid)).toMatchObject({ orderState: 'OPEN', settlements: [] })
})

test('a payment under way counts once it is settled, and can fail', () => {
  const { actions, call, ok, orderUid, path, state } = orderBed()
  const pending = (settlementUid: string) =>
    actions.payOrder({
      orderUid,
      payments: [{ settlementUid, settlementCode: 'CARD', amount: 20000, pending: true }],
    })
  expect(pending('P1')).toMatchObject({
    orderState: 'OPEN',
    settleState: 'NOT_STARTED',
    settlements: [{ status: 'NEW', state: 'IN_PROGRESS', settledAt: null }],
  })
  ok('PUT', `${path}/settlements/P1/status`, { status: 'FAILED' })
  pending('P2')
  expect(ok<Settlement>('PUT', `${path}/settlements/P2/status`, { status: 'SETTLED' })).toMatchObject({
    status: 'SETTLED',
    state: 'COMPLETE',
    settledAt: '2026-03-02T08:00:00.000Z',
  })
  expect(state.order(orderUid)).toMatchObject({ orderState: 'CONFIRMED', settleState: 'COMPLETE' })
  expect(ok<Settlement>('GET', `${path}/settlements/P1`).status).toBe('FAILED')
  expect(call('PUT', `${path}/settlements/P1/status`, { status: 'SETTLED' }).status).toBe(409)
  expect(call('PUT', `${path}/settlements/P2/status`, { status: 'NEW' }).status).toBe(409)
  expect(call('PUT', `${path}/settlements/none/status`, { status: 'SETTLED' }).status).toBe(404)
  actions.settleOrder({ orderUid })
  expect(call('PUT', `${path}/settlements/P2/status`, { status: 'CANCELLED' }).status).toBe(409)
})

test('a refund is a payment of its own, the same way back, and never more than was paid', () => {
  const { call, ok, orderUid, path, state } = orderBed()
  const paid = { settlementUid: 'P', amount: 20000, settlementCode: 'CARD', externalPaymentReference: 'psp' }
  ok('POST', `${path}/settlements`, paid)
  const refund = (amount: unknown) => call('POST', `${path}/settlements/P/refund`, { amount })
  expect(refund(5000)).toMatchObject({
    status: 201,
    body: { amount: -5000, settlementCode: 'CARD', externalPaymentReference: 'psp', status: 'SETTLED' },
  })
  expect(state.order(orderUid)).toMatchObject({
    settleState: 'IN_PROGRESS',
    settlementTotals: { settledAmount: 15000, remainingAmount: 5000 },
  })
  expect(refund(15001).status).toBe(409)
  expect(refund(0).status).toBe(400)
  expect(refund(15000).status).toBe(201)
})

test('some lines are settled and the order stays open for the rest', () => {
  const { actions, call, placeOrder, ok, state } = flowBed()
  const orderUid = placeOrder([
    { productUid: 'SKI', quantity: 100 },
    { productUid: 'CAP', quantity: 100 },
  ])
  const [ski, cap] = state.order(orderUid)?.items.map(({ orderItemUid }) => orderItemUid) ?? []
  expect(actions.settleOrder({ orderUid, orderItemUids: [cap ?? ''] })).toMatchObject({
    orderState: 'OPEN',
    deliveryState: 'NOT_STARTED',
    items: [{ quantitySold: 0 }, { quantitySold: 100, allowedActions: [] }],
    settlements: [{ amount: 5000 }],
  })
  const path = `${ORDERS}/${orderUid}`
  expect(call('POST', `${path}/receipts`, { orderItemUids: [ski] })).toMatchObject({ status: 409 })
  expect(call('POST', `${path}/receipts`, { orderItemUids: ['none'] })).toMatchObject({ status: 400 })
  expect(call('DELETE', `${path}/items/${cap}`).status).toBe(409)
  ok('POST', `${path}/settlements`, { amount: 10000, settlementCode: 'CARD' })
  ok('POST', `${path}/receipts`, { orderReceiptUid: 'R2', orderItemUids: [ski] })
  expect(state.order(orderUid)?.orderState).toBe('COMPLETE')
  const receipts = ok<Schema<'OrderReceiptList'>>('GET', `${path}/receipts`).items
  expect(receipts.map(({ voucherNumber }) => voucherNumber)).toEqual(['100001', '100002'])
})

test('an order that something was paid of cannot be deleted, any other can', () => {
  const { call, ok, path, placeOrder, state } = orderBed()
  ok('POST', `${path}/settlements`, { amount: 100, settlementCode: 'CASH' })
  expect(call('DELETE', path).status).toBe(409)
  const other = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  expect(call('DELETE', `${ORDERS}/${other}`).status).toBe(204)
  expect(call('GET', `T/orders/${other}`).status).toBe(404)
  expect(state.stock('SKI', 'OSLO').quantityReserved).toBe(200)
  expect(state.orderHistory(other).at(-1)?.what).toBe('deleted')
})
