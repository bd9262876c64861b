import type { Authentication, CallToAuthenticate } from '../host/vendor.ts'
import type { FlowTenant } from './flow-tenant.ts'

/** A tenant has one integration token, so its label in the journal is always the same. */
const TOKEN_LABEL = 'integration-token'

/**
 * Bearer authentication with the tenant's integration token. No or an unknown token is 401; a good token on a
 * path of another tenant is 403 and stands in the journal of the token's tenant, where a leak would be looked for.
 */
export function authenticate(
  { path, headers }: CallToAuthenticate,
  tenants: readonly FlowTenant[],
): Authentication<FlowTenant> {
  const token = /^Bearer +(\S+) *$/i.exec(headers['authorization'] ?? '')?.[1]
  const tenant = tenants.find((candidate) => candidate.token === token)
  const { tenantUid } = path
  if (!tenant) return { refused: 401, tenant: tenants.find((candidate) => candidate.tenantUid === tenantUid) }
  if (tenantUid !== undefined && tenantUid !== tenant.tenantUid) {
    return { refused: 403, tenant, tokenLabel: TOKEN_LABEL }
  }
  return { tenant, tokenLabel: TOKEN_LABEL }
}
