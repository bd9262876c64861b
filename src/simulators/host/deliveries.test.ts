import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import type { CoreOptions } from './simulator-core.ts'

type Reply = number | 'drop' | 'hang'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A subscriber that answers as it is told, then 200 for ever. */
async function subscriber(...replies: readonly Reply[]) {
  const left = [...replies]
  const received: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
      const reply = left.shift() ?? 200
      if (reply === 'drop') request.socket.destroy()
      else if (reply !== 'hang') response.writeHead(reply, { 'x-answer': 'yes' }).end('{"took":true}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook`, received }
}

function setUp(options: CoreOptions = {}) {
  const tenant = fixtureCore(options).createTenant({ id: 't', frozenAt: 0 })
  const { settled } = inner(tenant)
  const announce = (url: string, rest: { at?: number; payload?: unknown } = {}) =>
    inner(tenant).actions.announce({
      webhook: 'event',
      event: 'e1',
      url,
      headers: { authorization: 'Bearer hook-secret' },
      payload: { id: 'e1' },
      ...rest,
    })
  const attempts = () => tenant.journal.entries({ kind: 'delivery' }).map(({ at, status }) => [at, status])
  return { tenant, announce, settled, attempts }
}

test('an event is posted once to a subscriber that takes it, and the journal has no secret of it', async () => {
  const { tenant, announce, settled } = setUp()
  const { url, received } = await subscriber()
  announce(url)
  await tenant.idle()
  expect(received).toMatchObject([
    {
      body: '{"id":"e1"}',
      headers: { authorization: 'Bearer hook-secret', 'content-type': 'application/json' },
    },
  ])
  expect(settled).toEqual([{ attempts: 1, status: 200, error: undefined, delivered: true, took: 0 }])
  expect(tenant.journal.entries()).toMatchObject([
    {
      kind: 'delivery',
      operationId: 'event',
      url,
      requestHeaders: { authorization: 'Bearer [redacted]' },
      responseBody: { took: true },
      delivery: { event: 'e1', attempt: 1 },
    },
  ])
  expect(tenant.clock.nextDue()).toBeUndefined()
})

test('retries wait on the tenant clock, end with the last delay, and nothing is open between them', async () => {
  const { tenant, announce, settled, attempts } = setUp()
  const { url } = await subscriber(500, 'drop', 302, 503)
  announce(url)
  const due: (number | undefined)[] = []
  for (let round = 0; round < 4; round++) {
    expect(tenant.openExchanges()).toBe(1)
    await tenant.idle()
    const next = tenant.clock.nextDue()
    due.push(next)
    if (next !== undefined) tenant.clock.moveTo(next)
  }
  expect(due).toEqual([1000, 6000, 21_000, undefined])
  expect(attempts()).toEqual([
    [0, 500],
    [1000, undefined],
    [6000, 302],
    [21_000, 503],
  ])
  expect(settled).toEqual([{ attempts: 4, status: 503, error: undefined, delivered: false, took: 21_000 }])
})

test.each([400, 404, 429])('a policy that forbids it means no retry after %i', async (status) => {
  const { tenant, announce, settled } = setUp()
  const { url } = await subscriber(status)
  announce(url)
  await tenant.idle()
  expect(tenant.clock.nextDue()).toBeUndefined()
  expect(settled).toEqual([{ attempts: 1, status, error: undefined, delivered: false, took: 0 }])
})

test('a subscriber that is not there, or does not answer in time, is a failed attempt with its reason', async () => {
  const { tenant, announce } = setUp({ deliveryTimeout: 50 })
  announce('http://127.0.0.1:1/hook')
  announce((await subscriber('hang')).url)
  await tenant.idle()
  expect(tenant.journal.entries().map(({ delivery }) => delivery?.error)).toEqual([
    expect.stringMatching(/ECONNREFUSED|bad port/),
    'no answer within 0.05 s',
  ])
})

test('an event planned for later is not open before its time', async () => {
  const { tenant, announce, attempts } = setUp()
  const { url } = await subscriber()
  announce(url, { at: 2000 })
  expect([tenant.openExchanges(), tenant.clock.nextDue()]).toEqual([0, 2000])
  tenant.clock.moveTo(5000)
  expect(tenant.openExchanges()).toBe(1)
  await tenant.idle()
  expect(attempts()).toHaveLength(1)
})

test('a payload that breaks its webhook contract is a breach of ours', async () => {
  const breaches: unknown[] = []
  const { tenant, announce } = setUp({ onBreach: (breach) => breaches.push(breach) })
  announce((await subscriber()).url, { payload: { no: 'id' } })
  await tenant.idle()
  expect(breaches).toMatchObject([
    { operationId: 'event', violations: [{ side: 'response', pointer: '/body/id' }] },
  ])
})

test('a reset breaks off what is on the wire and forgets what is planned', async () => {
  const { tenant, announce } = setUp()
  announce((await subscriber('hang')).url)
  announce('http://127.0.0.1:1/hook', { at: 9000 })
  const idle = tenant.idle()
  tenant.reset()
  await idle
  expect([tenant.clock.nextDue(), tenant.openExchanges(), tenant.journal.entries()]).toEqual([
    undefined,
    0,
    [],
  ])
})
