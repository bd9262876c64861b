/**
 * Checks that run beside every case: they look at every exchange of an instance, whatever story it belongs to.
 * Each is a case of its own in the results, `AUTH-03-always` with one check, merged over all instances.
 */
import type { Role } from '../cases/case.ts'
import { authorization } from './continuous/authorization.ts'
import type { ContinuousCheck } from './continuous/continuous-check.ts'
import { documentedContract } from './continuous/documented-contract.ts'
import { foreignTenant } from './continuous/foreign-tenant.ts'
import { revokedToken } from './continuous/revoked-token.ts'
import { secrets } from './continuous/secrets.ts'
import { tightLoop } from './continuous/tight-loop.ts'

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
