import type { Handler } from '../../host/handler.ts'
import { addConsent } from '../customers/consents.ts'
import { ordersOf } from '../customers/orders-of.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { saveCustomer } from '../customers/save-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { PRIVATE } from '../private-customers/private-customer-kind.ts'
import { badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'

/** Without a date the consent is of now. */
export const addCustomerConsent: Handler<operations['PrivateCustomersAddConsent'], OmniumTenant> = (
  { query, body, origin },
  tenant,
) => {
  const customer = requireCustomer(tenant, PRIVATE, query.customerId)
  if (!body.type) throw badRequest('type is required.')
  const added = { date: tenant.timestamp(), ...body }
  const consents = addConsent(customer.consents, added)
  saveCustomer(tenant, PRIVATE, { ...customer, consents }, tenant.apiUser(origin), 330_101)
  const member = tenant.customerClubMembers.get(customer.customerId)
  if (member && tenant.settings.copyConsentsToCustomerClubMember) {
    const customerClubConsents = addConsent(member.customerClubConsents, added)
    tenant.customerClubMembers.put({ ...member, customerClubConsents })
  }
  return { status: 200 }
}

export const listCustomerConsents: Handler<
  operations['PrivateCustomersGetConsentsForCustomer'],
  OmniumTenant
> = ({ path }, tenant) => ({ status: 200, body: requireCustomer(tenant, PRIVATE, path.id).consents ?? [] })

/** All that is stored about a person; projects are not simulated, so there are none. */
export const getCustomerInformation: Handler<
  operations['PrivateCustomersGetPrivateCustomerInformation'],
  OmniumTenant
> = ({ path }, tenant) => ({
  status: 200,
  body: {
    privateCustomer: requireCustomer(tenant, PRIVATE, path.id),
    orders: ordersOf(tenant, PRIVATE, path.id),
    projects: [],
  },
})
