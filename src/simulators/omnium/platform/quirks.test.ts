/** Quirks of the whole API rather than of one resource; the others are tested in their folders. */
import { expect, test } from 'vitest'
import { loadContract } from '../../host/contract/load-contract.ts'
import { START, SHOP, orderBody, omniumBed } from '../fixture/omnium-bed.ts'

const { operations } = loadContract('omnium')

test('Omnium quirk 42: a webhook has no signature, in no header', async () => {
  const bed = await omniumBed()
  const { url, received } = bed.receiver('/events')
  bed.omnium.actions.subscribe({ url })
  bed.omnium.actions.placeOrder({ allowUnknownStore: true, order: orderBody('W1') })
  await bed.tenant.idle()
  expect([...(received[0]?.headers.keys() ?? [])].filter((name) => /sign|hmac|digest/i.test(name))).toEqual(
    [],
  )
  expect(received[0]?.event).not.toHaveProperty('orderForm')
})

test('Omnium quirk 43: one change of status is several webhooks', async () => {
  const bed = await omniumBed()
  const { url, received } = bed.receiver('/events')
  await bed.call('POST', '/api/Orders', orderBody('W1'))
  bed.omnium.actions.subscribe({ url })
  await bed.call('POST', '/api/Orders/W1/UpdateStatus', { status: 'InProgress' })
  await bed.tenant.idle()
  expect(received.map(({ event }) => event.operationId)).toEqual([111_100, 111_102, 310_101])
  expect(new Set(received.map(({ event }) => event.objectId))).toEqual(new Set(['W1']))
})

test('Omnium quirk 17: an error is plain text here, problem details there, and nothing elsewhere', async () => {
  const { call } = await omniumBed()
  expect(await call('GET', '/api/Orders/none')).toMatchObject({
    status: 404,
    type: expect.stringContaining('text/plain') as string,
    body: 'Order none was not found.',
  })
  expect(await call('GET', '/api/Stores/none')).toMatchObject({
    status: 404,
    type: expect.stringContaining('application/problem+json') as string,
    body: { title: 'Not Found', status: 404 },
  })
  expect(await call('GET', '/api/Orders/none', undefined, { token: null })).toMatchObject({
    status: 401,
    body: undefined,
  })
})

test.each([
  '/api/Orders/Search',
  '/api/PurchaseOrders/Search',
  '/api/PrivateCustomers/Search',
  '/api/BusinessCustomers/Search',
  '/api/Deliveries/Search',
  '/api/Suppliers/Search',
  '/api/EventLog/Search',
])('Omnium quirk 16: %s finds nothing with 200, an empty result and no hits', async (path) => {
  const { call } = await omniumBed()
  expect(await call('POST', path, {})).toMatchObject({ status: 200, body: { totalHits: 0, result: [] } })
})

test.each([
  '/api/Orders/Search',
  '/api/PurchaseOrders/Search',
  '/api/PrivateCustomers/Search',
  '/api/Suppliers/Search',
])('Omnium quirk 9: %s gives 100 at most, 10,000 in all, and counts pages from zero', async (path) => {
  const { call } = await omniumBed()
  const ask = async (take: number, page: number) => (await call('POST', path, { take, page })).status
  expect(await ask(101, 0)).toBe(400)
  expect(await ask(100, 0)).toBe(200)
  expect(await ask(100, 100)).toBe(200)
  expect(await ask(100, 101)).toBe(400)
})

test('Omnium quirk 9: the first page is 0 in a search and 1 in a list', async () => {
  const { call } = await omniumBed()
  for (const id of ['W1', 'W2', 'W3']) await call('POST', '/api/Orders', orderBody(id))
  const ids = ({ body }: { readonly body: unknown }) =>
    (body as { result: readonly { id: string }[] }).result.map(({ id }) => id).toSorted()
  const searched = await call('POST', '/api/Orders/Search', { page: 0, take: 2 })
  const listed = await call('GET', '/api/Orders/GetOrders?page=1&pageSize=2')
  expect(ids(searched)).toEqual(ids(listed))
  expect(ids(await call('POST', '/api/Orders/Search', { page: 1, take: 2 }))).toEqual(
    ids(await call('GET', '/api/Orders/GetOrders?page=2&pageSize=2')),
  )
})

test('Omnium quirk 48: the time of an entity error is occurred, and occured is something else', async () => {
  const { call, omnium } = await omniumBed()
  const errors = [{ key: 'E1', message: 'failed', occurred: '2026-03-02T08:00:00Z' }]
  await call('POST', '/api/Orders', orderBody('W1', { errors }))
  expect(omnium.state.order('W1')?.errors).toMatchObject(errors)
  const schemas = JSON.stringify(
    await import('../../../../generated/omnium/openapi.json', { with: { type: 'json' } }),
  )
  expect(schemas).not.toMatch(/"occured"/)
})

test.each([
  ['PUT', '/api/Orders/W1/UpdateStatus'],
  ['POST', '/api/OrderShipments'],
  ['POST', '/api/customers/Search'],
  ['POST', '/api/businesscustomers/B1/AddContactPerson'],
  ['POST', '/api/Deliveries/D1/GoodsReception'],
])('Omnium quirk 50: %s %s is only named in prose and does not exist', async (method, path) => {
  const { call } = await omniumBed()
  expect([404, 405]).toContain((await call(method, path, {})).status)
})

test('Omnium quirk 49: these DELETEs carry a body', () => {
  const withBody = operations.filter(({ method, requestBody }) => method === 'DELETE' && requestBody)
  expect(withBody.map(({ path }) => path).toSorted()).toEqual(
    expect.arrayContaining([
      '/api/CostPrices',
      '/api/Inventory',
      '/api/OrderShipments/{orderId}/DeleteShipments',
      '/api/PriceLists/DeletePriceListItems',
      '/api/Prices',
      '/api/Products/DeleteMany',
      '/api/Stores',
    ]),
  )
})

test('Omnium quirk 39: routes are matched without regard to case, odd segments included', async () => {
  const { call } = await omniumBed()
  await call('POST', '/api/orders', orderBody('W1', { orderForm: { cartId: 'C1' } }))
  expect((await call('GET', '/api/ORDERS/W1')).status).toBe(200)
  expect((await call('GET', '/api/Orders/carts/C1')).status).toBe(200)
  expect((await call('GET', '/api/Orders/Carts/C1')).status).toBe(200)
})

test.each([
  ['orders', '/api/Orders/Search', '/api/Orders/W1'],
  ['private customers', '/api/PrivateCustomers/Search', '/api/PrivateCustomers/K1'],
])(
  'Omnium quirk 52: %s that were just written are missing from searches and there for a read by id',
  async (_, search, read) => {
    const { call, omnium, tenant } = await omniumBed()
    omnium.actions.saveSettings({ settings: { searchIndexDelay: 800 } })
    omnium.actions.saveStore({ store: SHOP })
    await call('POST', '/api/Orders', orderBody('W1', { customerId: 'K1', customerName: 'Kari Lien' }))
    const hits = async () => ((await call('POST', search, {})).body as { totalHits: number }).totalHits
    expect(await hits()).toBe(0)
    expect((await call('GET', read)).status).toBe(200)
    tenant.clock.moveTo(START + 799)
    expect(await hits()).toBe(0)
    tenant.clock.moveTo(START + 800)
    expect(await hits()).toBe(1)
  },
)
