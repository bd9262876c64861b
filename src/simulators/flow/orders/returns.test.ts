import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'

/** Three pairs of skis, paid 200.00 by card and 100.00 in cash. */
function soldBed() {
  const bed = flowBed()
  const { actions } = bed
  const sale = actions.completeSale({
    storeUid: 'OSLO',
    lines: [{ productUid: 'SKI', quantity: 300 }],
    payments: [
      { settlementCode: 'CARD', amount: 20000, externalPaymentReference: 'psp-1' },
      { settlementCode: 'CASH', amount: 10000 },
    ],
  })
  const orderItemUid = sale.items[0]?.orderItemUid ?? ''
  const line = (quantity: number) => ({ orderItemUid, quantity })
  return { ...bed, sale, line }
}

test('a return repays the way the sale was paid, one payment after the other', () => {
  const { actions, sale, line, state } = soldBed()
  const { orderUid } = sale
  const returned = actions.returnOrder({ orderUid, lines: [line(300)] })
  expect(returned.settlements).toMatchObject([
    { settlementCode: 'CARD', amount: -20000, externalPaymentReference: 'psp-1' },
    { settlementCode: 'CASH', amount: -10000 },
  ])
  expect(returned.settlementTotals).toEqual({ settledAmount: -30000, remainingAmount: 0 })
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(1000)
  expect(state.orderReceipts(returned.orderUid)).toMatchObject([
    { type: 'RETURN', orderTotals: { grandTotal: -30000, vatAmount: -6000 } },
  ])
})

test('a card is refunded to the same card, and never with more than it paid', () => {
  const { actions, sale, line } = soldBed()
  const { orderUid } = sale
  const refunds = (amount: number) => [{ settlementCode: 'CARD', amount }]
  expect(() => actions.returnOrder({ orderUid, lines: [line(300)], refunds: refunds(30000) })).toThrow(
    /same card/,
  )
  actions.returnOrder({ orderUid, lines: [line(100)], refunds: refunds(10000) })
  actions.returnOrder({ orderUid, lines: [line(100)], refunds: refunds(10000) })
  expect(() => actions.returnOrder({ orderUid, lines: [line(100)], refunds: refunds(10000) })).toThrow(
    /same card/,
  )
})

test('a customer who is picked at the till stands on the order and its receipt as he was then', () => {
  const { actions, ok, state } = flowBed()
  const kari = {
    customerUid: 'K1',
    customerType: 'PERSON',
    firstname: 'Kari',
    lastname: 'Lien',
    email: 'k@x.no',
  }
  ok('POST', 'T/customers', kari)
  const lines = [{ productUid: 'SKI', quantity: 100 }]
  const sale = actions.completeSale({ storeUid: 'OSLO', customerUid: 'K1', lines })
  actions.changeCustomer({ customerUid: 'K1', customer: { lastname: 'Fjell' } })
  const customerAddress = { firstname: 'Kari', lastname: 'Lien', email: 'k@x.no', displayName: 'Kari Lien' }
  expect(sale.customerAddress).toEqual(customerAddress)
  expect(ok('POST', 'T/receipts/search', { customerQuery: 'lien' })).toMatchObject({
    items: [{ customerUid: 'K1', customerAddress }],
  })
  expect(state.order(sale.orderUid)?.customerAddress).toEqual(customerAddress)
  // Over the API an order has what was sent.
  expect(ok('POST', 'T/stores/OSLO/orders', { customerUid: 'K1' })).toMatchObject({ customerAddress: null })
})

test('a return that is refused leaves nothing behind', () => {
  const { actions, sale, line, state } = soldBed()
  const orders = state.orders.size
  const refunds = [{ settlementCode: 'CASH', amount: 1 }]
  const { orderUid } = sale
  expect(() => actions.returnOrder({ orderUid, lines: [line(100)], refunds })).toThrow(/add up to -1/)
  expect(state.orders.size).toBe(orders)
  expect(() => actions.returnOrder({ orderUid, lines: [line(400)] })).toThrow(/300 hundredths are left/)
  // Not even a number is used up.
  const next = actions.returnOrder({ orderUid, lines: [line(100)] })
  expect(Number(next.orderNumber)).toBe(Number(sale.orderNumber) + 1)
})

test('goods come back in another store, with their receipt and the reason', () => {
  const { actions, sale, line, state, ok } = soldBed()
  actions.createStore({ store: { storeUid: 'BERGEN' } })
  actions.createReason({
    reason: { reasonUid: 'SIZE', code: 'SIZE', description: 'Wrong size', type: 'RETURN' },
  })
  const [receipt] = state.orderReceipts(sale.orderUid)
  const back = actions.returnOrder({
    orderReceiptUid: receipt?.orderReceiptUid ?? '',
    storeUid: 'BERGEN',
    lines: [{ ...line(100), reasonUid: 'SIZE' }],
    compensationReasonUid: 'SIZE',
    note: 'Too small',
  })
  expect(back).toMatchObject({
    storeUid: 'BERGEN',
    compensationReasonUid: 'SIZE',
    note: 'Too small',
    items: [{ returnReasonUid: 'SIZE' }],
  })
  expect(state.stock('SKI', 'BERGEN').quantityStock).toBe(100)
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(700)
  expect(ok('GET', 'T/reasons?reasonType=RETURN')).toMatchObject({ items: [{ reasonUid: 'SIZE' }] })
})

test('goods without a receipt are a return of their own, never repaid to a card', () => {
  const { actions, state } = flowBed()
  const back = actions.returnGoods({
    storeUid: 'OSLO',
    lines: [{ productUid: 'SKI', quantity: 100, unitPrice: 8000 }],
  })
  expect(back).toMatchObject({
    type: 'RETURN',
    returnedOrderUid: null,
    orderState: 'COMPLETE',
    orderTotals: { grandTotal: -8000, vatAmount: -1600 },
    settlements: [{ settlementCode: 'CASH', amount: -8000 }],
  })
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(1100)
  expect(() =>
    actions.returnGoods({
      storeUid: 'OSLO',
      lines: [{ productUid: 'SKI', quantity: 100 }],
      refunds: [{ settlementCode: 'CARD', amount: 10000 }],
    }),
  ).toThrow(/only with the receipt/)
})

test('an exchange nets what comes back against what goes out, on one receipt', () => {
  const { actions, sale, line, state } = soldBed()
  actions.setStock({ storeUid: 'OSLO', productUid: 'CAP', quantityStock: 500 })
  const exchange = actions.exchangeGoods({
    orderUid: sale.orderUid,
    returns: [line(100)],
    lines: [{ productUid: 'CAP', quantity: 300 }],
  })
  expect(exchange).toMatchObject({
    type: 'ORDER',
    orderState: 'COMPLETE',
    deliveryState: 'COMPLETE',
    returnedOrderUid: sale.orderUid,
    orderTotals: { grandTotal: 5000, vatAmount: 1000 },
    settlements: [{ settlementCode: 'CASH', amount: 5000 }],
  })
  expect(state.orderReceipts(exchange.orderUid)).toHaveLength(1)
  expect(state.stock('SKI', 'OSLO')).toEqual({ quantityStock: 800, quantityReserved: 0 })
  expect(state.stock('CAP', 'OSLO')).toEqual({ quantityStock: 200, quantityReserved: 0 })
  // What was exchanged cannot be returned once more.
  expect(() => actions.returnOrder({ orderUid: sale.orderUid, lines: [line(300)] })).toThrow(/200 hundredths/)
  const back = actions.exchangeGoods({
    orderUid: sale.orderUid,
    returns: [line(100)],
    lines: [{ productUid: 'CAP', quantity: 100 }],
  })
  expect(back.settlements).toMatchObject([
    { settlementCode: 'CARD', amount: -5000, externalPaymentReference: 'psp-1' },
  ])
})

test('what an exchange gives back goes to the card that paid, and to no other', () => {
  const { actions, sale, line } = soldBed()
  actions.setStock({ storeUid: 'OSLO', productUid: 'CAP', quantityStock: 500 })
  // 300.00 come back, 50.00 go out: 250.00 are due, of which the card paid 200.00.
  const exchange = (...payments: [string, number][]) =>
    actions.exchangeGoods({
      orderUid: sale.orderUid,
      returns: [line(300)],
      lines: [{ productUid: 'CAP', quantity: 100 }],
      payments: payments.map(([settlementCode, amount]) => ({ settlementCode, amount })),
    })
  expect(() => exchange(['CARD', -25000])).toThrow(/same card/)
  expect(() => exchange(['CARD', -15000], ['CARD', -10000])).toThrow(/same card/)
  expect(exchange(['CARD', -15000], ['CASH', -10000]).settlements).toMatchObject([
    { settlementCode: 'CARD', amount: -15000, externalPaymentReference: 'psp-1' },
    { settlementCode: 'CASH', amount: -10000 },
  ])
})

test.each([0, -100])('a sale of %s hundredths is none', (quantity) => {
  const { actions } = soldBed()
  expect(() => actions.completeSale({ storeUid: 'OSLO', lines: [{ productUid: 'SKI', quantity }] })).toThrow(
    '/lines/0/quantity must be positive',
  )
})
