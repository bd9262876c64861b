import type { Exchange } from '../../src/simulators/host/exchange.ts'
import { loadContract } from '../../src/simulators/host/contract/load-contract.ts'
import type { RestsOn } from './stream.ts'

/** On what a failed check rests: what it declares, and how sure the operation of its telling exchange is. */
export function restsOn(assumes: readonly string[], exchange: Exchange | undefined): RestsOn {
  const items = [...new Set([...assumes, ...operationItem(exchange)])]
  return { kind: items.length > 0 ? 'assumed' : 'documented', items }
}

function operationItem(exchange: Exchange | undefined): readonly string[] {
  if (exchange?.operationId === undefined || exchange.kind === 'delivery') return []
  const { operationId, system } = exchange
  const operation = loadContract(system).operations.find((each) => each.operationId === operationId)
  if (operation?.evidence !== 'assumed' && operation?.evidence !== 'implied') return []
  return [`${system}: ${operation.method} ${operation.path} (${operation.evidence})`]
}
