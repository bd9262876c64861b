import { page } from '../lists/page.ts'
import { Refused } from '../refused.ts'
import type { FlowHandlers } from '../schemas.ts'
import { viewTenant } from './tenant-profile.ts'

/** Quirk 28: reading one tenant is described as internal; an integration token reads its own all the same. */
export const tenantHandlers: FlowHandlers<'listTenants' | 'getTenant'> = {
  listTenants: ({ query }, tenant) => ({ status: 200, body: page([viewTenant(tenant)], query) }),
  getTenant: (_request, tenant) => {
    // Its own error answer says why linking failed. What is linked and when it fails is not published.
    if (tenant.behaviour.tenantLinkFails)
      throw new Refused(400, 'LINKING_FAILED', `Linking to the tenant ${tenant.profile.name} failed.`)
    return { status: 200, body: viewTenant(tenant) }
  },
}
