import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { ServedContracts } from '../../src/simulators/index.ts'
import { overlayAdvice } from './overlay-advice.ts'
import type { Incomplete } from './story-end.ts'

/**
 * A call that the contract cannot judge: it matches no operation, or it was refused for something that no
 * document says. The contract may be wrong there, so the case is incomplete rather than failed.
 */
export function contractGap(
  exchanges: readonly Exchange[],
  contracts: ServedContracts = {},
): Incomplete | undefined {
  const gap = exchanges.find(isGap)
  if (!gap) return undefined
  const [violation] = gap.violations.filter(({ side }) => side === 'request')
  const detail = violation ? `${violation.pointer}: ${violation.message}` : 'no operation matches'
  return {
    kind: 'contract-gap',
    reason: `${gap.method} ${gap.url} was answered with ${gap.status ?? 'nothing'}, and no document says that it must be (${detail}).`,
    next: gap.operationId === undefined ? aboutRoute(gap, contracts) : aboutContent(gap.operationId),
  }
}

function aboutRoute(gap: Exchange, contracts: ServedContracts): string {
  const advice = overlayAdvice(gap, contracts)
  const how = advice === undefined ? 'add it by an overlay' : `say so by --overlay, with the action ${advice}`
  return `Compare the call with \`flow-omnium operations\`; if the vendor offers it, the contract here lacks it: ${how}.`
}

const aboutContent = (operationId: string): string =>
  `If the vendor accepts this call, the contract here is wrong about it: correct ${operationId} by --overlay (docs/overlays.md).`

export function isGap({ kind, operationId, status, fault, violations }: Exchange): boolean {
  if (kind !== 'call' || fault !== undefined) return false
  if (operationId === undefined) return true
  const asked = violations.filter(({ side }) => side === 'request')
  return status === 400 && asked.length > 0 && asked.every(({ restsOn }) => restsOn === 'assumed')
}
