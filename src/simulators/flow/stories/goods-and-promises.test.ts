import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type PurchaseOrder = Schema<'PurchaseOrderResponse'>

const PURCHASES = 'T/stores/OSLO/purchase-orders'
const RECEIVEMENTS = 'T/stores/OSLO/receivements'

/** The store takes its purchase numbers from a series of two. 10 SKI are there, no CAP. */
function store() {
  const sent: Record<string, unknown>[] = []
  const bed = flowBed({
    fetch: async (input, init) => {
      sent.push((await new Request(input, init).json()) as Record<string, unknown>)
      return new Response('')
    },
  })
  const { actions, ok, state, tenant } = bed
  ok('POST', 'T/number-series', { numberSeriesUid: 'po', name: 'PO', start: 500, end: 501, type: 'PURCHASE' })
  ok('PUT', 'T/stores/OSLO', { purchaseNumberSeriesUid: 'po' })
  actions.subscribeWebhook({
    url: 'http://connector.test/flow',
    actions: ['RECEIVEMENT_COMPLETED', 'PURCHASE_RECEIVED'],
  })
  const stock = (productUid: string) => Object.values(state.stock(productUid, 'OSLO'))
  /** Status, and of each line what was ordered, received, promised. */
  const purchase = () => {
    const { status, items } = ok<PurchaseOrder>('GET', `${PURCHASES}/P1`)
    return [status, ...items.map((i) => [i.quantityOrdered, i.quantityReceived, i.quantityReserved])]
  }
  const told = async () => {
    await tenant.idle()
    return sent.splice(0)
  }
  return { ...bed, purchase, stock, told }
}

test('three deliveries, one short, one over and one taken back, with goods promised to customers', async () => {
  const { actions, call, ok, purchase, state, stock, told } = store()

  // A refused purchase order uses up no number: the first one is 500.
  expect(call('POST', PURCHASES, { supplierUid: 'S', currency: 'EUR' }).status).toBe(400)
  const ordered = ok<PurchaseOrder>('POST', PURCHASES, {
    ...{ purchaseOrderUid: 'P1', supplierUid: 'S', status: 'SENT_TO_SUPPLIER' },
    items: [
      { purchaseOrderItemUid: 'l1', productUid: 'SKI', quantityOrdered: 1000, unitPrice: 4000 },
      {
        ...{ purchaseOrderItemUid: 'l2', productUid: 'CAP', quantityOrdered: 500, unitPrice: 1000 },
        ...{ discountAmount: 500, freightAmount: 250 },
      },
    ],
  })
  // 5 caps at 10.00, less 5.00, and freight 2.50: 47.50, which is 9.50 for one.
  expect(ordered).toMatchObject({
    purchaseOrderNumber: '500',
    items: [{ totalLinePrice: 40000 }, { totalLinePrice: 4750, unitCost: 950 }],
  })

  // Two customers wait for caps: two are promised to W1, three to W2, and then there are none left to promise.
  const order = (orderUid: string, quantityOrdered: number) =>
    actions.placeWebOrder({
      ...{ storeUid: 'OSLO', order: { orderUid } },
      items: [{ orderItemUid: `${orderUid}_1`, productUid: 'CAP', quantityOrdered }],
    })
  const promise = (orderUid: string, quantity?: number) =>
    actions.allocateOrderItem({
      ...{ orderUid, orderItemUid: `${orderUid}_1`, purchaseOrderUid: 'P1', purchaseOrderItemUid: 'l2' },
      ...(quantity === undefined ? {} : { quantity }),
    })
  order('W1', 200)
  order('W2', 300)
  order('W3', 100)
  expect(() => promise('W1', 300)).toThrow(/waits for 200 hundredths/)
  promise('W1')
  promise('W2')
  expect(() => promise('W3')).toThrow(/0 hundredths of the line l2 are free/)
  expect([purchase(), stock('CAP')]).toEqual([
    ['SENT_TO_SUPPLIER', [1000, 0, 0], [500, 0, 500]],
    [0, 600],
  ])
  // W2 gives up: its three caps can be promised again, one of them to W3.
  actions.cancelOrder({ orderUid: 'W2' })
  expect(promise('W3').items[1]?.reservations).toMatchObject([
    { orderUid: 'W1', quantity: 200 },
    { orderUid: 'W3', quantity: 100 },
  ])
  expect(stock('CAP')).toEqual([0, 300])

  // First delivery: four skis, six short.
  actions.receiveGoods({
    ...{ storeUid: 'OSLO', purchaseOrderUid: 'P1' },
    lines: [{ purchaseOrderItemUid: 'l1', quantity: 400 }],
  })
  expect([purchase(), stock('SKI')]).toEqual([
    ['PARTIALLY_RECEIVED', [1000, 400, 0], [500, 0, 300]],
    [1400, 0],
  ])
  expect(await told()).toMatchObject([{ action: 'RECEIVEMENT_COMPLETED', store: { Uid: 'OSLO' } }])

  // Second delivery, over the API: eight skis, two too many, and two caps with serial numbers, at the landed cost.
  const second = ok<Schema<'ReceivementResponse'>>('POST', RECEIVEMENTS, {
    ...{ receivementUid: 'R2', purchaseOrderUid: 'P1' },
    receivementItems: [
      { purchaseOrderItemUid: 'l1', quantity: 800 },
      { purchaseOrderItemUid: 'l2', quantity: 100, serialnumber: 's1' },
      { purchaseOrderItemUid: 'l2', quantity: 100, serialnumber: 's2' },
    ],
  })
  expect(second.receivementItems?.map(({ unitCost }) => unitCost)).toEqual([4000, 950, 950])
  // Sent twice it is refused, and nothing is booked twice.
  const again = { receivementUid: 'R2', receivementItems: [{ productUid: 'SKI', quantity: 100 }] }
  expect(call('POST', RECEIVEMENTS, again).status).toBe(409)
  expect([purchase(), stock('SKI'), stock('CAP')]).toEqual([
    ['PARTIALLY_RECEIVED', [1000, 1200, 0], [500, 200, 300]],
    [2200, 0],
    [200, 300],
  ])

  // W1 takes its two caps home, so that nothing is promised to it any more.
  actions.completeOrder({ orderUid: 'W1' })
  expect([purchase(), stock('CAP')]).toEqual([
    ['PARTIALLY_RECEIVED', [1000, 1200, 0], [500, 200, 100]],
    [0, 100],
  ])
  await told()

  // Third delivery: the last three caps. All lines have what was ordered or more; that is told once.
  const third = actions.receiveGoods({
    ...{ storeUid: 'OSLO', purchaseOrderUid: 'P1' },
    lines: [{ productUid: 'CAP', quantity: 300 }],
  })
  expect(purchase()).toEqual(['RECEIVED', [1000, 1200, 0], [500, 500, 100]])
  // Thin, with capitalised keys (quirk 24).
  const Id = expect.any(Number) as number
  const Uid = expect.any(String) as string
  const about = { tenant: { Id, Uid }, store: { Id, Uid: 'OSLO' }, tenantUser: { Id, Uid } }
  expect(await told()).toEqual([
    { action: 'RECEIVEMENT_COMPLETED', ...about, receivement: { Id, Uid: third.receivementUid } },
    { action: 'PURCHASE_RECEIVED', ...about, purchaseOrder: { Id, Uid: 'P1' } },
  ])

  // It was counted wrongly: taken back, the order waits again and the caps are gone.
  actions.reverseReceivement({ receivementUid: third.receivementUid })
  expect([purchase(), stock('CAP')]).toEqual([
    ['PARTIALLY_RECEIVED', [1000, 1200, 0], [500, 200, 100]],
    [0, 100],
  ])
  expect(() => actions.reverseReceivement({ receivementUid: third.receivementUid })).toThrow(/reversed/)

  // Closed, it takes nothing any more; what came stays, and it cannot be deleted.
  actions.closePurchaseOrder({ purchaseOrderUid: 'P1' })
  const late = { purchaseOrderUid: 'P1', receivementItems: [{ productUid: 'CAP', quantity: 100 }] }
  expect(call('POST', RECEIVEMENTS, late).status).toBe(409)
  expect(call('DELETE', `${PURCHASES}/P1`).status).toBe(409)
  // Goods that nobody ordered raise stock and nothing else.
  actions.receiveGoods({ storeUid: 'OSLO', lines: [{ productUid: 'CAP', quantity: 100 }] })
  expect([purchase()[0], stock('CAP'), state.receivements.size]).toEqual(['CLOSED', [100, 100], 4])

  // 501 is the last number of the series.
  expect(ok('POST', PURCHASES, { supplierUid: 'S' })).toMatchObject({ purchaseOrderNumber: '501' })
  expect(call('POST', PURCHASES, { supplierUid: 'S' })).toMatchObject({ status: 409 })
})
