import { expect, test } from 'vitest'
import { SHOP, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { Comment, PurchaseOrder } from '../schemas.ts'

const LINE = { lineItemId: 'P1_1', code: 'A', quantity: 10, placedPriceExclTax: 80, taxRate: 25 }
const ORDER = { id: 'P1', storeId: 'S1', supplierId: 'SUP', purchaseOrderForm: { lineItems: [LINE] } }

async function withOrder(): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  await bed.call('POST', '/api/PurchaseOrders', ORDER)
  return bed
}
const order = ({ omnium }: OmniumBed, id = 'P1') => omnium.state.purchaseOrder(id)
const lines = (bed: OmniumBed) =>
  (order(bed)?.purchaseOrderForm.lineItems ?? []).map(({ lineItemId, quantity, canceledQuantity }) => [
    lineItemId,
    quantity,
    canceledQuantity,
  ])
const lastEvent = ({ omnium }: OmniumBed) => omnium.state.events.all().at(-1)

test('a line is split: the new one has the wanted id, the rest stays, the total too', async () => {
  const bed = await withOrder()
  const total = order(bed)?.total
  const split = (body: readonly object[]) => bed.call('POST', '/api/PurchaseOrders/P1/OrderLines/Split', body)
  const { status, body } = await split([{ lineItemId: 'P1_1', newLineItemId: 'P1_2', quantityToSplit: 4 }])
  expect(status).toBe(200)
  expect(body).toEqual(order(bed))
  expect(lines(bed)).toEqual([
    ['P1_1', 6, 0],
    ['P1_2', 4, 0],
  ])
  expect(order(bed)?.total).toBe(total)
  for (const bad of [
    { lineItemId: 'P1_9', quantityToSplit: 1 },
    { lineItemId: 'P1_1', quantityToSplit: 0 },
    { lineItemId: 'P1_1', quantityToSplit: 6 },
    { lineItemId: 'P1_1', newLineItemId: 'P1_2', quantityToSplit: 1 },
  ])
    expect((await split([bad])).status).toBe(400)
  expect((await bed.call('POST', '/api/PurchaseOrders/P9/OrderLines/Split', [])).status).toBe(404)
})

test('allocations to virtual stock move with a split as asked', async () => {
  const bed = await withOrder()
  const virtualWarehouseAllocations = [
    { id: 'V1', warehouseCode: 'S1-a', quantity: 6 },
    { id: 'V2', warehouseCode: 'S1-b', quantity: 4 },
  ]
  const lineItems = [{ ...LINE, virtualWarehouseAllocations }]
  await bed.call('PUT', '/api/PurchaseOrders', { ...ORDER, purchaseOrderForm: { lineItems } })
  await bed.call('POST', '/api/PurchaseOrders/P1/OrderLines/Split', [
    {
      lineItemId: 'P1_1',
      quantityToSplit: 3,
      virtualWarehouseAllocationsToSplit: [{ id: 'V1', quantity: 3 }],
    },
  ])
  expect(
    order(bed)?.purchaseOrderForm.lineItems.map((line) =>
      line.virtualWarehouseAllocations?.map(({ id, quantity }) => [id, quantity]),
    ),
  ).toEqual([
    [
      ['V1', 3],
      ['V2', 4],
    ],
    [['V1', 3]],
  ])
})

test('a cancelled line keeps what was delivered and cancels the rest', async () => {
  const bed = await withOrder()
  await bed.call('POST', '/api/Deliveries/ProcessGoodsReception', [
    { lineItemId: 'P1_1', deliveredQuantity: 3, warehouseCode: 'S1' },
  ])
  const cancel = (line: string) => bed.call('POST', `/api/PurchaseOrders/P1/OrderLines/${line}/Cancel`)
  expect((await cancel('P1_1')).body).toMatchObject({ total: 300 })
  expect(lines(bed)).toEqual([['P1_1', 10, 7]])
  expect(lastEvent(bed)).toMatchObject({ operationId: 351_104, category: 'Canceled' })
  expect((await cancel('P1_9')).status).toBe(404)
})

test('UpdateMany replaces what exists and adds what does not; a lost race refuses all of it', async () => {
  const bed = await withOrder()
  const many = (body: readonly object[]) => bed.call('PUT', '/api/PurchaseOrders/UpdateMany', body)
  expect((await many([{ id: 'P2' }, { id: 'P1', versionId: 'old' }])).status).toBe(409)
  expect((await many([{ id: 'P2' }, { id: 'P2' }])).status).toBe(400)
  expect((await many([{ name: 'without id' }])).status).toBe(400)
  expect(order(bed, 'P2')).toBeUndefined()
  expect(
    (
      await many([
        { ...ORDER, supplierId: 'NEW' },
        { id: 'P2', storeId: 'S1' },
      ])
    ).status,
  ).toBe(200)
  expect([order(bed)?.supplierId, order(bed, 'P2')?.status]).toEqual(['NEW', 'New'])
})

test('Omnium quirk 8: UpdateAndRunWorkflow that fails keeps what was sent and reverts the status', async () => {
  const bed = await withOrder()
  const run = (body: object) => bed.call('POST', '/api/PurchaseOrders/UpdateAndRunWorkflow', body)
  bed.omnium.actions.failWorkflow({ entity: 'purchaseOrder', id: 'P1' })
  expect((await run({ ...ORDER, name: 'Spring', status: 'Confirmed' })).body).toMatchObject({
    isAborted: true,
    purchaseOrder: { name: 'Spring', status: 'New' },
    purchaseOrderActionExecutionResults: [{ actionStatus: 'Error', cancelWorkflow: true }],
  })
  expect(order(bed)).toMatchObject({ name: 'Spring', status: 'New' })
  expect(await run({ ...ORDER, status: 'Confirmed' })).toMatchObject({
    status: 200,
    body: { isAborted: false, purchaseOrder: { status: 'Confirmed' } },
  })
  expect((await run({ ...ORDER, id: 'P9' })).status).toBe(404)
  expect((await run({ ...ORDER, versionId: 'old' })).status).toBe(409)
})

test('an extended order comes with its store, its supplier and the orders that wait', async () => {
  const bed = await withOrder()
  await bed.call('PUT', '/api/Suppliers', { id: 'SUP', name: 'Fjell AS' })
  expect((await bed.call('GET', '/api/PurchaseOrders/Extended/P1')).body).toMatchObject({
    purchaseOrder: { id: 'P1' },
    purchaseOrderLines: [{ purchaseOrderLine: { lineItemId: 'P1_1' } }],
    store: { id: 'S1' },
    supplier: { name: 'Fjell AS' },
  })
  expect((await bed.call('GET', '/api/PurchaseOrders/Extended/P9')).status).toBe(404)
})

test('comments are public or internal, each kind in its own list', async () => {
  const bed = await withOrder()
  const add = (kind: string, body: object, id = 'P1') =>
    bed.call('POST', `/api/PurchaseOrders/${id}/Add${kind}PurchaseOrderComment`, body)
  await add('Internal', { detail: 'Call them' })
  const { body } = await add('Internal', { detail: 'Called' })
  expect((body as Comment[]).map(({ detail }) => detail)).toEqual(['Call them', 'Called'])
  await add('Public', { detail: 'Please hurry' })
  expect(order(bed)).toMatchObject({
    purchaseOrderNotes: [{ type: 'Internal' }, { type: 'Internal' }],
    publicPurchaseOrderNotes: [{ type: 'Public', objectId: 'P1', objectType: 'PurchaseOrder' }],
  })
  expect(lastEvent(bed)).toMatchObject({ category: 'Comment', className: 'PurchaseOrder' })
  expect((await add('Public', {}, 'P9')).status).toBe(404)
})

test('a deleted order is gone for ever, and so are its lines in deliveries', async () => {
  const bed = await withOrder()
  bed.omnium.actions.createDelivery({ purchaseOrderId: 'P1', deliveryId: 'D1' })
  expect((await bed.call('DELETE', '/api/PurchaseOrders/P1')).status).toBe(200)
  expect(lastEvent(bed)).toMatchObject({ operationId: 351_103, category: 'Deleted' })
  expect((await bed.call('GET', '/api/PurchaseOrders/P1')).status).toBe(404)
  expect((await bed.call('GET', '/api/Deliveries/D1/PurchaseOrderLines')).body).toEqual([])
  expect((await bed.call('DELETE', '/api/PurchaseOrders/P1')).status).toBe(404)
})

test('Omnium quirk 15: the search declares a 404 and answers an empty page; a scroll ends with one', async () => {
  const bed = await withOrder()
  const none = { searchText: 'nothing like it' }
  expect(await bed.call('POST', '/api/PurchaseOrders/Search', none)).toMatchObject({
    status: 200,
    body: { totalHits: 0, result: [] },
  })
  const first = (await bed.call('POST', '/api/PurchaseOrders/Scroll', { supplierId: 'SUP' })).body as {
    readonly result: PurchaseOrder[]
    readonly scrollId: string
  }
  expect(first.result.map(({ id }) => id)).toEqual(['P1'])
  expect(await bed.call('GET', `/api/PurchaseOrders/Scroll/${first.scrollId}`)).toMatchObject({
    status: 200,
    body: { result: [] },
  })
})
