import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { CheckSpec, Role } from '../../cases/case.ts'

/** What a continuous check looks at when an instance's run has ended. */
export interface InstanceRecord {
  readonly exchanges: readonly Exchange[]
  /** Calls that belong to no tenant: without a token, or with one that nobody knows. */
  readonly stray: readonly Exchange[]
  readonly tenantUid: string
  /** Flow tenants of all instances of the run. A stray call that names one of them came from its own connector. */
  readonly givenTenants: ReadonlySet<string>
  readonly clientId: string
  /** Names of the secrets that stood in what the connector writes. */
  readonly leaked: ReadonlySet<string>
  /** Whether there was anything of the connector to read: output, log files, jobs. */
  readonly hasOutput: boolean
}

export interface ContinuousCheck {
  /** Id of the case that stands for it. */
  readonly id: string
  readonly title: string
  readonly role: Role | 'both'
  /** Name of the one check. */
  readonly check: string
  readonly spec: CheckSpec
  /** How many observations could have broken it, and the first that did. */
  look(record: InstanceRecord): Finding
}

export interface Finding {
  readonly observations: number
  readonly violation?: { readonly expected: string; readonly seen: string; readonly exchange?: Exchange }
}
