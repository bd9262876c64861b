import type { Handler } from '../../host/handler.ts'
import { memberView } from '../customer-club/member-view.ts'
import { phoneKey } from '../customers/customer-indexes.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { searchCustomers, startScroll } from '../customers/search-customers.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { takePage } from '../search/page.ts'
import { PRIVATE } from './private-customer-kind.ts'

export const getPrivateCustomer: Handler<operations['PrivateCustomersGet'], OmniumTenant> = (
  { path },
  tenant,
) => ({ status: 200, body: requireCustomer(tenant, PRIVATE, path.customerId) })

/** The customer must have the number and belong to the store. */
export const getByPhoneAndStore: Handler<
  operations['PrivateCustomersGetCustomerByPhoneAndStore'],
  OmniumTenant
> = ({ query }, tenant) => {
  const key = phoneKey(query.phoneNumber)
  if (key === undefined || query.storeId === '') throw badRequest('phoneNumber and storeId are required.')
  const privateCustomer = tenant.privateCustomers
    .by('phone', key)
    .find(({ storeIds }) => storeIds?.includes(query.storeId))
  if (!privateCustomer) throw notFound('Customer', query.phoneNumber)
  const member = tenant.customerClubMembers.get(privateCustomer.customerId)
  return {
    status: 200,
    body: { privateCustomer, ...(member ? { customerClubMember: memberView(tenant, member) } : {}) },
  }
}

export const searchPrivateCustomers: Handler<operations['PrivateCustomersSearch'], OmniumTenant> = (
  { body },
  tenant,
) => ({ status: 200, body: { ...takePage(searchCustomers(tenant, PRIVATE, body), body), facets: [] } })

export const startPrivateCustomerScroll: Handler<operations['PrivateCustomersScrollSearch'], OmniumTenant> = (
  { body },
  tenant,
) => ({ status: 200, body: { ...startScroll(tenant, PRIVATE, body), facets: [] } })

export const nextPrivateCustomers: Handler<operations['PrivateCustomersScroll'], OmniumTenant> = (
  { path },
  tenant,
) => ({ status: 200, body: tenant.scrolls.next(PRIVATE.className, path.id) })
