import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { packageRoot } from '../../kernel/package-root.ts'
import { startSimulators } from '../../simulators/index.ts'
import type { Simulators } from '../../simulators/index.ts'
import { documentOf } from './overlaid-contracts.ts'
import { parseOverlay } from './read-overlay.ts'

let open: Simulators | undefined
afterEach(() => open?.close())

const example = (name: string): string => join(packageRoot(), 'examples', 'overlays', name)

async function start(name: string) {
  const simulators = await startSimulators({
    overlays: [example(name)],
    dataset: 'demo',
    onBreach: (_, exchange) => {
      throw new Error(JSON.stringify(exchange.violations))
    },
  })
  open = simulators
  const { token, tenantUid } = simulators.createTenant().flow
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${simulators.flow.url}/v2/tenants/${tenantUid}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const store = (await call('GET', '/stores')).body as { items: { storeUid: string }[] }
  return { call, orders: `/stores/${store.items[0]?.storeUid ?? ''}/orders`, simulators }
}

test.each(['flow-orders.yaml', 'plain.yaml'])('%s moves a path and renames a value', async (name) => {
  const { call, orders, simulators } = await start(name)
  const created = await call('POST', orders, { externalOrderNumber: 'X1' })
  expect(created.status).toBe(201)

  const list = await call('GET', '/sales-orders?pageSize=100')
  expect(list.status).toBe(200)
  expect(list.body['items']).toContainEqual(expect.objectContaining({ externalOrderNumber: 'X1' }))
  expect((await call('GET', '/orders')).status).toBe(404)

  const uid = String(created.body['orderUid'])
  expect(await call('PUT', `${orders}/${uid}/status`, { status: 'VOIDED' })).toMatchObject({
    status: 200,
    body: { orderState: 'VOIDED' },
  })
  expect((await call('GET', `/orders/${uid}`)).body).toMatchObject({ orderState: 'VOIDED' })
  const [tenant] = simulators.tenants()
  expect(tenant?.flow.state.order(uid)).toMatchObject({ orderState: 'CANCELLED' })
})

test('the overlays of docs/overlays.md do what the page says', () => {
  const page = readFileSync(join(packageRoot(), 'docs', 'overlays.md'), 'utf8')
  const [whole = '', renaming = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text)
  const head = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\n"
  const flow = documentOf('flow', [parseOverlay('1', whole), parseOverlay('2', head + renaming)])
  expect(flow.paths).toHaveProperty(['/tenants/{tenantUid}/sales-orders'])
  expect(flow.components?.schemas).toMatchObject({
    OrderHeaderFields: { properties: { channel: { type: 'string' } } },
    OrderStatusRequest: { required: [] },
    OrderState: { enum: expect.arrayContaining(['VOIDED']) as unknown },
  })
})
