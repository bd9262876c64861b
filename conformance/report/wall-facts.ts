import type { TimingLine } from '../runner/timing.ts'
import type { ExchangeEvent } from '../runner/stream.ts'

/** What only this run knows of its cases: the stream, which two runs share, has none of it. */
export interface WallFacts {
  /** Exchanges in the order in which they began; by the run's time where that is not known. */
  inOrder(caseId: string, exchanges: readonly ExchangeEvent[]): readonly ExchangeEvent[]
  /** The connector's last lines at warn or error about the case. */
  alarms(caseId: string): readonly string[]
}

export function wallFacts(timing: readonly TimingLine[]): WallFacts {
  const orders = new Map<string, readonly number[]>()
  const alarms = new Map<string, readonly string[]>()
  for (const line of timing) {
    if (line.type === 'order') orders.set(line.case, line.exchanges)
    if (line.type === 'output') alarms.set(line.case, line.lines)
  }
  return {
    inOrder: (caseId, exchanges) => {
      const place = new Map(orders.get(caseId)?.map((n, index) => [n, index]))
      const key = ({ n, at = 0 }: ExchangeEvent): number => place.get(n) ?? at
      return [...exchanges].sort((a, b) => key(a) - key(b) || a.n - b.n)
    },
    alarms: (caseId) => alarms.get(caseId) ?? [],
  }
}
