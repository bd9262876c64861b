import { expect, test } from 'vitest'
import type { Outcome } from './api-host.ts'
import type { FaultEffect } from './faults.ts'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import { jsonOf, textOf, wireCall } from './fixture/wire-call.ts'
import type { WireRequest } from './wire.ts'

function setUp() {
  const core = fixtureCore()
  const tenant = core.createTenant({ id: 't', frozenAt: 0 })
  const { token, state } = inner(tenant)
  const serve = (request: WireRequest): Outcome[] => {
    const outcomes: Outcome[] = []
    core.omniumHost.serve(request, (outcome) => outcomes.push(outcome))
    return outcomes
  }
  const inject = (effect: FaultEffect, rest: { times?: number; skip?: number; containing?: string } = {}) =>
    tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect, ...rest })
  const add = (id: string) => wireCall('POST', '/api/Things', { token, json: { id, name: id } })
  const status = (outcomes: Outcome[]) =>
    outcomes.map((each) => (each.kind === 'drop' ? each.how : each.response.status))
  return { core, tenant, state, serve, inject, add, status }
}

test('a status fault answers the next matching calls, as often as it says, in place of handling', () => {
  const { serve, inject, add, status, state, tenant } = setUp()
  const fault = inject({ kind: 'status', status: 503, retryAfter: 7 }, { times: 2 })
  const outcomes = ['a', 'b', 'c'].map((id) => serve(add(id)))
  expect(outcomes.map(status)).toEqual([[503], [503], [201]])
  expect(outcomes[0]).toMatchObject([{ response: { headers: { 'retry-after': '7' } } }])
  expect(state.things.all().map(({ id }) => id)).toEqual(['c'])
  expect(fault.consumedBy).toEqual([1, 2].map((seq) => ({ seq, at: 0, operationId: 'addThing' })))
  expect(tenant.journal.entries().map(({ fault: by }) => by?.kind)).toEqual(['status', 'status', undefined])
})

test('faults apply in the order of their injection, skip what they should and never touch other calls', () => {
  const { serve, inject, add, status, tenant } = setUp()
  inject({ kind: 'status', status: 500 }, { skip: 1 })
  inject({ kind: 'status', status: 429 })
  inject({ kind: 'status', status: 409, body: 'mine' }, { containing: 'special/1' })
  expect(status(serve(wireCall('GET', '/api/Things', { token: inner(tenant).token })))).toEqual([200])
  expect(status(serve(add('a')))).toEqual([429])
  expect(status(serve(add('b')))).toEqual([500])
  expect(status(serve(add('c')))).toEqual([201])
  const [special] = serve(add('special/1'))
  expect(special?.kind === 'answer' && textOf(special.response)).toBe('mine')
})

test('a fault that nobody consumed can be asked for', () => {
  const { inject, serve, add, tenant } = setUp()
  inject({ kind: 'status', status: 500 })
  inject({ kind: 'reset' }, { containing: 'never' })
  serve(add('a'))
  expect(tenant.faults.list().map(({ id, consumedBy }) => [id, consumedBy.length])).toEqual([
    ['fault-1', 1],
    ['fault-2', 0],
  ])
})

test('a held call stays open until release and is then handled with the state of that moment', () => {
  const { inject, serve, add, status, state, tenant } = setUp()
  const fault = inject({ kind: 'hold' })
  const outcomes = serve(add('a'))
  expect([outcomes.length, tenant.openExchanges(), state.things.size]).toEqual([0, 1, 0])
  expect(tenant.journal.entries()[0]).toMatchObject({ answeredAt: undefined, fault: { kind: 'hold' } })
  tenant.clock.moveTo(5000)
  fault.release()
  expect(status(outcomes)).toEqual([201])
  expect([tenant.openExchanges(), state.things.size]).toEqual([0, 1])
  expect(tenant.journal.entries()[0]).toMatchObject({ at: 0, answeredAt: 5000, status: 201 })
})

test('a call whose token is revoked while it is held is refused on release', () => {
  const { inject, serve, status, tenant, add } = setUp()
  const fault = inject({ kind: 'hold' })
  const outcomes = serve(add('a'))
  Object.assign(inner(tenant), { token: 'another' })
  fault.release()
  expect(status(outcomes)).toEqual([401])
})

test('release lifts a fault for calls to come', () => {
  const { inject, serve, add, status } = setUp()
  const fault = inject({ kind: 'status', status: 500 }, { times: Infinity })
  expect(status(serve(add('a')))).toEqual([500])
  fault.release()
  expect(status(serve(add('a')))).toEqual([201])
})

test('commit-then-drop commits, reset does not, and neither answers', () => {
  const { inject, serve, add, status, state, tenant } = setUp()
  inject({ kind: 'commit-then-drop' })
  inject({ kind: 'reset' })
  expect([...status(serve(add('a'))), ...status(serve(add('b')))]).toEqual(['close', 'reset'])
  expect(state.things.all().map(({ id }) => id)).toEqual(['a'])
  expect(tenant.journal.entries().map(({ status: answered }) => answered)).toEqual([undefined, undefined])
  expect(tenant.openExchanges()).toBe(0)
})

test('an HTML page and a rewritten body come with 2xx', () => {
  const { inject, serve, add } = setUp()
  inject({ kind: 'html' })
  inject({ kind: 'rewrite', rewrite: (body) => ({ ...(body as object), name: 'stale' }) })
  const [page] = serve(add('a'))
  expect(page).toMatchObject({
    response: { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } },
  })
  const [stale] = serve(add('b'))
  expect(stale?.kind === 'answer' && jsonOf(stale.response)).toEqual({ id: 'b', name: 'stale' })
})

test('a fault for an operation that does not exist is a mistake with a suggestion', () => {
  const { tenant } = setUp()
  const effect = { kind: 'reset' } as const
  expect(() => tenant.faults.inject({ system: 'omnium', operationId: 'addThings', effect })).toThrow(
    'Did you mean addThing?',
  )
  expect(() => tenant.faults.inject({ system: 'flow', operationId: 'addThing', effect, times: 0 })).toThrow(
    'times 0',
  )
})
