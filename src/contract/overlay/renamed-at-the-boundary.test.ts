import { afterEach, expect, test } from 'vitest'
import { createFetch, createSimulators } from '../../simulators/index.ts'
import type { Simulators } from '../../simulators/index.ts'
import { contractsWith, documentOf } from './overlaid-contracts.ts'
import { parseOverlay } from './read-overlay.ts'

let open: Simulators | undefined
afterEach(() => open?.close())

/** Both systems under an overlay, with calls to each. Whatever breaks the changed contract fails the test. */
function bed(actions: readonly object[]) {
  const text = JSON.stringify({ overlay: '1.0.0', info: { title: 'T', version: '1' }, actions })
  const deliveries: unknown[] = []
  const simulators = createSimulators({
    contracts: contractsWith([parseOverlay('test.json', text)]),
    dataset: 'demo',
    onBreach: (_, exchange) => {
      throw new Error(JSON.stringify(exchange.violations))
    },
    fetch: async (input, init) => {
      deliveries.push(await new Request(input, init).json())
      return new Response(null, { status: 200 })
    },
  })
  open = simulators
  const tenant = simulators.createTenant()
  const within = createFetch(simulators)
  const flow = async (method: string, path: string, body?: unknown) => {
    const response = await within(`${simulators.flow.url}/v2/tenants/${tenant.flow.tenantUid}${path}`, {
      method,
      headers: { authorization: `Bearer ${tenant.flow.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = (await response.text()) || 'null'
    return { status: response.status, body: JSON.parse(answer) as Record<string, never> }
  }
  return { simulators, tenant, flow, within, deliveries }
}

const STORE_ORDERS = "$.paths['/tenants/{tenantUid}/stores/{storeUid}/orders']"

test('a renamed member is read and written under its new name, in bodies of every operation', async () => {
  const { flow, tenant } = bed([
    { target: '$.components.schemas.OrderHeaderFields', 'x-rename': { from: 'note', to: 'remark' } },
    { target: '$.components.schemas.OrderResponse', 'x-rename': { from: 'note', to: 'remark' } },
  ])
  const store = tenant.flow.state.stores()[0]?.storeUid ?? ''
  const { body } = await flow('POST', `/stores/${store}/orders`, { remark: 'ring first' })
  expect(body).toMatchObject({ remark: 'ring first' })
  expect(body).not.toHaveProperty('note')
  expect(tenant.flow.state.order(String(body['orderUid']))).toMatchObject({ note: 'ring first' })

  const exchange = tenant.journal.entries({ operationId: 'createOrder' })[0]
  expect(exchange).toMatchObject({
    requestBody: { note: 'ring first' },
    responseBody: { note: 'ring first' },
    wire: { requestBody: { remark: 'ring first' }, responseBody: { remark: 'ring first' } },
    violations: [],
  })
})

test('a status, a method and parameters have new names, the path parameter before authentication too', async () => {
  const { flow, tenant } = bed([
    { target: `${STORE_ORDERS}.post.responses`, 'x-rename': { from: '201', to: '202' } },
    { target: STORE_ORDERS, 'x-rename': { from: 'post', to: 'put' } },
    { target: '$.components.parameters.TenantUid', 'x-rename': { from: 'tenantUid', to: 'tenant' } },
    ...pathsWithTenant(),
    {
      target: "$.paths['/tenants/{tenant}/orders'].get.parameters[?@.name == 'externalOrderNumber']",
      'x-rename': { from: 'externalOrderNumber', to: 'reference' },
    },
  ])
  const store = tenant.flow.state.stores()[0]?.storeUid ?? ''
  const order = { externalOrderNumber: 'R1' }
  expect((await flow('POST', `/stores/${store}/orders`, order)).status).toBe(405)
  expect((await flow('PUT', `/stores/${store}/orders`, order)).status).toBe(202)
  expect((await flow('GET', '/orders?reference=R1')).body).toMatchObject({
    items: [{ externalOrderNumber: 'R1' }],
  })
  expect((await flow('GET', '/orders?reference=R2')).body).toMatchObject({ items: [] })
})

test('a path that is kept answers under both names', async () => {
  const to = '/tenants/{tenantUid}/sales-orders'
  const { flow } = bed([
    { target: '$.paths', 'x-rename': { from: '/tenants/{tenantUid}/orders', to, keep: true } },
  ])
  expect((await flow('GET', '/orders')).status).toBe(200)
  expect((await flow('GET', '/sales-orders')).status).toBe(200)
})

test('what an overlay makes obligatory is refused without it, and what it relaxes is let through', async () => {
  const { flow, tenant } = bed([
    {
      target: '$.components.schemas.OrderCreateRequest',
      update: {
        required: ['externalOrderNumber'],
        'x-evidence-required': { externalOrderNumber: 'documented' },
      },
    },
    // Nothing is law in an operation that is itself only implied.
    { target: `${STORE_ORDERS}.post`, update: { 'x-evidence': 'documented' } },
    { target: '$.components.schemas.OrderStatusRequest.required', remove: true },
  ])
  const orders = `/stores/${tenant.flow.state.stores()[0]?.storeUid ?? ''}/orders`
  const refused = await flow('POST', orders, { note: 'x' })
  expect(refused.status).toBe(400)
  const made = await flow('POST', orders, { externalOrderNumber: 'X' })
  expect(made.status).toBe(201)
  await flow('PUT', `${orders}/${String(made.body['orderUid'])}/status`, {})
  expect(tenant.journal.entries({ operationId: 'setOrderStatus' })).toMatchObject([{ violations: [] }])
})

test('an event has another name, in the contract and in what is delivered', async () => {
  const { tenant, flow, deliveries } = bed([
    { target: '$.webhooks', 'x-rename': { from: 'ORDER_CANCELLED', to: 'ORDER_VOIDED' } },
    { target: '$.components.schemas..enum', 'x-replace': { from: 'ORDER_CANCELLED', to: 'ORDER_VOIDED' } },
  ])
  tenant.flow.actions.subscribeWebhook({ url: 'http://connector.test/flow', actions: ['ORDER_CANCELLED'] })
  const orders = `/stores/${tenant.flow.state.stores()[0]?.storeUid ?? ''}/orders`
  const { body } = await flow('POST', orders, {})
  await flow('PUT', `${orders}/${String(body['orderUid'])}/status`, { status: 'CANCELLED' })
  await tenant.idle()
  expect(deliveries).toMatchObject([{ action: 'ORDER_VOIDED', order: { Uid: body['orderUid'] } }])
  expect(tenant.journal.entries({ kind: 'delivery' })).toMatchObject([
    {
      operationId: 'ORDER_CANCELLED',
      requestBody: { action: 'ORDER_CANCELLED' },
      wire: { requestBody: { action: 'ORDER_VOIDED' } },
    },
  ])
})

test("Omnium's names are bound by the changed contract, without regard to case", async () => {
  const { simulators, tenant, within } = bed([
    { target: '$.paths', 'x-rename': { from: '/api/Token', to: '/api/Login' } },
    { target: '$.components.schemas.OmniumOrder', 'x-rename': { from: 'customerName', to: 'buyerName' } },
  ])
  const { clientId, clientSecret } = tenant.omnium
  const { url } = simulators.omnium
  const login = await within(`${url}/api/login?clientId=${clientId}&clientSecret=${clientSecret}`, {
    method: 'POST',
  })
  const headers = { authorization: `Bearer ${await login.text()}`, 'content-type': 'application/json' }
  const storeId = tenant.omnium.state.stores.all()[0]?.id
  const order = {
    Id: 'W1',
    MARKETID: 'NOR',
    storeId,
    orderType: 'ClickAndCollect',
    Status: 'New',
    BuyerName: 'Kari',
  }
  const body = JSON.stringify(order)
  const made = await within(`${url}/api/Orders`, { method: 'POST', headers, body })
  expect(made.status).toBe(201)
  expect(tenant.omnium.state.orders.get('W1')).toMatchObject({ customerName: 'Kari' })
  const read = (await (await within(`${url}/api/Orders/W1`, { headers })).json()) as object
  expect(read).toMatchObject({ buyerName: 'Kari' })
  expect(read).not.toHaveProperty('customerName')
})

/** Every path of Flow with its tenant under another name. */
function pathsWithTenant(): object[] {
  return [...new Set(flowPaths())].map((from) => ({
    target: '$.paths',
    'x-rename': { from, to: from.replace('{tenantUid}', '{tenant}') },
  }))
}

const flowPaths = (): readonly string[] =>
  Object.keys(documentOf('flow').paths).filter((path) => path.includes('{tenantUid}'))
