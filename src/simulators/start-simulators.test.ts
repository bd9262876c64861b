import { expect, test } from 'vitest'
import { flowVendor } from './flow/flow-vendor.ts'
import { omniumVendor } from './omnium/omnium-vendor.ts'
import { createFetch, createSimulators, handledOperations, startSimulators } from './index.ts'
import { loadContract } from './host/contract/load-contract.ts'
import type { Simulators, TenantOptions } from './simulators.ts'

const frozen: TenantOptions = { dataset: 'demo', frozenAt: Date.UTC(2026, 2, 2, 8) }

async function running(use: (simulators: Simulators) => Promise<void>): Promise<void> {
  const simulators = await startSimulators({
    onBreach: (breach, { url }) => {
      throw new Error(`${url}: ${JSON.stringify(breach)}`)
    },
  })
  try {
    await use(simulators)
  } finally {
    await simulators.close()
  }
}

test('an order of the demo retailer is read with a token, and a store of it in Flow', () =>
  running(async (simulators) => {
    const { omnium, flow, journal } = simulators.createTenant(frozen)
    const credentials = `clientId=${omnium.clientId}&clientSecret=${omnium.clientSecret}`
    const token = await (
      await fetch(`${simulators.omnium.url}/api/Token?${credentials}`, { method: 'POST' })
    ).text()
    const [order] = omnium.state.orders.all()
    const read = await fetch(`${simulators.omnium.url}/api/orders/${order?.id}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect([read.status, ((await read.json()) as { id: string }).id]).toEqual([200, order?.id])
    const stores = await fetch(`${simulators.flow.url}/v2/tenants/${flow.tenantUid}/stores`, {
      headers: { authorization: `Bearer ${flow.token}` },
    })
    expect(((await stores.json()) as { items: unknown[] }).items.length).toBeGreaterThanOrEqual(2)
    const text = JSON.stringify(journal.entries())
    for (const secret of [token, omnium.clientSecret, flow.token]) expect(text).not.toContain(secret)
  }))

test('the same calls in the process give the same answers', () =>
  running(async (simulators) => {
    const inProcess = createSimulators()
    const [a, b] = [simulators, inProcess].map((each) => each.createTenant({ ...frozen, id: 'same' }))
    expect(b?.flow.token).toBe(a?.flow.token)
    const path = `/v2/tenants/${a?.flow.tenantUid}/products?pageSize=5`
    const headers = { authorization: `Bearer ${a?.flow.token}` }
    const overSockets = await fetch(simulators.flow.url + path, { headers })
    const within = await createFetch(inProcess)(inProcess.flow.url + path, { headers })
    expect(await within.text()).toBe(await overSockets.text())
    await inProcess.close()
  }))

test('two tenants of one process do not know each other', () =>
  running(async (simulators) => {
    const [a, b] = [simulators.createTenant(frozen), simulators.createTenant(frozen)]
    const response = await fetch(`${simulators.flow.url}/v2/tenants/${b.flow.tenantUid}/stores`, {
      headers: { authorization: `Bearer ${a.flow.token}` },
    })
    expect(response.status).toBe(403)
  }))

test('the admin API wants its own token', () =>
  running(async (simulators) => {
    const { admin } = simulators
    const { flow } = simulators.createTenant()
    const status = async (token: string) =>
      (await fetch(`${admin.url}/tenants`, { headers: { authorization: `Bearer ${token}` } })).status
    expect([await status(flow.token), await status(admin.token)]).toEqual([401, 200])
  }))

test('no web page gets at anything: neither system nor the admin API speaks CORS', () =>
  running(async ({ omnium, flow, admin }) => {
    const headers = { origin: 'http://shop.example', 'access-control-request-method': 'GET' }
    for (const url of [`${omnium.url}/api/Stores`, `${flow.url}/v2/countries`, `${admin.url}/tenants`])
      for (const method of ['OPTIONS', 'GET']) {
        const answer = await fetch(url, { method, headers })
        expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
        expect(answer.status).toBeGreaterThanOrEqual(400)
      }
  }))

test('a port in use stops the start and leaves no other port open', () =>
  running(async (simulators) => {
    const port = Number(new URL(simulators.flow.url).port)
    await expect(startSimulators({ ports: { flow: port } })).rejects.toMatchObject({ code: 'E_PORT_IN_USE' })
    const again = await startSimulators()
    await again.close()
  }))

test.each(['omnium', 'flow'] as const)('every operation of %s has a handler', (api) => {
  const ids = loadContract(api).operations.map(({ operationId }) => operationId)
  expect([...handledOperations(api)].toSorted()).toEqual(ids.toSorted())
})

test('both vendors say of an operation without a handler that it is the simulator that lacks it', () => {
  const refusal = { kind: 'not-simulated', status: 501, detail: 'ProductsGet is described only' } as const
  for (const { errors } of [omniumVendor, flowVendor])
    expect(JSON.stringify(errors.answer(refusal, undefined))).toContain(refusal.detail)
})
