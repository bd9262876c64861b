import { expect, test } from 'vitest'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

async function withOrder(more: Readonly<Record<string, unknown>> = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Orders', orderBody('W1', more))
  return bed
}
const patch = (bed: OmniumBed, body: object, id = 'W1') =>
  bed.call('PATCH', `/api/Orders/${id}/PatchOrder`, body)

test('a patch answers counters, changes the order and leaves the rest alone', async () => {
  const bed = await withOrder({ customerName: 'Kari Test', tags: ['web'] })
  const { status, body } = await patch(bed, {
    customerName: 'Ola Test',
    properties: [{ key: 'flow.receipt', value: '7' }],
  })
  expect([status, body]).toEqual([
    200,
    {
      isModified: true,
      totalCount: 1,
      updatedCount: 1,
      unchangedCount: 0,
      notFoundCount: 0,
      errorCount: 0,
    },
  ])
  expect(bed.omnium.state.order('W1')).toMatchObject({
    customerName: 'Ola Test',
    tags: ['web'],
    total: 250,
    properties: [{ key: 'flow.receipt', value: '7' }],
  })
})

test('a patch that changes nothing writes no version and sends no event', async () => {
  const bed = await withOrder({ customerName: 'Kari Test' })
  const events = bed.omnium.state.events.size
  const before = bed.omnium.state.order('W1')
  const { body } = await patch(bed, {
    customerName: 'Kari Test',
    orderForm: { lineItems: [{ lineItemId: '1', quantity: 2 }] },
  })
  expect(body).toMatchObject({ isModified: false, unchangedCount: 1, updatedCount: 0 })
  expect(bed.omnium.state.order('W1')).toBe(before)
  expect(bed.omnium.state.events.size).toBe(events)
})

test('Omnium quirk 7: a status set by a patch runs no workflow, so neither stock nor payments move', async () => {
  const bed = await withOrder()
  bed.omnium.actions.setInventory({ sku: 'SKU1', warehouseCode: 'S1', inventory: 10 })
  await patch(bed, { status: 'Completed' })
  expect(bed.omnium.state.order('W1')?.status).toBe('Completed')
  expect(bed.omnium.state.stock('SKU1', 'S1')?.inventory).toBe(10)
  expect((await patch(bed, { status: 'Nonsense' })).status).toBe(400)
})

test('lines are patched by id and totals follow; unknown lines change nothing', async () => {
  const bed = await withOrder()
  const lineItems = [
    { lineItemId: '1', canceledQuantity: 1 },
    { lineItemId: '9', quantity: 5 },
  ]
  await patch(bed, { orderForm: { lineItems } })
  const order = bed.omnium.state.order('W1')
  expect(order?.total).toBe(150)
  expect(order?.orderForm.lineItems).toHaveLength(2)
  expect(order?.orderForm.shipments[0]?.lineItems[0]).toMatchObject({ canceledQuantity: 1 })
})

test('shipments are patched by id, payments without a known id are added', async () => {
  const bed = await withOrder()
  await patch(bed, {
    orderForm: {
      shipments: [{ shipmentId: '1', shipmentTrackingNumber: 'T1' }],
      payments: [{ paymentMethodName: 'Card', transactionType: 'Sale', status: 'Processed', amount: 250 }],
    },
  })
  const order = bed.omnium.state.order('W1')
  expect(order?.orderForm.shipments).toMatchObject([{ shipmentTrackingNumber: 'T1', warehouseCode: 'S1' }])
  expect(order?.orderForm.capturedPaymentTotal).toBe(250)
})

test('an unknown order is 404', async () => {
  expect((await patch(await withOrder(), { customerName: 'x' }, 'W9')).status).toBe(404)
})

test('Omnium quirk 23: properties and lists are merged unless the patch says otherwise', async () => {
  const bed = await withOrder({ tags: ['a'], properties: [{ key: 'x', value: '1' }] })
  const change = { tags: ['b'], properties: [{ key: 'y', value: '2' }] }
  await patch(bed, change)
  expect(bed.omnium.state.order('W1')).toMatchObject({
    tags: ['a', 'b'],
    properties: [{ key: 'x' }, { key: 'y' }],
  })
  await patch(bed, { ...change, keepExistingCustomProperties: false, keepExistingListItems: false })
  expect(bed.omnium.state.order('W1')).toMatchObject({ tags: ['b'], properties: [{ key: 'y', value: '2' }] })
})

test('forceUpdate resets members that a patch cannot set to nothing', async () => {
  const bed = await withOrder({ customerName: 'Kari', followUpDate: '2026-04-01T00:00:00Z' })
  await patch(bed, { forceUpdate: ['FollowUpDate'], customerName: 'Ola' })
  expect(bed.omnium.state.order('W1')).not.toHaveProperty('followUpDate')
  expect(bed.omnium.state.order('W1')?.customerName).toBe('Ola')
})
