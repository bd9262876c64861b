import { expect, test } from 'vitest'
import { START, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const post = (bed: OmniumBed, id: string, more: Readonly<Record<string, unknown>> = {}) =>
  bed.call('POST', '/api/Orders', orderBody(id, more))

const idsOf = (body: unknown): string[] =>
  (body as { readonly result: readonly { readonly id: string }[] }).result.map(({ id }) => id)

const list = async (bed: OmniumBed, path: string) => idsOf((await bed.call('GET', path)).body)

const inShipment = (shipment: Readonly<Record<string, unknown>>) => ({
  orderForm: { ...orderBody('x').orderForm, shipments: [{ shipmentId: '1', ...shipment }] },
})

test('orders are listed by type, status and time of change', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  bed.tenant.clock.moveTo(START + 60_000)
  await post(bed, 'W2', { orderType: 'Bopis', status: 'InProgress' })
  const of = (query: string) => list(bed, `/api/Orders/GetOrders/ByOrderType?${query}`)
  expect(await of('orderTypes=Bopis&orderTypes=Pos')).toEqual(['W2'])
  expect(await of('status=New&storeId=S1')).toEqual(['W1'])
  expect(await of('changedSince=2026-03-02T08:00:30Z')).toEqual(['W2'])
  expect((await bed.call('GET', '/api/Orders/GetOrders/ByOrderType?changedSince=soon')).status).toBe(400)
})

test('orders of a pick-up point are those collected there, whoever sold them', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { ...inShipment({ warehouseCode: 'W', pickUpWarehouseCode: 'S7' }), storeId: 'web' })
  await post(bed, 'W2', { storeId: 'S7' })
  expect(await list(bed, '/api/Orders/GetOrdersForPickUpPoint?storeId=S7')).toEqual(['W1'])
  expect(await list(bed, '/api/Orders/GetOrdersForPickUpPoint')).toEqual(['W1'])
})

test('orders are counted, by store or by warehouse', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', inShipment({ warehouseCode: 'DEPOT' }))
  await post(bed, 'W2')
  const count = async (query: string) => (await bed.call('GET', `/api/Orders/GetOrders/Count?${query}`)).body
  expect(await count('')).toBe(2)
  expect(await count('storeId=DEPOT')).toBe(0)
  expect(await count('storeId=DEPOT&filterOnWarehouse=true')).toBe(1)
  expect(await count('orderTypes=Pos')).toBe(0)
})

test('orders of a customer are found by id, phone or e-mail', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { customerId: 'C1' })
  await post(bed, 'W2', { customerEmail: 'Kari@Example.com' })
  await post(bed, 'W3', { billingAddress: { phone: '+4790000001' }, storeId: 'S2' })
  const of = (query: string) => list(bed, `/api/Orders/GetOrdersForCustomer?${query}`)
  expect(await of('customerId=C1')).toEqual(['W1'])
  expect(await of('email=kari@example.com')).toEqual(['W2'])
  expect(await of(`phone=${encodeURIComponent('+4790000001')}&customerId=C1`)).toEqual(['W1', 'W3'])
  expect(await of(`phone=${encodeURIComponent('+4790000001')}&customerId=C1&storeId=S2`)).toEqual(['W3'])
  expect((await bed.call('GET', '/api/Orders/GetOrdersForCustomer')).status).toBe(400)
})

test('the orders of one customer are paged, searched and read', async () => {
  const bed = await omniumBed()
  for (const id of ['W1', 'W2']) await post(bed, id, { customerId: 'C1' })
  await post(bed, 'W3', { customerId: 'C2' })
  expect(await list(bed, '/api/Orders/Customers/C1/Orders?pageSize=1&page=2')).toEqual(['W2'])
  const search = (request: object) => bed.call('POST', '/api/Orders/Customers/C1/Orders/Search', request)
  expect(idsOf((await search({ searchQuery: 'w2' })).body)).toEqual(['W2'])
  expect(idsOf((await search({ searchQuery: 'SKU1', take: 1, page: 1 })).body)).toEqual(['W2'])
  expect((await search({ take: 101 })).status).toBe(400)
  const read = (query: string) => bed.call('GET', `/api/Orders/GetOrderForCustomer?${query}`)
  expect((await read('customerId=C1&orderId=W1')).body).toMatchObject({ id: 'W1' })
  expect((await read('customerId=C2&orderId=W1')).status).toBe(404)
})

test('an order is read by its cart and, without a token, by its secret key', async () => {
  const bed = await omniumBed()
  const { orderForm } = orderBody('W1')
  await post(bed, 'W1', { secretKey: 'k7Qd2pXw', orderForm: { ...orderForm, cartId: 'cart-1' } })
  expect((await bed.call('GET', '/api/Orders/carts/cart-1')).body).toMatchObject({ id: 'W1' })
  expect((await bed.call('GET', '/api/Orders/carts/cart-2')).status).toBe(404)
  const open = { token: null }
  expect((await bed.call('GET', '/api/Orders/secret/k7Qd2pXw', undefined, open)).body).toMatchObject({
    id: 'W1',
  })
  expect((await bed.call('GET', '/api/Orders/secret/other', undefined, open)).status).toBe(404)
  expect((await bed.call('GET', '/api/Orders/W1', undefined, open)).status).toBe(401)
})

test('many ids are read at once, and those without an order are named', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  await post(bed, 'W2')
  const { status, body } = await bed.call('GET', '/api/Orders/GetOrders/ByIds?ids=W2&ids=W9&ids=W1')
  expect([status, body]).toMatchObject([200, { orders: [{ id: 'W2' }, { id: 'W1' }], missingIds: ['W9'] }])
  expect((await bed.call('POST', '/api/Orders/ExistMany', ['W9', 'W1', 'W1'])).body).toEqual(['W1'])
})

test('orders are found by a property, with query parameters on a POST', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { properties: [{ key: 'flow.receipt', value: '7' }] })
  await post(bed, 'W2', { properties: [{ key: 'flow.receipt', value: '8' }] })
  const find = async (query: string) =>
    idsOf((await bed.call('POST', `/api/Orders/SearchByCustomProperties?${query}`)).body)
  expect(await find('key=flow.receipt&value=8')).toEqual(['W2'])
  expect(await find('key=flow.receipt')).toEqual(['W1', 'W2'])
  expect(await find('key=other')).toEqual([])
})

test('Omnium quirk 11: a scroll follows its newest cursor to an empty batch, and is gone after five minutes', async () => {
  const bed = await omniumBed()
  for (const id of ['W1', 'W2', 'W3']) await post(bed, id)
  const first = (await bed.call('POST', '/api/Orders/Scroll', { sortOrder: 'DocumentId' })).body as Scrolled
  expect([first.totalHits, idsOf(first)]).toEqual([3, ['W1', 'W2', 'W3']])
  const next = (scrollId: string) => bed.call('GET', `/api/Orders/Scroll/${scrollId}`)
  const end = (await next(first.scrollId)).body as Scrolled
  expect([end.result, end.scrollId === first.scrollId]).toEqual([[], false])
  expect((await next(first.scrollId)).status).toBe(404)
  bed.tenant.clock.moveTo(START + 6 * 60_000)
  expect((await next(end.scrollId)).status).toBe(404)
})

interface Scrolled {
  readonly totalHits: number
  readonly result: readonly { readonly id: string }[]
  readonly scrollId: string
}

test('earlier versions of an order stay readable, the oldest are forgotten', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { customerName: 'Kari' })
  const first = bed.omnium.state.order('W1')
  const patch = (customerName: string) => bed.call('PATCH', '/api/Orders/W1/PatchOrder', { customerName })
  await patch('Ola')
  const read = () => bed.call('GET', `/api/Orders/W1/${first?.versionId ?? ''}`)
  expect((await read()).body).toMatchObject({
    id: 'W1',
    type: 'Order',
    versionId: first?.versionId,
    created: first?.modified,
    value: { customerName: 'Kari' },
  })
  const present = bed.omnium.state.order('W1')?.versionId ?? ''
  expect((await bed.call('GET', `/api/Orders/W1/${present}`)).body).toMatchObject({
    value: { customerName: 'Ola' },
  })
  for (let change = 0; change < 25; change++) await patch(`Name ${change}`)
  expect((await read()).status).toBe(404)
  expect(bed.omnium.state.orderVersions.size).toBe(20)
})
