import { SuiteFault } from '../../src/kernel/errors.ts'
import type { Case } from '../cases/case.ts'

/**
 * Quick cases of every area that run against each mutant beside the cases of its rules: a mutant that breaks one
 * of them as well is broken in another way than it says.
 */
const SMOKE: readonly string[] = [
  'MONEY-01-minor-units',
  'MONEY-04-exact',
  'UNIT-03-pieces',
  'CUSTIN-01-unknown',
  'ORD-IN-01-read-first',
  'ORD-IN-02-parked',
  'ORD-IN-04-confirmed',
  'ORD-IN-10-warehouse',
  'ORD-IN-12-lines',
  'ORD-IN-15-discount-order',
  'ORD-IN-16-cancelled',
  'ORD-IN-18-captured',
  'ORD-IN-19-same-order',
  'ORD-UPD-02-line-added',
  'ORD-UPD-03-quantity',
  'ORD-UPD-05-line-removed',
  'RCV-02-confirmed',
  'RCV-03-level',
  'RCV-04-equal',
  'RCV-06-only-differing',
  'RCV-13-accumulate',
  'INV-07-current-level',
  'INV-13-nobody-claims',
]

/** @throws SuiteFault when a smoke case is gone */
export function smokeCases(cases: readonly Case[]): readonly Case[] {
  return SMOKE.map((id) => {
    const found = cases.find((each) => each.id === id)
    if (found) return found
    throw new SuiteFault({
      code: 'E_SMOKE_CASE',
      what: `There is no case ${id}.`,
      where: 'conformance/mutants/smoke-cases.ts',
      next: 'Name a case that is there.',
    })
  })
}
