import { expect, test } from 'vitest'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

async function withOrder(more: Readonly<Record<string, unknown>> = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Orders', orderBody('W1', more))
  return bed
}
const lineIds = (bed: OmniumBed) => {
  const { lineItems = [], shipments = [] } = bed.omnium.state.order('W1')?.orderForm ?? {}
  const idsOf = (lines: readonly { readonly lineItemId: string }[]) =>
    lines.map(({ lineItemId }) => lineItemId)
  return [idsOf(lineItems), ...shipments.map((shipment) => idsOf(shipment.lineItems))]
}

test('Omnium quirk 19: an added line stands in the form and in one shipment, and both copies change together', async () => {
  const bed = await withOrder()
  const line = { code: 'SKU3', quantity: 1, placedPrice: 70 }
  const { body } = await bed.call('POST', '/api/Orders/W1/OrderLines?shipmentId=1', line)
  expect(body).toMatchObject({ total: 320 })
  expect(lineIds(bed)).toEqual([
    ['1', '2', '3'],
    ['1', '2', '3'],
  ])
  await bed.call('PATCH', '/api/Orders/W1/PatchUpdateOrderLines', [{ lineItemId: '3', placedPrice: 80 }])
  const { orderForm } = bed.omnium.state.order('W1') ?? {}
  expect(orderForm?.lineItems[2]).toMatchObject({ placedPrice: 80, extendedPrice: 80 })
  expect(orderForm?.shipments[0]?.lineItems[2]).toEqual(orderForm?.lineItems[2])
})

test('several lines are added at once; what does not fit is refused', async () => {
  const bed = await withOrder()
  const add = (path: string, body: object) => bed.call('POST', `/api/Orders/${path}`, body)
  const line = { lineItemId: '7', code: 'SKU3', quantity: 1, placedPrice: 70 }
  expect((await add('W1/AddManyOrderLines', [line, { ...line, lineItemId: null }])).status).toBe(200)
  expect(lineIds(bed)[0]).toEqual(['1', '2', '7', '4'])
  expect((await add('W1/OrderLines', line)).status).toBe(400)
  expect((await add('W1/OrderLines', { quantity: 1 })).status).toBe(400)
  expect((await add('W1/OrderLines?shipmentId=9', { ...line, lineItemId: '8' })).status).toBe(400)
  expect((await add('W9/OrderLines', line)).status).toBe(404)
})

test('properties of lines are added and changed by key', async () => {
  const bed = await withOrder()
  const put = (lineItemId: string, value: string) =>
    bed.call('PUT', '/api/Orders/W1/AddOrderLineProperties', [
      { lineItemId, properties: [{ key: 'a', value }] },
      { lineItemId, properties: [{ key: 'b', value }] },
    ])
  await put('1', 'old')
  const { body } = await put('1', 'new')
  const properties = [
    { key: 'a', value: 'new' },
    { key: 'b', value: 'new' },
  ]
  expect(body).toMatchObject({ orderForm: { lineItems: [{ properties }, {}] } })
  expect((await put('9', 'x')).status).toBe(404)
  expect(bed.omnium.state.events.all().at(-1)?.operationId).toBe(310_105)
})

test('lines of several orders are cancelled and counted; what is not there is passed over', async () => {
  const bed = await withOrder()
  await bed.call('POST', '/api/Orders', orderBody('W2'))
  const cancel = (body: object) => bed.call('POST', '/api/Orders/OrderLines/Cancel', body)
  const request = [
    { orderId: 'W1', lineItemIds: ['1', '2', '9'] },
    { orderId: 'W2', lineItemIds: ['2'] },
    { orderId: 'W9', lineItemIds: ['1'] },
  ]
  expect((await cancel(request)).body).toBe(3)
  expect((await cancel(request)).body).toBe(0)
  expect(bed.omnium.state.order('W1')?.total).toBe(0)
  expect(bed.omnium.state.order('W2')?.total).toBe(200)
  expect((await cancel(Array(101).fill({ orderId: 'W1' }))).status).toBe(400)
  expect((await cancel([{ lineItemIds: ['1'] }])).status).toBe(400)
})

test('ids of lines change wherever the lines stand', async () => {
  const bed = await withOrder({ returnOrderForms: [{ returnId: 'r1', lineItems: [{ lineItemId: '1' }] }] })
  const patch = (lineItemIdMappings: readonly object[], orderId = 'W1') =>
    bed.call('POST', '/api/Orders/PatchLineItemIds', { orderId, lineItemIdMappings })
  const { body } = await patch([
    { oldLineItemId: '1', newLineItemId: 'a' },
    { oldLineItemId: '9', newLineItemId: 'b' },
  ])
  expect(body).toEqual({
    isModified: true,
    totalRequested: 2,
    updatedCount: 1,
    notFoundCount: 1,
    details: {
      orderFormLineItemsUpdated: 1,
      shipmentLineItemsUpdated: 1,
      returnOrderFormLineItemsUpdated: 1,
    },
  })
  expect(lineIds(bed)).toEqual([
    ['a', '2'],
    ['a', '2'],
  ])
  expect(bed.omnium.state.order('W1')).toMatchObject({
    returnOrderForms: [{ lineItems: [{ lineItemId: 'a' }] }],
  })
  expect((await patch([{ oldLineItemId: 'a', newLineItemId: '2' }])).status).toBe(400)
  expect((await patch([{ oldLineItemId: 'a' }])).status).toBe(400)
  expect((await patch([{ oldLineItemId: 'x', newLineItemId: 'y' }])).body).toMatchObject({
    isModified: false,
  })
  expect((await patch([], 'W9')).status).toBe(404)
})
