import { expect, test } from 'vitest'
import { ApiHost } from '../api-host.ts'
import { fixtureCore, inner } from '../fixture/fixture-vendor.ts'
import { jsonOf, textOf, wireCall } from '../fixture/wire-call.ts'
import { createAdminApi } from './admin-api.ts'
import type { ActionCatalogue } from './admin-root.ts'

const described = ['addThing', 'announce', 'subscribe'].map((name) => ({
  name,
  summary: `Does ${name}`,
  argument: { type: 'object' },
  example: {},
}))
const actions: ActionCatalogue = {
  describe: () => new Map(described.map((action) => [action.name, action])),
  check: (_system, _action, argument) => Object.keys(argument as object).filter((key) => key === 'odd'),
}

function setUp() {
  const core = fixtureCore()
  const urls = () => ({ omnium: 'http://127.0.0.1:4010', flow: 'http://127.0.0.1:4020' })
  const breaches: unknown[] = []
  const host = new ApiHost({
    ...createAdminApi({ core, token: 'admin', urls, actions }),
    onBreach: (breach) => breaches.push(breach),
  })
  const call = (method: string, url: string, json?: unknown, headers: Record<string, string> = {}) => {
    const response = host.handle(
      wireCall(method, url, { token: 'admin', json, headers: { host: '127.0.0.1:4030', ...headers } }),
    )
    expect(breaches).toEqual([])
    return { status: response.status, body: textOf(response) === '' ? undefined : jsonOf(response) }
  }
  return { core, call }
}

test('health needs no token, everything else does', () => {
  const { call } = setUp()
  expect(call('GET', '/healthz', undefined, { authorization: '' }).status).toBe(200)
  for (const authorization of ['', 'Bearer wrong', 'Basic admin', 'Bearer ']) {
    expect(call('GET', '/tenants', undefined, { authorization }).status).toBe(401)
  }
})

test('a token of a tenant is worth nothing here', () => {
  const { call, core } = setUp()
  const authorization = `Bearer ${inner(core.createTenant()).token}`
  expect(call('GET', '/tenants', undefined, { authorization }).status).toBe(401)
})

test.each(['127.0.0.1:4030', 'localhost', 'LOCALHOST:1', '127.8.8.8:1', '[::1]:4030'])(
  'Host %s is this machine',
  (host) => {
    expect(setUp().call('GET', '/tenants', undefined, { host }).status).toBe(200)
  },
)

test.each([
  { host: 'evil.example:4030' },
  { host: '127.0.0.1.evil.example' },
  { host: '10.0.0.1' },
  { host: '' },
  { host: '127.0.0.1:4030', origin: 'http://127.0.0.1:4030' },
  { host: '127.0.0.1:4030', origin: 'null' },
])('$host with origin $origin is refused, with or without a token', (headers) => {
  const { call } = setUp()
  expect(call('GET', '/tenants', undefined, headers).status).toBe(403)
  expect(call('GET', '/healthz', undefined, headers).status).toBe(403)
})

test('tenants are created, listed, read, reset and deleted', () => {
  const { call } = setUp()
  const created = call('POST', '/tenants', { id: 'a', now: '2026-03-02T08:00:00Z', dataset: 'demo' })
  expect(created).toMatchObject({
    status: 201,
    body: {
      id: 'a',
      now: '2026-03-02T08:00:00.000Z',
      frozen: true,
      openExchanges: 0,
      omnium: { clientId: 'client-a' },
    },
  })
  expect(call('POST', '/tenants').status).toBe(201)
  expect(call('GET', '/tenants').body).toMatchObject({
    tenants: [{ id: 'a' }, { id: 'tenant-1', frozen: false }],
  })
  expect(call('POST', '/tenants/a/reset').status).toBe(200)
  expect([call('DELETE', '/tenants/a').status, call('GET', '/tenants/a').status]).toEqual([204, 404])
})

test('mistakes are told in words: unknown member, taken id, unknown tenant', () => {
  const { call } = setUp()
  call('POST', '/tenants', { id: 'demo' })
  expect(call('POST', '/tenants', { name: 'x' })).toMatchObject({ status: 400 })
  expect(call('POST', '/tenants', { id: 'demo' })).toMatchObject({
    status: 400,
    body: { code: 'E_TENANT_EXISTS' },
  })
  expect(call('GET', '/tenants/dmeo')).toMatchObject({
    status: 404,
    body: { code: 'E_NO_TENANT', message: expect.stringContaining('Did you mean demo?') as string },
  })
  expect(call('GET', '/nonsense').status).toBe(404)
})

test('the journal is read through filters, newest last, and stray calls are apart', () => {
  const { call, core } = setUp()
  const { token } = inner(core.createTenant({ id: 'a' }))
  for (const id of ['x', 'y', 'z']) core.omniumHost.handle(wireCall('GET', `/api/Things/${id}`, { token }))
  core.omniumHost.handle(wireCall('GET', '/api/Things', { token }))
  core.omniumHost.handle(wireCall('GET', '/api/Things'))
  const read = (query: string) =>
    call('GET', `/tenants/a/journal${query}`).body as { size: number; exchanges: { seq: number }[] }
  expect(read('')).toMatchObject({
    size: 4,
    exchanges: [{ seq: 1, status: 404 }, {}, {}, { seq: 4, status: 200 }],
  })
  expect(read('?operationId=getThing&operationId=addThing').size).toBe(3)
  expect(read('?containing=/y&system=omnium&kind=call').exchanges.map(({ seq }) => seq)).toEqual([2])
  expect(read('?afterSeq=1&limit=1')).toMatchObject({ size: 3, exchanges: [{ seq: 4 }] })
  expect(call('GET', '/tenants/a/journal?limit=many').status).toBe(400)
  expect(call('GET', '/journal').body).toMatchObject({ size: 1, exchanges: [{ seq: 5, status: 401 }] })
  expect(call('DELETE', '/tenants/a/journal').status).toBe(204)
  expect(read('').size).toBe(0)
})

test('actions are listed and run, and their mistakes come back in words', () => {
  const { call, core } = setUp()
  core.createTenant({ id: 'a' })
  // The fixture's view of Omnium; the real actions are the vendors'.
  Object.defineProperty(core.tenant('a')?.omnium, 'actions', { get: () => inner(core.tenant('a')!).actions })
  expect(call('GET', '/tenants/a/omnium/actions').body).toEqual({ actions: described })
  expect(call('GET', '/tenants/a/omnium/actions/announce').body).toEqual(described[1])
  expect(call('GET', '/tenants/a/omnium/actions/anounce')).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining('Did you mean announce?') as string },
  })
  const thing = { id: 'n', name: 'new' }
  expect(call('POST', '/tenants/a/omnium/actions/addThing', thing)).toEqual({
    status: 200,
    body: { result: thing, warnings: [] },
  })
  expect(call('POST', '/tenants/a/omnium/actions/addThing', { ...thing, odd: 1 }).body).toMatchObject({
    warnings: ['odd'],
  })
  expect(call('POST', '/tenants/a/omnium/actions/addThing')).toMatchObject({
    status: 400,
    body: { code: 'E_ARGUMENT' },
  })
  expect(call('POST', '/tenants/a/omnium/actions/addThing', [1]).status).toBe(400)
  expect(call('POST', '/tenants/a/omnium/actions/addthings', {})).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining('Did you mean addThing?') as string },
  })
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(call('POST', `/tenants/a/omnium/actions/${name}`, {}).status).toBe(404)
  }
  expect(call('POST', '/tenants/a/omnium/subscriptions', { url: 'http://127.0.0.1:1/' }).body).toEqual({
    result: 'subscribed http://127.0.0.1:1/',
    warnings: [],
  })
  expect(call('GET', '/tenants/a/pos/actions').status).toBe(400)
})

test('state is read by collection, id and limit', () => {
  const { call, core } = setUp()
  const tenant = core.createTenant({ id: 'a' })
  for (const id of ['x', 'y']) inner(tenant).actions.addThing({ id, name: id })
  const url = '/tenants/a/omnium/state'
  expect(call('GET', url).body).toEqual({ collections: [{ name: 'things', size: 2 }] })
  expect(call('GET', `${url}/things?id=y`).body).toEqual({ size: 2, items: [{ id: 'y', name: 'y' }] })
  expect(call('GET', `${url}/things?limit=1`).body).toMatchObject({ size: 2, items: [{ id: 'x' }] })
  expect(call('GET', `${url}/things?id=none`).body).toEqual({ size: 2, items: [] })
  expect(call('GET', `${url}/thing`)).toMatchObject({ status: 404, body: { code: 'E_NO_COLLECTION' } })
})

test('what was answered from assumed behaviour is listed with its statuses', () => {
  const { call, core } = setUp()
  const tenant = core.createTenant({ id: 'a' })
  const get = (url: string) => core.omniumHost.handle(wireCall('GET', url, { token: inner(tenant).token }))
  for (const url of ['/api/Things', '/api/Things/none', '/api/Things/none']) get(url)
  const assumed = () => call('GET', '/tenants/a/assumed').body
  expect(assumed()).toMatchObject({
    calls: 3,
    assumedCalls: 2,
    operations: [{ system: 'omnium', operationId: 'getThing', evidence: 'implied', statuses: { 404: 2 } }],
  })
  call('POST', '/tenants/a/reset')
  expect(assumed()).toEqual({ calls: 0, assumedCalls: 0, operations: [] })
})
