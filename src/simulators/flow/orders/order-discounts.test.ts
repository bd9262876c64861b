import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Order = Schema<'OrderResponse'>
const ORDERS = 'T/stores/OSLO/orders'

test('discounts on the order come off in turn, after those on lines, and are taken away again', () => {
  const { call, ok, placeOrder } = flowBed()
  const uid = placeOrder([
    { productUid: 'SKI', quantity: 100 },
    { productUid: 'CAP', quantity: 100 },
  ])
  const given = call<Order>('POST', `${ORDERS}/${uid}/discounts`, {
    name: 'Member',
    percentage: 1000,
    discountReasonCode: 'MEMBER',
  })
  expect(given).toMatchObject({
    status: 201,
    body: {
      discounts: [{ name: 'Member', percentage: 1000, amount: 1500, discountReasonCode: 'MEMBER' }],
      orderTotals: { grandTotal: 13500, vatAmount: 2700, discountAmount: 1500 },
    },
  })
  const second = ok<Order>('POST', `${ORDERS}/${uid}/discounts`, { amount: 500, percentage: 5000 })
  expect(second.discounts.map(({ amount, percentage }) => [amount, percentage])).toEqual([
    [1500, 1000],
    [500, null],
  ])
  expect(second.orderTotals.grandTotal).toBe(13000)
  const first = given.body.discounts[0]?.orderDiscountUid
  expect(call('DELETE', `${ORDERS}/${uid}/discounts/${first}`).status).toBe(204)
  expect(ok<Order>('GET', `T/orders/${uid}`).orderTotals.grandTotal).toBe(14500)
  expect(call('DELETE', `${ORDERS}/${uid}/discounts/${first}`).status).toBe(404)
})

test('a discount on the order never makes it cost less than nothing', () => {
  const { ok, placeOrder } = flowBed()
  const uid = placeOrder([{ productUid: 'CAP', quantity: 100 }])
  expect(ok<Order>('POST', `${ORDERS}/${uid}/discounts`, { amount: 9000 }).orderTotals).toEqual({
    grandTotal: 0,
    vatAmount: 0,
    discountAmount: 5000,
  })
})

test.each([{}, { amount: 0 }, { amount: -1 }, { percentage: 0 }, { percentage: 10001 }, { amount: 'ten' }])(
  'a discount of %j is 400',
  (discount) => {
    const { call, placeOrder, state } = flowBed()
    const uid = placeOrder([{ productUid: 'CAP', quantity: 100 }])
    expect(call('POST', `${ORDERS}/${uid}/discounts`, discount).status).toBe(400)
    expect(state.order(uid)?.discounts).toEqual([])
  },
)

test('receipts of a discounted line add up to the line, however it is split', () => {
  const { actions, placeOrder, state } = flowBed()
  const uid = placeOrder([{ productUid: 'SKI', quantity: 300, unitPrice: 3333 }])
  actions.addOrderDiscount({ orderUid: uid, discount: { amount: 1000 } })
  const orderItemUid = state.order(uid)?.items[0]?.orderItemUid ?? ''
  for (let piece = 0; piece < 3; piece++)
    actions.handOverOrder({ orderUid: uid, lines: [{ orderItemUid, quantity: 100 }] })
  const totals = state.orderReceipts(uid).map(({ orderTotals }) => orderTotals?.grandTotal)
  expect(totals).toEqual([3000, 2999, 3000])
  expect(state.order(uid)).toMatchObject({
    orderState: 'COMPLETE',
    orderTotals: { grandTotal: 8999 },
    settlementTotals: { settledAmount: 8999, remainingAmount: 0 },
  })
})
