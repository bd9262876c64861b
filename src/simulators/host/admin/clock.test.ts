import { expect, test } from 'vitest'
import { ApiHost } from '../api-host.ts'
import { fixtureCore, inner } from '../fixture/fixture-vendor.ts'
import { jsonOf, wireCall } from '../fixture/wire-call.ts'
import type { CoreOptions } from '../simulator-core.ts'
import { createAdminApi } from './admin-api.ts'

const NOTHING = { describe: () => new Map<string, never>(), check: () => [] }

function setUp(options: CoreOptions = {}) {
  const core = fixtureCore(options)
  const urls = () => ({ omnium: 'http://omnium.test', flow: 'http://flow.test' })
  const host = new ApiHost(createAdminApi({ core, token: 'admin', urls, actions: NOTHING }))
  const call = (method: string, url: string, json?: unknown) =>
    new Promise<{ status: number; body: unknown }>((resolve, reject) => {
      const headers = { host: '127.0.0.1:4030' }
      host.serve(wireCall(method, url, { token: 'admin', json, headers }), (outcome) => {
        if (outcome.kind === 'drop') return reject(new Error('dropped'))
        resolve({ status: outcome.response.status, body: jsonOf(outcome.response) })
      })
    })
  return { core, call, put: (json: unknown) => call('PUT', '/tenants/a/clock', json) }
}

const NOW = '2026-03-02T08:00:00.000Z'

test('time moves forward by instant, duration and milliseconds, never back', async () => {
  const { call, put } = setUp()
  await call('POST', '/tenants', { id: 'a', now: '2026-03-02T08:00:00Z' })
  expect((await put({ now: '2026-03-02T09:00:00Z' })).body).toMatchObject({
    now: '2026-03-02T09:00:00.000Z',
    nextDue: null,
    rate: 0,
  })
  expect((await put({ advance: 'PT15M' })).body).toMatchObject({ now: '2026-03-02T09:15:00.000Z' })
  expect((await put({ advance: 500 })).body).toMatchObject({ now: '2026-03-02T09:15:00.500Z' })
  expect(await put({ now: '2026-03-02T09:00:00Z' })).toMatchObject({
    status: 400,
    body: { code: 'E_CLOCK_BACKWARDS' },
  })
  expect(await put({ advance: 'P1M' })).toMatchObject({ status: 400, body: { code: 'E_DURATION' } })
  for (const json of [
    {},
    { timeout: 1 },
    { now: '2026-03-02T10:00:00Z', advance: 1 },
    { advance: -1 },
    { rate: 1, frozen: true },
    { advance: 0, timeout: 'PT0S' },
  ])
    expect((await put(json)).status, JSON.stringify(json)).toBe(400)
  expect((await call('GET', '/tenants/a/clock')).body).toMatchObject({
    now: '2026-03-02T09:15:00.500Z',
    frozen: true,
  })
})

test('a move answers when events, their retries and their answers have ended, in the order in which they were due', async () => {
  const heard: [string, number][] = []
  const { core, call, put } = setUp({
    // The subscriber takes a few turns of the event loop for each answer, and fails twice.
    fetch: async (url) => {
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
      heard.push([new URL(url).pathname, tenant.clock.now()])
      return new Response(null, { status: heard.length < 3 ? 500 : 200 })
    },
  })
  const tenant = core.createTenant({ id: 'a', frozenAt: 0 })
  const announce = (path: string, at: number) =>
    inner(tenant).actions.announce({
      webhook: 'event',
      event: path,
      url: `http://subscriber.test/${path}`,
      headers: {},
      payload: { id: path },
      at,
    })
  announce('late', 10_000)
  announce('early', 500)
  expect((await put({ advance: 'PT1M' })).body).toEqual({
    now: '1970-01-01T00:01:00.000Z',
    nextDue: null,
    rate: 0,
    frozen: true,
    openExchanges: 0,
  })
  expect(heard).toEqual([
    ['/early', 500],
    ['/early', 1500],
    ['/early', 6500],
    ['/late', 10_000],
  ])
  expect((await call('POST', '/tenants/a/clock/next')).body).toMatchObject({
    now: '1970-01-01T00:01:00.000Z',
  })
})

test('next hops from one due instant to the next', async () => {
  const { core, call } = setUp({ fetch: async () => new Response(null, { status: 503 }) })
  const tenant = core.createTenant({ id: 'a', frozenAt: Date.parse(NOW) })
  const url = 'http://subscriber.test/'
  inner(tenant).actions.announce({ webhook: 'event', event: 'e', url, headers: {}, payload: { id: 'e' } })
  const stops: unknown[] = []
  for (let hop = 0; hop < 4; hop++) {
    const { now, nextDue } = (await call('POST', '/tenants/a/clock/next')).body as Record<string, string>
    stops.push([now?.slice(17, 19), nextDue?.slice(17, 19)])
  }
  expect(stops).toEqual([
    ['01', '06'],
    ['06', '21'],
    ['21', undefined],
    ['21', undefined],
  ])
})

test('a subscriber that does not answer is named when the patience ends, and time stays where it was', async () => {
  const { core, put } = setUp({
    fetch: (_, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', reject)),
  })
  const tenant = core.createTenant({ id: 'a', frozenAt: 0 })
  const url = 'http://subscriber.test/slow?token=secret'
  inner(tenant).actions.announce({
    webhook: 'event',
    event: 'e1',
    url,
    headers: {},
    payload: { id: 'e1' },
    at: 3000,
  })
  const refused = await put({ advance: 'PT1H', timeout: 20 })
  expect(refused).toMatchObject({ status: 504, body: { code: 'E_NOT_SETTLED' } })
  expect((refused.body as { message: string }).message).toContain('attempt 1 to deliver omnium event e1')
  expect((refused.body as { message: string }).message).not.toContain('secret')
  expect(tenant.clock.now()).toBe(3000)
  core.end()
})

test('the rate is changed, frozen and thawed, also together with a move', async () => {
  const { call, put } = setUp()
  await call('POST', '/tenants', { id: 'a', now: NOW })
  expect((await put({ advance: 'PT1H', rate: 60 })).body).toMatchObject({ rate: 60, frozen: false })
  expect((await put({ frozen: false })).body).toMatchObject({ rate: 60 })
  expect((await put({ frozen: true })).body).toMatchObject({ rate: 0, frozen: true })
  expect((await put({ frozen: false })).body).toMatchObject({ rate: 1, frozen: false })
  await call('POST', '/tenants', { id: 'b', now: NOW, rate: 3600 })
  expect((await call('GET', '/tenants/b/clock')).body).toMatchObject({ rate: 3600, frozen: false })
})
