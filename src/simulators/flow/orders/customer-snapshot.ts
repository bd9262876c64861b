import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'

type Address = Schema<'OrderAddress'>

const FIELDS = [
  ...(['firstname', 'lastname', 'companyName', 'vatNumber', 'email', 'mobile', 'displayName'] as const),
  ...(['address', 'postalCode', 'city', 'countryCode'] as const),
] as const

/**
 * `customerAddress` shows the customer as he was when the order was made. People pick a customer, and the order takes
 * over who that is; what comes over the API has the address that was sent with it (assumed).
 */
export function withCustomerSnapshot(
  tenant: FlowTenant,
  header: Schema<'OrderHeaderFields'>,
  by: Actor,
): Schema<'OrderHeaderFields'> {
  if (by.via === 'api' || header.customerAddress !== undefined) return header
  const customer = header.customerUid ? tenant.customers.get(header.customerUid) : undefined
  if (!customer) return header
  const known = FIELDS.filter((field) => typeof customer[field] === 'string')
  const customerAddress: Address = Object.fromEntries(known.map((field) => [field, customer[field]]))
  return { ...header, customerAddress }
}
