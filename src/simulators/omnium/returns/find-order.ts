import type { OmniumTenant } from '../omnium-tenant.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { notFound } from '../refused.ts'

/** The order of a return's path, which takes the order's id or its number (O-SNAP). */
export function findOrder(tenant: OmniumTenant, idOrNumber: string): StoredOrder {
  const order = tenant.orders.get(idOrNumber) ?? tenant.orders.by('orderNumber', idOrNumber)[0]
  if (!order) throw notFound('Order', idOrNumber)
  return order
}
