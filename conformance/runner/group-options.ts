import type { Clock } from '../../src/kernel/clock.ts'
import type { Simulators } from '../../src/simulators/index.ts'
import type { ConnectorConfig } from '../sut/connector-config.ts'
import type { Group } from './plan.ts'
import type { CaseResult } from './run-case.ts'

/** One settings group to be run, and what it is run with. */
export interface GroupOptions {
  readonly group: Group
  readonly config: ConnectorConfig
  readonly simulators: Simulators
  readonly seed: string
  /** Start of the run's time. */
  readonly epoch: number
  readonly tokens: ReadonlyMap<string, string>
  readonly profile: (id: string) => string
  readonly real: Clock
  readonly signal: AbortSignal | undefined
  readonly onCase: (result: CaseResult) => void
  /** Called with the Flow tenant that the connector is about to be given. */
  readonly onTenant: (tenantUid: string) => void
}
