import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import { publishCustomerEvent } from '../customers/customer-events.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { PrivateCustomer } from '../schemas.ts'
import type { StoredOrder } from './stored-order.ts'

/** An order creates its private customer or brings it up to date, unless customer settings forbid it (O-ORD). */
export function saveCustomerFromOrder(tenant: OmniumTenant, order: StoredOrder, actor: Actor): void {
  const { customerId, customerType } = order
  if (!tenant.settings.isCustomerSavedFromOrder || !customerId || customerType === 'B2B') return
  const before = tenant.privateCustomers.get(customerId)
  const now = tenant.timestamp()
  const customer = compact<PrivateCustomer>({
    ...before,
    customerId,
    customerNumber: before?.customerNumber ?? order.customerNumber,
    ...contactOf(order),
    marketId: before?.marketId ?? order.marketId,
    created: before?.created ?? now,
    modified: before?.modified ?? now,
  })
  if (before && isDeepStrictEqual(before, customer)) return
  tenant.privateCustomers.put({ ...customer, modified: now, modifiedBy: actor.user })
  publishCustomerEvent(
    tenant,
    { className: 'PrivateCustomer', customer },
    before
      ? { operationId: 130_102, category: 'Updated', message: 'Private customer updated from order' }
      : { operationId: 130_101, category: 'Created', message: 'Private customer added from order' },
    actor,
  )
}

/** What the order says about the customer; what it leaves open stays as the customer has it. */
function contactOf(order: StoredOrder): Partial<PrivateCustomer> {
  const address = order.billingAddress
  const [first, ...rest] = (order.customerName ?? '').split(' ').filter(Boolean)
  const firstName = address?.firstName ?? (rest.length > 0 ? first : undefined)
  const lastName = address?.lastName ?? (rest.length > 0 ? rest.join(' ') : first)
  const fullName = [firstName, lastName].filter(Boolean).join(' ')
  return compact<Partial<PrivateCustomer>>({
    firstName,
    lastName,
    fullName: fullName || undefined,
    email: order.customerEmail ?? address?.email,
    phone: order.customerPhone ?? address?.phone ?? address?.daytimePhoneNumber,
    address: address
      ? compact({
          line1: address.line1,
          line2: address.line2,
          postalCode: address.postalCode,
          city: address.city,
          countryCode: address.countryCode,
        })
      : undefined,
  })
}
