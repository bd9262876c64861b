import type { Handler } from '../../host/handler.ts'
import { customerIdOf } from '../customers/customer-id.ts'
import { patchCustomer } from '../customers/patch-customer.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { saveCustomer } from '../customers/save-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { conflict, notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { deletePrivateCustomer } from './delete-private-customer.ts'
import { PRIVATE } from './private-customer-kind.ts'

/** A customer that exists is refused by the general rule for creations (409); what the vendor does is not published. */
export const postPrivateCustomer: Handler<operations['PrivateCustomersPost'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const id = customerIdOf(tenant, PRIVATE, body)
  if (tenant.privateCustomers.has(id)) throw conflict(`Customer ${id} already exists.`)
  saveCustomer(tenant, PRIVATE, body, tenant.apiUser(origin), 330_100)
  return { status: 200 }
}

/** A full replacement: what is not sent is lost (quirk 34). */
export const updatePrivateCustomer: Handler<operations['PrivateCustomersUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const id = customerIdOf(tenant, PRIVATE, body)
  if (!tenant.privateCustomers.has(id)) throw notFound('Customer', id)
  return { status: 200, body: saveCustomer(tenant, PRIVATE, body, tenant.apiUser(origin), 330_101) }
}

export const patchPrivateCustomer: Handler<
  operations['PrivateCustomersPatchPrivateCustomer'],
  OmniumTenant
> = ({ body, origin }, tenant) => ({
  status: 200,
  body: patchCustomer(tenant, PRIVATE, body, tenant.apiUser(origin), 330_113),
})

export const removePrivateCustomer: Handler<operations['PrivateCustomersDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const customer = requireCustomer(tenant, PRIVATE, path.customerId)
  deletePrivateCustomer(tenant, customer, tenant.apiUser(origin), 330_116)
  return { status: 200 }
}
