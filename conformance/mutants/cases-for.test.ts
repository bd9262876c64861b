import { expect, it } from 'vitest'
import { allCases } from '../cases/index.ts'
import type { Mutant } from './mutant.ts'
import { casesFor } from './run-mutants.ts'
import { smokeCases } from './smoke-cases.ts'

const impatient: Mutant = {
  id: 'RCV-25-impatient',
  title: 'retries at once',
  file: 'src/reference/queue/retry-schedule.ts',
  anchor: 'a',
  replacement: '__mutant()',
  mustBreak: { 'RETRY-06-receptions/table': 'RETRY-06', 'RCV-25-retry-table/table': 'RCV-25' },
}

it('runs every case of the broken rules and the smoke set', () => {
  const chosen = casesFor(impatient, { cases: allCases, full: false }).map(({ id }) => id)
  const expected = allCases
    .filter(({ rules }) => rules.includes('RETRY-06') || rules.includes('RCV-25'))
    .map(({ id }) => id)
  expect(chosen).toEqual(expect.arrayContaining(expected))
  expect(chosen).toHaveLength(expected.length + smokeCases(allCases).length)
})

it('runs everything when asked to', () => {
  expect(casesFor(impatient, { cases: allCases, full: true })).toBe(allCases)
})
