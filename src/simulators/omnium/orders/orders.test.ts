import { expect, test } from 'vitest'
import { START, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { Order } from '../schemas.ts'

const post = (bed: OmniumBed, id: string, more: Readonly<Record<string, unknown>> = {}) =>
  bed.call('POST', '/api/Orders', orderBody(id, more))
const stored = ({ omnium }: OmniumBed, id: string) => {
  const order = omnium.state.order(id)
  if (!order) throw new Error(`no order ${id}`)
  return order
}

test('a created order is read back with numbers, totals and keys filled in', async () => {
  const bed = await omniumBed()
  const created = await post(bed, 'W1', { customerId: '4790000001', customerName: 'Kari Test' })
  expect([created.status, created.body]).toEqual([201, undefined])
  const { body } = await bed.call('GET', '/api/orders/W1')
  expect(body).toMatchObject({
    id: 'W1',
    orderNumber: 'W1',
    customerNumber: '4790000001',
    customerType: 'B2C',
    netTotal: 250,
    modified: '2026-03-02T08:00:00.0000000Z',
    orderForm: {
      total: 250,
      taxTotal: 50,
      shipments: [{ status: 'AwaitingInventory', orderStatus: 'New', total: 250 }],
    },
  })
})

test('Omnium quirk 2: an id that exists is refused with 409, while PUT numbers the order', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  const again = await post(bed, 'W1')
  expect([again.status, again.body]).toEqual([409, 'Order W1 already exists.'])
  const { id: _, ...body } = orderBody('x')
  expect((await bed.call('PUT', '/api/Orders', body)).body).toMatchObject({ id: '1', orderNumber: '1' })
  // No 409 is published for the latter.
  expect(await bed.call('PUT', '/api/Orders', { ...body, id: 'W1' })).toMatchObject({ status: 400 })
})

test.each(['marketId', 'storeId', 'orderType', 'status', 'id'])(
  'without %s there is no order',
  async (member) => {
    const bed = await omniumBed()
    const { [member]: _, ...rest } = orderBody('W1') as Record<string, unknown>
    const answer = await bed.call('POST', '/api/Orders', rest)
    expect([answer.status, answer.type]).toEqual([400, 'text/plain; charset=utf-8'])
    expect(answer.body).toContain(member)
    expect(bed.omnium.state.orders.size).toBe(0)
  },
)

test.each([{ marketId: 'XXX' }, { status: 'Nonsense' }, { storeId: ' ' }])(
  'an order with %o is refused',
  async (more) => {
    expect((await post(await omniumBed(), 'W1', more)).status).toBe(400)
  },
)

test('a status that the tenant configured is accepted', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveSettings({ settings: { additionalOrderStatuses: ['AtTailor'] } })
  expect((await post(bed, 'W1', { status: 'AtTailor' })).status).toBe(201)
})

test('members bind without regard to case, unknown ones are ignored', async () => {
  const bed = await omniumBed()
  const answer = await bed.call('POST', '/api/Orders', {
    Id: 'W1',
    MARKETID: 'NOR',
    StoreId: 'S1',
    OrderType: 'Online',
    Status: 'New',
    Unheard: 1,
    OrderForm: { LineItems: [{ LineItemId: '1', Code: 'A', Quantity: 1, PlacedPrice: 10, Odd: true }] },
  })
  expect(answer.status).toBe(201)
  const order = stored(bed, 'W1')
  expect(order.orderForm.lineItems[0]).toMatchObject({ code: 'A', quantity: 1 })
  expect(JSON.stringify(order)).not.toMatch(/Unheard|Odd/)
})

test('PUT numbers the order and makes the number its id', async () => {
  const bed = await omniumBed()
  const { id: _, ...body } = orderBody('x')
  const first = await bed.call('PUT', '/api/Orders', body)
  const second = await bed.call('PUT', '/api/Orders', { ...body, id: 'MINE' })
  expect(first).toMatchObject({ status: 200, body: { id: '1', orderNumber: '1' } })
  expect(second.body).toMatchObject({ id: 'MINE', orderNumber: '2' })
})

test('HEAD and GET tell what is there', async () => {
  const bed = await omniumBed()
  await post(bed, 'W 1/2')
  const path = `/api/Orders/${encodeURIComponent('W 1/2')}`
  expect((await bed.call('HEAD', `${path}/Exists`)).status).toBe(200)
  expect((await bed.call('GET', path)).status).toBe(200)
  expect((await bed.call('HEAD', '/api/Orders/W9/Exists')).status).toBe(404)
  expect((await bed.call('GET', '/api/Orders/W9')).status).toBe(404)
})

test('with a read delay an order is not found for so many reads, nor by searches', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.setReadDelay({ entity: 'order', reads: 2 })
  await post(bed, 'W1')
  const total = async () =>
    ((await bed.call('POST', '/api/Orders/Search', {})).body as { totalHits: number }).totalHits
  expect(await total()).toBe(0)
  const statuses = []
  for (let reads = 0; reads < 3; reads++) statuses.push((await bed.call('GET', '/api/Orders/W1')).status)
  expect(statuses).toEqual([404, 404, 200])
  expect(await total()).toBe(1)
})

test('an order brings its customer up to date, unless that is switched off', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { customerId: 'C1', customerName: 'Kari Test', customerPhone: '+4790000001' })
  expect(bed.omnium.state.privateCustomer('C1')).toMatchObject({ firstName: 'Kari', lastName: 'Test' })
  bed.omnium.actions.saveSettings({ settings: { isCustomerSavedFromOrder: false } })
  await post(bed, 'W2', { customerId: 'C2', customerName: 'Ola Test' })
  expect(bed.omnium.state.privateCustomer('C2')).toBeUndefined()
})

test('Omnium quirk 18: a new order may stay queued until it is released', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveSettings({ settings: { isNewOrderQueued: true } })
  await post(bed, 'W1')
  expect(stored(bed, 'W1').status).toBe('Queued')
  expect(bed.omnium.actions.releaseQueuedOrder({ orderId: 'W1' }).status).toBe('New')
})

test('searches page from zero within their window, newest first, with facets', async () => {
  const bed = await omniumBed()
  for (const id of ['W1', 'W2', 'W3']) {
    await post(bed, id, { orderType: id === 'W2' ? 'ClickAndCollect' : 'Online' })
    bed.tenant.clock.moveTo(bed.tenant.clock.now() + 1000)
  }
  const search = async (request: object) => (await bed.call('POST', '/api/Orders/Search', request)).body
  expect(await search({ take: 2 })).toMatchObject({ totalHits: 3, result: [{ id: 'W3' }, { id: 'W2' }] })
  expect(await search({ take: 2, page: 1 })).toMatchObject({ totalHits: 3, result: [{ id: 'W1' }] })
  expect(await search({ orderType: 'ClickAndCollect' })).toMatchObject({ result: [{ id: 'W2' }] })
  expect(await search({ modifiedFrom: '2026-03-02T08:00:01', sortOrder: 'CreatedAscending' })).toMatchObject({
    result: [{ id: 'W2' }, { id: 'W3' }],
    facets: [
      { facetType: 'Status', facets: [{ name: 'New', count: 2 }] },
      { facetType: 'OrderType' },
      { facetType: 'Store' },
    ],
  })
  expect((await bed.call('POST', '/api/Orders/Search', { take: 100, page: 101 })).status).toBe(400)
  expect((await bed.call('POST', '/api/Orders/Search', { take: 101 })).status).toBe(400)
})

test('lists count pages from one and know what changed since', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  bed.tenant.clock.moveTo(START + 60_000)
  await post(bed, 'W2', { storeId: 'S2' })
  const list = async (query: string) => (await bed.call('GET', `/api/Orders/GetOrders?${query}`)).body
  expect(await list('changedSince=2026-03-02T08:01:00Z')).toMatchObject({
    totalHits: 1,
    result: [{ id: 'W2' }],
  })
  expect(await list('pageSize=1&page=2')).toMatchObject({ totalHits: 2, result: [{ id: 'W1' }] })
  expect(await list('storeId=S1&storeId=S3')).toMatchObject({ totalHits: 1, result: [{ id: 'W1' }] })
})

test('an update keeps what is not sent and replaces lists that are', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1', { tags: ['a'] })
  const lineItems = [{ lineItemId: '1', code: 'SKU1', quantity: 5, placedPrice: 100 }]
  const answer = await bed.call('POST', '/api/Orders/Update', { id: 'W1', orderForm: { lineItems } })
  expect(answer.body).toMatchObject({ isAborted: false, order: { tags: ['a'], total: 500 } })
  expect(stored(bed, 'W1').orderForm.shipments[0]?.lineItems).toMatchObject([{ quantity: 5 }])
  expect((await bed.call('POST', '/api/Orders/Update', { id: 'W9' })).status).toBe(404)
})

test('Omnium quirk 21: payments overwrite by id, add by unknown id and append without one', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  const payment = {
    paymentMethodName: 'Card',
    transactionId: 't',
    transactionType: 'Sale',
    status: 'Processed',
    amount: 100,
  }
  const add = (body: object) => bed.call('POST', '/api/Orders/W1/AddPayments', [body])
  await add({ ...payment, id: 'p1' })
  await add({ ...payment, id: 'p1', amount: 150 })
  await add({ ...payment, id: 'p2', amount: 50 })
  expect(stored(bed, 'W1').orderForm.capturedPaymentTotal).toBe(200)
  await add({ ...payment, amount: 10 })
  const { body } = await add({ ...payment, amount: 10 })
  expect((body as Order).orderForm?.payments).toHaveLength(4)
  expect((body as Order).remainingPayment).toBe(30)
  expect((await add({ paymentMethodName: 'Card' })).status).toBe(400)
})

test('cancelling a line takes it off the bill in both copies', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  const { body } = await bed.call('POST', '/api/Orders/W1/OrderLines/1/Cancel')
  expect(body).toMatchObject({ total: 50 })
  expect(stored(bed, 'W1').orderForm.shipments[0]?.lineItems[0]).toMatchObject({ canceledQuantity: 2 })
  expect((await bed.call('POST', '/api/Orders/W1/OrderLines/9/Cancel')).status).toBe(404)
})

test('patched lines are counted: changed, unchanged, not found', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  const { body } = await bed.call('PATCH', '/api/Orders/W1/PatchUpdateOrderLines', [
    { lineItemId: '1', quantity: 3 },
    { lineItemId: '2', quantity: 1 },
    { lineItemId: '9', quantity: 1 },
  ])
  expect(body).toMatchObject({
    totalCount: 3,
    updatedCount: 1,
    unchangedCount: 1,
    notFoundCount: 1,
    isModified: true,
  })
  expect(stored(bed, 'W1').total).toBe(350)
})

test('a web shop checkout puts its lines into a shipment to the store', async () => {
  const { omnium } = await omniumBed()
  const order = omnium.actions.placeOrder({
    allowUnknownStore: true,
    order: {
      id: 'W1',
      storeId: 'S1',
      orderForm: { lineItems: [{ code: 'A', quantity: 2, placedPrice: 10 }] },
    },
  })
  expect(order).toMatchObject({ orderType: 'ClickAndCollect', status: 'New', total: 20 })
  expect(order.orderForm.shipments).toMatchObject([
    { pickUpWarehouseCode: 'S1', warehouseCode: 'S1', lineItems: [{ lineItemId: '1', code: 'A' }] },
  ])
})

test('changes of an order keep lines and shipments in step and announce themselves', async () => {
  const { omnium } = await omniumBed()
  omnium.actions.placeOrder({ allowUnknownStore: true, order: orderBody('W1') })
  const lineItems = [{ lineItemId: '9', code: 'B', quantity: 1, placedPrice: 70 }]
  const order = omnium.actions.setOrderLines({ orderId: 'W1', lineItems })
  expect(order.orderForm.shipments.map((each) => each.lineItems.map(({ code }) => code))).toEqual([['B']])
  expect(order.total).toBe(70)
  const changed = omnium.actions.changeOrder({
    orderId: 'W1',
    change: { tags: ['x'], secretKey: null, orderForm: { isPriority: true } },
  })
  expect(changed).toMatchObject({ tags: ['x'], total: 70, orderForm: { isPriority: true } })
  expect(changed).not.toHaveProperty('secretKey')
  expect(omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([110_106, 210_102, 210_102])
})

test('a soft deletion leaves the order with a status, a hard one leaves nothing', async () => {
  const { omnium } = await omniumBed()
  omnium.actions.placeOrder({ allowUnknownStore: true, order: orderBody('W1'), event: false })
  omnium.actions.deleteOrder({ orderId: 'W1' })
  expect(omnium.state.order('W1')?.status).toBe('Deleted')
  omnium.actions.deleteOrder({ orderId: 'W1', permanently: true })
  expect(omnium.state.order('W1')).toBeUndefined()
  expect(omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([110_109, 110_110])
})

test('mistaken arguments of actions are user errors that say what was expected', async () => {
  const { omnium } = await omniumBed()
  const wrong = { ordr: orderBody('W1') } as unknown as { order: Order }
  expect(() => omnium.actions.placeOrder(wrong)).toThrow(/ordr is not known here: did you mean order\?/)
  expect(() => omnium.actions.placeOrder({ order: { storeId: ' ' } })).toThrow(
    '/order/storeId must not be blank',
  )
  expect(() => omnium.actions.changeOrder({ orderId: 'W9', change: {} })).toThrow('There is no order W9')
  omnium.actions.placeOrder({ allowUnknownStore: true, order: orderBody('W1') })
  expect(() => omnium.actions.placeOrder({ allowUnknownStore: true, order: orderBody('W1') })).toThrow(
    'already exists',
  )
})
