import { expect, test } from 'vitest'
import type { CaseResult } from './run-case.ts'
import { CheckStates } from './check-states.ts'
import { judge } from './judge.ts'
import type { JudgeOptions } from './judge.ts'
import type { RuleInfo } from './rule-info.ts'

const rule = (id: string, level: RuleInfo['level']): RuleInfo => ({
  id,
  area: 'AUTH',
  level,
  basis: 'S',
  role: 'sync',
  mode: 'judged',
  statement: id,
})

const options: JudgeOptions = {
  rules: new Map([
    ['AUTH-01', rule('AUTH-01', 'MUST')],
    ['AUTH-02', rule('AUTH-02', 'SHOULD')],
    ['AUTH-12', rule('AUTH-12', 'MAY')],
  ]),
  knownFailures: [],
  today: '2026-03-02',
  gap: undefined,
}

const checks = {
  must: { rule: 'AUTH-01', says: 'must' },
  should: { rule: 'AUTH-02', says: 'should' },
  may: { rule: 'AUTH-12', says: 'may' },
}

function result(
  more: Partial<CaseResult> = {},
  failed: readonly string[] = [],
  passed: readonly string[] = [],
) {
  const states = new CheckStates('AUTH-01-case', checks)
  for (const name of failed) states.fail(name, { expected: 'a', seen: 'b' })
  for (const name of passed) states.pass(name)
  const base = { case: { id: 'AUTH-01-case', checks }, token: 'zq0000', wallTime: 0 }
  return { ...base, states, ...more } as CaseResult
}

const all = Object.keys(checks)
const verdicts = (given: CaseResult, more: Partial<JudgeOptions> = {}) =>
  Object.fromEntries(
    judge(given, { ...options, ...more }).checks.map(({ check, verdict }) => [check, verdict]),
  )

test('the level of its rule decides how grave a failed check is', () => {
  expect(verdicts(result({}, all))).toEqual({ must: 'failed', should: 'warning', may: 'passed' })
})

test('the case is as bad as its worst check', () => {
  expect(judge(result({}, ['should'], ['must', 'may']), options).verdict).toBe('warning')
  expect(judge(result({}, ['must'], ['should', 'may']), options).verdict).toBe('failed')
})

test('a check that was evaluated and never failed has passed, one that was not has not', () => {
  expect(verdicts(result({}, [], ['must']))).toMatchObject({ must: 'passed', should: 'incomplete' })
})

test('checks behind a failed prerequisite have failed for want of it', () => {
  const judged = judge(result({ prerequisite: 'must' }, ['must']), options)
  expect(judged.checks[1]).toMatchObject({ outcome: 'not-reached', verdict: 'warning', kind: 'prerequisite' })
})

test('a recommendation that is not kept leaves what hangs on it unjudged, not failed', () => {
  const judged = judge(result({ prerequisite: 'should' }, ['should']), options)
  expect(judged.checks).toMatchObject([
    { check: 'must', outcome: 'not-reached', verdict: 'incomplete', kind: 'prerequisite' },
    { check: 'should', outcome: 'failed', verdict: 'warning' },
    { check: 'may', outcome: 'not-reached', verdict: 'passed' },
  ])
  expect(judged).toMatchObject({ verdict: 'incomplete', kind: 'prerequisite' })
})

test('an option that is not there makes nothing that hangs on it pass', () => {
  expect(verdicts(result({ prerequisite: 'may' }, ['may']))).toEqual({
    must: 'incomplete',
    should: 'incomplete',
    may: 'passed',
  })
})

test('a known failure excuses itself and what hangs on it', () => {
  const knownFailures = [{ check: 'AUTH-01-case/must', reason: 'later', where: '' }]
  expect(verdicts(result({ prerequisite: 'must' }, ['must']), { knownFailures })).toEqual({
    must: 'known-failure',
    should: 'known-failure',
    may: 'known-failure',
  })
})

test('an expired entry excuses nothing', () => {
  const knownFailures = [{ check: 'AUTH-01-case', reason: 'later', where: '', expires: '2026-03-01' }]
  const judged = judge(result({}, ['must'], ['should', 'may']), { ...options, knownFailures })
  expect(judged).toMatchObject({ verdict: 'failed', reason: expect.stringContaining('2026-03-01') as string })
})

test('what the contract cannot judge makes a failure incomplete and leaves what passed alone', () => {
  const gap = { kind: 'contract-gap', reason: 'no operation matches' } as const
  expect(verdicts(result({}, ['must'], ['should', 'may']), { gap })).toEqual({
    must: 'incomplete',
    should: 'passed',
    may: 'passed',
  })
})

test('an armed negative says nothing when the story did not get to the point', () => {
  const given = result({ incomplete: { kind: 'trigger-not-observed', reason: 'no notice' } }, [], ['must'])
  const state = given.states.get('must')
  state.armed = () => undefined
  expect(verdicts(given)).toMatchObject({ must: 'incomplete' })
})

test('a fault of ours is never the connector’s', () => {
  expect(judge(result({ fault: 'no such member' }, ['must']), options).verdict).toBe('engine-error')
})
