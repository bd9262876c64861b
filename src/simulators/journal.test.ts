import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecording } from '../contract/drift/read-recording.ts'
import { startSimulators } from './index.ts'
import type { SimulatedTenant, Simulators } from './simulators.ts'

interface Bed {
  readonly simulators: Simulators
  readonly tenant: SimulatedTenant
  readonly token: string
  readonly omnium: (method: string, path: string, json?: unknown) => Promise<Response>
  readonly flow: (method: string, path: string, json?: unknown) => Promise<Response>
  readonly admin: (method: string, path: string, json?: unknown) => Promise<{ status: number; body: unknown }>
}

const HOOK = 'http://hook.test/omnium'

/** A frozen tenant on real ports; subscribers are answered with 200 and never reached. */
async function bed(use: (bed: Bed) => Promise<void>): Promise<void> {
  const simulators = await startSimulators({ fetch: async () => Response.json({ taken: true }) })
  try {
    const tenant = simulators.createTenant({ id: 'shop', frozenAt: Date.UTC(2026, 2, 2, 8), dataset: 'demo' })
    const call = (url: string, method: string, token: string, json?: unknown): Promise<Response> =>
      fetch(url, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(json !== undefined && { 'content-type': 'application/json' }),
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      })
    const { clientId, clientSecret } = tenant.omnium
    const credentials = `clientId=${clientId}&clientSecret=${clientSecret}`
    const issued = await fetch(`${simulators.omnium.url}/api/Token?${credentials}`, { method: 'POST' })
    const token = await issued.text()
    await use({
      simulators,
      tenant,
      token,
      omnium: (method, path, json) => call(simulators.omnium.url + path, method, token, json),
      flow: (method, path, json) =>
        call(
          `${simulators.flow.url}/v2/tenants/${tenant.flow.tenantUid}${path}`,
          method,
          tenant.flow.token,
          json,
        ),
      admin: async (method, path, json) => {
        const { url, token: own } = simulators.admin
        const response = await call(`${url}/tenants/shop${path}`, method, own, json)
        const text = await response.text()
        const isJson = response.headers.get('content-type')?.includes('json')
        return { status: response.status, body: isJson ? JSON.parse(text) : text }
      },
    })
  } finally {
    await simulators.close()
  }
}

const transport = {
  name: 'hook',
  url: 'https://user:urlsecret1@hook.test/flow?token=urlsecret2',
  securityType: 'BASIC_AUTH',
  username: 'user',
  password: 'transport-password',
  token: 'transport-token',
  headers: [{ key: 'X-Functions-Key', value: 'header-secret' }],
}

test('no view of the journal has a secret of either system', () =>
  bed(async ({ simulators, tenant, token, omnium, flow, admin }) => {
    const { clientId, clientSecret } = tenant.omnium
    await fetch(`${simulators.omnium.url}/api/Token?returnAsJson=true`, {
      method: 'POST',
      body: new URLSearchParams({ clientId, clientSecret }),
    })
    tenant.omnium.actions.subscribe({ url: HOOK, headers: { Authorization: 'Bearer hook-secret-1' } })
    expect((await flow('POST', '/httptransports', transport)).status).toBeLessThan(500)
    await flow('GET', '/httptransports')
    // Where no secret belongs: a body that is no JSON, an unknown path, a query that names it otherwise.
    await fetch(`${simulators.omnium.url}/api/Orders`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: `{"clientSecret": "${clientSecret}", "x": "${token}", "password": "mistyped-password"`,
    })
    await omnium('GET', `/api/Nothing/${clientSecret}/${token}?note=${token}`)
    await flow('POST', '/stores', { name: tenant.flow.token })
    await omnium('POST', '/api/Orders', { id: 'A-1', orderNotes: token })
    await tenant.idle()
    const views = await Promise.all(
      ['/journal', '/journal.har', '/journal.sh'].map((path) => admin('GET', path)),
    )
    const seqs = tenant.journal.entries().map(({ seq }) => seq)
    expect(seqs.length).toBeGreaterThan(7)
    views.push(...(await Promise.all(seqs.map((seq) => admin('GET', `/journal/${seq}`)))))
    const verify = { filter: { path: '/x', containing: 'y' } }
    views.push(await admin('POST', '/journal/verify', verify))
    const text = JSON.stringify([views, tenant.journal.entries(), simulators.stray.entries()])
    const secrets = [
      clientSecret,
      token,
      tenant.flow.token,
      'transport-password',
      'transport-token',
      'header-secret',
      'hook-secret-1',
      'mistyped-password',
      'urlsecret',
    ]
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(views.every(({ status }) => status === 200)).toBe(true)
  }))

test('what the HAR has is what the contract tools read', () =>
  bed(async ({ omnium, flow, admin, simulators }) => {
    await omnium('GET', '/api/Markets?x=1')
    await flow('POST', '/stores', { storeUid: 'NEW', name: 'New' })
    const { body } = await admin(
      'GET',
      '/journal.har?kind=call&operationId=getStores&operationId=createStore',
    )
    expect(body).toMatchObject({ log: { version: '1.2', creator: { name: 'flow-omnium-kit' } } })
    const all = (await admin('GET', '/journal.har')).body
    const file = join(mkdtempSync(join(tmpdir(), 'journal-')), 'journal.har')
    writeFileSync(file, JSON.stringify(all))
    const { kind, exchanges, skipped } = readRecording(file)
    expect({ kind, skipped }).toEqual({ kind: 'har', skipped: {} })
    expect(exchanges).toHaveLength(3)
    expect(exchanges[0]).toMatchObject({ url: expect.stringContaining('clientSecret=[redacted]') as string })
    expect(exchanges[1]).toMatchObject({
      method: 'GET',
      url: '/api/Markets?x=1',
      host: new URL(simulators.omnium.url).host,
      status: 200,
      response: { contentType: expect.stringContaining('application/json') as string },
    })
    expect(exchanges[2]).toMatchObject({ request: { body: { storeUid: 'NEW', name: 'New' } } })
  }))

test('a curl line for each exchange makes the same call again when a shell has the secrets', () =>
  bed(async ({ tenant, admin, flow }) => {
    await flow('POST', '/stores', { storeUid: 'X', name: "Kari's & sønn [1]" })
    const { clientId, clientSecret } = tenant.omnium
    const lines = String((await admin('GET', '/journal.sh')).body)
      .trim()
      .split('\n')
    expect(lines[0]).toContain(`clientId=${clientId}&clientSecret='"$CLIENT_SECRET"`)
    const env = { ...process.env, CLIENT_SECRET: clientSecret, TOKEN: tenant.flow.token }
    const arguments_ = (line: string): string[] =>
      execFileSync('sh', ['-c', line.replace(/^curl/, "printf '%s\\n'")], { env })
        .toString()
        .trim()
        .split('\n')
    expect(arguments_(lines[0] ?? '').at(2)).toContain(`clientSecret=${clientSecret}`)
    const store = arguments_(lines[1] ?? '')
    expect(store).toContain(`authorization: Bearer ${tenant.flow.token}`)
    expect(JSON.parse(store.at(-1) ?? '')).toEqual({ storeUid: 'X', name: "Kari's & sønn [1]" })
  }))

test('an exchange names what it caused, and its deliveries name it; an action is named as well', () =>
  bed(async ({ tenant, omnium, admin }) => {
    tenant.omnium.actions.subscribe({ url: HOOK, headers: {} })
    const response = await omnium('POST', '/api/Orders/AddMany', [])
    expect(response.status).toBeLessThan(500)
    const [market] = tenant.omnium.state.markets.all()
    const [store] = tenant.omnium.state.stores.all()
    await omnium('POST', '/api/Orders', {
      id: 'LINKED',
      marketId: market?.marketId,
      storeId: store?.id,
      orderType: 'Online',
      status: 'New',
      orderForm: { lineItems: [], shipments: [] },
    })
    await tenant.idle()
    const [added] = tenant.journal.verify({ path: '/api/Orders', method: 'POST' }, 1)
    const deliveries = tenant.journal.verify({ kind: 'delivery' })
    expect(deliveries[0]?.causedBy).toEqual({ exchange: added?.seq })
    const seqs = deliveries.map(({ seq }) => seq)
    expect((await admin('GET', `/journal/${added?.seq}`)).body).toMatchObject({
      caused: expect.arrayContaining([
        expect.objectContaining({ url: HOOK, operationId: 'event', attempts: [seqs[0]] }),
      ]) as unknown,
      curl: expect.stringContaining(`'authorization: Bearer '"$TOKEN"`) as string,
    })
    expect((await admin('GET', `/journal/${seqs[0]}`)).body).toMatchObject({ attempts: [seqs[0]] })
  }))

test('the admin API verifies, waits, and says what came nearest', () =>
  bed(async ({ omnium, admin }) => {
    const filter = { operationId: 'GetAllStores', path: '/api/Stores*' }
    const waiting = admin('POST', '/journal/wait', { filter: { path: '/api/Stores*' }, timeout: 5000 })
    await omnium('GET', '/api/Stores')
    expect(await waiting).toMatchObject({
      status: 200,
      body: { count: 1, exchanges: [{ url: '/api/Stores' }] },
    })
    expect(
      await admin('POST', '/journal/verify', { filter: { path: '/api/Stores' }, times: 1 }),
    ).toMatchObject({
      status: 200,
      body: { verified: true, count: 1, nearest: [], explanation: '' },
    })
    const refused = await admin('POST', '/journal/wait', {
      filter: { ...filter, status: '4xx' },
      timeout: 20,
    })
    expect(refused).toMatchObject({
      status: 408,
      body: {
        code: 'E_NOT_IN_JOURNAL',
        verdict: {
          verified: false,
          nearest: expect.arrayContaining([
            expect.objectContaining({ differs: [{ criterion: 'status', expected: '4xx', seen: '200' }] }),
          ]) as unknown,
        },
      },
    })
    const some = '?status=2xx&requestBody=/x=1&from=2026-03-02T08:00:00Z'
    expect((await admin('GET', `/journal${some}`)).body).toMatchObject({
      size: 0,
      limit: 20_000,
      kept: 2,
      limitBodyBytes: 262_144,
      dropped: 0,
    })
    for (const wrong of ['?opertionId=x', '?from=yesterday', '?status=20', '?requestBody=id'])
      expect((await admin('GET', `/journal${wrong}`)).status).toBe(400)
    expect(JSON.stringify((await admin('GET', '/journal?opertionId=x')).body)).toContain(
      'did you mean operationId?',
    )
    expect((await admin('POST', '/journal/verify', { filter: { opertionId: 'x' } })).status).toBe(400)
    expect((await admin('GET', '/journal/99999')).status).toBe(404)
  }))

test('an unmatched request says what was probably meant, and what is different', () =>
  bed(async ({ tenant, omnium }) => {
    const response = await omnium('GET', '/api/Order/4711')
    expect(response.headers.get('x-flow-omnium-nearest')).toContain('GET /api/Orders/')
    const [unmatched] = tenant.journal.verify({ unmatched: true }, 1)
    expect(unmatched?.nearest?.[0]).toMatchObject({
      method: 'GET',
      differs: ['segment 2 is "Order", expected "Orders"'],
    })
  }))
