import { expect, test } from 'vitest'
import { UserError } from '../../../kernel/errors.ts'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

/** A purchase order PO1 for 10 SKI and 5 CAP, sent to the supplier. */
function ordered() {
  const bed = flowBed()
  bed.actions.createPurchaseOrder({
    storeUid: 'OSLO',
    purchaseOrder: {
      purchaseOrderUid: 'PO1',
      supplierUid: 'NORDIC',
      status: 'SENT_TO_SUPPLIER',
      items: [
        { purchaseOrderItemUid: 'PO1-1', productUid: 'SKI', quantityOrdered: 1000, unitPrice: 4000 },
        { purchaseOrderItemUid: 'PO1-2', productUid: 'CAP', quantityOrdered: 500, unitPrice: 1000 },
      ],
    },
  })
  const receive = (productUid: string, quantity: number) =>
    bed.actions.receiveGoods({
      storeUid: 'OSLO',
      purchaseOrderUid: 'PO1',
      lines: [{ productUid, quantity }],
    })
  const received = () => bed.state.purchaseOrder('PO1')?.items.map(({ quantityReceived }) => quantityReceived)
  const status = () => bed.state.purchaseOrder('PO1')?.status
  return { ...bed, receive, received, status }
}

test('goods received in part raise stock and leave the order partially received', () => {
  const { receive, received, state, status } = ordered()
  const receivement = receive('SKI', 400)
  expect(receivement).toMatchObject({
    status: 'COMPLETE',
    purchaseOrderUid: 'PO1',
    warehouseUid: 'OSLO',
    completedAt: '2026-03-02T08:00:00.000Z',
    receivementItems: [
      {
        purchaseOrderItemUid: 'PO1-1',
        quantity: 400,
        unitCost: 4000,
        product: { sku: 'SKI' },
        status: 'RECEIVED',
      },
    ],
  })
  expect([received(), status()]).toEqual([[400, 0], 'PARTIALLY_RECEIVED'])
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(1400)
})

test('what goods cost is what the purchase order says, with discount and freight, unless the delivery says else', () => {
  const { actions, ok } = ordered()
  // 5 caps at 10.00, less 5.00, freight 2.50: 47.50, 9.50 each.
  actions.changePurchaseOrder({
    purchaseOrderUid: 'PO1',
    items: [{ purchaseOrderItemUid: 'PO1-2', productUid: 'CAP', discountAmount: 500, freightAmount: 250 }],
  })
  const receivement = ok<Schema<'ReceivementResponse'>>('POST', 'T/stores/OSLO/receivements', {
    purchaseOrderUid: 'PO1',
    receivementItems: [
      { productUid: 'CAP', quantity: 100 },
      { productUid: 'CAP', quantity: 100, unitCost: 900 },
    ],
  })
  expect(receivement.receivementItems?.map(({ unitCost }) => unitCost)).toEqual([950, 900])
})

test('receptions add up, and the last goods make the order received', () => {
  const { receive, received, state, status } = ordered()
  receive('SKI', 400)
  receive('SKI', 600)
  expect(status()).toBe('PARTIALLY_RECEIVED')
  receive('CAP', 500)
  expect([received(), status()]).toEqual([[1000, 500], 'RECEIVED'])
  expect(state.purchaseOrder('PO1')?.items[0]?.receivementItems?.map(({ quantity }) => quantity)).toEqual([
    400, 600,
  ])
})

test('more than was ordered can be received, also after the order was complete', () => {
  const { receive, received, status } = ordered()
  receive('SKI', 1200)
  receive('CAP', 500)
  receive('CAP', 100)
  expect([received(), status()]).toEqual([[1200, 600], 'RECEIVED'])
})

test('rows with serial numbers of one line are kept apart and counted together', () => {
  const { actions, received } = ordered()
  const lines = ['A', 'B', 'C'].map((serialnumber) => ({
    purchaseOrderItemUid: 'PO1-1',
    quantity: 100,
    serialnumber,
  }))
  const receivement = actions.receiveGoods({ storeUid: 'OSLO', purchaseOrderUid: 'PO1', lines })
  expect(receivement.receivementItems.map(({ serialnumber }) => serialnumber)).toEqual(['A', 'B', 'C'])
  expect(received()).toEqual([300, 0])
})

test('goods without a purchase order raise stock only', () => {
  const { actions, received, state } = ordered()
  const receivement = actions.receiveGoods({
    storeUid: 'OSLO',
    lines: [{ productUid: 'CAP', quantity: 250 }],
  })
  expect(receivement).toMatchObject({
    purchaseOrderUid: null,
    receivementItems: [{ purchaseOrderItemUid: null }],
  })
  expect(received()).toEqual([0, 0])
  expect(state.stock('CAP', 'OSLO').quantityStock).toBe(250)
})

test('a product of two lines fills the first line that still waits', () => {
  const { ok, state, receive } = ordered()
  ok('POST', 'T/stores/OSLO/purchase-orders/PO1/items', {
    purchaseOrderItemUid: 'PO1-3',
    productUid: 'SKI',
    quantityOrdered: 100,
  })
  receive('SKI', 1000)
  expect(receive('SKI', 100).receivementItems[0]?.purchaseOrderItemUid).toBe('PO1-3')
  expect(state.purchaseOrder('PO1')?.items[2]?.quantityReceived).toBe(100)
})

test('a reversed reception gives stock and purchase order back', () => {
  const { actions, receive, received, state, status } = ordered()
  const { receivementUid } = receive('SKI', 400)
  expect(actions.reverseReceivement({ receivementUid }).receivementItems).toMatchObject([
    { status: 'REVERSED' },
  ])
  expect([received(), status()]).toEqual([[0, 0], 'SENT_TO_SUPPLIER'])
  expect(state.stock('SKI', 'OSLO').quantityStock).toBe(1000)
  expect(() => actions.reverseReceivement({ receivementUid })).toThrow(UserError)
})

test('receivements are listed by product, purchase order and modification time', () => {
  const { actions, ok, receive, tenant } = ordered()
  const first = receive('SKI', 100).receivementUid
  tenant.clock.moveTo(EPOCH + 1000)
  const second = actions.receiveGoods({ storeUid: 'OSLO', lines: [{ productUid: 'CAP', quantity: 100 }] })
  const list = (query: string) =>
    ok<Schema<'ReceivementList'>>('GET', `T/stores/OSLO/receivements?${query}`).items.map(
      ({ receivementUid }) => receivementUid,
    )
  expect(list('')).toEqual([first, second.receivementUid])
  expect(list('purchaseOrderUid=PO1')).toEqual([first])
  expect(list('productUid=CAP')).toEqual([second.receivementUid])
  expect(list('modifiedAfter=2026-03-02T08:00:00Z')).toEqual([second.receivementUid])
  expect(ok('GET', `T/stores/OSLO/receivements/${first}`)).toMatchObject({ receivementUid: first })
})

test.each([
  ['unknown store', { storeUid: 'NOWHERE', lines: [{ productUid: 'SKI', quantity: 100 }] }, /No store/],
  ['no lines', { storeUid: 'OSLO', lines: [] }, /at least one entry/],
  [
    'a quantity of nothing',
    { storeUid: 'OSLO', lines: [{ productUid: 'SKI', quantity: 0 }] },
    /positive integer/,
  ],
  ['an unknown product', { storeUid: 'OSLO', lines: [{ productUid: 'none', quantity: 100 }] }, /no product/],
  [
    'a misspelt argument',
    { storeUid: 'OSLO', lines: [], purchaseOrder: 'PO1' },
    /did you mean purchaseOrderUid/,
  ],
  [
    'a misspelt line',
    { storeUid: 'OSLO', lines: [{ product: 'SKI', quantity: 1 }] },
    /product is not known here: one of purchaseOrderItemUid/,
  ],
])('a reception with %s is a clear error and books nothing', (_name, args, message) => {
  const { actions, state } = ordered()
  expect(() => actions.receiveGoods(args as never)).toThrow(UserError)
  expect(() => actions.receiveGoods(args as never)).toThrow(message)
  expect(state.receivements()).toEqual([])
})

test('a closed purchase order takes no goods', () => {
  const { ok, receive } = ordered()
  ok('PUT', 'T/stores/OSLO/purchase-orders/PO1', { status: 'CLOSED' })
  expect(() => receive('SKI', 100)).toThrow(/is CLOSED/)
})

test('an order or line with receptions cannot be deleted, others can', () => {
  const { call, receive } = ordered()
  receive('SKI', 100)
  const path = 'T/stores/OSLO/purchase-orders/PO1'
  expect(call('DELETE', path).status).toBe(409)
  expect(call('DELETE', `${path}/items/PO1-1`).status).toBe(409)
  expect(call('DELETE', `${path}/items/PO1-2`)).toMatchObject({ status: 200, body: { productUid: 'CAP' } })
})
