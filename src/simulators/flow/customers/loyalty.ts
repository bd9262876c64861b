import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { count } from '../number-series/next-number.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'
import { requireMobile, withMobile } from './customer-search.ts'
import { changeCustomer, createCustomer } from './customers.ts'
import type { Customer } from './customers.ts'
import { bareNumber, tenantPrefix } from './mobile-numbers.ts'

/** Members are the customers that have a loyalty id; they are found by their full mobile number or e-mail. */
export function searchLoyaltyMembers(
  tenant: FlowTenant,
  request: Schema<'LoyaltySearchRequest'>,
): Schema<'LoyaltyMember'>[] {
  const { query } = knownFields(request, { query: 'string' })
  if (query === undefined) throw invalid('/query', 'is required')
  const wanted = query.trim()
  if (wanted === '') return []
  const found = wanted.includes('@')
    ? tenant.customers.by('email', wanted.toLowerCase())
    : withMobile(tenant, wanted)
  return found.filter(({ loyaltyId }) => Boolean(loyaltyId)).map(viewMember)
}

/**
 * Makes a member of a customer with this mobile number, or a customer of somebody new. The loyalty id is a number
 * that Flow counts (assumed); a member cannot join again.
 */
export function enrolLoyaltyMember(
  tenant: FlowTenant,
  request: Schema<'LoyaltyEnrolRequest'>,
  by: Actor,
): Customer {
  const known = knownFields(request, { mobile: 'string', mobileCountryCode: 'string?', storeUid: 'string' })
  const mobile = requireMobile('/mobile', known.mobile)
  if (known.storeUid === undefined) throw invalid('/storeUid', 'is required')
  fromBody(tenant.stores, 'store', '/storeUid', known.storeUid)
  const prefix = known.mobileCountryCode ?? tenantPrefix(tenant)
  if (!/^\+\d+$/.test(prefix)) throw invalid('/mobileCountryCode', 'must be a plus sign and digits')
  const customers = withMobile(tenant, mobile, prefix)
  const member = customers.find(({ loyaltyId }) => Boolean(loyaltyId))
  if (member) throw conflict(`The customer ${member.customerUid} is a member already.`)
  const loyaltyId = count(tenant, 'loyalty')
  const [customer] = customers
  if (customer) return changeCustomer(tenant, customer.customerUid, { loyaltyId }, by)
  const bare = bareNumber(mobile)
  const full = bare.startsWith('+') ? bare : `${prefix}${bare}`
  return createCustomer(tenant, { customerType: 'PERSON', mobile: full, loyaltyId, origin: 'LOYALTY' }, by)
}

/** Quirk 8: the names are written `firstName` and `lastName` here, and nowhere else. */
const viewMember = (customer: Customer): Schema<'LoyaltyMember'> => ({
  loyaltyId: customer.loyaltyId ?? null,
  firstName: customer.firstname ?? null,
  lastName: customer.lastname ?? null,
  address: customer.address ?? null,
  postalCode: customer.postalCode ?? null,
  city: customer.city ?? null,
  countryCode: customer.countryCode ?? null,
  email: customer.email ?? null,
  mobile: customer.mobile ?? null,
  consents: (customer.consents ?? []).flatMap(({ name, status }) => (status && name ? [name] : [])),
  customerUid: customer.customerUid,
  origin: customer.origin ?? null,
  displayName: customer.displayName ?? null,
})
