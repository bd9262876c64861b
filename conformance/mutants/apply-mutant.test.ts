import { expect, it } from 'vitest'
import { applyMutant } from './apply-mutant.ts'
import type { Mutant } from './mutant.ts'

const doubled: Mutant = {
  id: 'UNIT-01-doubled',
  title: 'counts everything twice',
  file: 'src/count.ts',
  anchor: 'return pieces',
  replacement: '__mutant(); return pieces * 2',
  mustBreak: { 'UNIT-01-count/counted': 'UNIT-01' },
}

it('puts the replacement in the place of the anchor', () => {
  expect(applyMutant('{ return pieces }', doubled)).toEqual({
    kind: 'mutated',
    source: '{ __mutant(); return pieces * 2 }',
  })
})

it('takes the replacement as it stands, dollar signs included', () => {
  const mutation = applyMutant('return pieces', { ...doubled, replacement: "__mutant(); return '$&'" })
  expect(mutation).toEqual({ kind: 'mutated', source: "__mutant(); return '$&'" })
})

it('finds an anchor of several lines in a checkout with Windows line ends', () => {
  const mutation = applyMutant('a()\r\nb()\r\n', { ...doubled, anchor: 'a()\nb()' })
  expect(mutation).toEqual({ kind: 'mutated', source: `${doubled.replacement}\n` })
})

it('calls a mutant stale whose anchor is gone', () => {
  expect(applyMutant('return total', doubled)).toEqual({ kind: 'stale', reason: 'its anchor does not occur' })
})

it('calls a mutant stale whose anchor occurs twice', () => {
  const mutation = applyMutant('return pieces\nreturn pieces', doubled)
  expect(mutation).toEqual({ kind: 'stale', reason: 'its anchor occurs 2 times' })
})

it('calls a mutant stale that could not tell of its execution', () => {
  const mutation = applyMutant('return pieces', { ...doubled, replacement: 'return 0' })
  expect(mutation).toMatchObject({ kind: 'stale', reason: expect.stringContaining('__mutant()') as string })
})
