import { utcInstant } from '../../utc-instant.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { instant } from '../instant.ts'
import { mobileNumbers } from './mobile-numbers.ts'
import { CUSTOMER_TYPES } from './customers.ts'
import type { Customer } from './customers.ts'

/** Criteria add up. Empty strings and empty lists count as absent, as in the receipt search (quirk 26). */
export function searchCustomers(
  tenant: FlowTenant,
  request: Schema<'CustomerSearchRequest'>,
): readonly Customer[] {
  const given = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== ''))
  const { query, email, mobile, externalIds, customerType, modifiedAfter } = knownFields<
    Schema<'CustomerSearchRequest'>
  >(given, {
    query: 'string',
    email: 'string',
    mobile: 'string',
    externalIds: { listOf: 'string' },
    customerType: { oneOf: CUSTOMER_TYPES },
    modifiedAfter: 'string',
  })
  const after = instant('/modifiedAfter', modifiedAfter)
  const part = query?.toLowerCase()
  const wantedIds = externalIds?.filter((id) => id !== '') ?? []
  const candidates =
    wantedIds.length > 0
      ? [...new Set(wantedIds)].flatMap((id) => tenant.customers.by('externalId', id))
      : email !== undefined
        ? tenant.customers.by('email', email.toLowerCase())
        : mobile !== undefined
          ? withMobile(tenant, mobile)
          : tenant.customers.all()
  return candidates
    .filter((customer) => email === undefined || customer.email?.toLowerCase() === email.toLowerCase())
    .filter((customer) => mobile === undefined || sameMobile(tenant, customer.mobile, mobile))
    .filter((customer) => customerType === undefined || customer.customerType === customerType)
    .filter(({ lastModifiedAt }) => after === undefined || utcInstant(lastModifiedAt ?? '') > after)
    .filter((customer) => part === undefined || mentions(customer, part))
}

/** Customers with this number, with or without the dialling prefix of the tenant's country. */
export function withMobile(tenant: FlowTenant, mobile: string, countryPrefix?: string): readonly Customer[] {
  const numbers = mobileNumbers(tenant, mobile, countryPrefix)
  return [...new Set(numbers.flatMap((number) => tenant.customers.by('mobile', number)))]
}

export function requireMobile(path: string, mobile: string | undefined): string {
  if (mobile === undefined || !/\d/.test(mobile)) throw invalid(path, 'must be a mobile number')
  return mobile
}

const sameMobile = (tenant: FlowTenant, known: string | null | undefined, wanted: string): boolean =>
  typeof known === 'string' &&
  mobileNumbers(tenant, known).some((number) => mobileNumbers(tenant, wanted).includes(number))

const mentions = (customer: Customer, part: string): boolean =>
  [customer.displayName, customer.firstname, customer.lastname, customer.companyName]
    .concat([customer.email ?? undefined, customer.mobile ?? undefined])
    .some((text) => text?.toLowerCase().includes(part))
