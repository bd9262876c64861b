import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Order = Schema<'OrderResponse'>

const ORDERS = 'T/stores/OSLO/orders'
const stockOf = ({ state }: ReturnType<typeof flowBed>, uid: string) => state.stock(uid, 'OSLO')

/** A web order as a connector places it: three pairs of skis less 10 %, two caps, shipping, 10.00 off the order. */
function webOrder() {
  const bed = flowBed()
  const { actions, ok } = bed
  const shipping = { productUid: 'SHIP', sku: 'SHIP', name: 'Shipping', productType: 'NON_PHYSICAL' }
  actions.createProduct({ product: { ...shipping, recommendedRetailPrice: 4900 } })
  actions.setStock({ storeUid: 'OSLO', productUid: 'CAP', quantityStock: 500 })
  ok('POST', ORDERS, {
    orderUid: 'WEB',
    externalOrderNumber: 'NO100045',
    customerAddress: { firstname: 'Kari', lastname: 'Eksempel', mobile: '+4790000001' },
  })
  const items = [
    { orderItemUid: 'A', productUid: 'SKI', quantityOrdered: 300, itemDiscountPercentage: 1000 },
    { orderItemUid: 'B', productUid: 'CAP', quantityOrdered: 200, unitPrice: 5000 },
    { orderItemUid: 'C', productUid: 'SHIP', quantityOrdered: 100 },
  ]
  for (const item of items) ok('POST', `${ORDERS}/WEB/items`, item)
  ok('POST', `${ORDERS}/WEB/discounts`, { name: 'Code', amount: 1000 })
  const paid = { settlementUid: 'KLARNA', amount: 40900, settlementCode: 'EXTERNAL_KLARNA' }
  ok('POST', `${ORDERS}/WEB/settlements`, paid)
  return bed
}

test('a web order through placing, partial hand-over, cancelling of the rest and partial return, as on paper', () => {
  const bed = webOrder()
  const { actions, call, ok, state } = bed

  // 270.00 + 100.00 + 49.00 - 10.00, of which a fifth is VAT: 52.71 + 19.52 + 9.57 by line.
  expect(state.order('WEB')).toMatchObject({
    orderState: 'CONFIRMED',
    settleState: 'COMPLETE',
    orderTotals: { grandTotal: 40900, vatAmount: 8180, discountAmount: 4000 },
    settlementTotals: { settledAmount: 40900, remainingAmount: 0 },
    discounts: [{ name: 'Code', amount: 1000, percentage: null }],
  })
  expect(stockOf(bed, 'SKI')).toEqual({ quantityStock: 1000, quantityReserved: 300 })
  expect(stockOf(bed, 'CAP')).toEqual({ quantityStock: 500, quantityReserved: 200 })

  const found = ok<Schema<'OrderList'>>('POST', 'T/orders/search', { query: 'KARI EKS', storeUids: ['OSLO'] })
  expect(found.items.map(({ orderUid }) => orderUid)).toEqual(['WEB'])

  // Two of three skis and the shipping: two thirds of 263.56 and 47.83.
  actions.handOverOrder({
    orderUid: 'WEB',
    lines: [
      { orderItemUid: 'A', quantity: 200 },
      { orderItemUid: 'C', quantity: 100 },
    ],
  })
  expect(state.order('WEB')).toMatchObject({
    orderState: 'CONFIRMED',
    deliveryState: 'IN_PROGRESS',
    voucherNumber: '100001',
    items: [
      { quantityDelivered: 200, quantitySold: 200, quantityReserved: 100 },
      { quantityDelivered: 0, quantitySold: 0, quantityReserved: 200 },
      { quantityDelivered: 100, quantitySold: 100, quantityReserved: 0 },
    ],
  })
  expect(state.orderReceipts('WEB')).toMatchObject([
    {
      voucherNumber: '100001',
      orderTotals: { grandTotal: 22354, vatAmount: 4471 },
      items: [
        { quantityOrdered: 200, itemPrice: 17571 },
        { quantityOrdered: 100, itemPrice: 4783 },
      ],
      settlements: [{ settlementUid: 'KLARNA', amount: 22354 }],
    },
  ])
  expect(stockOf(bed, 'SKI')).toEqual({ quantityStock: 800, quantityReserved: 100 })
  expect(call('PUT', `${ORDERS}/WEB/status`, { status: 'CANCELLED' }).status).toBe(409)

  expect(actions.cancelRestOfOrder({ orderUid: 'WEB' })).toMatchObject({
    orderState: 'COMPLETE',
    deliveryState: 'COMPLETE',
    orderTotals: { grandTotal: 22354, vatAmount: 4471 },
    settlementTotals: { settledAmount: 40900, remainingAmount: -18546 },
    discounts: [{ amount: 546 }],
    items: [
      { orderItemUid: 'A', quantityOrdered: 200 },
      { orderItemUid: 'C', quantityOrdered: 100 },
    ],
  })
  expect(stockOf(bed, 'SKI')).toEqual({ quantityStock: 800, quantityReserved: 0 })
  expect(stockOf(bed, 'CAP')).toEqual({ quantityStock: 500, quantityReserved: 0 })

  expect(actions.refundPayment({ orderUid: 'WEB', settlementUid: 'KLARNA', amount: 18546 })).toMatchObject({
    settlementTotals: { settledAmount: 22354, remainingAmount: 0 },
  })

  // One pair comes back: half of 175.71, halves away from zero; the other pair repays the rest.
  const first = actions.returnOrder({
    orderUid: 'WEB',
    lines: [{ orderItemUid: 'A', quantity: 100 }],
  })
  expect(first).toMatchObject({
    type: 'RETURN',
    orderState: 'COMPLETE',
    returnedOrderUid: 'WEB',
    orderTotals: { grandTotal: -8786, vatAmount: -1757 },
    settlements: [{ settlementCode: 'EXTERNAL_KLARNA', amount: -8786 }],
    items: [{ returnedOrderItemUid: 'A', quantityOrdered: -100, unitPrice: 10000, itemPrice: -8786 }],
  })
  expect(stockOf(bed, 'SKI')).toEqual({ quantityStock: 900, quantityReserved: 0 })
  const lines = [{ orderItemUid: 'A', quantity: 100 }]
  expect(actions.returnOrder({ orderUid: 'WEB', lines }).orderTotals?.grandTotal).toBe(-8785)
  expect(() => actions.returnOrder({ orderUid: 'WEB', lines })).toThrow(/0 hundredths are left/)

  const receipts = ok<Schema<'OrderReceiptList'>>('POST', 'T/receipts/search', {}).items
  const sum = receipts.reduce((total, { orderTotals }) => total + (orderTotals?.grandTotal ?? 0), 0)
  expect([receipts.length, sum]).toEqual([3, 4783])
})

test('the same story through the API alone: deliveries, receipts, a return that is settled, a refund', () => {
  const bed = webOrder()
  const { call, ok, state } = bed
  const items = [{ orderItemUid: 'A', quantity: 100 }]
  expect(ok<Order>('POST', `${ORDERS}/WEB/deliveries`, { items }).items[0]).toMatchObject({
    quantityDelivered: 100,
    quantitySold: 0,
  })
  expect(call('POST', `${ORDERS}/WEB/receipts`, { orderItemUids: ['A'] })).toMatchObject({
    status: 201,
    body: { orderTotals: { grandTotal: 26356 }, settleState: 'COMPLETE', type: 'ORDER' },
  })
  expect(state.order('WEB')).toMatchObject({ orderState: 'CONFIRMED' })
  ok('POST', `${ORDERS}/WEB/receipts`)
  // Settled, and two pairs of skis are still waiting: they stay reserved until somebody fetches them.
  expect(state.order('WEB')).toMatchObject({ orderState: 'COMPLETE', deliveryState: 'IN_PROGRESS' })
  expect(stockOf(bed, 'SKI')).toEqual({ quantityStock: 900, quantityReserved: 200 })
  const rest = [
    { orderItemUid: 'A', quantity: 200 },
    { orderItemUid: 'B', quantity: 200 },
    { orderItemUid: 'C', quantity: 100 },
  ]
  expect(ok<Order>('POST', `${ORDERS}/WEB/deliveries`, { items: rest }).deliveryState).toBe('COMPLETE')
  expect(stockOf(bed, 'SKI')).toEqual({ quantityStock: 700, quantityReserved: 0 })
  expect(call('POST', `${ORDERS}/WEB/deliveries`, { items }).status).toBe(409)

  const back = call<Order>('POST', `${ORDERS}/WEB/returns`, {
    orderUid: 'BACK',
    items: [{ orderItemUid: 'B', quantity: 100 }],
  })
  expect(back).toMatchObject({ status: 201, body: { orderState: 'OPEN', type: 'RETURN' } })
  // Half of 97.61.
  expect(back.body.orderTotals.grandTotal).toBe(-4881)
  expect(call('PUT', `${ORDERS}/BACK/status`, { status: 'COMPLETE' }).status).toBe(409)
  ok('POST', `${ORDERS}/BACK/settlements`, { amount: -4881, settlementCode: 'EXTERNAL_KLARNA' })
  expect(ok<Order>('PUT', `${ORDERS}/BACK/status`, { status: 'COMPLETE' })).toMatchObject({
    orderState: 'COMPLETE',
    settleState: 'COMPLETE',
  })
  expect(stockOf(bed, 'CAP')).toEqual({ quantityStock: 400, quantityReserved: 0 })
})
