import { expect, test } from 'vitest'
import type { FaultEffect, FaultInstruction } from './faults.ts'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import { wireCall } from './fixture/wire-call.ts'

function setUp() {
  const core = fixtureCore()
  const tenant = core.createTenant({ id: 't', frozenAt: 0 })
  const { token } = inner(tenant)
  const { faults, clock } = tenant
  const status = (method: string, url: string, json?: unknown, as = token) => {
    let seen: number | undefined
    core.omniumHost.serve(wireCall(method, url, { token: as, json }), (outcome) => {
      seen = outcome.kind === 'drop' ? 0 : outcome.response.status
    })
    return seen
  }
  const get = (id: string) => status('GET', `/api/Things/${id}`)
  const add = (id: string, rest: object = {}) => status('POST', '/api/Things', { id, name: id, ...rest })
  const inject = (rest: Partial<FaultInstruction>) =>
    faults.inject({ system: 'omnium', operationId: '*', effect: FAILS, ...rest })
  return { tenant, token, faults, clock, status, get, add, inject }
}

const FAILS: FaultEffect = { kind: 'status', status: 503 }

test('a fault is for one operation, for several, or for all of a system', () => {
  const { inject, get, add, status } = setUp()
  inject({ operationId: ['addThing', 'getThing'], times: 2 })
  expect([status('GET', '/api/Things'), add('a'), get('a'), get('a')]).toEqual([200, 503, 503, 404])
  inject({ operationId: '*', times: 2 })
  expect([status('GET', '/api/Things'), add('a'), get('a')]).toEqual([503, 503, 404])
})

test('a fault is for a method, a path, a query, a member of the body or a token', () => {
  const { inject, get, add, status, token } = setUp()
  inject({ method: 'delete' })
  expect([get('a'), status('DELETE', '/api/Things/a')]).toEqual([404, 503])
  inject({ path: { id: 'b/1' } })
  expect([get('a'), get('b%2F1')]).toEqual([404, 503])
  inject({ query: { Take: '7' } })
  expect([status('GET', '/api/Things?take=8'), status('GET', '/api/Things?take=7')]).toEqual([200, 503])
  inject({ body: { size: 3 } })
  inject({ body: { '/parts/1/a~1b': { c: [1] } } })
  expect([add('a'), add('a', { size: 4 }), add('a', { size: 3 })]).toEqual([201, 201, 503])
  expect([add('a', { parts: [] }), add('a', { parts: [0, { 'a/b': { c: [1] } }] })]).toEqual([201, 503])
  inject({ token: 'token-0' })
  expect([get('a'), status('GET', '/api/Things/a', undefined, `old-${token}`)]).toEqual([200, 503])
})

test('a fault can be for the first attempts of each entity', () => {
  const { inject, get, add } = setUp()
  inject({ operationId: ['getThing', 'addThing'], attempt: [1, 2], times: 'always' })
  expect([get('a'), get('b'), get('a'), get('a'), get('b'), get('b')]).toEqual([503, 503, 503, 404, 503, 404])
  expect([add('a'), add('b'), add('a'), add('a')]).toEqual([503, 503, 503, 201])
})

test('two faults never fire on one call: each has its own, in the order of injection', () => {
  const { inject, get, faults } = setUp()
  const [first, second] = [inject({ effect: { kind: 'status', status: 500 } }), inject({})]
  expect([get('a'), second.consumedBy.length, get('a'), get('a')]).toEqual([500, 0, 503, 404])
  expect(first.consumedBy).toEqual([{ seq: 1, at: 0, operationId: 'getThing' }])
  expect(faults.verify()).toMatchObject({ verified: true, message: 'Every fault was consumed (2).' })
})

test('a fault says when it was consumed, how much of it remains and in which state it is', () => {
  const { inject, get, clock } = setUp()
  const fault = inject({ times: 2 })
  expect([fault.state, fault.remaining]).toEqual(['waiting', 2])
  clock.moveTo(5000)
  get('a')
  expect([fault.state, fault.remaining, fault.consumedBy[0]?.at]).toEqual(['partly', 1, 5000])
  get('a')
  expect([fault.state, fault.remaining]).toEqual(['consumed', 0])
  fault.release()
  expect(fault.state).toBe('consumed')
  const lifted = inject({})
  lifted.release()
  expect([lifted.state, lifted.remaining]).toEqual(['lifted', 1])
})

test('a fault applies between two instants of tenant time', () => {
  const { inject, get, clock } = setUp()
  const fault = inject({
    times: 'always',
    from: 1000,
    until: 61_000,
    effect: { kind: 'status', status: 503, retryAfter: 'until' },
  })
  expect([get('a'), fault.state]).toEqual([404, 'waiting'])
  clock.moveTo(1000)
  expect([get('a'), fault.state]).toEqual([503, 'partly'])
  clock.moveTo(61_000)
  expect([get('a'), fault.state]).toEqual([404, 'lifted'])
})

test('Retry-After counts to the end of a fault', () => {
  const { tenant, inject, get, clock } = setUp()
  inject({ until: 61_000, effect: { kind: 'status', status: 503, retryAfter: 'until' } })
  clock.moveTo(1001)
  get('a')
  expect(tenant.journal.entries()[0]?.responseHeaders).toMatchObject({ 'retry-after': '60' })
})

test('a script is injected as a whole or not at all, and each part of a sequence waits for the one before', () => {
  const { faults, get, add } = setUp()
  const fails = (operationId: string): FaultInstruction => ({ system: 'omnium', operationId, effect: FAILS })
  expect(() => faults.script([fails('getThing'), fails('getThin')])).toThrow('/faults/1/operationId')
  expect(faults.list()).toEqual([])
  const ids = faults.script([fails('getThing'), fails('addThing')], { sequence: true }).map(({ id }) => id)
  expect(ids).toEqual(['fault-1', 'fault-2'])
  expect([add('a'), get('a'), add('b'), get('a')]).toEqual([201, 503, 503, 200])
})

test('what was not consumed is named, and nothing at all is no success', () => {
  const { faults, inject, get } = setUp()
  expect(faults.verify()).toMatchObject({ verified: false, unconsumed: [] })
  inject({ times: 'always' })
  inject({ times: 2, operationId: ['addThing', 'getThing'] })
  get('a')
  expect(faults.unconsumed().map(({ id }) => id)).toEqual(['fault-2'])
  expect(faults.verify().message).toBe(
    '1 of 2 faults were not consumed:\n  fault-2: status on omnium addThing, getThing, 0 of 2 uses, waiting',
  )
})

test.each([
  [{ operationId: 'getThin' }, 'Did you mean getThing?'],
  [{ operationId: [] }, 'no operation'],
  [{ contaning: 'x' }, 'Did you mean containing?'],
  [{ operationId: 'getThing', path: { ID: 'x' } }, 'Did you mean id?'],
  [{ operationId: 'listThings', query: { tak: '1' } }, 'Did you mean take?'],
  [{ operationId: 'listThings', method: 'PSOT' }, 'no method'],
  [{ times: 0 }, 'times 0'],
  [{ skip: -1 }, 'skip -1'],
  [{ attempt: 1.5 }, 'attempt 1.5'],
  [{ from: 5, until: 5 }, 'ends before it begins'],
  [{ after: 'fault-9' }, 'no fault here'],
  [{ effect: { kind: 'truncat' } }, 'Did you mean truncate?'],
  [{ effect: { kind: 'status' } }, 'status needs status'],
  [{ effect: { kind: 'status', status: 600 } }, '200 to 599'],
  [{ effect: { kind: 'status', status: 503, retryAftr: 1 } }, 'Did you mean retryAfter?'],
  [{ effect: { kind: 'status', status: 503, retryAfter: 'until' } }, 'has no `until`'],
  [{ effect: { kind: 'latency' } }, 'no time'],
  [{ effect: { kind: 'hold', milliseconds: 1, until: 1 } }, 'milliseconds and until'],
])('%j is a mistake: %s', (rest, message) => {
  const { inject } = setUp()
  expect(() => inject(rest as unknown as Partial<FaultInstruction>)).toThrow(message)
})
