import { SuiteFault } from '../../src/kernel/errors.ts'

/** A case that contradicts itself or misuses its context. Ours to repair, never the connector's. */
export function caseFault(id: string, problem: string): SuiteFault {
  return new SuiteFault({
    code: 'E_CASE',
    what: `The case ${id} ${problem}.`,
    where: 'conformance/cases',
    next: 'This is a fault of the suite, not of the connector; please report it.',
  })
}
