import type { ActiveFault, FaultVerification } from './faults.ts'

/** Whether everything that was arranged to go wrong did: nothing at all counts as a failure, not as a success. */
export function verifyFaults(faults: readonly ActiveFault[]): FaultVerification {
  const unconsumed = faults.filter(hasUsesLeft)
  return {
    verified: faults.length > 0 && unconsumed.length === 0,
    message: wording(faults, unconsumed),
    unconsumed,
  }
}

/** A fault that applies always never runs out; one use is what can be asked of it. */
const hasUsesLeft = ({ remaining, consumedBy }: ActiveFault): boolean =>
  remaining === Infinity ? consumedBy.length === 0 : remaining > 0

function wording(faults: readonly ActiveFault[], unconsumed: readonly ActiveFault[]): string {
  if (faults.length === 0)
    return 'No fault was injected, or all of them were cleared: there is nothing to verify.'
  if (unconsumed.length === 0) return `Every fault was consumed (${faults.length}).`
  return [`${unconsumed.length} of ${faults.length} faults were not consumed:`, ...unconsumed.map(line)].join(
    '\n',
  )
}

function line({ id, instruction, consumedBy, remaining, state }: ActiveFault): string {
  const { system, operationId, effect } = instruction
  const of = remaining === Infinity ? '' : ` of ${consumedBy.length + remaining}`
  const operations = typeof operationId === 'string' ? operationId : operationId.join(', ')
  return `  ${id}: ${effect.kind} on ${system} ${operations}, ${consumedBy.length}${of} uses, ${state}`
}
