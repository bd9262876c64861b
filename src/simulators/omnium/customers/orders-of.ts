import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { saveOrder } from '../orders/save-order.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'

/** The orders of a customer; a company and a person may have the same id. */
export const ordersOf = <T extends Customer>(
  tenant: OmniumTenant,
  { customerType }: CustomerKind<T>,
  customerId: string,
): StoredOrder[] =>
  tenant.orders
    .by('customer', customerId)
    .filter((order) => (order.customerType === 'B2B') === (customerType === 'B2B'))

/** Rewrites what orders say about their customer: a new version of each, without workflow and without events. */
export function rewriteOrders<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  customerId: string,
  change: (order: StoredOrder) => StoredOrder,
  actor: Actor,
): void {
  for (const order of ordersOf(tenant, kind, customerId)) saveOrder(tenant, change(order), actor)
}
