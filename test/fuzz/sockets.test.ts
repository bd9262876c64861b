import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSimulators } from '../../src/simulators/index.ts'
import type { Simulators } from '../../src/simulators/index.ts'

let simulators: Simulators
let token = ''

beforeAll(async () => {
  simulators = await startSimulators({ dataset: 'demo' })
  const tenant = simulators.createTenant({ id: 'wire' })
  const { clientId, clientSecret } = tenant.omnium
  const answer = await fetch(
    `${simulators.omnium.url}/api/Token?clientId=${clientId}&clientSecret=${clientSecret}`,
    { method: 'POST' },
  )
  token = await answer.text()
})
afterAll(() => simulators.close())

interface Raw {
  readonly text: string
  readonly milliseconds: number
}

/** Writes the parts one after the other and reads until the other side says something or hangs up. */
function send(url: string, parts: readonly (string | Uint8Array)[], { leave = false } = {}): Promise<Raw> {
  const { port } = new URL(url)
  const start = performance.now()
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
    const done = (text: string): void => {
      socket.destroy()
      resolve({ text, milliseconds: performance.now() - start })
    }
    socket.on('connect', () => {
      for (const part of parts) socket.write(part)
      if (leave) done('left')
    })
    socket.on('data', (data) => done(data.toString('latin1')))
    socket.on('error', (error) => done(error.message))
    socket.on('close', () => done(''))
  })
}

const head = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`
const post = (path: string, more: readonly string[] = []): string[] => [
  `POST ${path} HTTP/1.1`,
  'Host: localhost',
  `Authorization: Bearer ${token}`,
  'Content-Type: application/json',
  ...more,
]

async function bothAreAlive(): Promise<void> {
  const orders = await fetch(`${simulators.omnium.url}/api/Orders/nothing`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(orders.status).toBe(404)
  expect((await fetch(`${simulators.flow.url}/v2/tenants/x/stores`)).status).toBe(401)
  expect((await fetch(`${simulators.admin.url}/admin/health`)).status).toBeLessThan(500)
}

test.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['a header without a name', 'GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n'],
  ['a header folded over a line', 'GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n'],
  ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: x\r\nA: b\u0000c\r\n\r\n'],
  ['a line feed in the path', 'GET /api/a\nb HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a chunk of no size', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
  ['a negative length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
  ['headers beyond every limit', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`],
  ['a path beyond every limit', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
])('%s is refused', async (_, text) => {
  for (const url of [simulators.omnium.url, simulators.flow.url, simulators.admin.url])
    expect((await send(url, [text])).text).toMatch(/^(HTTP\/1\.1 4\d\d |.*ECONNRESET|$)/)
  await bothAreAlive()
})

test.each(['{"id":', '{', '', '"', '{"a":1e999}', '['.repeat(5000), '{"__proto__":{"a":1}}', '\u0000'])(
  'a body of %j is answered at once',
  async (body) => {
    const lines = post('/api/Orders', [`Content-Length: ${Buffer.byteLength(body)}`])
    const { text } = await send(simulators.omnium.url, [head(lines), body])
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    // The first answer pays for what is loaded then.
    expect((await send(simulators.omnium.url, [head(lines), body])).milliseconds).toBeLessThan(1000)
    await bothAreAlive()
  },
)

test('a body over the limit is refused with 413', async () => {
  const body = new Uint8Array(11 * 1024 * 1024).fill(0x20)
  const answer = await fetch(`${simulators.omnium.url}/api/Orders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    413,
    'application/problem+json; charset=utf-8',
  ])
  expect(await answer.json()).toMatchObject({
    status: 413,
    detail: 'The body is larger than 10485760 bytes.',
  })
  await bothAreAlive()
})

test('callers that leave in the middle of a body, or never finish it, keep nobody waiting', async () => {
  const lines = head(post('/api/Orders', ['Content-Length: 1000']))
  const unfinished = Array.from({ length: 50 }, () =>
    connect(Number(new URL(simulators.omnium.url).port), '127.0.0.1'),
  )
  for (const socket of unfinished) socket.on('error', () => undefined).write(`${lines}{"id":`)
  for (let times = 0; times < 50; times++)
    await send(simulators.omnium.url, [lines, '{"id":'], { leave: true })
  await bothAreAlive()
  for (const socket of unfinished) socket.destroy()
  await bothAreAlive()
})

test('keys that every object has end no process, wherever they stand', async () => {
  for (const url of [
    `${simulators.omnium.url}/api/Stores`,
    `${simulators.flow.url}/v2/tenants/constructor/stores`,
  ]) {
    const headers = { authorization: `Bearer ${token}`, constructor: 'x', tostring: 'y' }
    await fetch(`${url}?constructor=1&__proto__=2&__proto__=3&toString=4`, { headers })
  }
  await bothAreAlive()
  expect('polluted' in {}).toBe(false)
})

test('no answer carries a line break of the caller in its headers', async () => {
  for (const path of [
    '/api/Orders/a%0d%0aSet-Cookie:%20x=1',
    '/api/Files/x%0d%0aA:b/Download',
    '/%0d%0aA:b',
  ]) {
    const answer = await fetch(simulators.omnium.url + path, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(answer.status).toBeLessThan(500)
    expect([answer.headers.get('set-cookie'), answer.headers.get('a')]).toEqual([null, null])
  }
  await bothAreAlive()
})
