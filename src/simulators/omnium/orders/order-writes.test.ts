import { expect, test } from 'vitest'
import { START, orderBody, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { Order } from '../schemas.ts'

const post = (bed: OmniumBed, id: string, more: Readonly<Record<string, unknown>> = {}) =>
  bed.call('POST', '/api/Orders', orderBody(id, more))
const stored = ({ omnium }: OmniumBed, id: string) => omnium.state.order(id)
const level = ({ omnium }: OmniumBed) => {
  const { inventory, reservedInventory } = omnium.state.stock('SKU1', 'S1') ?? {}
  return { inventory, reservedInventory }
}

async function withStock(): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.setInventory({ sku: 'SKU1', warehouseCode: 'S1', inventory: 10 })
  return bed
}

const SALE = {
  marketId: 'NOR',
  storeId: 'S1',
  orderNumber: 'POS-9',
  orderForm: {
    ...orderBody('x').orderForm,
    payments: [
      {
        paymentMethodName: 'Card',
        transactionId: 't',
        transactionType: 'Sale',
        status: 'Processed',
        amount: 250,
      },
    ],
  },
}

test('Omnium quirk 3: a sale of a till becomes type Pos and status Completed, whatever was sent', async () => {
  const bed = await withStock()
  const sale = { ...SALE, orderType: 'Online', status: 'New' }
  expect((await bed.call('PUT', '/api/Orders/PosOrders', sale)).status).toBe(201)
  expect(stored(bed, 'POS-9')).toMatchObject({
    id: 'POS-9',
    orderType: 'Pos',
    status: 'Completed',
    completed: '2026-03-02T08:00:00.0000000Z',
    remainingPayment: 0,
  })
  expect(level(bed)).toEqual({ inventory: 8, reservedInventory: 0 })
  expect((await bed.call('PUT', '/api/Orders/PosOrders', sale)).status).toBe(409)
  const { orderNumber: _, ...unnumbered } = sale
  expect((await bed.call('PUT', '/api/Orders/PosOrders', unnumbered)).status).toBe(400)
})

test('Omnium quirk 4: AddMany skips orders that exist and adds the others', async () => {
  const bed = await withStock()
  await post(bed, 'W1', { customerName: 'Kari' })
  const batch = [orderBody('W1', { customerName: 'Ola' }), orderBody('W2')]
  const answer = await bed.call('POST', '/api/Orders/AddMany', batch)
  expect([answer.status, answer.body]).toEqual([204, undefined])
  expect([stored(bed, 'W1')?.customerName, stored(bed, 'W2')?.status]).toEqual(['Kari', 'New'])
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 4 })
})

test.each(['AddMany', 'UpdateMany', 'ImportMany'])(
  '%s refuses a batch with duplicates, gaps or too many orders, and writes nothing of it',
  async (name) => {
    const bed = await omniumBed()
    const send = (batch: readonly object[]) => bed.call('POST', `/api/Orders/${name}`, batch)
    expect((await send([orderBody('W1'), orderBody('W1')])).status).toBe(400)
    expect((await send([orderBody('W1'), orderBody('W2', { marketId: 'XXX' })])).status).toBe(400)
    expect((await send([orderBody('W1'), { id: 'W2' }])).status).toBe(400)
    expect((await send(Array.from({ length: 1001 }, (_, at) => ({ id: `W${at}` })))).status).toBe(400)
    expect(bed.omnium.state.orders.size).toBe(0)
  },
)

test('Omnium quirk 6: UpdateMany adds orders that are missing, and runs workflows only when asked', async () => {
  const bed = await withStock()
  await post(bed, 'W1', { tags: ['a'] })
  const update = (query = '') =>
    bed.call('POST', `/api/Orders/UpdateMany${query}`, [{ id: 'W1', status: 'Completed' }, orderBody('W2')])
  expect((await update()).status).toBe(200)
  expect(stored(bed, 'W1')).toMatchObject({ status: 'Completed', tags: ['a'], total: 250 })
  expect(stored(bed, 'W2')?.status).toBe('New')
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 2 })
  await update('?runWorkflow=true')
  expect(level(bed)).toEqual({ inventory: 8, reservedInventory: 2 })
})

test('an import runs no workflow, is never queued, and can be repeated', async () => {
  const bed = await withStock()
  bed.omnium.actions.saveSettings({ settings: { isNewOrderQueued: true } })
  const created = '2020-05-01T12:00:00Z'
  const send = (more: object) =>
    bed.call('POST', '/api/Orders/ImportMany', [orderBody('W1', { created, status: 'Completed', ...more })])
  expect((await send({ tags: ['a'] })).status).toBe(200)
  expect(stored(bed, 'W1')).toMatchObject({ status: 'Completed', created, tags: ['a'] })
  await send({})
  expect(stored(bed, 'W1')).not.toHaveProperty('tags')
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 0 })
})

test('an overwritten order loses what is not sent, keeps its age and key, and runs its workflow', async () => {
  const bed = await withStock()
  await post(bed, 'W1', { tags: ['a'], customerName: 'Kari' })
  const before = stored(bed, 'W1')
  bed.tenant.clock.moveTo(START + 60_000)
  const { status, body } = await bed.call(
    'PUT',
    '/api/Orders/Update',
    orderBody('W1', { customerName: 'Ola' }),
  )
  expect([status, body]).toMatchObject([
    200,
    { isAborted: false, order: { customerName: 'Ola', total: 250 } },
  ])
  expect(stored(bed, 'W1')).not.toHaveProperty('tags')
  expect(stored(bed, 'W1')).toMatchObject({ created: before?.created, secretKey: before?.secretKey })
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 2 })
  const lineItems = [{ lineItemId: '2', code: 'SKU2', quantity: 1, placedPrice: 50 }]
  await bed.call('PUT', '/api/Orders/Update', orderBody('W1', { orderForm: { lineItems } }))
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 0 })
  await bed.call('PUT', '/api/Orders/Update', orderBody('W2'))
  expect(stored(bed, 'W2')?.status).toBe('New')
  expect((await bed.call('PUT', '/api/Orders/Update', { id: 'W1' })).status).toBe(400)
})

test('a version that is not the present one is a lost race', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  const { body } = await bed.call('GET', '/api/Orders/W1')
  const update = (order: object) => bed.call('POST', '/api/Orders/Update', order)
  expect((await update(body as Order)).status).toBe(200)
  expect((await update(body as Order)).status).toBe(409)
  expect((await bed.call('PUT', '/api/Orders/Update', body as Order)).status).toBe(409)
})

test('Omnium quirk 22: a deletion leaves the order with a status, unless it is to be permanent', async () => {
  const bed = await withStock()
  await post(bed, 'W1')
  expect(level(bed).reservedInventory).toBe(2)
  expect((await bed.call('DELETE', '/api/Orders/W1')).status).toBe(200)
  expect((await bed.call('GET', '/api/Orders/W1')).body).toMatchObject({ status: 'Deleted' })
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 0 })
  expect((await bed.call('DELETE', '/api/Orders/W1?deletePermanently=true')).status).toBe(200)
  expect((await bed.call('GET', '/api/Orders/W1')).status).toBe(404)
  expect(bed.omnium.state.orderVersions.size).toBe(0)
  expect((await bed.call('DELETE', '/api/Orders/W1')).status).toBe(404)
  const ids = bed.omnium.state.events.all().map(({ operationId }) => operationId)
  expect(ids.slice(-2)).toEqual([110_109, 110_110])
})

test('Omnium quirk 40: dates that cannot be null come back unset, and count as absent when they are sent', async () => {
  const bed = await omniumBed()
  const unset = '0001-01-01T00:00:00'
  await post(bed, 'W1', { created: unset, completed: unset, publicOrderNotes: [{ detail: 'Hello' }] })
  const { body } = await bed.call('GET', '/api/Orders/W1')
  expect(body).toMatchObject({
    created: '2026-03-02T08:00:00.0000000Z',
    publicOrderNotes: [{ detail: 'Hello', created: unset }],
  })
  expect(body).not.toHaveProperty('completed')
})

test('payments are replaced by PutPayments and added by the deprecated PUT', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  const payment = {
    paymentMethodName: 'Card',
    transactionId: 't',
    transactionType: 'Authorization',
    status: 'Processed',
    amount: 100,
  }
  await bed.call('PUT', '/api/Orders/W1/AddPayments', [payment])
  const added = await bed.call('PUT', '/api/Orders/W1/AddPayments', [payment])
  expect(added.body).toMatchObject({ remainingPayment: 50, orderForm: { authorizedPaymentTotal: 200 } })
  const put = await bed.call('PUT', '/api/Orders/W1/PutPayments', [{ ...payment, amount: 250 }])
  expect(put.body).toMatchObject({ remainingPayment: 0, orderForm: { payments: [{ amount: 250 }] } })
  expect((await bed.call('PUT', '/api/Orders/W9/PutPayments', [])).status).toBe(404)
})

test('an order offers the ways to pay that the tenant configured', async () => {
  const bed = await omniumBed()
  await post(bed, 'W1')
  bed.omnium.actions.saveSettings({ settings: { paymentOptions: [{ name: 'Swish', displayName: 'Swish' }] } })
  const { body } = await bed.call('GET', '/api/Orders/W1/GetPaymentOptions')
  expect(body).toEqual([{ name: 'Swish', displayName: 'Swish' }])
  expect((await bed.call('GET', '/api/Orders/W9/GetPaymentOptions')).status).toBe(404)
})

test('the workflow of a cart is tried without writing anything', async () => {
  const bed = await withStock()
  const { orderForm } = orderBody('W1')
  await post(bed, 'W1', { orderForm: { ...orderForm, cartId: 'cart-1' } })
  const before = stored(bed, 'W1')
  const tried = (cart: string, status: string) =>
    bed.call('POST', `/api/Orders/${cart}/processCartWorkflowTest/${status}`)
  expect((await tried('cart-1', 'Completed')).body).toMatchObject({
    isAborted: false,
    order: { id: 'W1', status: 'Completed' },
    orderActionExecutionResults: [{ actionType: 'ReduceInventory' }, { actionType: 'CapturePayment' }],
  })
  expect((await tried('cart-2', 'Completed')).body).toMatchObject({ isAborted: true })
  expect((await tried('cart-1', 'Nonsense')).body).toMatchObject({ isAborted: true })
  expect(stored(bed, 'W1')).toBe(before)
  expect(level(bed)).toEqual({ inventory: 10, reservedInventory: 2 })
})
