import { expect, test } from 'vitest'
import { SHOP, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { Schema } from '../schemas.ts'

type Form = Schema<'OmniumReturnOrderForm'>

/** A delivered order, two units at 100 and one at 50, paid by card; 10 in stock of each SKU before the sale. */
async function soldBed(form: object = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  for (const sku of ['SKU1', 'SKU2'])
    bed.omnium.actions.setInventory({ sku, warehouseCode: SHOP.id, inventory: 10 })
  const body = orderBody('W1', {
    orderNumber: 'N1',
    customerName: 'Kari Lien',
    customerEmail: 'kari@example.no',
  })
  const payment = {
    id: 'p1',
    paymentMethodName: 'Card',
    transactionId: 't1',
    transactionType: 'Sale',
    status: 'Processed',
    amount: 250,
  }
  await bed.call('POST', '/api/Orders', {
    ...body,
    orderForm: { ...body.orderForm, payments: [payment], ...form },
  })
  await bed.call('POST', '/api/Orders/W1/UpdateStatus', { status: 'Completed' })
  return bed
}

const takeBack = (returnQuantity: number, more: object = {}) => ({
  storeId: SHOP.id,
  returns: [{ lineItemId: '1', returnQuantity, returnReason: 'Wrong size', isStockUpdated: true }],
  ...more,
})

test('a return adds a form, raises the returned units, lowers the net total and pays back', async () => {
  const { call, omnium } = await soldBed()
  const answer = await call(
    'POST',
    '/api/Returns/W1/Return',
    takeBack(1, { creditPayment: true, comment: 'too big' }),
  )
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    returnId: 'R1',
    rmaNumber: 'RMA-R1',
    status: 'New',
    storeId: SHOP.id,
    returnComment: 'too big',
    subTotal: 100,
    taxTotal: 20,
    total: 100,
    totalExclTax: 80,
    creditAmount: 100,
    creditPaymentTotal: 100,
    lineItems: [
      { lineItemId: '1', quantity: 1, returnQuantity: 1, returnReason: 'Wrong size', updateStock: true },
    ],
    payments: [{ paymentMethodName: 'Card', transactionId: 't1', transactionType: 'Credit', amount: 100 }],
  })
  const order = omnium.state.order('W1')
  expect(order).toMatchObject({ status: 'Completed', total: 250, netTotal: 150, netTotalExclTax: 120 })
  expect(order?.orderForm).toMatchObject({ capturedPaymentTotal: 250, creditPaymentTotal: 100 })
  expect(order?.orderForm.lineItems[0]).toMatchObject({ quantity: 2, returnQuantity: 1 })
  expect(order?.orderForm.shipments[0]?.lineItems[0]).toMatchObject({ returnQuantity: 1 })
})

test('goods go back on the shelf of the receiving store only when the line says so', async () => {
  const { call, omnium } = await soldBed()
  await call('POST', '/api/Returns/W1/Return', takeBack(1))
  expect(omnium.state.stock('SKU1', SHOP.id)?.inventory).toBe(9)
  const returns = [{ lineItemId: '1', returnQuantity: 1, isStockUpdated: false }]
  await call('POST', '/api/Returns/W1/Return', { returns })
  expect(omnium.state.stock('SKU1', SHOP.id)?.inventory).toBe(9)
  const elsewhere = { storeId: 'S2', returns: [{ lineItemId: '2', returnQuantity: 1, isStockUpdated: true }] }
  await call('POST', '/api/Returns/W1/Return', elsewhere)
  expect(omnium.state.stock('SKU2', 'S2')?.inventory).toBe(1)
})

test('the order number finds the order as well, and an unknown one is a plain 404', async () => {
  const { call } = await soldBed()
  expect((await call('POST', '/api/Returns/N1/Return', takeBack(1))).status).toBe(200)
  const missing = await call('POST', '/api/Returns/nowhere/Return', takeBack(1))
  expect(missing).toMatchObject({ status: 404, type: expect.stringContaining('text/plain') as string })
})

test.each([
  ['more than was sold', { returns: [{ lineItemId: '1', returnQuantity: 3 }] }],
  ['no units', { returns: [{ lineItemId: '1', returnQuantity: 0 }] }],
  ['an unknown line', { returns: [{ lineItemId: '9', returnQuantity: 1 }] }],
  ['nothing at all', { returns: [] }],
  ['an unknown claim type', { ...takeBack(1), projectTypeId: 'none' }],
  ['more shipping than was paid', { creditShipment: true, creditShipmentAmount: 1 }],
])('a return of %s is refused and changes nothing', async (_, body) => {
  const { call, omnium } = await soldBed()
  expect((await call('POST', '/api/Returns/W1/Return', body)).status).toBe(400)
  expect(omnium.state.order('W1')).toMatchObject({ netTotal: 250 })
  expect(omnium.state.order('W1')?.returnOrderForms).toBeUndefined()
})

test('what was returned before cannot be returned again', async () => {
  const { call } = await soldBed()
  await call('POST', '/api/Returns/W1/Return', takeBack(2))
  const again = await call('POST', '/api/Returns/W1/Return', takeBack(1))
  expect(again).toMatchObject({ status: 400, body: 'Line 1 has 0 units left to return, not 1.' })
})

test('single units of a discounted line are credited so that they add up to what was paid', async () => {
  const { call, omnium } = await soldBed({
    lineItems: [{ lineItemId: '1', code: 'SKU1', quantity: 3, placedPrice: 40, discounted: 20, taxRate: 25 }],
    shipments: [{ shipmentId: '1', warehouseCode: SHOP.id }],
  })
  const totals: (number | undefined)[] = []
  for (let unit = 0; unit < 3; unit++) {
    const { body } = await call('POST', '/api/Returns/W1/Return', takeBack(1))
    totals.push((body as Form).total)
  }
  expect(totals).toEqual([33.33, 33.34, 33.33])
  expect(omnium.state.order('W1')).toMatchObject({ total: 100, netTotal: 0, netTotalExclTax: 0 })
})

test('credit per unit, shipping, handling and return shipping make the total', async () => {
  const { call, omnium } = await soldBed({
    shipments: [{ shipmentId: '1', warehouseCode: SHOP.id, shippingSubTotal: 49 }],
  })
  const { body } = await call('POST', '/api/Returns/W1/Return', {
    returns: [{ lineItemId: '1', returnQuantity: 2, creditAmount: 80 }],
    creditShipment: true,
    chargeShipmentCost: true,
    chargeShipmentCostAmount: 30,
    handlingTotal: 10,
    creditAmount: 9,
  })
  expect(body).toMatchObject({
    subTotal: 160,
    shippingCreditedTotal: 49,
    handlingTotal: 10,
    returnCharges: [{ key: 'Shipment', amount: 30 }],
    total: 169,
    taxTotal: 33.8,
    totalExclTax: 135.2,
    creditAmount: 160,
  })
  expect(omnium.state.order('W1')).toMatchObject({ netTotal: 130, orderForm: { shippingCreditedTotal: 49 } })
})

test('a refund goes over the payments that took the money, never above what each still holds', async () => {
  const pay = (id: string, paymentMethodName: string, amount: number, transactionType = 'Sale') => ({
    id,
    paymentMethodName,
    transactionId: id,
    transactionType,
    status: 'Processed',
    amount,
  })
  const { call } = await soldBed({
    payments: [pay('a', 'GiftCard', 60), pay('f', 'Card', 90, 'Authorization'), pay('b', 'Card', 190)],
  })
  const first = await call('POST', '/api/Returns/W1/Return', takeBack(1, { creditPayment: true }))
  expect((first.body as Form).payments).toMatchObject([
    { paymentMethodName: 'GiftCard', amount: 60 },
    { paymentMethodName: 'Card', transactionId: 'b', amount: 40 },
  ])
  const second = await call('POST', '/api/Returns/W1/Return', takeBack(1, { creditPayment: true }))
  expect((second.body as Form).payments).toMatchObject([{ paymentMethodName: 'Card', amount: 100 }])
})

test('an exchange books the return and an order that it pays for', async () => {
  const { call, omnium } = await soldBed()
  const extra = {
    paymentMethodName: 'Card',
    transactionId: 't2',
    transactionType: 'Sale',
    status: 'Processed',
  }
  await call(
    'POST',
    '/api/Returns/W1/Return',
    takeBack(1, {
      omniumExchangeOrderOptions: {
        exchangeOrderId: 'X1',
        orderType: 'Pos',
        orderStatus: 'New',
        exchangeOrderLines: [{ lineItemId: '1', code: 'SKU2', quantity: 1, placedPrice: 150, taxRate: 25 }],
        additionalPayments: [{ ...extra, amount: 50 }],
      },
    }),
  )
  expect(omnium.state.order('X1')).toMatchObject({
    orderType: 'Pos',
    customerName: 'Kari Lien',
    relatedOrders: ['W1'],
    total: 150,
    remainingPayment: 0,
    orderForm: { payments: [{ paymentMethodName: 'Exchange', amount: 100 }, { amount: 50 }] },
  })
  expect(omnium.state.order('W1')).toMatchObject({
    netTotal: 150,
    relatedOrders: ['X1'],
    orderForm: { creditPaymentTotal: 100 },
  })
})

test('the status of a return is its own, and its workflow is announced', async () => {
  const { call, omnium } = await soldBed()
  await call('POST', '/api/Returns/W1/Return', takeBack(1))
  const answer = await call('POST', '/api/Returns/W1/UpdateStatus', { returnId: 'R1', status: 'Completed' })
  expect(answer.body).toMatchObject({
    isAborted: false,
    order: { returnOrderForms: [{ status: 'Completed' }] },
  })
  const ids = omnium.actions.eventsOf({ objectId: 'W1' }).map(({ operationId }) => operationId)
  expect(ids.slice(-5)).toEqual([118_100, 318_100, 118_101, 118_102, 318_101])
})

test('a failing return workflow is a 200 that leaves the status alone', async () => {
  const { call, omnium } = await soldBed()
  await call('POST', '/api/Returns/W1/Return', takeBack(1))
  omnium.actions.failWorkflow({ entity: 'order', id: 'W1', status: 'Completed' })
  const answer = await call('POST', '/api/Returns/W1/UpdateStatus', { returnId: 'R1', status: 'Completed' })
  expect(answer).toMatchObject({ status: 200, body: { isAborted: true } })
  expect(omnium.state.order('W1')?.returnOrderForms).toMatchObject([{ status: 'New' }])
  expect(omnium.actions.eventsOf({ objectId: 'W1' }).at(-1)?.operationId).toBe(318_102)
})

test.each([
  ['an unknown return', { returnId: 'R9', status: 'Completed' }, 404],
  ['no return', { status: 'Completed' }, 400],
  ['an unknown status', { returnId: 'R1', status: 'Nonsense' }, 400],
])('a status of %s is refused', async (_, body, status) => {
  const { call } = await soldBed()
  await call('POST', '/api/Returns/W1/Return', takeBack(1))
  expect((await call('POST', '/api/Returns/W1/UpdateStatus', body)).status).toBe(status)
})

test('a patch changes members and units, and the totals and the order follow', async () => {
  const { call, omnium } = await soldBed()
  await call('POST', '/api/Returns/W1/Return', takeBack(1))
  const patch = { rmaNumber: 'RMA-7', lineItems: [{ lineItemId: '1', returnQuantity: 2 }] }
  const answer = await call('PATCH', '/api/Returns/W1/R1', patch)
  expect(answer.body).toMatchObject({ isModified: true, updatedCount: 1 })
  expect(omnium.state.order('W1')?.returnOrderForms).toMatchObject([
    { rmaNumber: 'RMA-7', total: 200, creditAmount: 200 },
  ])
  expect(omnium.state.order('W1')).toMatchObject({ netTotal: 50 })
  expect(omnium.state.order('W1')?.orderForm.lineItems[0]?.returnQuantity).toBe(2)
  const again = await call('PATCH', '/api/Returns/W1/R1', patch)
  expect(again.body).toMatchObject({ isModified: false, unchangedCount: 1 })
})

test('a patch adds lines, replaces them all, and refuses units that were never sold', async () => {
  const { call, omnium } = await soldBed()
  await call('POST', '/api/Returns/W1/Return', takeBack(1))
  const other = [{ lineItemId: '2', returnQuantity: 1 }]
  await call('PATCH', '/api/Returns/W1/R1', { lineItems: other })
  expect(omnium.state.order('W1')?.returnOrderForms?.[0]?.lineItems).toHaveLength(1)
  await call('PATCH', '/api/Returns/W1/R1', { lineItems: other, shouldAddMissingLineItems: true })
  expect(omnium.state.order('W1')).toMatchObject({ netTotal: 100 })
  await call('PATCH', '/api/Returns/W1/R1', { lineItems: other, replaceLineItemsArray: true })
  expect(omnium.state.order('W1')).toMatchObject({ netTotal: 200 })
  expect(omnium.state.order('W1')?.orderForm.lineItems.map(({ returnQuantity }) => returnQuantity)).toEqual([
    0, 1,
  ])
  const tooMany = { lineItems: [{ lineItemId: '2', returnQuantity: 5 }] }
  expect((await call('PATCH', '/api/Returns/W1/R1', tooMany)).status).toBe(400)
  expect((await call('PATCH', '/api/Returns/W1/R9', {})).status).toBe(404)
})

test('a search finds returns with their order, newest first', async () => {
  const bed = await soldBed()
  const { call, tenant } = bed
  await call('POST', '/api/Returns/W1/Return', takeBack(1, { rmaNumber: 'RMA-A' }))
  tenant.clock.moveTo(tenant.clock.now() + 60_000)
  await call('POST', '/api/Returns/W1/Return', takeBack(1, { storeId: 'S2' }))
  const all = await call('POST', '/api/Returns/SearchReturnOrders', {})
  expect(all.body).toMatchObject({
    totalHits: 2,
    result: [
      { orderId: 'W1', orderNumber: 'N1', returnStoreId: 'S2', returnOrderForm: { returnId: 'R2' } },
      {
        customerName: 'Kari Lien',
        orderStoreName: 'Shop',
        returnStoreName: 'Shop',
        returnOrderForm: { returnId: 'R1' },
      },
    ],
  })
  const hits = async (filter: object): Promise<number> => {
    const { status, body } = await call('POST', '/api/Returns/SearchReturnOrders', filter)
    return status === 404 ? 0 : ((body as { totalHits?: number }).totalHits ?? 0)
  }
  expect(await hits({ rmaNumber: 'RMA-A' })).toBe(1)
  expect(await hits({ selectedStores: ['S2'] })).toBe(1)
  expect(await hits({ modifiedFrom: '2026-03-02T08:00:30Z' })).toBe(1)
  expect(await hits({ searchText: 'kari', take: 1 })).toBe(2)
  expect(await hits({ orderNumber: 'other' })).toBe(0)
})

test('Omnium quirk 15: a search for returns that finds none is a 404', async () => {
  const { call } = await soldBed()
  const answer = await call('POST', '/api/Returns/SearchReturnOrders', {})
  expect(answer).toMatchObject({ status: 404, body: 'No returns were found.' })
})

test('a replacement is a new order that a credit on the original one balances', async () => {
  const { call, omnium } = await soldBed()
  const answer = await call('POST', '/api/Returns/CreateReplacementOrder', {
    orderId: 'W1',
    orderLineReplacements: [{ lineItemId: '1', quantity: 1, replacementReason: 'Broken', skuId: 'SKU2' }],
  })
  const [form] = answer.body as Form[]
  const [replacement = ''] = form?.replacementOrderIds ?? []
  expect(form).toMatchObject({ returnType: 'Replacement', total: 100, payments: [{ amount: 100 }] })
  expect(omnium.state.order(replacement)).toMatchObject({
    orderType: 'Replacement',
    status: 'New',
    total: 100,
    remainingPayment: 0,
    orderForm: { lineItems: [{ code: 'SKU2', quantity: 1, placedPrice: 100 }] },
  })
  const order = omnium.state.order('W1')
  expect(order).toMatchObject({ replacementOrderIds: [replacement], netTotal: 150 })
  expect(order?.orderForm.lineItems[0]).toMatchObject({ replacedQuantity: 1, replacementReason: 'Broken' })
  expect(omnium.state.stock('SKU1', SHOP.id)?.inventory).toBe(8)
})

test.each([
  ['of no lines', { orderId: 'W1', orderLineReplacements: [] }, 400],
  ['of too many units', { orderId: 'W1', orderLineReplacements: [{ lineItemId: '1', quantity: 3 }] }, 400],
  ['of an unknown order', { orderId: 'W9', orderLineReplacements: [] }, 404],
])('a replacement %s is refused', async (_, body, status) => {
  const { call } = await soldBed()
  expect((await call('POST', '/api/Returns/CreateReplacementOrder', body)).status).toBe(status)
})

test('claim types are those of the tenant, and a claim stands on its return', async () => {
  const { call, omnium } = await soldBed()
  omnium.actions.saveSettings({ settings: { claimTypes: [{ id: 'Warranty', name: 'Warranty' }] } })
  expect((await call('GET', '/api/Returns/Claims/ClaimTypes')).body).toMatchObject([{ id: 'Warranty' }])
  const { body } = await call('POST', '/api/Returns/W1/Return', takeBack(1, { projectTypeId: 'Warranty' }))
  expect(body).toMatchObject({ claim: { projectType: 'Warranty' } })
})
