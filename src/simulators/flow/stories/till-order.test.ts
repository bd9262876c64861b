import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Order = Schema<'OrderResponse'>

const ORDERS = 'T/stores/TROMSO/orders'
const ACTIONS: Schema<'WebhookAction'>[] = [
  'ORDER_SETTLED',
  'ORDER_RECEIPT_SETTLED',
  'ORDER_DELIVERED',
  'ORDER_RETURNED',
]

/** A store with a shop floor TR1 and a back room TR2, into which returns go; A 100.00, B 199.50, C 33.33. */
function tromso() {
  const sent: string[] = []
  const bed = flowBed({
    fetch: async (input, init) => {
      sent.push(((await new Request(input, init).json()) as { action: string }).action)
      return new Response('')
    },
  })
  const { actions, state, tenant } = bed
  actions.createStore({
    store: { storeUid: 'TROMSO', name: 'Tromsø', defaultReturnWarehouseUid: 'TR2' },
    warehouses: [
      { warehouseUid: 'TR1', name: 'Butikk' },
      { warehouseUid: 'TR2', name: 'Lager' },
    ],
  })
  const prices = { A: 10000, B: 19950, C: 3333 }
  for (const [uid, recommendedRetailPrice] of Object.entries(prices))
    actions.createProduct({ product: { productUid: uid, sku: uid, name: uid, recommendedRetailPrice } })
  const stocked = { A: 1000, B: 500, C: 300 }
  for (const [productUid, quantityStock] of Object.entries(stocked))
    actions.setStock({ storeUid: 'TROMSO', warehouseUid: 'TR1', productUid, quantityStock })
  actions.subscribeWebhook({ url: 'http://connector.test/flow', actions: ACTIONS })
  /** Stock and reserved on the shop floor, stock in the back room. */
  const stock = (productUid: string) => {
    const { quantityStock, quantityReserved } = state.stock(productUid, 'TR1')
    return [quantityStock, quantityReserved, state.stock(productUid, 'TR2').quantityStock]
  }
  const told = async () => {
    await tenant.idle()
    return sent.splice(0)
  }
  return { ...bed, stock, told }
}

const paid = (order: Order | undefined) =>
  order?.settlements?.map(({ settlementCode, amount }) => [settlementCode, amount])

test('an order paid line by line, handed over in parts, returned and exchanged adds up as on paper', async () => {
  const { actions, call, ok, state, stock, told } = tromso()

  // 3 A at 100.00 = 300.00; 2 B at 199.50 = 399.00; 1.5 C at 33.33 = 50.00 (49.995), less 10 % = 45.00.
  ok('POST', ORDERS, { orderUid: 'O1', customerAddress: { firstname: 'Kari', lastname: 'Nord' } })
  ok('POST', `${ORDERS}/O1/items`, { orderItemUid: 'a', productUid: 'A', quantityOrdered: 300 })
  ok('POST', `${ORDERS}/O1/items`, { orderItemUid: 'b', productUid: 'B', quantityOrdered: 200 })
  const third = { orderItemUid: 'c', productUid: 'C', quantityOrdered: 150, itemDiscountPercentage: 1000 }
  ok('POST', `${ORDERS}/O1/items`, third)
  // 744.00 with VAT of 60.00 + 79.80 + 9.00.
  expect(state.order('O1')?.orderTotals).toEqual({ grandTotal: 74400, vatAmount: 14880, discountAmount: 500 })
  expect([stock('A'), stock('B'), stock('C')]).toEqual([
    [1000, 300, 0],
    [500, 200, 0],
    [300, 150, 0],
  ])

  // 4 B = 798.00 make it 1143.00; 100.00 off the order: 26.25 on A, 69.81 on B, 3.94 on C.
  ok('PUT', `${ORDERS}/O1/items/b`, { quantityOrdered: 400 })
  ok('POST', `${ORDERS}/O1/discounts`, { amount: 10000, name: 'Klubb' })
  expect(state.order('O1')).toMatchObject({
    orderState: 'OPEN',
    orderTotals: { grandTotal: 104300, vatAmount: 20860, discountAmount: 10500 },
    settlementTotals: { settledAmount: 0, remainingAmount: 104300 },
  })

  // A alone is paid: 300.00 - 26.25 = 273.75, with two methods. Nothing leaves the shop.
  actions.settleOrder({
    orderUid: 'O1',
    orderItemUids: ['a'],
    payments: [
      { settlementCode: 'CARD', amount: 20000, externalPaymentReference: 'psp-1' },
      { settlementCode: 'CASH', amount: 7375 },
    ],
  })
  expect(state.order('O1')).toMatchObject({
    settleState: 'IN_PROGRESS',
    deliveryState: 'NOT_STARTED',
    settlementTotals: { settledAmount: 27375, remainingAmount: 76925 },
  })
  expect(stock('A')).toEqual([1000, 300, 0])

  // One A, which is paid, and three of four B: 3/4 of 728.19 = 546.14 in cash.
  const lines = [
    { orderItemUid: 'a', quantity: 100 },
    { orderItemUid: 'b', quantity: 300 },
  ]
  expect(paid(actions.handOverOrder({ orderUid: 'O1', lines }))?.at(-1)).toEqual(['CASH', 54614])
  expect([stock('A'), stock('B')]).toEqual([
    [900, 200, 0],
    [200, 100, 0],
  ])
  expect(await told()).toEqual(['ORDER_RECEIPT_SETTLED', 'ORDER_RECEIPT_SETTLED'])
  // What was handed over cannot be taken off, nor the order be cancelled.
  expect(call('PUT', `${ORDERS}/O1/items/b`, { quantityOrdered: 200 }).status).toBe(409)
  expect(call('PUT', `${ORDERS}/O1/status`, { status: 'CANCELLED' }).status).toBe(409)

  // The rest: 728.19 - 546.14 + 41.06 = 223.11.
  const done = actions.completeOrder({ orderUid: 'O1' })
  expect(paid(done)?.at(-1)).toEqual(['CASH', 22311])
  expect(done).toMatchObject({
    orderState: 'COMPLETE',
    deliveryState: 'COMPLETE',
    orderTotals: { grandTotal: 104300, vatAmount: 20860 },
    settlementTotals: { settledAmount: 104300, remainingAmount: 0 },
  })
  expect(await told()).toEqual(['ORDER_SETTLED', 'ORDER_RECEIPT_SETTLED', 'ORDER_DELIVERED'])
  const receipts = ok<Schema<'OrderReceiptList'>>('GET', `${ORDERS}/O1/receipts`).items
  expect(receipts.map(({ orderTotals }) => [orderTotals?.grandTotal, orderTotals?.vatAmount])).toEqual([
    [27375, 5475],
    [54614, 10923],
    [22311, 4462],
  ])
  expect([stock('A'), stock('B'), stock('C')]).toEqual([
    [700, 0, 0],
    [100, 0, 0],
    [150, 0, 0],
  ])

  // One A comes back: 273.75 / 3 = 91.25, on the card that paid first, and into the back room.
  const back = actions.returnOrder({ orderUid: 'O1', lines: [{ orderItemUid: 'a', quantity: 100 }] })
  expect([back.orderTotals, paid(back)]).toEqual([
    { grandTotal: -9125, vatAmount: -1825, discountAmount: -875 },
    [['CARD', -9125]],
  ])
  expect(stock('A')).toEqual([700, 0, 100])

  // One B for one A: 182.05 (a quarter of 728.19) against 100.00; the 82.05 go back on the card as well.
  const exchange = actions.exchangeGoods({
    orderUid: 'O1',
    returns: [{ orderItemUid: 'b', quantity: 100 }],
    lines: [{ productUid: 'A', quantity: 100 }],
  })
  expect([exchange.orderTotals?.grandTotal, paid(exchange)]).toEqual([-8205, [['CARD', -8205]]])
  expect([stock('A'), stock('B')]).toEqual([
    [600, 0, 100],
    [100, 0, 100],
  ])
  expect(await told()).toEqual([
    ...['ORDER_SETTLED', 'ORDER_RECEIPT_SETTLED', 'ORDER_RETURNED'],
    ...['ORDER_SETTLED', 'ORDER_RECEIPT_SETTLED', 'ORDER_DELIVERED', 'ORDER_RETURNED'],
  ])

  // Of A two of three are left to return. The card has 200.00 - 91.25 - 82.05 = 26.70 left, the cash drawer the rest.
  const lineOf = (quantity: number) => [{ orderItemUid: 'a', quantity }]
  expect(() => actions.returnOrder({ orderUid: 'O1', lines: lineOf(300) })).toThrow(/200 hundredths are left/)
  const last = actions.returnOrder({ orderUid: 'O1', lines: lineOf(200) })
  expect(paid(last)).toEqual([
    ['CARD', -2670],
    ['CASH', -7375],
    ['CASH', -8205],
  ])
  // Every krone that came in is accounted for: 1043.00 - 91.25 - 82.05 - 182.50 = 687.20.
  const settled = state.orders().flatMap(({ settlements = [] }) => settlements.map(({ amount }) => amount))
  expect(settled.reduce((sum, amount) => sum + amount, 0)).toBe(68720)
})
