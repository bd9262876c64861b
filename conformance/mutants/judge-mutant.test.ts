import { expect, it } from 'vitest'
import { judgeMutant } from './judge-mutant.ts'
import type { MutantRun } from './judge-mutant.ts'
import type { Mutant } from './mutant.ts'

const mutant: Mutant = {
  id: 'RCV-05-whole-quantity',
  title: 'sends the whole quantity',
  file: 'src/reference/sync/reception.ts',
  anchor: 'received - delivered',
  replacement: '(__mutant(), received)',
  mustBreak: { 'RCV-05-difference/confirmed': 'RCV-05', 'RCV-13-accumulate/second': 'RCV-13' },
  mayBreak: ['RCV-04-*'],
}

const run = (red: readonly string[], more: Partial<MutantRun> = {}): MutantRun => ({
  executed: true,
  checks: new Map([
    ...[
      'RCV-05-difference/confirmed',
      'RCV-13-accumulate/second',
      'RCV-04-equal/nothing-sent',
      'AUTH-01-token/asked',
    ].map((check) => [check, red.includes(check) ? 'red' : 'green'] as const),
  ]),
  ...more,
})

const both = Object.keys(mutant.mustBreak)
const nothing = new Set<string>()

it('is killed when every check that must break is red and nothing else is', () => {
  expect(judgeMutant(mutant, run(both), nothing)).toEqual({ outcome: 'killed' })
})

it('is killed when a check that may break is red as well', () => {
  expect(judgeMutant(mutant, run([...both, 'RCV-04-equal/nothing-sent']), nothing).outcome).toBe('killed')
})

it('survives when one of the checks that must break stays green', () => {
  expect(judgeMutant(mutant, run(['RCV-05-difference/confirmed']), nothing)).toMatchObject({
    outcome: 'survived',
    missed: ['RCV-13-accumulate/second'],
  })
})

it('does not count a check that was never reached as red', () => {
  const unreached = run(['RCV-05-difference/confirmed'])
  const checks = new Map(unreached.checks).set('RCV-13-accumulate/second', 'open')
  expect(judgeMutant(mutant, { ...unreached, checks }, nothing).outcome).toBe('survived')
})

it('is killed for a wrong reason when an unrelated check is red', () => {
  expect(judgeMutant(mutant, run([...both, 'AUTH-01-token/asked']), nothing)).toMatchObject({
    outcome: 'wrong-reason',
    unexpected: ['AUTH-01-token/asked'],
  })
})

it('names both what was missed and what was not expected', () => {
  const outcome = judgeMutant(mutant, run(['RCV-05-difference/confirmed', 'AUTH-01-token/asked']), nothing)
  expect(outcome).toMatchObject({ outcome: 'wrong-reason' })
  expect(outcome).toHaveProperty('reason', expect.stringContaining('not red: RCV-13-accumulate/second'))
})

it('is not executed when the place was never reached, whatever is red', () => {
  expect(judgeMutant(mutant, run(both, { executed: false }), nothing).outcome).toBe('not-executed')
})

it('is an error when the run had trouble', () => {
  const outcome = judgeMutant(mutant, run(both, { trouble: 'the connector died' }), nothing)
  expect(outcome).toEqual({ outcome: 'error', reason: 'the connector died' })
})

it('is an error when a check that must break does not exist', () => {
  const gone = { ...mutant, mustBreak: { 'RCV-05-gone/confirmed': 'RCV-05' } }
  expect(judgeMutant(gone, run([]), nothing)).toMatchObject({ outcome: 'error' })
})

it('is an error when it names no check', () => {
  expect(judgeMutant({ ...mutant, mustBreak: {} }, run([]), nothing).outcome).toBe('error')
})

it('is an error when a check that must break is red without the mutant', () => {
  expect(judgeMutant(mutant, run(both), new Set(['RCV-05-difference/confirmed'])).outcome).toBe('error')
})

it('leaves other checks out that are red without the mutant', () => {
  const before = new Set(['AUTH-01-token/asked'])
  expect(judgeMutant(mutant, run([...both, 'AUTH-01-token/asked']), before).outcome).toBe('killed')
})
