/**
 * Checks that run beside every case: they look at every exchange of an instance, whatever story it belongs to.
 * Each is a case of its own in the results, `AUTH-03-always` with one check, merged over all instances.
 */
import type { Exchange } from '../../src/simulators/host/exchange.ts'
import type { CheckSpec, Role } from '../cases/case.ts'
import { authorization } from './continuous/authorization.ts'
import { documentedContract } from './continuous/documented-contract.ts'
import { foreignTenant } from './continuous/foreign-tenant.ts'
import { revokedToken } from './continuous/revoked-token.ts'
import { secrets } from './continuous/secrets.ts'
import { tightLoop } from './continuous/tight-loop.ts'

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

export const continuousChecks: readonly ContinuousCheck[] = [
  authorization,
  revokedToken,
  tightLoop,
  documentedContract,
  foreignTenant,
  secrets,
]

/** The checks that watch every run of the role. */
export const watchersOf = (role: Role): readonly ContinuousCheck[] =>
  continuousChecks.filter((check) => check.role === 'both' || check.role === role)

export const watchedRules = (role: Role): readonly string[] => watchersOf(role).map(({ spec }) => spec.rule)
