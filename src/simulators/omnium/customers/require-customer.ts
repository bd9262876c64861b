import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'

/** The customer that the path, the query or the body names, else 404. */
export function requireCustomer<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  id: string,
): T {
  const customer = kind.collection(tenant).get(id)
  if (!customer) throw notFound('Customer', id)
  return customer
}
