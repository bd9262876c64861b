import type { Exchange } from '../../src/simulators/host/exchange.ts'

const READS: readonly string[] = ['GET', 'HEAD']

/**
 * The exchange that most likely shows why an expectation failed: the last call that was refused, else the last
 * one that wrote, else the last one at all, else the event that should have set it going.
 */
export function divergingExchange(exchanges: readonly Exchange[]): Exchange | undefined {
  const calls = exchanges.filter(({ kind }) => kind === 'call')
  return (
    calls.findLast(({ status, fault }) => status !== undefined && status >= 400 && !fault) ??
    calls.findLast(({ method, operationId }) => !READS.includes(method) && !operationId?.includes('earch')) ??
    calls.at(-1) ??
    exchanges.at(-1)
  )
}
