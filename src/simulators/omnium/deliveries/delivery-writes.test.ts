import { expect, test } from 'vitest'
import { SHOP, START, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { Comment, PurchaseOrder } from '../schemas.ts'

/** An order of 10 A, 4 of them in delivery D1. */
async function withDelivery(more: Partial<PurchaseOrder> = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  const { actions } = bed.omnium
  actions.saveStore({ store: SHOP })
  actions.savePurchaseOrder({
    purchaseOrder: {
      id: 'P1',
      storeId: 'S1',
      purchaseOrderForm: { lineItems: [{ lineItemId: 'P1_1', code: 'A', quantity: 10 }] },
      ...more,
    },
  })
  const lines = [{ lineItemId: 'P1_1', quantity: 4 }]
  actions.createDelivery({ purchaseOrderId: 'P1', lines, deliveryId: 'D1' })
  return bed
}
const delivery = ({ omnium }: OmniumBed, id = 'D1') => omnium.state.delivery(id)
const receiveAll = ({ call, omnium }: OmniumBed) => {
  const line = omnium.state
    .purchaseOrder('P1')
    ?.purchaseOrderForm.lineItems.find(({ deliveryId }) => deliveryId === 'D1')
  return call('POST', '/api/Deliveries/D1/ProcessGoodsReception', [
    { lineItemId: line?.lineItemId, deliveredQuantity: 4, warehouseCode: 'S1' },
  ])
}

test('a patch changes what it has, and answers in its own shape', async () => {
  const bed = await withDelivery()
  const patch = (body: object) => bed.call('PATCH', '/api/Deliveries/D1', body)
  const body = { deliveryProvider: 'Carrier', estimatedTimeOfArrival: '2026-03-05T00:00:00Z' }
  expect((await patch({ ...body, deliveryStatus: 'Cancelled', id: 'D9' })).body).toEqual({
    id: 'D1',
    ...body,
  })
  expect((await patch({ properties: [{ key: 'a', value: '1' }] })).status).toBe(200)
  expect((await patch({ properties: [{ key: 'b', value: '2' }] })).body).toMatchObject({
    properties: [{ key: 'a' }, { key: 'b' }],
  })
  expect(delivery(bed)).toMatchObject({ deliveryStatus: 'New', warehouseCode: 'S1', ...body })
  const events = bed.omnium.state.events.size
  expect((await patch(body)).status).toBe(200)
  expect(bed.omnium.state.events.size).toBe(events)
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({ operationId: 352_113 })
  expect((await bed.call('PATCH', '/api/Deliveries/D9', body)).status).toBe(404)
})

test('a replacement loses what is not sent, an unknown delivery is added', async () => {
  const bed = await withDelivery()
  await bed.call('PATCH', '/api/Deliveries/D1', { invoiceNumber: '77' })
  const put = (body: object) => bed.call('PUT', '/api/Deliveries', body)
  expect((await put({ id: 'D1', warehouseCode: 'S1', deliveryStatus: 'Confirmed' })).body).toMatchObject({
    deliveryStatus: 'Confirmed',
    created: delivery(bed)?.created,
  })
  expect(delivery(bed)).not.toHaveProperty('invoiceNumber')
  expect((await put({ warehouseCode: 'S1' })).body).toMatchObject({ id: '1', deliveryStatus: 'New' })
  expect((await bed.call('GET', '/api/Deliveries/1/PurchaseOrderLines')).body).toEqual([])
})

test('Omnium quirk 26: the status follows the lines, also after a PUT, unless that is switched off', async () => {
  const bed = await withDelivery()
  await receiveAll(bed)
  expect(delivery(bed)?.deliveryStatus).toBe('Completed')
  const put = async (more: object) =>
    (await bed.call('PUT', '/api/Deliveries', { id: 'D1', deliveryStatus: 'OnHold', ...more })).body
  expect(await put({})).toMatchObject({ deliveryStatus: 'Completed' })
  expect(await put({ isAutoDeliveryStatusDisabled: true })).toMatchObject({ deliveryStatus: 'OnHold' })
})

test('a batch answers its last delivery; ids that are missing or come twice refuse it', async () => {
  const bed = await withDelivery()
  const many = (body: readonly object[]) => bed.call('PUT', '/api/Deliveries/UpdateMany', body)
  expect((await many([{ id: 'D1' }, { id: 'D2' }])).body).toMatchObject({ id: 'D2' })
  for (const bad of [[], [{ id: 'D3' }, {}], [{ id: 'D3' }, { id: 'D3' }]])
    expect((await many(bad)).status).toBe(400)
  expect(bed.omnium.state.deliveries.size).toBe(2)
})

test('a deleted delivery frees its lines, and a transfer gets its goods back', async () => {
  const bed = await withDelivery({ supplierWarehouseCode: 'S2' })
  expect(bed.omnium.state.stock('A', 'S2')?.inventory).toBe(-4)
  expect((await bed.call('DELETE', '/api/Deliveries/D1')).status).toBe(200)
  expect(bed.omnium.state.stock('A', 'S2')?.inventory).toBe(0)
  const order = bed.omnium.state.purchaseOrder('P1')
  expect(order).not.toHaveProperty('deliveryId')
  expect(order?.purchaseOrderForm.lineItems.map(({ deliveryId }) => deliveryId)).toEqual([
    undefined,
    undefined,
  ])
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({ operationId: 352_114, category: 'Deleted' })
  expect((await bed.call('DELETE', '/api/Deliveries/D1')).status).toBe(404)
})

test('in the back office all that is open is counted in at once, and nothing a second time', async () => {
  const bed = await withDelivery()
  const { actions } = bed.omnium
  expect(actions.receiveDelivery({ deliveryId: 'D1' })).toMatchObject({ deliveryStatus: 'Completed' })
  expect(bed.omnium.state.stock('A', 'S1')?.inventory).toBe(4)
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({ operationId: 150_100, objectId: 'D1' })
  expect(() => actions.receiveDelivery({ deliveryId: 'D1' })).toThrow('Nothing is open')
  expect(() => actions.receiveDelivery({ deliveryId: 'D9' })).toThrow('D9 was not found')
})

test('Omnium quirk 52: what was just written is missing from searches for the indexing delay', async () => {
  const bed = await omniumBed()
  const { actions } = bed.omnium
  actions.saveSettings({ settings: { searchIndexDelay: 1000 } })
  actions.saveSupplier({ supplier: { id: 'SUP' } })
  actions.saveStore({ store: SHOP })
  actions.savePurchaseOrder({ purchaseOrder: { id: 'P1' } })
  actions.saveDelivery({ delivery: { id: 'D1' } })
  actions.setInventory({ sku: 'A', warehouseCode: 'S1', inventory: 1 })
  const hits = async () => {
    const routes = ['Suppliers/Search', 'Stores/SearchStores', 'PurchaseOrders/Search', 'Deliveries/Search']
    const answers = await Promise.all([
      ...routes.map((route) => bed.call('POST', `/api/${route}`, {})),
      bed.call('POST', '/api/Inventory/Search', { productCodes: ['A'] }),
    ])
    return answers.map(({ body }) => (body as { totalHits: number }).totalHits)
  }
  expect(await hits()).toEqual([0, 0, 0, 0, 0])
  bed.tenant.clock.moveTo(START + 1000)
  expect(await hits()).toEqual([1, 1, 1, 1, 1])
})

test('comments are public or internal, each kind in its own list', async () => {
  const bed = await withDelivery()
  const add = (kind: string, body: object, id = 'D1') =>
    bed.call('POST', `/api/Deliveries/${id}/Add${kind}DeliveryComment`, body)
  await add('Public', { detail: 'On its way' })
  const { body } = await add('Public', { detail: 'Arrived', creator: 'Kari' })
  expect((body as Comment[]).map(({ detail, type }) => [detail, type])).toEqual([
    ['On its way', 'Public'],
    ['Arrived', 'Public'],
  ])
  expect((await add('Internal', { detail: 'Count it' })).body).toHaveLength(1)
  expect(delivery(bed)).toMatchObject({
    publicDeliveryNotes: [{}, { creator: 'Kari', objectId: 'D1' }],
    deliveryNotes: [{ detail: 'Count it' }],
  })
  expect((await add('Public', {}, 'D9')).status).toBe(404)
})
