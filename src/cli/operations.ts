import { Command, Option } from 'commander'
import type { Evidence, Operation } from '../simulators/host/contract/contract.ts'
import { loadContract } from '../simulators/host/contract/load-contract.ts'
import { handledOperations } from '../simulators/index.ts'

const EVIDENCE: readonly Evidence[] = ['documented', 'example', 'implied', 'assumed']

/** `flow-omnium operations`: what the contracts describe, how sure that is, and what the simulators handle. */
export function operationsCommand(): Command {
  return new Command('operations')
    .summary('list the operations of both contracts with tier, handler and evidence')
    .addOption(new Option('--api <api>', 'only one contract').choices(['omnium', 'flow']))
    .option('--json', 'one JSON document')
    .action((options: { api?: 'omnium' | 'flow'; json?: boolean }) => {
      const apis = options.api ? [options.api] : (['omnium', 'flow'] as const)
      const rows = apis.flatMap((api) => describe(api))
      console.log(options.json ? JSON.stringify({ operations: rows }) : table(rows))
    })
}

type Row = Pick<Operation, 'api' | 'method' | 'path' | 'operationId' | 'tier' | 'evidence' | 'properties'> & {
  readonly handled: boolean
}

function describe(api: 'omnium' | 'flow'): Row[] {
  const handled = handledOperations(api)
  return loadContract(api).operations.map(({ method, path, operationId, tier, evidence, properties }) => {
    return { api, method, path, operationId, tier, handled: handled.has(operationId), evidence, properties }
  })
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ path }) => path.length))
  const lines = rows.map((row) => {
    const counts = EVIDENCE.map((evidence) => String(row.properties[evidence]).padStart(5)).join('')
    const state = row.handled ? 'handled' : 'OPEN   '
    return `${row.api.padEnd(6)} ${row.method.padEnd(6)} ${row.path.padEnd(width)} ${row.tier} ${state} ${row.evidence.padEnd(10)}${counts}`
  })
  const handled = rows.filter((row) => row.handled).length
  return [
    `${'api'.padEnd(6)} ${'method'.padEnd(6)} ${'path'.padEnd(width)} t handler evidence    doc  exa  imp  ass (properties by evidence)`,
    ...lines,
    `${rows.length} operations, ${handled} handled`,
  ].join('\n')
}
