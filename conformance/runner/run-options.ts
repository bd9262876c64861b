import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { ServedContracts } from '../../src/simulators/index.ts'
import type { Case } from '../cases/case.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import type { Invocation } from './invocation.ts'
import type { ProfileInfo, RuleInfo } from './rule-info.ts'
import type { OverlayFacts, StreamEvent } from './stream.ts'
import type { TimingLine } from './timing.ts'

export interface RunOptions {
  readonly config: ConnectorConfig
  /** Every case there is; `only` chooses among them. */
  readonly cases: readonly Case[]
  readonly rules: readonly RuleInfo[]
  readonly profiles: readonly ProfileInfo[]
  readonly only?: readonly string[]
  readonly seed?: string
  /** Start of the run's time, for clocks that can be moved. */
  readonly epoch?: number
  /** Most connector instances at a time. */
  readonly parallel?: number
  /** Contracts that the simulators serve in place of their own, because overlays changed them. */
  readonly contracts?: ServedContracts
  /** The overlays that did it; reports say by which contract was judged. */
  readonly overlays?: readonly OverlayFacts[]
  /** Version of the suite. */
  readonly suite: string
  /** How the run was called; reports repeat it. */
  readonly invocation?: Invocation
  /** Puts something between the connector and the simulators, as a validating proxy; answers where to call it. */
  readonly inFront?: (urls: SystemUrls) => Promise<SystemUrls>
  /** Told of everything that was exchanged with a connector instance, when the instance has ended. */
  readonly onExchanges?: (exchanges: readonly Exchange[]) => void
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Base URLs of the two systems. */
export interface SystemUrls {
  readonly omnium: string
  readonly flow: string
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Case that ended last; undefined for the start. */
  readonly caseId: string | undefined
}

export interface RunResult {
  readonly stream: readonly StreamEvent[]
  /** Wall facts: durations, and exchanges that belong to no case. */
  readonly timing: readonly TimingLine[]
  readonly exitCode: 0 | 1 | 2 | 3
}
