import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { ContinuousCheck } from './continuous-check.ts'

/** SAFE-01: whoever uses the published API keeps to what is published of it. What is only assumed never counts. */
export const documentedContract: ContinuousCheck = {
  id: 'SAFE-01-always',
  title: 'no call that breaks the documented contract',
  role: 'both',
  check: 'documented-contract',
  spec: { rule: 'SAFE-01', says: 'no call is refused for breaking what the vendors document of their APIs' },
  look: ({ exchanges }) => {
    const calls = exchanges.filter(({ kind, operationId }) => kind === 'call' && operationId !== undefined)
    for (const exchange of calls) {
      const broken = violationOf(exchange)
      if (broken) {
        return {
          observations: calls.length,
          violation: {
            expected: 'a request as the contract describes it',
            seen: `${broken.pointer}: ${broken.message}`,
            exchange,
          },
        }
      }
    }
    return { observations: calls.length }
  },
}

function violationOf({ status, fault, violations }: Exchange): Exchange['violations'][number] | undefined {
  if (fault !== undefined || (status !== 400 && status !== 415)) return undefined
  return violations.find(({ side, restsOn }) => side === 'request' && restsOn === 'documented')
}
