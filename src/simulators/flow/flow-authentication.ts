import type { Authentication, CallToAuthenticate } from '../host/vendor.ts'
import type { FlowTenant } from './flow-tenant.ts'
import { bearerToken, identityOf } from './users/identity.ts'
import type { Identity } from './users/identity.ts'

/** A device can do no more than log a user in and read itself. */
const OPEN_TO_DEVICES: readonly string[] = ['loginAccount', 'getDevice']

/**
 * Bearer authentication: the tenant's integration token, access tokens of users, tokens of devices. No, an unknown
 * or an expired token is 401; a good one on a path of another tenant, or of a device where only users may go, is
 * 403. It stands in the journal of the token's tenant, where a leak would be looked for.
 */
export function authenticate(
  { operation, path, headers }: CallToAuthenticate,
  tenants: readonly FlowTenant[],
): Authentication<FlowTenant> {
  const token = bearerToken(headers)
  const { tenantUid } = path
  for (const tenant of tenants) {
    const identity = identityOf(tenant, token)
    if (!identity) continue
    const tokenLabel = labelOf(identity)
    const isForeign = tenantUid !== undefined && tenantUid !== tenant.tenantUid
    const isBarred =
      identity.kind === 'device' && operation && !OPEN_TO_DEVICES.includes(operation.operationId)
    return isForeign || isBarred ? { refused: 403, tenant, tokenLabel } : { tenant, tokenLabel }
  }
  return { refused: 401, tenant: tenants.find((candidate) => candidate.tenantUid === tenantUid) }
}

/** Ends a user's session. Integration and device tokens cannot be had anew and so stay good. */
export function revokeToken({ headers }: CallToAuthenticate, { sessions }: FlowTenant): void {
  const token = bearerToken(headers)
  if (token !== undefined && sessions.has(token)) sessions.delete(token)
}

/** A tenant has one integration token, so its label in the journal is always the same. */
function labelOf(identity: Identity): string {
  switch (identity.kind) {
    case 'integration':
      return 'integration-token'
    case 'user':
      return `access-token of ${identity.userUid}`
    case 'device':
      return `device-token of ${identity.deviceUid}`
  }
}
