import { expect, it } from 'vitest'
import { allCases } from '../cases/index.ts'
import { continuousChecks } from '../runner/continuous.ts'
import { allMutants } from './index.ts'
import { staleness } from './run-mutants.ts'
import { smokeCases } from './smoke-cases.ts'

const ruleOfCheck: ReadonlyMap<string, string> = new Map([
  ...allCases.flatMap(({ id, checks }) =>
    Object.entries(checks).map(([name, { rule }]): [string, string] => [`${id}/${name}`, rule]),
  ),
  ...continuousChecks.map(({ id, check, spec }): [string, string] => [`${id}/${check}`, spec.rule]),
])

it('has no two mutants of one id', () => {
  expect(new Set(allMutants.map(({ id }) => id)).size).toBe(allMutants.length)
})

it.each(allMutants)('$id fits its source', (mutant) => {
  expect(staleness(mutant)).toBeUndefined()
})

it.each(allMutants)('$id breaks checks that are there, of the rules that it names', ({ mustBreak }) => {
  for (const [check, rule] of Object.entries(mustBreak))
    expect([check, ruleOfCheck.get(check)]).toEqual([check, rule])
})

it.each(allMutants)('$id may break checks that are there', ({ mayBreak = [] }) => {
  const unmatched = mayBreak.filter((pattern) => {
    const wanted = new RegExp(`^${pattern.replaceAll('*', '.*')}$`)
    return ![...ruleOfCheck.keys()].some((check) => wanted.test(check))
  })
  expect(unmatched).toEqual([])
})

it('has a small set of quick cases that run with every mutant', () => {
  const smoke = smokeCases(allCases)
  expect(smoke.length).toBeLessThanOrEqual(25)
  expect(smoke.filter(({ time, alone }) => time === 'moving' || alone)).toEqual([])
})
