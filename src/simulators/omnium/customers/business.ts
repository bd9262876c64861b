import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal, conflict, notFoundProblem } from '../refused.ts'
import type { BusinessCustomer, operations } from '../schemas.ts'
import { publishCustomerEvent } from './customer-events.ts'

/** Refusals of this resource are problem details (O-SNAP), but for the 409, which no source describes. */
export const postBusinessCustomer: Handler<operations['BusinessCustomersPost'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  if (body.customerId.trim() === '') throw new OmniumRefusal(400, 'customerId is required.', 'problem')
  if (tenant.businessCustomers.has(body.customerId))
    throw conflict(`Customer ${body.customerId} already exists.`)
  saveBusinessCustomer(tenant, body, tenant.apiUser(origin), 330_200)
  return { status: 200 }
}

export const getBusinessCustomer: Handler<operations['BusinessCustomersGet'], OmniumTenant> = (
  { path },
  tenant,
) => {
  const customer = tenant.businessCustomers.get(path.id)
  if (!customer) throw notFoundProblem('Customer', path.id)
  return { status: 200, body: customer }
}

/** Writes the customer as given, with audit members, and announces it. */
export function saveBusinessCustomer(
  tenant: OmniumTenant,
  given: BusinessCustomer,
  actor: Actor,
  operationId: number,
): BusinessCustomer {
  const before = tenant.businessCustomers.get(given.customerId)
  const now = tenant.timestamp()
  const customer = tenant.businessCustomers.put(
    compact<BusinessCustomer>({
      ...given,
      customerNumber: given.customerNumber ?? given.customerId,
      created: before?.created ?? given.created ?? now,
      modified: now,
      modifiedBy: actor.user,
    }),
  )
  publishCustomerEvent(
    tenant,
    { className: 'BusinessCustomer', customer },
    {
      operationId,
      category: before ? 'Updated' : 'Created',
      message: before ? 'Business customer updated' : 'Business customer added',
    },
    actor,
  )
  return customer
}
