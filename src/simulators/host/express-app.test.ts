import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { BODY_LIMIT, createExpressApp } from './express-app.ts'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import { listen } from './listen.ts'
import type { Listening } from './listen.ts'

const open: Listening[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const ports = { host: '127.0.0.1', purpose: "Omnium's API", option: '--port-omnium' }

async function setUp() {
  const core = fixtureCore()
  const tenant = core.createTenant({ id: 't', frozenAt: Date.UTC(2026, 2, 2, 8) })
  const server = await listen(createExpressApp(core.omniumHost), { ...ports, port: 0 })
  open.push(server)
  const { token, state } = inner(tenant)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const call = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string>) },
    })
  const add = (id: string) => call('/api/Things', { method: 'POST', body: JSON.stringify({ id, name: id }) })
  return { server, tenant, state, call, add, headers }
}

test('a call over a socket reaches its handler with the encoded path intact', async () => {
  const { add, call } = await setUp()
  expect((await add('Ø/1')).status).toBe(201)
  const response = await call(`/api/things/${encodeURIComponent('Ø/1')}`)
  expect(await response.json()).toEqual({ id: 'Ø/1', name: 'Ø/1' })
  expect(response.headers.get('date')).toBe('Mon, 02 Mar 2026 08:00:00 GMT')
  expect(response.headers.get('x-powered-by')).toBeNull()
})

test('HEAD over a socket has the length and no body', async () => {
  const { call, add } = await setUp()
  await add('a')
  const response = await call('/api/Things/a', { method: 'HEAD' })
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
    200,
    '21',
    '',
  ])
})

test('a body over the limit is 413 in the vendor wording and in the journal', async () => {
  const { call, tenant } = await setUp()
  const response = await call('/api/Things', { method: 'POST', body: 'x'.repeat(BODY_LIMIT + 1) })
  expect([response.status, await response.text()]).toEqual([413, 'refused: too-large'])
  expect(tenant.journal.entries()).toMatchObject([{ operationId: 'addThing', status: 413 }])
  expect(tenant.openExchanges()).toBe(0)
})

test('a compressed body is read, one that only claims to be is 400, an unknown encoding is 415', async () => {
  const { call } = await setUp()
  const post = (encoding: string, body: Uint8Array<ArrayBuffer>) =>
    call('/api/Things', { method: 'POST', body, headers: { 'content-encoding': encoding } })
  const json = Buffer.from('{"id":"z","name":"z"}')
  expect((await post('gzip', new Uint8Array(gzipSync(json)))).status).toBe(201)
  expect((await post('gzip', new Uint8Array(json))).status).toBe(400)
  expect((await post('zebra', new Uint8Array(json))).status).toBe(415)
})

test.each(['reset', 'commit-then-drop'] as const)('%s breaks the connection', async (kind) => {
  const { add, tenant, state } = await setUp()
  tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect: { kind } })
  await expect(add('a')).rejects.toThrow('fetch failed')
  expect(state.things.has('a')).toBe(kind === 'commit-then-drop')
  expect((await add('b')).status).toBe(201)
})

test('a held call is answered on release, and its caller may have left meanwhile', async () => {
  const { add, tenant, state, server, headers } = await setUp()
  const fault = tenant.faults.inject({
    system: 'omnium',
    operationId: 'addThing',
    times: 2,
    effect: { kind: 'hold' },
  })
  const begun = (count: number) =>
    new Promise<void>((resolve) => {
      const leave = tenant.journal.subscribe(() => {
        if (tenant.openExchanges() < count) return
        leave()
        resolve()
      })
    })
  const first = begun(1)
  const waiting = add('a')
  await first
  const second = begun(2)
  const leaver = request(`${server.url}/api/Things`, { method: 'POST', headers })
  leaver.on('error', () => undefined)
  leaver.end('{"id":"gone","name":"gone"}')
  await second
  const left = new Promise<void>((resolve) => void tenant.journal.subscribe(() => resolve()))
  leaver.destroy()
  await left
  expect(tenant.openExchanges()).toBe(1)
  fault.release()
  expect((await waiting).status).toBe(201)
  expect(state.things.all().map(({ id }) => id)).toEqual(['a', 'gone'])
  expect(tenant.openExchanges()).toBe(0)
})

test('a port in use is named together with the option that sets it', async () => {
  const { server } = await setUp()
  const again = listen(() => undefined, { ...ports, port: server.port })
  await expect(again).rejects.toMatchObject({ code: 'E_PORT_IN_USE' })
  await expect(again).rejects.toThrow(`--port-omnium`)
})

test('closing does not wait for idle or held connections', async () => {
  const { server, add, tenant } = await setUp()
  tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect: { kind: 'hold' } })
  const begun = new Promise<void>((resolve) => void tenant.journal.subscribe(() => resolve()))
  const held = add('a')
  await begun
  await server.close()
  open.length = 0
  await expect(held).rejects.toThrow('fetch failed')
})
