import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { updateResult } from '../patch/update-result.ts'
import type { Schema } from '../schemas.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'
import { requireCustomer } from './require-customer.ts'
import { saveCustomer } from './save-customer.ts'

/** Members that are absent stay, properties merge by key (quirk 23); the customer is named in the body. */
export function patchCustomer<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  patch: { readonly customerId: string },
  actor: Actor,
  operationId: number,
): Schema<'OmniumCustomerUpdateResult'> {
  const before = requireCustomer(tenant, kind, patch.customerId)
  const after = applyPatch(before, patch, { skip: ['customerId'] })
  if (after === before) return updateResult({ unchanged: 1 })
  saveCustomer(tenant, kind, after, actor, operationId)
  return updateResult({ updated: 1 })
}
