import type { Handler } from '../../host/handler.ts'
import { emailKey, phoneKey } from '../customers/customer-indexes.ts'
import type { BusinessCustomerIndex } from '../customers/customer-indexes.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { idOf, searchCustomers, startScroll } from '../customers/search-customers.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal, badRequest } from '../refused.ts'
import type { BusinessCustomer, operations } from '../schemas.ts'
import { isFrom } from '../search/criteria.ts'
import { listPage, takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { BUSINESS } from './business-customer-kind.ts'

export const getBusinessCustomer: Handler<operations['BusinessCustomersGet'], OmniumTenant> = (
  { path },
  tenant,
) => ({ status: 200, body: requireCustomer(tenant, BUSINESS, path.id) })

/** Without hits the answer is empty, not 404 (quirk 16). */
export const searchByText: Handler<operations['BusinessCustomerFreeTextSearch'], OmniumTenant> = (
  { query },
  tenant,
) => ({
  status: 200,
  body: { ...takePage(searchCustomers(tenant, BUSINESS, { query: query.query ?? null }), {}), facets: [] },
})

export const searchBusinessCustomers: Handler<operations['BusinessCustomersSearch'], OmniumTenant> = (
  { body },
  tenant,
) => ({ status: 200, body: { ...takePage(searchCustomers(tenant, BUSINESS, body), body), facets: [] } })

/** `changedSince` is inclusive; pages count from one. */
export const listBusinessCustomers: Handler<operations['BusinessCustomersGetAll'], OmniumTenant> = (
  { query },
  tenant,
) => {
  const all = tenant.businessCustomers.all()
  const { changedSince } = query
  const found =
    changedSince === undefined ? all : all.filter(({ modified }) => isFrom(modified, changedSince))
  return { status: 200, body: { ...listPage(sortBy(found, query.sortOrder, idOf), query), facets: [] } }
}

export const startBusinessCustomerScroll: Handler<
  operations['BusinessCustomersScrollSearch'],
  OmniumTenant
> = ({ body }, tenant) => ({ status: 200, body: { ...startScroll(tenant, BUSINESS, body), facets: [] } })

export const nextBusinessCustomers: Handler<operations['BusinessCustomersScroll'], OmniumTenant> = (
  { path },
  tenant,
) => ({
  status: 200,
  body: { ...tenant.scrolls.next<BusinessCustomer>(BUSINESS.className, path.id), facets: [] },
})

export const getByContactPhone: Handler<
  operations['BusinessCustomersGetBusinessCustomerByContactPhone'],
  OmniumTenant
> = ({ query }, tenant) => ({
  status: 200,
  body: byContact(tenant, 'contactPhone', phoneKey(query.phoneNumber), query.phoneNumber),
})

export const getByContactEmail: Handler<
  operations['BusinessCustomersGetBusinessCustomerByContactEmail'],
  OmniumTenant
> = ({ query }, tenant) => ({
  status: 200,
  body: byContact(tenant, 'contactEmail', emailKey(query.email), query.email),
})

export const getByContactCustomer: Handler<
  operations['BusinessCustomersGetBusinessCustomerByContactPrivateCustomerId'],
  OmniumTenant
> = ({ query }, tenant) => ({
  status: 200,
  body: byContact(tenant, 'contactCustomer', query.privateCustomerId || undefined, query.privateCustomerId),
})

/** These look-ups answer 404 in plain text when there is none (O-SNAP). */
function byContact(
  { businessCustomers }: OmniumTenant,
  index: BusinessCustomerIndex,
  key: string | undefined,
  asked: string,
): BusinessCustomer[] {
  if (key === undefined) throw badRequest('The contact to look for is required.')
  const found = businessCustomers.by(index, key)
  if (found.length === 0) throw new OmniumRefusal(404, `No business customer has the contact ${asked}.`)
  return [...found]
}
