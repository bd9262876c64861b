import { expect, test } from 'vitest'
import { FAULT_SCENARIOS } from './fault-scenarios.ts'
import { fixtureCore, inner } from './fixture/fixture-vendor.ts'
import { wireCall } from './fixture/wire-call.ts'

function setUp() {
  const core = fixtureCore()
  const tenant = core.createTenant({ id: 't', frozenAt: 0 })
  const { token } = inner(tenant)
  const call = (method: string, url: string, json?: unknown) => {
    const seen: (number | string)[] = []
    core.omniumHost.serve(wireCall(method, url, { token, json }), (outcome) =>
      seen.push(
        outcome.kind === 'drop' ? outcome.how : outcome.kind === 'part' ? 'part' : outcome.response.status,
      ),
    )
    return seen[0]
  }
  return {
    tenant,
    get: () => call('GET', '/api/Things'),
    add: (id: string) => call('POST', '/api/Things', { id, name: id }),
  }
}

test.each(Object.keys(FAULT_SCENARIOS))('%s can be played on both systems', (name) => {
  const { tenant } = setUp()
  const faults = tenant.faults.scenario(name)
  expect(new Set(faults.map(({ instruction }) => instruction.system))).toEqual(new Set(['omnium', 'flow']))
  expect(tenant.faults.list()).toHaveLength(2 * FAULT_SCENARIOS[name]!.faults.length)
})

test('a maintenance window ends with its time, which can be given', () => {
  const { tenant, get } = setUp()
  tenant.clock.moveTo(1000)
  const [fault] = tenant.faults.scenario('maintenance-window', { system: 'omnium', lasts: 60_000 })
  expect([get(), get(), fault?.instruction.until]).toEqual([503, 503, 61_000])
  tenant.clock.moveTo(61_000)
  expect([get(), tenant.faults.verify().verified]).toEqual([200, true])
})

test('a flaky network fails in another way each time', () => {
  const { tenant, add } = setUp()
  tenant.faults.scenario('flaky-network', { system: 'omnium' })
  expect(['a', 'b', 'c', 'd'].map(add)).toEqual(['reset', 'part', 'close', 201])
})

test('lost answers never lose the second attempt', () => {
  const { tenant, add, get } = setUp()
  tenant.faults.scenario('lost-answers', { system: 'omnium', operationId: ['addThing', 'listThings'] })
  expect([get(), add('a'), add('a'), add('b'), add('b')]).toEqual([200, 'close', 201, 'close', 201])
})

test('a scenario is injected on both systems or on none', () => {
  const { tenant } = setUp()
  expect(() => tenant.faults.scenario('maintenance-window', { operationId: 'addThin' })).toThrow('addThing')
  expect(tenant.faults.list()).toEqual([])
})

test('an unknown scenario is a mistake with a suggestion', () => {
  const { tenant } = setUp()
  expect(() => tenant.faults.scenario('maintenance')).toThrow('maintenance-window')
})
