import { expect, test } from 'vitest'
import { SHOP, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

/** A purchase order of 10 SKU1; the customers' order W1 waits for 2 of them. */
async function waiting(shipment: object = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  await bed.call('POST', '/api/PurchaseOrders', {
    id: 'P1',
    storeId: 'S1',
    requestedDeliveryDate: '2026-03-09T00:00:00Z',
    purchaseOrderForm: { lineItems: [{ lineItemId: 'P1_1', code: 'SKU1', quantity: 10 }] },
  })
  const body = orderBody('W1')
  const lineItems = [
    {
      ...body.orderForm.lineItems[0],
      isAwaitingPurchaseOrder: true,
      reservedInventoryPurchaseOrderId: 'P1',
      reservedInventoryPurchaseOrderLineId: 'P1_1',
    },
  ]
  const shipments = [{ shipmentId: '1', warehouseCode: 'S1', lineItems, ...shipment }]
  await bed.call('POST', '/api/Orders', { ...body, orderForm: { lineItems, shipments } })
  return bed
}
const level = ({ omnium }: OmniumBed) => omnium.state.stock('SKU1', 'S1')
const receive = ({ call }: OmniumBed, deliveredQuantity: number) =>
  call('POST', '/api/Deliveries/ProcessGoodsReception', [
    { lineItemId: 'P1_1', deliveredQuantity, warehouseCode: 'S1' },
  ])

test('Omnium quirk 29: a POST to a purchase order recalculates what can be promised and changes nothing of it', async () => {
  const bed = await waiting()
  const before = bed.omnium.state.purchaseOrder('P1')
  expect((await bed.call('POST', '/api/PurchaseOrders/P1')).status).toBe(200)
  expect(bed.omnium.state.purchaseOrder('P1')).toBe(before)
  expect(level(bed)).toMatchObject({
    inventory: 0,
    atp: [
      {
        date: '2026-03-09T00:00:00Z',
        purchaseOrderId: 'P1',
        purchaseOrderLineId: 'P1_1',
        quantity: 10,
        reservedQuantity: 2,
        availableQuantity: 8,
      },
    ],
  })
  expect(bed.omnium.state.inventoryTransactions.size).toBe(0)
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({ operationId: 150_106 })
  const events = bed.omnium.state.events.size
  await bed.call('POST', '/api/PurchaseOrders/P1')
  expect(bed.omnium.state.events.size).toBe(events)
  expect((await bed.call('POST', '/api/PurchaseOrders/P9')).status).toBe(404)
})

test('updateAtpValues recalculates with a write; a closed or deleted order brings nothing any more', async () => {
  const bed = await waiting()
  const patch = (body: object, query = '?updateAtpValues=true') =>
    bed.call('PATCH', `/api/PurchaseOrders/P1${query}`, body)
  await patch({ name: 'x' }, '')
  expect(level(bed)).toBeUndefined()
  await patch({ purchaseOrderForm: { lineItems: [{ lineItemId: 'P1_1', canceledQuantity: 4 }] } })
  expect(level(bed)?.atp).toMatchObject([{ quantity: 6, availableQuantity: 4 }])
  await patch({ status: 'Canceled' })
  expect(level(bed)?.atp).toEqual([])
  await patch({ status: 'New' })
  expect(level(bed)?.atp).toHaveLength(1)
  await bed.call('DELETE', '/api/PurchaseOrders/P1')
  expect(level(bed)?.atp).toEqual([])
})

test('received goods leave the promise for the stock, reserved for who waited', async () => {
  const bed = await waiting()
  await bed.call('POST', '/api/PurchaseOrders/P1')
  expect(level(bed)?.reservedInventory).toBe(0)
  await receive(bed, 6)
  expect(level(bed)).toMatchObject({
    inventory: 6,
    reservedInventory: 2,
    atp: [{ quantity: 4, reservedQuantity: 0 }],
  })
  expect(bed.omnium.state.order('W1')?.orderForm.lineItems[0]).toMatchObject({
    isAwaitingPurchaseOrder: false,
    reservedInventory: true,
    reservedInventoryQuantity: 2,
    reservedInventoryPurchaseOrderLineId: 'P1_1',
  })
  await receive(bed, 4)
  expect(level(bed)).toMatchObject({ inventory: 10, reservedInventory: 2, atp: [] })
})

test('as configured, shipments whose goods have arrived move on with their workflow', async () => {
  const bed = await waiting()
  bed.omnium.actions.saveSettings({ settings: { goodsReceptionShipmentOrderStatusUpdate: 'InProgress' } })
  await receive(bed, 10)
  expect(bed.omnium.state.order('W1')).toMatchObject({
    status: 'InProgress',
    orderForm: { shipments: [{ orderStatus: 'InProgress' }] },
  })
  const operations = bed.omnium.actions.eventsOf({ objectId: 'W1' }).map(({ operationId }) => operationId)
  expect(operations.slice(-3)).toEqual([111_100, 111_102, 111_104])
  expect(level(bed)).toMatchObject({ inventory: 10, reservedInventory: 2 })
})

test('as configured, goods that are collected elsewhere are sent there by an internal transfer', async () => {
  const bed = await waiting({ pickUpWarehouseCode: 'S2' })
  bed.omnium.actions.saveSettings({
    settings: {
      createInternalTransfersForPickUpWarehouses: true,
      createInternalTransfersForPickUpWarehousesStatus: 'Confirmed',
    },
  })
  await receive(bed, 10)
  expect(bed.omnium.state.purchaseOrders.all()[1]).toMatchObject({
    id: 'PO1',
    status: 'Confirmed',
    storeId: 'S2',
    supplierWarehouseCode: 'S1',
    purchaseOrderForm: { lineItems: [{ code: 'SKU1', quantity: 2 }] },
  })
})
