import { afterEach, expect, test } from 'vitest'
import { createExpressApp } from './express-app.ts'
import type { FaultEffect } from './faults.ts'
import { fetchFrom } from './fetch-from.ts'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import { listen } from './listen.ts'
import type { Listening } from './listen.ts'

/** One suite for both ways of carrying a call: a client must not see which one it is. */
const open: Listening[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

type Core = ReturnType<typeof fixtureCore>
const transports: Record<string, (core: Core) => Promise<{ readonly url: string; fetch: typeof fetch }>> = {
  sockets: async ({ omniumHost }) => {
    const options = { host: '127.0.0.1', port: 0, purpose: "Omnium's API", option: '--port-omnium' }
    const server = await listen(createExpressApp(omniumHost), options)
    open.push(server)
    return { url: server.url, fetch }
  },
  'no sockets': ({ omniumHost }) =>
    Promise.resolve({
      url: 'http://omnium.test',
      fetch: fetchFrom(new Map([['http://omnium.test', omniumHost]])),
    }),
}
const both = Object.keys(transports)

const LONG = 'n'.repeat(100)

async function setUp(transport: string) {
  const core = fixtureCore({
    onBreach: (breach) => {
      throw new Error(JSON.stringify(breach))
    },
  })
  const tenant = core.createTenant({ id: 't', frozenAt: Date.UTC(2026, 2, 2, 8) })
  const { url, fetch } = await transports[transport]!(core)
  const { token, state } = inner(tenant)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const call = (path: string, init: RequestInit = {}) => fetch(url + path, { headers, ...init })
  const add = (id: string, init: RequestInit = {}) =>
    call('/api/Things', { method: 'POST', body: JSON.stringify({ id, name: LONG }), ...init })
  const inject = (effect: FaultEffect, operationId = 'addThing') =>
    tenant.faults.inject({ system: 'omnium', operationId, effect })
  const changed = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = (): void => {
        if (!isSo()) return
        leave()
        resolve()
      }
      const leave = tenant.journal.subscribe(() => queueMicrotask(look))
    })
  return { tenant, state, call, add, inject, changed }
}

const codeOf = (error: unknown): unknown => (error as { cause?: { code?: unknown } }).cause?.code
const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('nothing failed'),
    (error: unknown) => error as Error,
  )

test.each(both)('reset over %s is a connection reset, and nothing happened', async (transport) => {
  const { inject, add, state } = await setUp(transport)
  inject({ kind: 'reset' })
  const error = await failure(add('a'))
  expect([error.message, codeOf(error), state.things.has('a')]).toEqual(['fetch failed', 'ECONNRESET', false])
})

test.each(both)('commit-then-drop over %s closes without an answer, and it happened', async (transport) => {
  const { inject, add, state } = await setUp(transport)
  inject({ kind: 'commit-then-drop' })
  const error = await failure(add('a'))
  expect([error.message, codeOf(error), state.things.has('a')]).toEqual([
    'fetch failed',
    'UND_ERR_SOCKET',
    true,
  ])
})

test.each(both)('truncate over %s promises more than it sends', async (transport) => {
  const { inject, add, state, tenant } = await setUp(transport)
  inject({ kind: 'truncate', afterBytes: 10 })
  const response = await add('a')
  expect([response.status, Number(response.headers.get('content-length'))]).toEqual([201, 120])
  const reader = response.body!.getReader()
  expect(Buffer.from((await reader.read()).value).toString()).toBe('{"id":"a",')
  const error = await failure(reader.read())
  expect([error.message, codeOf(error)]).toEqual(['terminated', 'UND_ERR_SOCKET'])
  expect([state.things.has('a'), tenant.openExchanges()]).toEqual([true, 0])
  expect(tenant.journal.entries()).toMatchObject([{ status: 201, fault: { kind: 'truncate' } }])
})

test.each(both)(
  'truncate over %s closes without an answer where the answer has no body',
  async (transport) => {
    const { inject, call } = await setUp(transport)
    inject({ kind: 'truncate' }, 'deleteThing')
    const error = await failure(call('/api/Things/a', { method: 'DELETE' }))
    expect(codeOf(error)).toBe('UND_ERR_SOCKET')
  },
)

test.each(both)('a stalled answer over %s ends by the time-out of its reader', async (transport) => {
  const { inject, add, state, tenant, changed } = await setUp(transport)
  inject({ kind: 'stall' })
  const timeout = new AbortController()
  const response = await add('a', { signal: timeout.signal })
  expect([response.status, tenant.openExchanges(), tenant.heldExchanges()]).toEqual([201, 1, 1])
  const reader = response.body!.getReader()
  expect((await reader.read()).value).toHaveLength(60)
  const over = changed(() => tenant.openExchanges() === 0)
  const rest = failure(reader.read())
  timeout.abort(new Error('time-out of the reader'))
  expect(await rest).toMatchObject({ message: 'time-out of the reader' })
  await over
  expect([tenant.openExchanges(), tenant.heldExchanges(), state.things.has('a')]).toEqual([0, 0, true])
  expect(tenant.journal.entries()).toMatchObject([{ status: 201, fault: { kind: 'stall' } }])
})

test.each(both)('a stalled answer over %s goes on with a release', async (transport) => {
  const { inject, add, tenant } = await setUp(transport)
  const fault = inject({ kind: 'stall', afterBytes: 0 })
  const response = await add('a')
  expect(tenant.openExchanges()).toBe(1)
  fault.release()
  expect([await response.json(), tenant.openExchanges()]).toEqual([{ id: 'a', name: LONG }, 0])
})

test.each(both)('a stalled answer over %s goes on after real milliseconds', async (transport) => {
  const { inject, add, tenant } = await setUp(transport)
  inject({ kind: 'stall', milliseconds: 20 })
  const response = await add('a')
  expect([tenant.openExchanges(), tenant.heldExchanges()]).toEqual([1, 0])
  expect(await response.json()).toEqual({ id: 'a', name: LONG })
})

test.each(both)('latency over %s ends in the time-out of a client that committed', async (transport) => {
  const { inject, add, state, tenant, changed } = await setUp(transport)
  inject({ kind: 'latency', milliseconds: 60_000 })
  const begun = changed(() => tenant.openExchanges() === 1)
  const timeout = new AbortController()
  const late = failure(add('a', { signal: timeout.signal }))
  await begun
  const over = changed(() => tenant.openExchanges() === 0)
  timeout.abort(new Error('time-out of the client'))
  expect(await late).toMatchObject({ message: 'time-out of the client' })
  await over
  expect(state.things.has('a')).toBe(true)
  expect(tenant.journal.entries()).toMatchObject([{ status: undefined, fault: { kind: 'latency' } }])
})

test.each(both)('latency over %s follows the clock of a frozen tenant', async (transport) => {
  const { inject, add, tenant, changed } = await setUp(transport)
  const now = tenant.clock.now()
  inject({ kind: 'latency', tenantMilliseconds: 30_000 })
  const begun = changed(() => tenant.heldExchanges() === 1)
  const late = add('a')
  await begun
  expect([tenant.openExchanges(), tenant.clock.nextDue()]).toEqual([1, now + 30_000])
  tenant.clock.moveTo(now + 30_000)
  const response = await late
  expect([response.status, response.headers.get('date')]).toEqual([201, 'Mon, 02 Mar 2026 08:00:30 GMT'])
  expect(tenant.journal.entries()).toMatchObject([{ at: now, answeredAt: now + 30_000 }])
})

test.each(both)(
  'html, empty and malformed over %s are whole answers that say the wrong thing',
  async (transport) => {
    const { inject, add } = await setUp(transport)
    for (const kind of ['html', 'empty', 'malformed'] as const) inject({ kind })
    const page = await add('a')
    expect([page.status, page.headers.get('content-type'), (await page.text()).slice(0, 15)]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html>',
    ])
    const empty = await add('b')
    expect([empty.status, empty.headers.get('content-type'), await empty.text()]).toEqual([200, null, ''])
    const malformed = await add('c')
    expect([malformed.status, malformed.headers.get('content-type')]).toEqual([
      201,
      'application/json; charset=utf-8',
    ])
    await expect(malformed.json()).rejects.toThrow(SyntaxError)
  },
)
