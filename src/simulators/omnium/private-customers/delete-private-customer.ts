import type { Actor } from '../actor.ts'
import { announceCustomer } from '../customers/save-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { PrivateCustomer } from '../schemas.ts'
import { PRIVATE } from './private-customer-kind.ts'

/** The record goes, with the membership in the club and the customer's place among the contacts of companies. */
export function deletePrivateCustomer(
  tenant: OmniumTenant,
  customer: PrivateCustomer,
  actor: Actor,
  operationId: number,
): void {
  const { customerId } = customer
  for (const company of tenant.businessCustomers.by('contactCustomer', customerId)) {
    tenant.businessCustomers.put({
      ...company,
      contacts: (company.contacts ?? []).filter(({ privateCustomerId }) => privateCustomerId !== customerId),
      modified: tenant.timestamp(),
      modifiedBy: actor.user,
    })
  }
  tenant.customerClubMembers.delete(customerId)
  tenant.privateCustomers.delete(customerId)
  announceCustomer(tenant, PRIVATE, customer, 'Deleted', actor, operationId)
}
