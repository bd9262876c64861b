import type { Exchange } from '../exchange.ts'
import type { Criterion } from './criteria.ts'

/** An exchange that is nearly what a filter asks for. */
export interface NearMiss {
  readonly exchange: Exchange
  readonly differs: readonly Difference[]
}

export interface Difference {
  readonly criterion: string
  readonly expected: string
  readonly seen: string
}

const MOST = 3
/** Share of what is asked for that may be missing. */
const FAR = 0.75
/** Looking for the nearest compares texts, which is dear: the newest are enough. */
const NEWEST = 2000

/** The exchanges that come nearest to what is asked for, best first, of equal ones the newest. */
export function nearMisses(
  entries: readonly Exchange[],
  criteria: readonly Criterion[],
): readonly NearMiss[] {
  return entries
    .slice(-NEWEST)
    .map((exchange) => ({ exchange, cost: costOf(exchange, criteria) }))
    .filter(({ cost }) => cost > 0 && cost < criteria.length * FAR)
    .sort((a, b) => a.cost - b.cost || b.exchange.seq - a.exchange.seq)
    .slice(0, MOST)
    .map(({ exchange }) => ({ exchange, differs: differencesOf(exchange, criteria) }))
}

const costOf = (exchange: Exchange, criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, criterion) => sum + criterion.unlikeness(exchange), 0)

const differencesOf = (exchange: Exchange, criteria: readonly Criterion[]): readonly Difference[] =>
  criteria
    .filter((criterion) => !criterion.fits(exchange))
    .map(({ name, expected, seen }) => ({ criterion: name, expected, seen: seen(exchange) }))

/** `seq 17, POST /api/Orders, addOrder, 400`. */
export function describeExchange({ seq, method, url, operationId, status }: Exchange): string {
  return [`seq ${seq}`, `${method} ${url}`, operationId ?? 'no operation', status ?? 'no answer'].join(', ')
}
