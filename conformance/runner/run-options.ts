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
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
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
