import { expect, test } from 'vitest'
import { SHOP, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { PurchaseOrder } from '../schemas.ts'

async function withOrder(more: Partial<PurchaseOrder> = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  bed.omnium.actions.savePurchaseOrder({
    purchaseOrder: {
      id: 'P1',
      storeId: 'S1',
      supplierId: 'SUP',
      supplierName: 'Supplier',
      requestedDeliveryDate: '2026-03-09T00:00:00Z',
      purchaseOrderForm: {
        lineItems: [
          { lineItemId: 'P1_1', code: 'A', quantity: 10, placedPriceExclTax: 80 },
          { lineItemId: 'P1_2', code: 'B', quantity: 2, placedPriceExclTax: 50 },
        ],
      },
      ...more,
    },
  })
  return bed
}
const create = ({ call }: OmniumBed, lines: readonly object[], query = '') =>
  call('POST', `/api/Deliveries/CreateDelivery/P1${query}`, lines)
const lines = ({ omnium }: OmniumBed) =>
  (omnium.state.purchaseOrder('P1')?.purchaseOrderForm.lineItems ?? []).map(
    ({ code, quantity, deliveryId, canceledQuantity }) => [code, quantity, deliveryId, canceledQuantity],
  )

test('whole lines go into the delivery as they are', async () => {
  const bed = await withOrder()
  const { status, body } = await create(bed, [{ lineItemId: 'P1_1' }, { code: 'B' }])
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: '1',
    deliveryStatus: 'New',
    orderType: 'PurchaseOrder',
    warehouseCode: 'S1',
    supplierIds: ['SUP'],
    suppliers: ['Supplier'],
  })
  expect(lines(bed)).toEqual([
    ['A', 10, '1', 0],
    ['B', 2, '1', 0],
  ])
  expect((await bed.call('GET', '/api/Deliveries/1')).body).toEqual(body)
})

test('Omnium quirk 27: a partial quantity splits the line: the delivered part is a new line, the rest keeps the id', async () => {
  const bed = await withOrder()
  await create(bed, [{ lineItemId: 'P1_1', quantity: 4 }], '?newDeliveryId=D7')
  expect(lines(bed)).toEqual([
    ['A', 6, undefined, 0],
    ['A', 4, 'D7', 0],
    ['B', 2, undefined, 0],
  ])
  const { body } = await bed.call('GET', '/api/Deliveries/D7/PurchaseOrderLines')
  expect(body).toMatchObject([{ code: 'A', quantity: 4, purchaseOrderId: 'P1', deliveryId: 'D7' }])
  expect((body as { lineItemId: string }[])[0]?.lineItemId).not.toBe('P1_1')
  expect(bed.omnium.state.purchaseOrder('P1')?.totalExclTax).toBe(900)
})

test.each([
  ['an unknown line', [{ lineItemId: 'P9_1' }], ''],
  ['more than is left', [{ lineItemId: 'P1_1', quantity: 11 }], ''],
  ['nothing of a line', [{ lineItemId: 'P1_1', quantity: 0 }], ''],
  [
    'a line twice',
    [
      { code: 'B', quantity: 1 },
      { code: 'B', quantity: 1 },
    ],
    '?preventDuplicateLineItems=true',
  ],
])('%s is refused', async (_, body, query) => {
  const bed = await withOrder()
  expect((await create(bed, body, query)).status).toBe(400)
  expect(bed.omnium.state.deliveries.size).toBe(0)
  expect(lines(bed)).toHaveLength(2)
})

test('unknown orders and deliveries are 404, a taken id is 409', async () => {
  const bed = await withOrder()
  expect((await bed.call('POST', '/api/Deliveries/CreateDelivery/P9', [])).status).toBe(404)
  expect((await create(bed, [{ code: 'B' }], '?existingDeliveryId=D9')).status).toBe(404)
  await create(bed, [{ code: 'B' }], '?newDeliveryId=D7')
  expect((await create(bed, [{ code: 'A' }], '?newDeliveryId=D7')).status).toBe(409)
  expect((await bed.call('GET', '/api/Deliveries/D9')).status).toBe(404)
  expect((await bed.call('GET', '/api/Deliveries/D9/PurchaseOrderLines')).status).toBe(404)
})

test('lines can join a delivery that exists, and the rest can be cancelled', async () => {
  const bed = await withOrder()
  await create(bed, [{ code: 'B' }], '?newDeliveryId=D7')
  await create(bed, [{ code: 'A', quantity: 3 }], '?existingDeliveryId=D7&cancelRemainingLineItems=true')
  expect(lines(bed)).toEqual([
    ['A', 7, undefined, 7],
    ['A', 3, 'D7', 0],
    ['B', 2, 'D7', 0],
  ])
})

test('the arrival is the given date, or that of the order when so configured', async () => {
  const bed = await withOrder()
  const first = await create(bed, [{ code: 'A', quantity: 1 }])
  expect(first.body).not.toHaveProperty('estimatedTimeOfArrival')
  const second = await create(bed, [{ code: 'A', quantity: 1 }], '?expectedDeliveryDate=2026-03-05T00:00:00Z')
  expect(second.body).toMatchObject({ estimatedTimeOfArrival: '2026-03-05T00:00:00Z' })
  bed.omnium.actions.saveSettings({ settings: { setEstimatedTimeOfArrivalFromPurchaseOrder: true } })
  const third = await create(bed, [{ code: 'A', quantity: 1 }])
  expect(third.body).toMatchObject({ estimatedTimeOfArrival: '2026-03-09T00:00:00Z' })
})

test('an internal transfer takes the goods from its source', async () => {
  const bed = await withOrder({ supplierWarehouseCode: 'S2' })
  bed.omnium.actions.setInventory({ sku: 'A', warehouseCode: 'S2', inventory: 10 })
  const { body } = await create(bed, [{ code: 'A', quantity: 4 }])
  expect(body).toMatchObject({ orderType: 'InternalTransfer', supplierWarehouseCode: 'S2' })
  expect(bed.omnium.state.stock('A', 'S2')?.inventory).toBe(6)
})

test('deliveries are searched, also by their purchase order', async () => {
  const bed = await withOrder()
  await create(bed, [{ code: 'B' }], '?newDeliveryId=D7')
  const search = async (request: object) =>
    ((await bed.call('POST', '/api/Deliveries/Search', request)).body as { totalHits: number }).totalHits
  expect(await search({ purchaseOrderNumber: 'P1' })).toBe(1)
  expect(await search({ purchaseOrderNumber: 'P2' })).toBe(0)
  expect(await search({ selectedStores: ['S1'], selectedStatuses: ['New'] })).toBe(1)
})

test('the back office makes a delivery of all open lines unless lines are named', async () => {
  const { omnium } = await withOrder()
  const first = omnium.actions.createDelivery({
    purchaseOrderId: 'P1',
    lines: [{ code: 'A', quantity: 4 }],
    deliveryId: 'D1',
  })
  expect(first.id).toBe('D1')
  omnium.actions.createDelivery({ purchaseOrderId: 'P1' })
  const open = omnium.state
    .purchaseOrder('P1')
    ?.purchaseOrderForm.lineItems.filter(({ deliveryId }) => !deliveryId)
  expect(open).toEqual([])
  expect(() => omnium.actions.createDelivery({ purchaseOrderId: 'P9' })).toThrow(
    'There is no purchase order P9',
  )
})
