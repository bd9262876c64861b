import { expect, test } from 'vitest'
import { VirtualClock } from '../../kernel/virtual-clock.ts'
import { createSecrets } from '../secrets.ts'
import { describeFailure } from './api-result.ts'
import { createOmniumClient } from './omnium-client.ts'
import type { OmniumClient } from './omnium-client.ts'
import { fetchOmniumToken } from './omnium-token.ts'
import { createTokenManager } from './token-manager.ts'
import { createSend } from './transport.ts'

const BASE = 'http://omnium.test'
const json = (body: unknown, status = 200, headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

type Answer = (request: Request) => Response | Promise<Response>

/** A client before a server that issues token-1, token-2 … and answers everything else as told. */
function client(
  answer: Answer,
  tokenAnswer?: Answer,
): { api: OmniumClient; calls: string[]; clock: VirtualClock } {
  const clock = new VirtualClock(0)
  const calls: string[] = []
  let issued = 0
  const send = createSend({
    timeoutMs: 5_000,
    abortAfter: () => new AbortController().signal,
    fetch: async (request) => {
      const url = new URL(request.url)
      if (url.pathname === '/api/Token') {
        calls.push(`token ${url.search}`)
        return tokenAnswer ? tokenAnswer(request) : json({ accessToken: `token-${++issued}`, expiresIn: 600 })
      }
      calls.push(`${request.method} ${url.pathname} ${request.headers.get('authorization')?.slice(7)}`)
      return answer(request)
    },
  })
  const credentials = async () => ({ clientId: 'id', clientSecret: 's&cret' })
  const tokens = createTokenManager(
    () => fetchOmniumToken(BASE, credentials, send, () => clock.now()),
    clock,
    createSecrets(),
  )
  return { api: createOmniumClient(BASE, send, tokens, clock), calls, clock }
}

test('the token comes from a query of the credentials and is used for all calls', async () => {
  const { api, calls } = client(() => json({ id: 'X' }))
  await api.order('X')
  await api.order('Y')
  expect(calls).toEqual([
    'token ?clientId=id&clientSecret=s%26cret&returnAsJson=true',
    'GET /api/Orders/X token-1',
    'GET /api/Orders/Y token-1',
  ])
})

test.each(['bare-token', '"bare-token"'])('the bare token %s is understood', async (text) => {
  const { api, calls } = client(
    () => json({}),
    () => new Response(text),
  )
  await api.order('X')
  expect(calls.at(-1)).toBe('GET /api/Orders/X bare-token')
})

test('a 401 leads to a new token and the same request once more', async () => {
  const { api, calls } = client((request) =>
    request.headers.get('authorization') === 'Bearer token-1'
      ? new Response(null, { status: 401 })
      : json(null),
  )
  const result = await api.setStockLevels([{ sku: 'A', warehouseCode: 'W', inventory: 1.5 }])
  expect(result.ok).toBe(true)
  expect(calls.filter((call) => !call.startsWith('token'))).toEqual([
    'PUT /api/Inventory/UpdateMany token-1',
    'PUT /api/Inventory/UpdateMany token-2',
  ])
})

test('the repeated request has its body again', async () => {
  const bodies: string[] = []
  const { api } = client(async (request) => {
    bodies.push(await request.text())
    return bodies.length === 1 ? new Response(null, { status: 401 }) : json(null)
  })
  await api.setStockLevels([{ sku: 'A', warehouseCode: 'W', inventory: 1.5 }])
  expect(bodies).toEqual(Array(2).fill('[{"sku":"A","warehouseCode":"W","inventory":1.5}]'))
})

test('a lasting 401 ends after two calls, and the next attempt has a fresh token', async () => {
  const { api, calls } = client(() => new Response(null, { status: 401 }))
  expect(await api.order('X')).toMatchObject({ ok: false, failure: { kind: 'refused', status: 401 } })
  expect(calls.filter((call) => call.startsWith('GET'))).toEqual([
    'GET /api/Orders/X token-1',
    'GET /api/Orders/X token-2',
  ])
  await api.order('X')
  expect(calls.filter((call) => call.startsWith('GET'))[2]).toBe('GET /api/Orders/X token-3')
})

test('a 403 is no reason to log in again', async () => {
  const { api, calls } = client(() => new Response(null, { status: 403 }))
  expect(await api.order('X')).toMatchObject({ ok: false, failure: { status: 403 } })
  expect(calls).toHaveLength(2)
})

test('ids of any shape reach the server as they are', async () => {
  const paths: string[] = []
  const { api } = client((request) => {
    paths.push(decodeURIComponent(new URL(request.url).pathname))
    return json({})
  })
  for (const id of ['ØRDRE 1/2', 'a?b#c%d', '+4799887766', '🙂']) await api.order(id)
  expect(paths).toEqual(['ØRDRE 1/2', 'a?b#c%d', '+4799887766', '🙂'].map((id) => `/api/Orders/${id}`))
})

test.each([
  ['an HTML page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'unreadable'],
  [
    'HTML that claims to be JSON',
    () => new Response('<html>', { headers: { 'content-type': 'application/json' } }),
    'unreadable',
  ],
  ['an empty body', () => new Response(null), 'unreadable'],
  [
    'half of a body',
    () => new Response('{"id":', { headers: { 'content-type': 'application/json' } }),
    'unreadable',
  ],
  ['a bare number', () => json(7), 'unreadable'],
  [
    'a broken connection',
    () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) }),
      ),
    'unreachable',
  ],
  ['no answer in time', () => Promise.reject(new DOMException('late', 'TimeoutError')), 'timeout'],
])('%s is a failure', async (_name, answer, kind) => {
  const result = await client(answer).api.order('X')
  expect(result).toMatchObject({ ok: false, failure: { kind } })
})

test('an HTML page is no acknowledgement either', async () => {
  const { api } = client(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }))
  expect(await api.receiveGoods([], 'D')).toMatchObject({ ok: false, failure: { kind: 'unreadable' } })
})

test('Retry-After is understood in seconds and as a date', async () => {
  const headers = [{ 'retry-after': '300' }, { 'retry-after': new Date(90_000).toUTCString() }, {}]
  const { api } = client(() => json('slow down', 429, headers.shift()))
  for (const retryAfterMs of [300_000, 90_000, undefined]) {
    expect(await api.order('X')).toMatchObject({ failure: { kind: 'refused', status: 429, retryAfterMs } })
  }
})

test('at most twenty requests are under way', async () => {
  let [now, most] = [0, 0]
  const { api } = client(async () => {
    most = Math.max(most, ++now)
    await new Promise((resolve) => setImmediate(resolve))
    now--
    return json({})
  })
  await Promise.all(Array.from({ length: 100 }, (_, index) => api.order(`X${index}`)))
  expect(most).toBe(20)
})

test('a failure in words names the operation and no personal data', () => {
  const failure = {
    kind: 'refused',
    status: 400,
    text: 'kari@example.com and +4799887766 are unknown',
  } as const
  expect(describeFailure('Omnium GET x', failure)).toBe(
    'Omnium GET x answered 400: [e-mail] and [phone] are unknown',
  )
})
