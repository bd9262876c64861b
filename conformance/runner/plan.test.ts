import { expect, test } from 'vitest'
import { case_ } from '../cases/case.ts'
import type { Case, CaseSpec } from '../cases/case.ts'
import { allCases } from '../cases/index.ts'
import type { ConnectorConfig, Plug } from '../sut/connector-config.ts'
import { canonical, MOST_GROUPS, planCases } from './plan.ts'

const checks = { holds: { rule: 'AUTH-01', says: 'it holds' } }
let number = 0
const make = (more: Partial<CaseSpec<typeof checks>> = {}): Case =>
  case_(
    `AUTH-01-case-${++number}`,
    { title: 'a case', rules: ['AUTH-01'], role: 'sync', time: 'still', checks, ...more },
    async () => undefined,
  )

const url: Plug = { rung: 'url', url: 'http://x', ports: { omnium: 1, flow: 2 }, settings: {}, tokens: {} }
const command: Plug = { rung: 'command', command: ['x'], cwd: '.', env: {} }
const plan = (cases: readonly Case[], more: Partial<ConnectorConfig> = {}) =>
  planCases({
    cases,
    config: { role: 'sync', plug: command, clock: 'control', features: [], ...more } as ConnectorConfig,
    profile: () => 'default',
  })

test('cases of equal settings share an instance, whatever the order of the keys', () => {
  const { groups } = plan([
    make({ settings: { A: '1', B: '2' } }),
    make(),
    make({ settings: { B: '2', A: '1' } }),
  ])
  expect(groups.map(({ phases }) => phases[0]?.cases.length)).toEqual([2, 1])
})

test('what concerns the whole tenant runs by itself, restarts on an instance of their own', () => {
  const cases = [make({ restarts: true }), make({ time: 'moving' }), make({ alone: true }), make()]
  const [restarted, others] = plan(cases).groups
  expect(others?.phases.map(({ name, limit }) => [name, limit])).toEqual([
    ['still', 16],
    ['still-alone', 1],
    ['moving', Infinity],
  ])
  expect(restarted).toMatchObject({ restarts: true, phases: [{ name: 'restarts', limit: 1 }] })
})

test('a running connector gets the cases of its settings alone, the others say what they need', () => {
  const { groups, unrunnable } = plan(
    [make(), make({ settings: { OMNIUM_X: 'y' } }), make({ restarts: true })],
    { plug: url },
  )
  expect(groups).toHaveLength(1)
  expect(unrunnable.map(({ because }) => because)).toMatchObject([
    { incomplete: { kind: 'settings', reason: 'The case needs OMNIUM_X=y.' } },
    { incomplete: { kind: 'restart' } },
  ])
})

test('without a clock only short stories about time run', () => {
  const { unrunnable } = plan([make({ time: 'moving' }), make({ time: 'moving', span: '4s' })], {
    clock: 'none',
  })
  expect(unrunnable).toMatchObject([{ because: { incomplete: { kind: 'clock' } } }])
})

test('roles, features and profiles that do not fit make a case not applicable', () => {
  const cases = [
    make({ role: 'export' }),
    make({ features: ['jobs'] }),
    make({ profiles: { unit: ['base'] } }),
  ]
  expect(plan(cases).unrunnable.every(({ because }) => 'notApplicable' in because)).toBe(true)
})

test('the cases there are fit into the instances that a run may take', () => {
  const sets = new Set(allCases.map(({ settings = {} }) => canonical(settings)))
  expect(sets.size).toBeLessThanOrEqual(MOST_GROUPS)
  expect(new Set(allCases.map(({ id }) => id)).size).toBe(allCases.length)
})
