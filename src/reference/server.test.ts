import { afterEach, expect, test } from 'vitest'
import { silentLog } from './log.ts'
import { startConnectorServer } from './server.ts'
import type { ConnectorServer } from './server.ts'
import { createClockControl } from './control/move-clock.ts'
import { VirtualClock } from '../kernel/virtual-clock.ts'
import type { Connector } from './connector.ts'
import type { NewJob } from './queue/job-store.ts'

const servers: ConnectorServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function serve(enqueue: (job: NewJob) => Promise<boolean> = async () => true): Promise<{
  queued: NewJob[]
  send: (
    method: string,
    path: string,
    body?: string,
    headers?: Record<string, string>,
  ) => Promise<[number, unknown]>
}> {
  const queued: NewJob[] = []
  const connector: Connector = {
    settings: undefined as never,
    start: () => {},
    idle: async () => {},
    jobs: async () => [
      {
        queue: 'external_order_sync',
        key: 'X',
        state: 'retry',
        attempts: 1,
        nextAttemptAt: 60_000,
        lastError: 'no',
      },
    ],
    stop: async () => {},
    enqueue: (job) => {
      queued.push(job)
      return enqueue(job)
    },
  }
  const clock = createClockControl(new VirtualClock(0), connector)
  const server = await startConnectorServer({
    connector,
    port: 0,
    flowTenantUid: 't',
    eventToken: 'event',
    control: { token: 'control', version: '1.2.3', clock },
    log: silentLog,
  })
  servers.push(server)
  return {
    queued,
    send: async (method, path, body, headers = {}) => {
      const response = await fetch(server.url + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body }),
      })
      return [response.status, await response.json()]
    },
  }
}
const EVENT = { authorization: 'Bearer event' }
const CONTROL = { authorization: 'Bearer control' }
const order = JSON.stringify({ className: 'Order', objectId: 'X1' })

test('an order event is queued and answered at once', async () => {
  const { send, queued } = await serve()
  expect(await send('POST', '/omnium/events', order, EVENT)).toEqual([202, { queued: true }])
  expect(queued.map(({ key }) => key)).toEqual(['X1'])
})

test('without the token nothing is queued', async () => {
  const { send, queued } = await serve()
  for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic event' }]) {
    for (const path of ['/omnium/events', '/flow/webhooks', '/_control/clock']) {
      expect(
        (
          await send(path.includes('clock') ? 'PUT' : 'POST', path, order, headers as Record<string, string>)
        )[0],
      ).toBe(401)
    }
  }
  expect(queued).toEqual([])
})

test.each([
  ['broken JSON', '{"className":', {}],
  ['a list', '[]', {}],
  ['an order without id', '{"className":"Order"}', {}],
  ['another media type', order, { 'content-type': 'text/html' }],
])('%s is refused with 400', async (_name, body, headers) => {
  const { send, queued } = await serve()
  expect((await send('POST', '/omnium/events', body, { ...EVENT, ...headers }))[0]).toBe(400)
  expect(queued).toEqual([])
})

test('a large body is refused with 413', async () => {
  const { send } = await serve()
  expect((await send('POST', '/omnium/events', JSON.stringify({ x: 'x'.repeat(400_000) }), EVENT))[0]).toBe(
    413,
  )
})

test('trouble with the store is 503, so that the event comes again', async () => {
  const { send } = await serve(() => Promise.reject(new Error('down')))
  expect((await send('POST', '/omnium/events', order, EVENT))[0]).toBe(503)
  const webhook = {
    action: 'RECEIVEMENT_COMPLETED',
    tenant: { Uid: 't' },
    store: { Uid: 's' },
    receivement: { Uid: 'r' },
  }
  expect((await send('POST', '/flow/webhooks', JSON.stringify(webhook), EVENT))[0]).toBe(503)
})

test('other classes are taken and dropped', async () => {
  const { send, queued } = await serve()
  expect((await send('POST', '/omnium/events', '{"className":"Product","objectId":"1"}', EVENT))[0]).toBe(202)
  expect(queued).toEqual([])
})

test('health needs no token', async () => {
  const { send } = await serve()
  expect(await send('GET', '/health')).toEqual([200, { ready: true }])
})

test('the clock goes forward only and says what is due next', async () => {
  const { send } = await serve()
  const put = (now: unknown) => send('PUT', '/_control/clock', JSON.stringify({ now }), CONTROL)
  expect(await put('1970-01-01T01:00:00Z')).toEqual([200, { now: '1970-01-01T01:00:00.000Z', nextDue: null }])
  expect(await put('1970-01-01T01:00:00Z')).toEqual([200, { now: '1970-01-01T01:00:00.000Z', nextDue: null }])
  expect((await put('1970-01-01T00:30:00Z'))[0]).toBe(400)
  expect((await put('soon'))[0]).toBe(400)
})

test('jobs and abilities can be seen', async () => {
  const { send } = await serve()
  expect(await send('GET', '/_control/info', undefined, CONTROL)).toMatchObject([
    200,
    { version: '1.2.3', features: ['jobs', 'flow-change', 'clock'] },
  ])
  expect(await send('GET', '/_control/jobs', undefined, CONTROL)).toEqual([
    200,
    {
      jobs: [
        {
          queue: 'external_order_sync',
          key: 'X',
          state: 'retry',
          attempts: 1,
          nextAttemptAt: '1970-01-01T00:01:00.000Z',
          lastError: 'no',
        },
      ],
    },
  ])
})

test('a change in Flow may be told by hand', async () => {
  const { send, queued } = await serve()
  const push = (body: object) => send('POST', '/_control/flow-change', JSON.stringify(body), CONTROL)
  expect((await push({ entity: 'receivement', uid: 'r', storeUid: 's' }))[0]).toBe(202)
  expect((await push({ entity: 'order', uid: 'o' }))[0]).toBe(202)
  expect((await push({ entity: 'cat', uid: 'o' }))[0]).toBe(400)
  expect(queued).toEqual([{ queue: 'external_receivement_sync', key: 'r', payload: { storeUid: 's' } }])
})

test('a port in use is a clear mistake of the user', async () => {
  await serve()
  const port = Number(new URL(servers[0]!.url).port)
  const connector = { stop: async () => {}, start: () => {} } as unknown as Connector
  await expect(
    startConnectorServer({ connector, port, flowTenantUid: 't', eventToken: undefined, log: silentLog }),
  ).rejects.toMatchObject({ code: 'E_CONNECTOR_PORT' })
})
