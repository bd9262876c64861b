import { expect, test } from 'vitest'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

async function withOrder(more: Readonly<Record<string, unknown>> = {}): Promise<OmniumBed> {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Orders', orderBody('W1', more))
  return bed
}

test('a comment is for the customer unless it is internal, and names whom it is sent to', async () => {
  const bed = await withOrder({ customerEmail: 'kari@example.com', customerPhone: '+4790000001' })
  const add = (body: object) => bed.call('POST', '/api/Orders/AddComment', { orderId: 'W1', ...body })
  expect((await add({ commentText: 'On its way', sendEmail: true, sendSms: true })).status).toBe(200)
  await add({ commentText: 'Fragile', commentType: 'Internal', createdBy: 'Ola' })
  expect(bed.omnium.state.order('W1')).toMatchObject({
    publicOrderNotes: [
      {
        detail: 'On its way',
        type: 'Public',
        objectType: 'Order',
        deliveryMethod: 'EmailAndSms',
        emailRecipient: 'kari@example.com',
        smsRecipient: '+4790000001',
        created: '2026-03-02T08:00:00.0000000Z',
      },
    ],
    orderNotes: [{ detail: 'Fragile', type: 'Internal', creator: 'Ola' }],
  })
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({ category: 'Comment', objectId: 'W1' })
  expect((await add({ commentText: ' ' })).status).toBe(400)
  expect((await add({ commentText: 'x', orderId: 'W9' })).status).toBe(404)
  expect((await bed.call('POST', '/api/Orders/AddComment', { commentText: 'x' })).status).toBe(400)
})

test('orders are exported one by one, and one that is missing does not stop the others', async () => {
  const bed = await withOrder()
  const request = { connectorName: 'Erp', orderIds: ['W9', 'W1'] }
  const { status, body } = await bed.call('POST', '/api/Orders/ExportOrders', request)
  expect([status, body]).toMatchObject([
    200,
    [
      { logItems: [{ isSuccess: false, errorReason: 'Order W9 was not found.' }] },
      { item: { id: 'W1' }, logItems: [{ isSuccess: true, type: 'Erp' }] },
    ],
  ])
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({ category: 'Exported', objectId: 'W1' })
  expect((await bed.call('POST', '/api/Orders/ExportOrders', {})).status).toBe(400)
})

test('an order is printed as PDF, whole or by shipment', async () => {
  const bed = await withOrder({ customerName: 'Kåre Test', billingCurrency: 'NOK' })
  const read = (query = '', id = 'W1') => bed.call('GET', `/api/Orders/GetAsPdf/${id}${query}`)
  const whole = await read()
  expect([whole.status, whole.type]).toEqual([200, 'application/pdf'])
  expect(whole.body).toMatch(/^%PDF-1\.4/)
  expect(whole.body).toMatch(/\(K\\345re Test\)[\s\S]*SKU1 +200\.00[\s\S]*Total NOK +250\.00/)
  expect((await read('?shipmentId=1')).body).toContain('(Shipment 1)')
  expect((await read('?shipmentId=9')).status).toBe(404)
  expect((await read('', 'W9')).status).toBe(404)
})
