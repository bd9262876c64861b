import { expect, test } from 'vitest'
import { UserError } from '../../../kernel/errors.ts'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'
import { flowRetryPolicy } from './retry-policy.ts'

interface Delivered {
  readonly url: string
  readonly headers: Headers
  readonly body: Record<string, unknown>
  readonly at: number
}

/** A tenant whose webhooks end in a subscriber that answers with the given statuses, the last one for ever. */
function subscribed(actions: readonly Schema<'WebhookAction'>[], statuses: readonly number[] = [200]) {
  const delivered: Delivered[] = []
  const bed = flowBed({
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const body = (await request.json()) as Record<string, unknown>
      delivered.push({ url: request.url, headers: request.headers, body, at: bed.tenant.clock.now() })
      return new Response('', { status: statuses[Math.min(delivered.length, statuses.length) - 1] ?? 200 })
    },
  })
  bed.actions.subscribeWebhook({ url: 'http://connector.test/flow', actions: [...actions], token: 'hook' })
  const seen = async () => {
    await bed.tenant.idle()
    return delivered.map(({ body }) => body['action'])
  }
  return { ...bed, delivered, seen }
}

test('Flow quirk 24: a delivery is thin: references with capitalised Id and Uid, and the token of the transport', async () => {
  const { actions, delivered, seen, tenant } = subscribed(['ORDER_SETTLED'])
  const { orderUid } = actions.completeSale({
    storeUid: 'OSLO',
    lines: [{ productUid: 'SKI', quantity: 100 }],
  })
  await seen()
  expect(delivered).toHaveLength(1)
  expect(delivered[0]?.headers.get('authorization')).toBe('Bearer hook')
  const id = expect.any(Number) as number
  expect(delivered[0]?.body).toEqual({
    action: 'ORDER_SETTLED',
    tenant: { Id: id, Uid: tenant.flow.tenantUid },
    store: { Id: id, Uid: 'OSLO' },
    order: { Id: id, Uid: orderUid },
    tenantUser: { Id: id, Uid: 'ola-prove' },
  })
})

test('a sale settles, receipts and delivers, and changes stock', async () => {
  const { actions, seen } = subscribed([
    'ORDER_SETTLED',
    'ORDER_RECEIPT_SETTLED',
    'ORDER_DELIVERED',
    'ORDER_UPDATED',
    'STOCK_CHANGE',
  ])
  actions.completeSale({ storeUid: 'OSLO', lines: [{ productUid: 'SKI', quantity: 100 }] })
  expect(await seen()).toEqual(['STOCK_CHANGE', 'ORDER_SETTLED', 'ORDER_RECEIPT_SETTLED', 'ORDER_DELIVERED'])
})

test('a reception tells of itself, and of the purchase order once everything is in', async () => {
  const { actions, seen, delivered } = subscribed(['RECEIVEMENT_COMPLETED', 'PURCHASE_RECEIVED'])
  actions.createPurchaseOrder({
    storeUid: 'OSLO',
    purchaseOrder: {
      purchaseOrderUid: 'PO1',
      supplierUid: 'N',
      items: [{ productUid: 'SKI', quantityOrdered: 200 }],
    },
  })
  const receive = (quantity: number) =>
    actions.receiveGoods({
      storeUid: 'OSLO',
      purchaseOrderUid: 'PO1',
      lines: [{ productUid: 'SKI', quantity }],
    })
  const { receivementUid } = receive(100)
  receive(100)
  receive(100)
  expect(await seen()).toEqual([
    'RECEIVEMENT_COMPLETED',
    'RECEIVEMENT_COMPLETED',
    'PURCHASE_RECEIVED',
    'RECEIVEMENT_COMPLETED',
  ])
  expect(delivered[0]?.body).toMatchObject({ receivement: { Uid: receivementUid }, store: { Uid: 'OSLO' } })
})

test('stores, purchase orders and receptions tell of their beginning, change and end', async () => {
  const { call, ok, seen } = subscribed([
    ...(['STORE_CREATE', 'STORE_UPDATE', 'PURCHASE_CREATE', 'PURCHASE_UPDATE', 'PURCHASE_DELETE'] as const),
    'RECEIVEMENT_CREATED',
  ])
  ok('POST', 'T/stores', { storeUid: 'BERGEN' })
  ok('PUT', 'T/stores/BERGEN', { name: 'Bergen' })
  const path = 'T/stores/OSLO/purchase-orders'
  ok('POST', path, { purchaseOrderUid: 'PO1', supplierUid: 'N' })
  ok('PUT', `${path}/PO1`, { note: 'x' })
  ok('POST', `${path}/PO1/items`, { productUid: 'SKI', quantityOrdered: 100 })
  expect(call('DELETE', `${path}/PO1`).status).toBe(204)
  ok('POST', 'T/stores/OSLO/receivements', { receivementItems: [{ productUid: 'SKI', quantity: 100 }] })
  expect(await seen()).toEqual([
    ...['STORE_CREATE', 'STORE_UPDATE', 'PURCHASE_CREATE', 'PURCHASE_UPDATE', 'PURCHASE_UPDATE'],
    ...['PURCHASE_DELETE', 'RECEIVEMENT_CREATED'],
  ])
})

test('ORDER_UPDATED tells what people change, never what the integration writes', async () => {
  const { actions, ok, placeOrder, seen } = subscribed(['ORDER_UPDATED', 'ORDER_CANCELLED'])
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  ok('PUT', `T/stores/OSLO/orders/${uid}/status`, { status: 'PARKED' })
  expect(await seen()).toEqual([])
  actions.openOrder({ orderUid: uid })
  actions.cancelOrder({ orderUid: uid })
  expect(await seen()).toEqual(['ORDER_UPDATED', 'ORDER_CANCELLED'])
})

test('a handling that changes state tells so, master data tell of creation and change', async () => {
  const { actions, ok, placeOrder, seen } = subscribed([
    'ORDER_HANDLING_STATE_CHANGED',
    'CUSTOMER_CREATE',
    'CUSTOMER_UPDATE',
    'PRODUCT_UPDATE',
  ])
  const uid = placeOrder([])
  const { orderHandlingUid } = ok<Schema<'OrderHandling'>>('POST', `T/stores/OSLO/orders/${uid}/handlings`, {
    handlingUid: 'click-collect',
  })
  actions.setOrderHandlingState({ orderUid: uid, orderHandlingUid, state: 'IN_PROGRESS' })
  ok('POST', 'T/customers', { customerUid: 'C1', firstname: 'Kari' })
  actions.changeCustomer({ customerUid: 'C1', customer: { lastname: 'Eksempel' } })
  ok('PUT', 'T/products/SKI', { name: 'Ski 2' })
  expect(await seen()).toEqual([
    'ORDER_HANDLING_STATE_CHANGED',
    'CUSTOMER_CREATE',
    'CUSTOMER_UPDATE',
    'PRODUCT_UPDATE',
  ])
})

test('Flow quirk 24: a failed delivery is tried again with growing pauses until it is taken', async () => {
  const { actions, delivered, seen, tenant } = subscribed(['CUSTOMER_CREATE'], [500, 503, 200])
  actions.createCustomer({ customer: { firstname: 'Kari' } })
  await seen()
  for (let due = tenant.clock.nextDue(); due !== undefined; due = tenant.clock.nextDue()) {
    tenant.clock.moveTo(due)
    await tenant.idle()
  }
  expect(delivered.map(({ at }) => at - EPOCH)).toEqual([0, 1000, 3000])
})

test.each([400, 404, 429])('Flow quirk 24: an answer of %i is final', async (status) => {
  const { actions, seen, tenant } = subscribed(['CUSTOMER_CREATE'], [status])
  actions.createCustomer({ customer: { firstname: 'Kari' } })
  expect(await seen()).toHaveLength(1)
  expect(tenant.clock.nextDue()).toBeUndefined()
})

test('Flow quirk 24: there are at most ten retries, each pause twice the one before', () => {
  expect(flowRetryPolicy.delays).toHaveLength(10)
  expect(flowRetryPolicy.delays.slice(0, 4)).toEqual([1000, 2000, 4000, 8000])
  expect([undefined, 302, 500].map((status) => flowRetryPolicy.shouldRetry(status))).toEqual([
    true,
    true,
    true,
  ])
  expect([200, 202, 204, 401, 429].some((status) => flowRetryPolicy.shouldRetry(status))).toBe(false)
})

test('Flow quirk 24: after ten retries it is given up, seventeen minutes after the first attempt', async () => {
  const { actions, delivered, seen, tenant } = subscribed(
    ['CUSTOMER_CREATE'],
    Array.from({ length: 20 }, () => 500),
  )
  actions.createCustomer({ customer: { firstname: 'Kari' } })
  await seen()
  await tenant.clock.travelTo(EPOCH + 86_400_000)
  expect(delivered.map(({ at }) => (at - EPOCH) / 1000)).toEqual([
    0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 1023,
  ])
  expect(tenant.deliveries.list()).toMatchObject([
    { system: 'flow', delivery: { webhook: 'CUSTOMER_CREATE' }, state: 'failed' },
  ])
})

test('Flow quirk 24: a subscriber that does not answer in time is tried again', async () => {
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', reject))
  const { actions, tenant } = flowBed({ fetch: silent, deliveryTimeout: 20 })
  actions.subscribeWebhook({ url: 'http://connector.test/hook', actions: ['CUSTOMER_CREATE'] })
  actions.createCustomer({ customer: { firstname: 'Kari' } })
  await tenant.clock.settle()
  expect(tenant.deliveries.list({ state: 'pending' })).toMatchObject([
    { nextAttemptAt: EPOCH + 1000, attempts: [{ error: 'no answer within 0.02 s' }] },
  ])
})

test('transports and subscriptions are made, listed and deleted through the API', async () => {
  const { actions, call, ok, seen } = subscribed([])
  const transport = {
    httpTransportUid: 'hook',
    name: 'Hook',
    url: 'http://connector.test/basic',
    securityType: 'BASIC_AUTH',
    username: 'u',
    password: 'p',
    headers: [{ key: 'X-Custom', value: '1' }],
  }
  expect(call('POST', 'T/httptransports', transport)).toMatchObject({ status: 200, body: { password: 'p' } })
  const path = 'T/httptransports/hook/subscriptions'
  const created = call<Schema<'WebhookSubscription'>>('POST', path, { action: 'CUSTOMER_CREATE' })
  expect(created).toMatchObject({ status: 201, body: { action: 'CUSTOMER_CREATE', active: true } })
  ok('POST', path, { action: 'CUSTOMER_UPDATE', active: false })
  expect(ok('GET', path)).toMatchObject({ paging: { totalCount: 2 } })
  actions.createCustomer({ customer: { customerUid: 'C1', firstname: 'Kari' } })
  actions.changeCustomer({ customerUid: 'C1', customer: { firstname: 'Karin' } })
  expect(await seen()).toEqual(['CUSTOMER_CREATE'])
  expect(call('DELETE', `${path}/${created.body.webhookSubscriptionUid}`).status).toBe(204)
  actions.createCustomer({ customer: { firstname: 'Per' } })
  expect(await seen()).toHaveLength(1)
})

test('a transport is changed in part, and goes with its subscriptions', async () => {
  const { actions, call, delivered, ok, seen } = subscribed([])
  ok('POST', 'T/httptransports', { httpTransportUid: 'hook', name: 'Hook', url: 'http://connector.test/a' })
  const path = 'T/httptransports/hook/subscriptions'
  ok('POST', path, { webhookSubscriptionUid: 's', action: 'CUSTOMER_CREATE' })
  const changed = ok('PUT', 'T/httptransports/hook', { url: 'http://connector.test/b', securityType: 'NONE' })
  expect(changed).toMatchObject({ name: 'Hook', url: 'http://connector.test/b' })
  expect(call('PUT', 'T/httptransports/hook', { url: 'ftp://connector.test' }).status).toBe(400)
  actions.createCustomer({ customer: { firstname: 'Kari' } })
  await seen()
  expect(delivered.map(({ url }) => url)).toEqual(['http://connector.test/b'])
  expect(call('DELETE', 'T/httptransports/hook').status).toBe(204)
  expect(call('GET', 'T/httptransports/hook').status).toBe(404)
  expect(call('GET', `${path}/s`).status).toBe(404)
  actions.createCustomer({ customer: { firstname: 'Per' } })
  expect(await seen()).toHaveLength(1)
})

test('a subscription is switched off and on; its action stays', async () => {
  const { actions, call, ok, seen } = subscribed([])
  ok('POST', 'T/httptransports', { httpTransportUid: 'hook', name: 'Hook', url: 'http://connector.test/a' })
  const path = 'T/httptransports/hook/subscriptions'
  ok('POST', path, { webhookSubscriptionUid: 's', action: 'CUSTOMER_CREATE' })
  expect(ok('PUT', `${path}/s`, { active: false, action: 'CUSTOMER_UPDATE' })).toMatchObject({
    active: false,
    action: 'CUSTOMER_CREATE',
  })
  actions.createCustomer({ customer: { firstname: 'Kari' } })
  expect(await seen()).toEqual([])
  ok('PUT', `${path}/s`, { active: true })
  expect(ok('GET', `${path}/s`)).toMatchObject({ active: true })
  actions.createCustomer({ customer: { firstname: 'Per' } })
  expect(await seen()).toEqual(['CUSTOMER_CREATE'])
  expect(call('PUT', `${path}/none`, { active: true }).status).toBe(404)
  expect(call('PUT', `${path}/s`, { active: 'no' }).status).toBe(400)
})

test('a transport sends its basic credentials and its own headers', async () => {
  const { delivered, ok, seen } = subscribed([])
  ok('POST', 'T/httptransports', {
    ...{
      httpTransportUid: 'hook',
      name: 'Hook',
      url: 'http://connector.test/basic',
      securityType: 'BASIC_AUTH',
    },
    ...{ username: 'u', password: 'p', headers: [{ key: 'X-Custom', value: '1' }] },
  })
  ok('POST', 'T/httptransports/hook/subscriptions', { action: 'CUSTOMER_CREATE' })
  ok('POST', 'T/customers', { firstname: 'Kari' })
  await seen()
  expect(delivered[0]?.headers.get('authorization')).toBe(`Basic ${btoa('u:p')}`)
  expect(delivered[0]?.headers.get('x-custom')).toBe('1')
})

test('a subscription to a misspelt action is an error and leaves no transport', () => {
  const { actions, ok } = flowBed()
  const request = { url: 'http://connector.test', actions: ['ORDER_SETLED' as 'ORDER_SETTLED'] }
  expect(() => actions.subscribeWebhook(request)).toThrow(UserError)
  expect(ok('GET', 'T/httptransports')).toMatchObject({ items: [] })
})
