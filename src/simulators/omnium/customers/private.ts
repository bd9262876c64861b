import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { updateResult } from '../patch/update-result.ts'
import { badRequest, conflict, notFound } from '../refused.ts'
import type { PrivateCustomer, operations } from '../schemas.ts'
import { filterBy } from '../search/criteria.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { publishCustomerEvent } from './customer-events.ts'
import { CUSTOMER_CRITERIA } from './search-criteria.ts'

/** A customer that exists is refused by the general rule for creations (409); what the vendor does is not published. */
export const postPrivateCustomer: Handler<operations['PrivateCustomersPost'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  if (body.customerId.trim() === '') throw badRequest('customerId is required.')
  if (tenant.privateCustomers.has(body.customerId))
    throw conflict(`Customer ${body.customerId} already exists.`)
  savePrivateCustomer(tenant, body, tenant.apiUser(origin), 330_100)
  return { status: 200 }
}

export const getPrivateCustomer: Handler<operations['PrivateCustomersGet'], OmniumTenant> = (
  { path },
  tenant,
) => {
  const customer = tenant.privateCustomers.get(path.customerId)
  if (!customer) throw notFound('Customer', path.customerId)
  return { status: 200, body: customer }
}

/** A full replacement: what is not sent is lost (quirk 34). */
export const updatePrivateCustomer: Handler<operations['PrivateCustomersUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  if (!tenant.privateCustomers.has(body.customerId)) throw notFound('Customer', body.customerId)
  return { status: 200, body: savePrivateCustomer(tenant, body, tenant.apiUser(origin), 330_101) }
}

export const patchPrivateCustomer: Handler<
  operations['PrivateCustomersPatchPrivateCustomer'],
  OmniumTenant
> = ({ body, origin }, tenant) => {
  const before = tenant.privateCustomers.get(body.customerId)
  if (!before) throw notFound('Customer', body.customerId)
  const after = applyPatch(before, body, { skip: ['customerId'] })
  if (after === before) return { status: 200, body: updateResult({ unchanged: 1 }) }
  savePrivateCustomer(tenant, after, tenant.apiUser(origin), 330_113)
  return { status: 200, body: updateResult({ updated: 1 }) }
}

export const searchPrivateCustomers: Handler<operations['PrivateCustomersSearch'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const found = filterBy(tenant.privateCustomers.all(), body, CUSTOMER_CRITERIA, undefined)
  const sorted = sortBy(found, body.sortOrder, ({ customerId }) => customerId)
  return { status: 200, body: { ...takePage(sorted, body), facets: [] } }
}

/** Writes the customer as given, with its full name and audit members, and announces it. */
export function savePrivateCustomer(
  tenant: OmniumTenant,
  given: PrivateCustomer,
  actor: Actor,
  operationId: number,
): PrivateCustomer {
  const before = tenant.privateCustomers.get(given.customerId)
  const now = tenant.timestamp()
  const fullName = [given.firstName, given.lastName].filter(Boolean).join(' ')
  const customer = tenant.privateCustomers.put(
    compact<PrivateCustomer>({
      ...given,
      customerNumber: given.customerNumber ?? given.customerId,
      fullName: fullName || undefined,
      created: before?.created ?? given.created ?? now,
      modified: now,
      modifiedBy: actor.user,
    }),
  )
  publishCustomerEvent(
    tenant,
    { className: 'PrivateCustomer', customer },
    {
      operationId,
      category: before ? 'Updated' : 'Created',
      message: before ? 'Private customer updated' : 'Private customer added',
    },
    actor,
  )
  return customer
}
