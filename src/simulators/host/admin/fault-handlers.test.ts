import { expect, test } from 'vitest'
import { ApiHost } from '../api-host.ts'
import { fixtureCore, inner } from '../fixture/fixture-vendor.ts'
import { jsonOf, textOf, wireCall } from '../fixture/wire-call.ts'
import { createAdminApi } from './admin-api.ts'

const NOW = '2026-03-02T08:00:00.000Z'

function setUp() {
  const core = fixtureCore()
  const tenant = core.createTenant({ id: 'a', frozenAt: Date.parse(NOW) })
  const breaches: unknown[] = []
  const host = new ApiHost({
    ...createAdminApi({
      core,
      token: 'admin',
      urls: () => ({ omnium: '', flow: '' }),
      actions: { describe: () => new Map(), check: () => [] },
    }),
    onBreach: (breach) => breaches.push(breach),
  })
  const call = (method: string, url: string, json?: unknown) => {
    const headers = { host: '127.0.0.1:4030' }
    const response = host.handle(
      wireCall(method, `/tenants/a/faults${url}`, { token: 'admin', json, headers }),
    )
    expect(breaches).toEqual([])
    return { status: response.status, body: textOf(response) === '' ? undefined : jsonOf(response) }
  }
  const inject = (effect: object, rest: object = {}) =>
    call('POST', '', { system: 'omnium', operationId: 'addThing', effect, ...rest })
  const add = (id: string) =>
    core.omniumHost.handle(
      wireCall('POST', '/api/Things', { token: inner(tenant).token, json: { id, name: id } }),
    )
  return { tenant, call, inject, add }
}

const use = (seq: number) => ({ seq, at: NOW, operationId: 'addThing' })
const saying = (text: string) => expect.stringContaining(text) as string

test('faults are injected, listed with what consumed them, released and cleared', () => {
  const { call, inject, add } = setUp()
  expect(inject({ kind: 'status', status: 503 }, { times: 'always' })).toEqual({
    status: 201,
    body: {
      id: 'fault-1',
      state: 'waiting',
      remaining: 'always',
      consumedBy: [],
      instruction: {
        system: 'omnium',
        operationId: 'addThing',
        times: 'always',
        effect: { kind: 'status', status: 503 },
      },
    },
  })
  expect([add('a').status, add('a').status]).toEqual([503, 503])
  expect(call('GET', '').body).toMatchObject({ faults: [{ id: 'fault-1', consumedBy: [use(1), use(2)] }] })
  expect(call('DELETE', '/fault-1').status).toBe(204)
  expect(call('GET', '/fault-1').body).toMatchObject({ state: 'lifted', remaining: 'always' })
  expect(call('DELETE', '').status).toBe(204)
  expect(call('GET', '').body).toEqual({ faults: [] })
  expect(call('DELETE', '/fault-9').status).toBe(404)
})

test('a rewritten body is given as a whole or as what changes, and listed as given', () => {
  const { call, inject, add } = setUp()
  inject({ kind: 'rewrite', merge: { name: 'stale', id: null } })
  inject({ kind: 'rewrite', body: [] })
  expect([jsonOf(add('b')), jsonOf(add('c'))]).toEqual([{ name: 'stale' }, []])
  expect(call('GET', '').body).toMatchObject({
    faults: [
      { instruction: { effect: { kind: 'rewrite', merge: { name: 'stale', id: null } } } },
      { instruction: { effect: { kind: 'rewrite', body: [] } } },
    ],
  })
})

test('unconsumed faults can be asked for, and so can a state', () => {
  const { call, inject, add } = setUp()
  inject({ kind: 'status', status: 500 })
  inject({ kind: 'status', status: 500 }, { times: 2 })
  add('a')
  add('a')
  const ids = (query: string) =>
    (call('GET', query).body as { faults: { id: string }[] }).faults.map(({ id }) => id)
  expect([ids(''), ids('?unconsumed=true'), ids('?state=partly'), ids('?state=waiting')]).toEqual([
    ['fault-1', 'fault-2'],
    ['fault-2'],
    ['fault-2'],
    [],
  ])
})

test('a script is taken in order, and its verification succeeds once all of it has happened', () => {
  const { call, add } = setUp()
  expect(call('GET', '/verify')).toMatchObject({ status: 409, body: { verified: false } })
  const faults = [500, 503].map((status) => ({
    ...{ system: 'omnium', operationId: 'addThing' },
    effect: { kind: 'status', status },
  }))
  expect(call('POST', '/script', { faults, sequence: true })).toMatchObject({
    status: 201,
    body: { faults: [{ id: 'fault-1' }, { id: 'fault-2', instruction: { after: 'fault-1' } }] },
  })
  expect(add('a').status).toBe(500)
  expect(call('GET', '/verify')).toMatchObject({
    status: 409,
    body: { message: saying('1 of 2 faults'), unconsumed: [{ id: 'fault-2' }] },
  })
  expect(add('a').status).toBe(503)
  expect(call('GET', '/verify')).toEqual({
    status: 200,
    body: { verified: true, message: 'Every fault was consumed (2).', unconsumed: [] },
  })
})

test('times are instants and durations of tenant time', () => {
  const { inject } = setUp()
  expect(
    inject(
      { kind: 'hold', until: '2026-03-02T09:00:00Z' },
      { from: '2026-03-02T08:30:00+00:00', lasts: 'PT15M' },
    ).body,
  ).toMatchObject({
    instruction: {
      from: '2026-03-02T08:30:00.000Z',
      until: '2026-03-02T08:45:00.000Z',
      effect: { kind: 'hold', until: '2026-03-02T09:00:00.000Z' },
    },
  })
  expect(inject({ kind: 'reset' }, { lasts: 'P1M' })).toMatchObject({
    status: 400,
    body: { message: saying('/lasts') },
  })
})

test('scenarios are listed and played by name', () => {
  const { call, add } = setUp()
  expect(call('GET', '/scenarios').body).toMatchObject({
    scenarios: expect.arrayContaining([
      { name: 'rate-limited-burst', summary: saying('429'), kinds: ['status'] },
    ]) as unknown,
  })
  const scope = { system: 'omnium', operationId: 'addThing', lasts: 'PT1M' }
  expect(call('POST', '/scenarios/maintenance-window', scope)).toMatchObject({
    status: 201,
    body: { faults: [{ instruction: { until: '2026-03-02T08:01:00.000Z' } }] },
  })
  expect(add('a').headers['retry-after']).toBe('60')
  expect(call('POST', '/scenarios/rate-limited-burst')).toMatchObject({ status: 201 })
  expect(call('POST', '/scenarios/maintenance-windows')).toMatchObject({
    status: 404,
    body: { message: saying('Did you mean maintenance-window?') },
  })
})

test.each([
  [{ effect: { kind: 'explode' } }, 'no kind of fault'],
  [{ effect: { kind: 'truncate', afterByte: 3 } }, 'Did you mean afterBytes?'],
  [{ effect: { kind: 'rewrite', merg: {} } }, 'no member of rewrite'],
  [{ effect: { kind: 'reset' }, operationId: 'addThin' }, 'Did you mean addThing?'],
  [{ effect: { kind: 'reset' }, contaning: 'x' }, 'Did you mean containing?'],
  [{ effect: { kind: 'reset' }, times: 0 }, '/body'],
  [{ effect: { kind: 'reset' }, system: 'pos' }, '/body/system'],
  [{ effect: {} }, '/body/effect/kind'],
])('%j is refused in words: %s', (json, message) => {
  const { call } = setUp()
  expect(call('POST', '', { system: 'omnium', operationId: 'addThing', ...json })).toMatchObject({
    status: 400,
    body: { message: saying(message) },
  })
})
