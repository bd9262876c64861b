import { expect, test } from 'vitest'
import { ApiHost } from '../api-host.ts'
import { jsonOf, textOf, wireCall } from '../fixture/wire-call.ts'
import { subscribed } from '../fixture/subscriber.ts'
import { createAdminApi } from './admin-api.ts'

function setUp(answers: readonly number[] = []) {
  const bed = subscribed(answers)
  const urls = () => ({ omnium: 'http://omnium.test', flow: 'http://flow.test' })
  const actions = { describe: () => new Map<string, never>(), check: () => [] }
  const host = new ApiHost({
    ...createAdminApi({ core: bed.core, token: 'admin', urls, actions }),
    onBreach: (breach) => {
      throw new Error(JSON.stringify(breach))
    },
  })
  const call = (method: string, path: string, json?: unknown) => {
    const headers = { host: 'localhost' }
    const response = host.handle(wireCall(method, `/tenants/t/${path}`, { token: 'admin', json, headers }))
    return { status: response.status, body: textOf(response) === '' ? undefined : jsonOf(response) }
  }
  return { ...bed, call }
}

test('deliveries are listed, read and sent again, without their secrets', async () => {
  const { announce, call, clock, heard } = setUp([500])
  announce('a', 'b')
  await clock.settle()
  const pending = call('GET', 'deliveries?state=pending')
  expect(pending).toMatchObject({
    status: 200,
    body: {
      size: 1,
      deliveries: [
        {
          id: 'delivery-1',
          event: 'a',
          webhook: 'event',
          subscription: 'sub-a',
          state: 'pending',
          attempts: [{ at: '1970-01-01T00:00:00.000Z', status: 500 }],
          nextAttemptAt: '1970-01-01T00:00:01.000Z',
          payload: { id: 'a' },
        },
      ],
    },
  })
  expect(JSON.stringify(pending.body)).not.toContain('hook-secret')
  expect(call('GET', 'deliveries?limit=1').body).toMatchObject({ size: 2, deliveries: [{ event: 'b' }] })
  expect(call('GET', 'deliveries?state=lost').status).toBe(400)
  expect(call('POST', 'deliveries/delivery-2/redeliver', { times: 2 })).toMatchObject({
    status: 201,
    body: { deliveries: [{ copyOf: 'delivery-2' }, { id: 'delivery-4' }] },
  })
  await clock.settle()
  expect(heard.map(([event]) => event)).toEqual(['a', 'b', 'b', 'b'])
  expect(call('GET', 'deliveries/delivery-4').body).toMatchObject({ state: 'delivered', nextAttemptAt: null })
  expect(call('POST', 'deliveries/delivery-9/redeliver')).toMatchObject({
    status: 404,
    body: { code: 'E_NO_DELIVERY' },
  })
})

test('delivery faults are injected, listed with what consumed them, lifted and cleared', async () => {
  const { announce, call, clock, heard } = setUp()
  const inject = (effect: object, rest: object = {}) =>
    call('POST', 'delivery-faults', { system: 'omnium', effect, ...rest })
  expect(inject({ kind: 'delay', by: 'PT2S' })).toMatchObject({
    status: 201,
    body: { id: 'delivery-fault-1', state: 'waiting', instruction: { effect: { kind: 'delay', by: 2000 } } },
  })
  inject({ kind: 'hold' }, { webhook: 'event', containing: 'b' })
  announce('a', 'b')
  await clock.travelTo(2000)
  expect(heard).toEqual([['a', 2000]])
  expect(call('GET', 'delivery-faults').body).toMatchObject({
    faults: [
      { state: 'consumed', consumedBy: [{ delivery: 'delivery-1', at: '1970-01-01T00:00:00.000Z' }] },
      { state: 'consumed', consumedBy: [{ delivery: 'delivery-2' }] },
    ],
  })
  expect(call('DELETE', 'delivery-faults/delivery-fault-2').status).toBe(204)
  await clock.settle()
  expect(heard.map(([event]) => event)).toEqual(['a', 'b'])
  expect(call('DELETE', 'delivery-faults').status).toBe(204)
  expect(call('GET', 'delivery-faults').body).toEqual({ faults: [] })
  expect(call('DELETE', 'delivery-faults/delivery-fault-2').status).toBe(404)
  for (const effect of [
    { kind: 'duplicate', copies: 0 },
    { kind: 'delay', by: 'P1M' },
    { kind: 'reorder', count: 1 },
    { kind: 'lose' },
  ])
    expect(inject(effect).status, JSON.stringify(effect)).toBe(400)
  expect(inject({ kind: 'drop' }, { webhook: 'ORDER_SETTLED' })).toMatchObject({
    status: 400,
    body: { code: 'E_UNKNOWN_WEBHOOK' },
  })
})
