import { expect, test } from 'vitest'
import { SHOP, START, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const DEPOT = { id: 'D1', name: 'Depot', isWarehouse: true } as const
const HOUR = 3_600_000

/** A shop and a depot, the order W1 in the shop; the depot alone has everything of it. */
async function stockedBed(more: Readonly<Record<string, unknown>> = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  const { actions } = bed.omnium
  actions.saveStore({ store: { ...SHOP, customerPickupDeadlineLimit: '24:00:00' } })
  actions.saveStore({ store: DEPOT })
  for (const sku of ['SKU1', 'SKU2']) {
    actions.setInventory({ sku, warehouseCode: SHOP.id, inventory: 1 })
    actions.setInventory({ sku, warehouseCode: DEPOT.id, inventory: 10 })
  }
  await bed.call('POST', '/api/Orders', orderBody('W1', more))
  return bed
}

const reserved = ({ omnium }: OmniumBed, warehouse: string): (number | undefined)[] =>
  ['SKU1', 'SKU2'].map((sku) => omnium.state.stock(sku, warehouse)?.reservedInventory)

test('allocating moves what is reserved to the warehouse', async () => {
  const bed = await stockedBed()
  expect([reserved(bed, SHOP.id), reserved(bed, DEPOT.id)]).toEqual([
    [2, 1],
    [0, 0],
  ])
  const order = bed.omnium.actions.allocateOrder({ orderId: 'W1', warehouseCode: DEPOT.id })
  expect(order.orderForm.shipments).toMatchObject([{ warehouseCode: DEPOT.id }])
  expect([reserved(bed, SHOP.id), reserved(bed, DEPOT.id)]).toEqual([
    [0, 0],
    [2, 1],
  ])
})

test('a checkout reserves stock when it is to run the workflow, and none otherwise', async () => {
  const bed = await stockedBed()
  const order = {
    storeId: DEPOT.id,
    orderForm: { lineItems: [{ code: 'SKU1', quantity: 3, placedPrice: 1 }] },
  }
  bed.omnium.actions.placeOrder({ order })
  expect(reserved(bed, DEPOT.id)).toEqual([0, 0])
  bed.omnium.actions.placeOrder({ order, runWorkflow: true })
  expect(reserved(bed, DEPOT.id)).toEqual([3, 0])
})

test('without a name the order goes to a warehouse that has everything', async () => {
  const { omnium } = await stockedBed()
  const order = omnium.actions.allocateOrder({ orderId: 'W1' })
  expect(order.orderForm.shipments).toMatchObject([{ warehouseCode: DEPOT.id }])
})

test.each([
  ['an unknown order', { orderId: 'none' }, 'There is no order'],
  ['a store that is no warehouse', { orderId: 'W1', warehouseCode: 'nowhere' }, 'is not a warehouse'],
  ['an unknown shipment', { orderId: 'W1', shipmentId: '9' }, 'has no shipment 9'],
])('allocating to %s is refused', async (_, args, message) => {
  const { omnium } = await stockedBed()
  expect(() => omnium.actions.allocateOrder(args)).toThrow(message)
})

test('a cancelled order gives its stock back, and a delivered one cannot be cancelled', async () => {
  const bed = await stockedBed()
  expect(bed.omnium.actions.cancelOrder({ orderId: 'W1', by: 'store' }).status).toBe('OrderCanceledByStore')
  expect(reserved(bed, SHOP.id)).toEqual([0, 0])
  expect(() => bed.omnium.actions.cancelOrder({ orderId: 'W1' })).toThrow('OrderCanceledByStore already')
})

test('a return in the back office is one like those through the API', async () => {
  const { omnium } = await stockedBed()
  omnium.actions.setOrderStatus({ orderId: 'W1', status: 'Completed' })
  const returns = [{ lineItemId: '1', returnQuantity: 1 }]
  const form = omnium.actions.returnOrder({ orderId: 'W1', return: { returns } })
  expect(form).toMatchObject({ returnId: 'R1', total: 100 })
  const ids = omnium.actions.eventsOf({ objectId: 'W1' }).map(({ operationId }) => operationId)
  expect(ids.slice(-2)).toEqual([118_100, 218_100])
})

test('orders that nobody collects in time expire and give their stock back', async () => {
  const bed = await stockedBed({ orderType: 'ClickAndCollect' })
  const { actions, state } = bed.omnium
  actions.setOrderStatus({ orderId: 'W1', status: 'ReadyForPickup' })
  bed.tenant.clock.moveTo(START + 23 * HOUR)
  expect(actions.expireClickAndCollect({})).toEqual([])
  bed.tenant.clock.moveTo(START + 24 * HOUR)
  expect(actions.runScheduledTask({ name: 'CancelExpiredClickCollectScheduledTask' })).toEqual({ changed: 1 })
  expect(state.order('W1')?.status).toBe('NotCollected')
  expect(reserved(bed, SHOP.id)).toEqual([0, 0])
  expect(actions.eventsOf({ objectId: 'W1' }).at(-1)?.operationId).toBe(115_100)
  const [run] = actions.eventsOf({ objectId: 'CancelExpiredClickCollectScheduledTask' })
  expect(run?.operationId).toBe(195_100)
})

test('a planned status comes with its time', async () => {
  const updateStatusDate = new Date(START + HOUR).toISOString()
  const { omnium, tenant } = await stockedBed({ nextOrderStatus: 'InProgress', updateStatusDate })
  const run = () => omnium.actions.runScheduledTask({ name: 'UpdateOrderStatusScheduledTask' })
  expect(run()).toEqual({ changed: 0 })
  tenant.clock.moveTo(START + HOUR)
  expect(run()).toEqual({ changed: 1 })
  expect(omnium.state.order('W1')).toMatchObject({ status: 'InProgress' })
  expect(run()).toEqual({ changed: 0 })
})

test('old events are deleted from the log', async () => {
  const { omnium, tenant } = await stockedBed()
  tenant.clock.moveTo(START + 91 * 24 * HOUR)
  const { changed } = omnium.actions.runScheduledTask({ name: 'DeleteEventLogScheduledTask' })
  expect(changed).toBeGreaterThan(0)
  expect(omnium.actions.eventsOf({ objectId: 'W1' })).toEqual([])
})

test('the task of the product index runs like the action that refreshes it', async () => {
  const { omnium } = await stockedBed()
  const { changed } = omnium.actions.runScheduledTask({ name: 'ProductInventoryStatusScheduledTask' })
  expect(changed).toBe(2)
})
