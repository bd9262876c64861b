import type { Clock } from '../../kernel/clock.ts'
import type { WritableJournal } from './bounded-journal.ts'
import type { FidelityLedger } from './fidelity-ledger.ts'
import type { FaultEngine } from './fault-engine.ts'

/** Whose call it is, as far as the host is concerned: whose time, whose journal, whose faults. */
export interface Surroundings {
  /** Undefined when a call belongs to no tenant. */
  readonly tenant: string | undefined
  readonly clock: Pick<Clock, 'now'>
  readonly journal: WritableJournal
  readonly faults: FaultEngine | undefined
  readonly fidelity: FidelityLedger | undefined
  /** Counts an open exchange until the returned function is called. */
  open(): () => void
}
