import type { Exchange } from '../../src/simulators/host/exchange.ts'
import { loadContract } from '../../src/simulators/host/contract/load-contract.ts'
import type { ServedContracts } from '../../src/simulators/index.ts'
import type { RestsOn } from './stream.ts'

/** On what a failed check rests: what it declares, and how sure the operation of its telling exchange is. */
export function restsOn(
  assumes: readonly string[],
  exchange: Exchange | undefined,
  contracts: ServedContracts = {},
): RestsOn {
  const items = [...new Set([...assumes, ...operationItem(exchange, contracts)])]
  return { kind: items.length > 0 ? 'assumed' : 'documented', items }
}

function operationItem(exchange: Exchange | undefined, contracts: ServedContracts): readonly string[] {
  if (exchange?.operationId === undefined || exchange.kind === 'delivery') return []
  const { operationId, system } = exchange
  const operation = (contracts[system] ?? loadContract(system)).operations.find(
    (each) => each.operationId === operationId,
  )
  if (operation?.evidence !== 'assumed' && operation?.evidence !== 'implied') return []
  return [`${system}: ${operation.method} ${operation.path} (${operation.evidence})`]
}
