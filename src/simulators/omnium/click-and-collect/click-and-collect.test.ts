import { expect, test } from 'vitest'
import { orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const post = (bed: OmniumBed, id: string, more: Readonly<Record<string, unknown>>) =>
  bed.call('POST', '/api/Orders', orderBody(id, { customerId: 'C1', ...more }))

test('the orders that a customer collects are listed and read, no others', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { orderType: 'ClickAndCollect' })
  await post(bed, 'W2', { orderType: 'Bopis', storeId: 'S2' })
  await post(bed, 'W3', { orderType: 'Online' })
  const list = async (query: string) =>
    (await bed.call('GET', `/api/ClickAndCollect/GetOrdersForCustomer?${query}`)).body
  expect(await list('customerId=C1')).toMatchObject({ totalHits: 2, result: [{ id: 'W1' }, { id: 'W2' }] })
  expect(await list('customerId=C1&storeId=S2')).toMatchObject({ result: [{ id: 'W2' }] })
  const read = (query: string) => bed.call('GET', `/api/ClickAndCollect/GetOrderForCustomer?${query}`)
  expect((await read('customerId=C1&orderId=W1')).body).toMatchObject({ id: 'W1' })
  expect((await read('customerId=C1&orderId=W3')).status).toBe(404)
  expect((await read('customerId=C2&orderId=W1')).status).toBe(404)
})

test('the deadline of an order is extended by a span of time', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { orderType: 'ClickAndCollect', customerPickupDeadline: '2026-03-05T08:00:00Z' })
  await post(bed, 'W2', { orderType: 'ClickAndCollect' })
  const extend = (orderId: string, span: string) =>
    bed.call(
      'POST',
      `/api/ClickAndCollect/ExtendCustomerPickupDeadline?orderId=${orderId}&extendedPickupTime=${span}`,
    )
  expect((await extend('W1', '1.12:00:00')).status).toBe(200)
  expect(bed.omnium.state.order('W1')?.customerPickupDeadline).toBe('2026-03-06T20:00:00.0000000Z')
  expect(bed.omnium.state.events.all().at(-1)).toMatchObject({ operationId: 315_100, objectId: 'W1' })
  expect((await extend('W1', 'tomorrow')).status).toBe(400)
  expect((await extend('W2', '24:00:00')).status).toBe(400)
  expect((await extend('W9', '24:00:00')).status).toBe(404)
})
