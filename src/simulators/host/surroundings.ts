import type { Clock } from '../../kernel/clock.ts'
import type { WritableJournal } from './bounded-journal.ts'
import type { Causes } from './causes.ts'
import type { FidelityLedger } from './fidelity-ledger.ts'
import type { FaultEngine } from './fault-engine.ts'

/** Whose call it is, as far as the host is concerned: whose time, whose journal, whose faults. */
export interface Surroundings {
  /** Undefined when a call belongs to no tenant. */
  readonly tenant: string | undefined
  readonly clock: Pick<Clock, 'now'>
  readonly journal: WritableJournal
  readonly faults: FaultEngine | undefined
  readonly causes: Causes
  readonly fidelity: FidelityLedger | undefined
  /** Runs something with the tenant's time shifted by so many milliseconds, as on a server whose clock is wrong. */
  skewed<T>(milliseconds: number, run: () => T): T
  /** Counts an open exchange until the returned function is called. */
  open(): () => void
}
