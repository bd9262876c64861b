import { expect, test, vi } from 'vitest'
import { SHOP, START, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

/** With the order W1, the purchase order PO-1 and its delivery D1. */
async function suppliedBed(): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  bed.omnium.actions.placeOrder({ order: orderBody('W1') })
  bed.omnium.actions.savePurchaseOrder({
    purchaseOrder: {
      id: 'PO-1',
      marketId: 'NOR',
      storeId: SHOP.id,
      status: 'New',
      purchaseOrderForm: {
        lineItems: [{ lineItemId: 'L1', code: 'SKU1', quantity: 5, placedPrice: 10 }],
      },
    },
  })
  bed.omnium.actions.createDelivery({ purchaseOrderId: 'PO-1', deliveryId: 'D1' })
  return bed
}

const patch = ({ call }: OmniumBed) => call('PATCH', '/api/PurchaseOrders/PO-1', { tags: ['a'] })

test('Omnium quirk 25: a second writer gets a 409 while the first one holds the lock', async () => {
  const bed = await suppliedBed()
  const fault = bed.tenant.faults.inject({
    system: 'omnium',
    operationId: 'PurchaseOrdersPatch',
    effect: { kind: 'hold' },
  })
  const first = patch(bed)
  const second = await patch(bed)
  expect(second).toMatchObject({
    status: 409,
    body: 'Purchase order PO-1 is being changed by somebody else.',
  })
  expect((await bed.call('GET', '/api/PurchaseOrders/PO-1')).status).toBe(200)
  fault.release()
  expect((await first).status).toBe(200)
  expect((await patch(bed)).status).toBe(200)
})

test.each([
  ['PATCH', '/api/PurchaseOrders/PO-1', {}, 'PurchaseOrdersPatch', 30],
  [
    'POST',
    '/api/PurchaseOrders/PO-1/UpdateStatus',
    { status: 'InProgress' },
    'PurchaseOrdersRunWorkflow',
    300,
  ],
])('a lock of %s %s does not outlive its time', async (method, path, body, operationId, seconds) => {
  const bed = await suppliedBed()
  const fault = bed.tenant.faults.inject({ system: 'omnium', operationId, effect: { kind: 'hold' } })
  const first = bed.call(method, path, body)
  await vi.waitFor(() => expect(bed.tenant.heldExchanges()).toBe(1))
  bed.tenant.clock.moveTo(START + seconds * 1000 - 1)
  expect((await patch(bed)).status).toBe(409)
  bed.tenant.clock.moveTo(START + seconds * 1000)
  expect((await patch(bed)).status).toBe(200)
  fault.release()
  await first
})

test('writes one after the other by the same client all succeed', async () => {
  const bed = await suppliedBed()
  for (let writes = 0; writes < 3; writes++) expect((await patch(bed)).status).toBe(200)
})

test.each([
  ['order', 'W1', 'PATCH', '/api/Orders/W1/PatchOrder', {}],
  ['order', 'W1', 'POST', '/api/Orders/Update', { Id: 'W1' }],
  ['order', 'W1', 'POST', '/api/Returns/W1/UpdateStatus', { returnId: 'R1', status: 'New' }],
  ['purchaseOrder', 'PO-1', 'PUT', '/api/PurchaseOrders', { id: 'PO-1' }],
  ['purchaseOrder', 'PO-1', 'POST', '/api/Deliveries/CreateDelivery/PO-1', { lines: [] }],
  ['delivery', 'D1', 'PATCH', '/api/Deliveries/D1', {}],
] as const)(
  'a locked %s %s is a 409 for %s %s until the lock ends',
  async (entity, id, method, path, body) => {
    const bed = await suppliedBed()
    bed.omnium.actions.lockDocument({ entity, id, seconds: 60 })
    expect((await bed.call(method, path, body)).status).toBe(409)
    bed.tenant.clock.moveTo(START + 60_000)
    expect((await bed.call(method, path, body)).status).not.toBe(409)
  },
)

test('a lock is of one document, and 0 seconds end it', async () => {
  const bed = await suppliedBed()
  bed.omnium.actions.lockDocument({ entity: 'order', id: 'W1' })
  expect((await bed.call('POST', '/api/Orders', orderBody('W2'))).status).toBe(201)
  bed.omnium.actions.lockDocument({ entity: 'order', id: 'W1', seconds: 0 })
  expect((await bed.call('PATCH', '/api/Orders/W1/PatchOrder', {})).status).toBe(200)
  expect(() => bed.omnium.actions.lockDocument({ entity: 'order', id: 'none' })).toThrow(
    'There is no order none',
  )
})

test('an order has no lock of its own: writes beside one that is held go through', async () => {
  const bed = await suppliedBed()
  const fault = bed.tenant.faults.inject({
    system: 'omnium',
    operationId: 'OrdersPatchOrder',
    effect: { kind: 'hold' },
  })
  const first = bed.call('PATCH', '/api/Orders/W1/PatchOrder', { tags: ['a'] })
  expect((await bed.call('PATCH', '/api/Orders/W1/PatchOrder', { tags: ['b'] })).status).toBe(200)
  fault.release()
  expect((await first).status).toBe(200)
})
