import { expect, it } from 'vitest'
import type { Mutant } from './mutant.ts'
import { selectMutants } from './select-mutants.ts'

const mutant = (id: string, rule: string): Mutant => ({
  id,
  title: '',
  file: '',
  anchor: '',
  replacement: '',
  mustBreak: { [`${rule}-case/check`]: rule },
})

const mutants = [
  mutant('RCV-05-whole-quantity', 'RCV-05'),
  mutant('RCV-07-hundredths', 'RCV-07'),
  mutant('INV-12-reserved', 'INV-12'),
]
const ids = (patterns: readonly string[]): readonly string[] =>
  selectMutants(mutants, patterns).map(({ id }) => id)

it('chooses all without a pattern', () => {
  expect(ids([])).toHaveLength(3)
})

it('chooses by id, by rule, by area and with a star, each once and in their order', () => {
  expect(ids(['INV-12', 'RCV-05-whole-quantity'])).toEqual(['RCV-05-whole-quantity', 'INV-12-reserved'])
  expect(ids(['rcv', 'RCV-0*'])).toEqual(['RCV-05-whole-quantity', 'RCV-07-hundredths'])
})

it('suggests the mutant that was probably meant', () => {
  expect(() => ids(['INV-12-reservd'])).toThrow('Did you mean INV-12-reserved?')
})
