import { expect, it } from 'vitest'
import { mutantMatrix, mutantsJson } from './mutant-report.ts'
import type { Mutant } from './mutant.ts'
import type { MutantsResult } from './run-mutants.ts'

const mutant = (id: string, rule: string): Mutant => ({
  id,
  title: `what is wrong with ${rule}`,
  file: 'src/reference/some.ts',
  anchor: 'a',
  replacement: '__mutant()',
  mustBreak: { [`${rule}-case/check`]: rule },
})

const result: MutantsResult = {
  results: [
    { mutant: mutant('RCV-05-whole', 'RCV-05'), outcome: 'killed', cases: 25, runs: 1, wallMs: 2345 },
    {
      mutant: mutant('INV-12-reserved', 'INV-12'),
      outcome: 'survived',
      reason: 'not red: INV-12-case/check',
      missed: ['INV-12-case/check'],
      cases: 24,
      runs: 1,
      wallMs: 1000,
    },
  ],
  redBefore: [],
}

it('prints a line for each mutant, why one was not killed, and the sum', () => {
  expect(mutantMatrix(result).split('\n')).toEqual([
    'mutant           rules   outcome       time  what is wrong',
    'RCV-05-whole     RCV-05  killed         2.3 s  what is wrong with RCV-05',
    'INV-12-reserved  INV-12  survived       1.0 s  what is wrong with INV-12',
    '    not red: INV-12-case/check',
    '',
    '2 mutants: 1 killed, 1 survived',
  ])
})

it('says which checks were red without any mutant', () => {
  expect(mutantMatrix({ ...result, redBefore: ['LIM-01-case/open'] })).toContain('LIM-01-case/open')
})

it('writes outcomes by id as data', () => {
  expect(mutantsJson(result)).toMatchObject({
    mutants: [
      { id: 'RCV-05-whole', outcome: 'killed', rules: ['RCV-05'], mustBreak: ['RCV-05-case/check'] },
      { id: 'INV-12-reserved', outcome: 'survived', missed: ['INV-12-case/check'] },
    ],
    redBefore: [],
  })
})
