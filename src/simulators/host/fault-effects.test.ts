import { expect, test } from 'vitest'
import type { Outcome } from './api-host.ts'
import type { FaultEffect } from './faults.ts'
import { FAULT_KINDS } from './check-fault.ts'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import { textOf, wireCall } from './fixture/wire-call.ts'

function setUp() {
  const breaches: unknown[] = []
  const core = fixtureCore({ onBreach: (breach) => breaches.push(breach) })
  const tenant = core.createTenant({ id: 't', frozenAt: 0 })
  const { token, state } = inner(tenant)
  const add = (id: string) => {
    const outcomes: Outcome[] = []
    const abandon = core.omniumHost.serve(
      wireCall('POST', '/api/Things', { token, json: { id, name: id } }),
      (outcome) => outcomes.push(outcome),
    )
    const [outcome] = outcomes
    // As a transport does, once the first part is sent.
    if (outcome?.kind === 'part') outcome.rest?.(() => undefined)
    const response = outcome && outcome.kind !== 'drop' ? outcome.response : undefined
    return { outcome, response, abandon }
  }
  const inject = (effect: FaultEffect) =>
    tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect })
  return { tenant, state, add, inject, breaches }
}

const EXAMPLES: Readonly<Record<FaultEffect['kind'], FaultEffect>> = {
  status: { kind: 'status', status: 418, body: { teapot: true } },
  hold: { kind: 'hold' },
  latency: { kind: 'latency', tenantMilliseconds: 1 },
  stall: { kind: 'stall' },
  truncate: { kind: 'truncate' },
  'commit-then-drop': { kind: 'commit-then-drop' },
  reset: { kind: 'reset' },
  html: { kind: 'html', status: 502 },
  empty: { kind: 'empty' },
  malformed: { kind: 'malformed' },
  rewrite: { kind: 'rewrite', rewrite: () => ['nothing', 'of', 'the', 'contract'] },
  'revoke-token': { kind: 'revoke-token' },
  'clock-skew': { kind: 'clock-skew', seconds: -3600 },
}

test.each(FAULT_KINDS)('%s is in the journal and never a breach of ours', (kind) => {
  const { tenant, inject, add, breaches } = setUp()
  inject(EXAMPLES[kind])
  add('a')
  tenant.clock.moveTo(1)
  tenant.faults.clear()
  const [exchange] = tenant.journal.entries()
  expect(exchange?.fault).toEqual({ id: 'fault-1', kind })
  expect(exchange?.violations).toEqual([])
  expect(breaches).toEqual([])
  expect(tenant.openExchanges()).toBe(0)
})

test.each(['status', 'html', 'empty'] as const)('%s replaces the handling, or only the answer', (kind) => {
  const { state, inject, add } = setUp()
  inject(EXAMPLES[kind])
  inject({ ...EXAMPLES[kind], handled: true } as FaultEffect)
  const [replaced, handled] = [add('a').response, add('b').response]
  expect([state.things.has('a'), state.things.has('b')]).toEqual([false, true])
  expect(replaced).toEqual(handled)
})

test.each([
  [400, 'refused: refused'],
  [403, 'refused: forbidden'],
  [409, 'refused: refused'],
  [429, 'refused: too-many-requests'],
  [503, 'refused: server-error'],
  [202, ''],
])('a status %i without a body has the words of the vendor: %s', (status, text) => {
  const { inject, add } = setUp()
  inject({ kind: 'status', status })
  const { response } = add('a')
  expect([response?.status, response && textOf(response)]).toEqual([status, text])
})

test('malformed shows the whole answer in the journal and half of it on the wire', () => {
  const { tenant, inject, add } = setUp()
  inject({ kind: 'malformed' })
  const { response } = add('a')
  expect(response && textOf(response)).toBe('{"id":"a","')
  expect(response?.headers).toMatchObject({ 'content-length': '11' })
  expect(tenant.journal.entries()[0]?.responseBody).toEqual({ id: 'a', name: 'a' })
})

test('hold ends by itself when it has a time', () => {
  const { tenant, state, inject, add } = setUp()
  inject({ kind: 'hold', until: 5000 })
  add('a')
  expect([tenant.heldExchanges(), state.things.has('a')]).toEqual([1, false])
  tenant.clock.moveTo(5000)
  expect([tenant.heldExchanges(), state.things.has('a'), tenant.openExchanges()]).toEqual([0, true, 0])
})

test('an instant that has passed delays nothing', () => {
  const { inject, add } = setUp()
  inject({ kind: 'latency', until: 0 })
  expect(add('a').response?.status).toBe(201)
})

test('a late answer whose caller has gone is held no more', () => {
  const { tenant, state, inject, add } = setUp()
  inject({ kind: 'latency', tenantMilliseconds: 1000 })
  const { abandon } = add('a')
  expect([tenant.heldExchanges(), state.things.has('a')]).toEqual([1, true])
  abandon()
  expect([tenant.heldExchanges(), tenant.openExchanges(), tenant.clock.nextDue()]).toEqual([0, 0, undefined])
})

test('a restore lets late answers go before the clock jumps, and keeps what is held', () => {
  const { tenant, inject, add } = setUp()
  const before = tenant.snapshot()
  tenant.clock.moveTo(1000)
  inject({ kind: 'latency', tenantMilliseconds: 1000 })
  const held = inject({ kind: 'hold' })
  add('a')
  add('b')
  tenant.restore(before)
  expect([tenant.clock.now(), tenant.openExchanges(), tenant.heldExchanges()]).toEqual([0, 1, 1])
  held.release()
  expect(tenant.openExchanges()).toBe(0)
})

test('clock skew shifts the Date header of its call alone', () => {
  const { inject, add } = setUp()
  inject({ kind: 'clock-skew', seconds: 90 })
  expect([add('a').response?.headers.date, add('b').response?.headers.date]).toEqual([
    'Thu, 01 Jan 1970 00:01:30 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
  ])
})
