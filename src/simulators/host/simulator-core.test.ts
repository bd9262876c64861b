import { expect, test } from 'vitest'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import { wireCall } from './fixture/wire-call.ts'

test('a reset brings back credentials and data of the beginning and empties the rest', () => {
  const core = fixtureCore()
  const tenant = core.createTenant({ dataset: 'demo', frozenAt: 0 })
  const before = inner(tenant)
  before.actions.addThing({ id: 'more', name: 'more' })
  tenant.clock.moveTo(1000)
  tenant.faults.inject({ system: 'omnium', operationId: 'addThing', effect: { kind: 'hold' } })
  const json = { id: 'held', name: 'held' }
  const outcomes: unknown[] = []
  core.omniumHost.serve(wireCall('POST', '/api/Things', { token: before.token, json }), (each) =>
    outcomes.push(each),
  )
  tenant.reset()
  const after = inner(tenant)
  expect(outcomes).toHaveLength(1)
  expect(after.token).toBe(before.token)
  expect(after.state.things.all().map(({ id }) => id)).toEqual(['seeded'])
  expect([tenant.journal.entries(), tenant.faults.list(), tenant.clock.now()]).toEqual([[], [], 1000])
  expect(core.omniumHost.handle(wireCall('GET', '/api/Things', { token: after.token })).status).toBe(200)
})

test('tenants of one seed differ, and the same seed and id give the same credentials in any company', () => {
  const core = fixtureCore({ seed: 's' })
  const [a, b] = [core.createTenant({ id: 'a' }), core.createTenant({ id: 'b' })]
  expect(inner(a).token).not.toBe(inner(b).token)
  expect(inner(fixtureCore({ seed: 's' }).createTenant({ id: 'b' })).token).toBe(inner(b).token)
  expect(inner(fixtureCore({ seed: 'other' }).createTenant({ id: 'b' })).token).not.toBe(inner(b).token)
})

test('tenants see nothing of each other', () => {
  const core = fixtureCore()
  const [a, b] = [core.createTenant(), core.createTenant()]
  core.omniumHost.handle(
    wireCall('POST', '/api/Things', { token: inner(a).token, json: { id: 'x', name: 'x' } }),
  )
  expect(inner(b).state.things.size).toBe(0)
  expect([a.journal.entries().length, b.journal.entries().length]).toEqual([1, 0])
  expect([a.id, b.id]).toEqual(['tenant-1', 'tenant-2'])
})

test('a removed tenant is refused like one that never was', () => {
  const core = fixtureCore()
  const tenant = core.createTenant()
  const { token } = inner(tenant)
  expect([core.removeTenant(tenant.id), core.removeTenant(tenant.id)]).toEqual([true, false])
  expect(core.omniumHost.handle(wireCall('GET', '/api/Things', { token })).status).toBe(401)
})

test('ids of tenants are checked', () => {
  const core = fixtureCore()
  core.createTenant({ id: 'a' })
  expect(() => core.createTenant({ id: 'a' })).toThrow('There is a tenant a already')
  expect(() => core.createTenant({ id: 'a/b' })).toThrow('"a/b" cannot be the id of a tenant')
})
