import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { viewTenant } from './tenant-profile.ts'

/** Quirk: reading one tenant is described as internal; an integration token reads its own all the same. */
export const tenantHandlers: FlowHandlers<'listTenants' | 'getTenant'> = {
  listTenants: ({ query }, tenant) => ({ status: 200, body: page([viewTenant(tenant)], query) }),
  getTenant: (_request, tenant) => ({ status: 200, body: viewTenant(tenant) }),
}
