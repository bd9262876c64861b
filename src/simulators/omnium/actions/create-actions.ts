import type { OmniumTenant } from '../omnium-tenant.ts'
import { administrationActions } from './administration-actions.ts'
import { masterDataActions } from './master-data-actions.ts'
import type { OmniumActions } from './omnium-actions.ts'
import { orderActions } from './order-actions.ts'

export const createOmniumActions = (tenant: OmniumTenant): OmniumActions => ({
  ...orderActions(tenant),
  ...masterDataActions(tenant),
  ...administrationActions(tenant),
})
