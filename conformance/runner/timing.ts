/** What only this run knows: durations, order, output, and exchanges that belong to no case. No part of the stream. */
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { CaseResult } from './run-case.ts'
import type { GroupResult } from './run-group.ts'

/** A line of `timing.ndjson`. */
export type TimingLine =
  | { readonly type: 'case'; readonly case: string; readonly wallMs: number }
  /** Numbers of the case's exchanges in the order in which they began. */
  | { readonly type: 'order'; readonly case: string; readonly exchanges: readonly number[] }
  /** What the connector wrote at warn or error about the case. */
  | { readonly type: 'output'; readonly case: string; readonly lines: readonly string[] }
  | {
      readonly type: 'exchange'
      readonly method: string
      readonly url: string
      readonly status: number | undefined
      readonly operationId: string | undefined
    }

const MOST_ALARMS = 5

export interface TimingSource {
  readonly results: ReadonlyMap<string, CaseResult>
  readonly groups: readonly GroupResult[]
  readonly stray: readonly Exchange[]
}

export function timingOf({ results, groups, stray }: TimingSource): readonly TimingLine[] {
  const common = groups.flatMap(({ recorder }) =>
    recorder.all().filter((exchange) => !recorder.isOwned(exchange)),
  )
  return [
    ...[...results.values()].map((result): TimingLine => ({
      type: 'case',
      case: result.case.id,
      wallMs: result.wallTime,
    })),
    ...[...common, ...stray].map(({ method, url, status, operationId }): TimingLine => ({
      type: 'exchange',
      method,
      url,
      status,
      operationId,
    })),
  ]
}

/** The last of what the connector said at warn or error about what belongs to the case. */
export const alarmsAbout = ({ token }: CaseResult, group: GroupResult | undefined): readonly string[] =>
  token === ''
    ? []
    : (group?.alarms ?? []).filter((line) => line.toLowerCase().includes(token)).slice(-MOST_ALARMS)
