import type { OmniumTenant } from '../omnium-tenant.ts'
import type { StoredOrder } from './stored-order.ts'

/** An order as it was before it changed. */
export interface OrderVersion {
  readonly order: StoredOrder
}

/** How many earlier versions of an order are kept; the vendor's number is not published. */
export const KEPT_VERSIONS = 20

export const orderVersionKey = (orderId: string, versionId: string): string => `${orderId}\n${versionId}`

/** Remembers the order that is about to be replaced, and forgets its oldest version when there are too many. */
export function keepVersion({ orderVersions }: OmniumTenant, order: StoredOrder): void {
  orderVersions.put({ order })
  const kept = orderVersions.by('order', order.id)
  for (const { order: oldest } of kept.slice(0, Math.max(0, kept.length - KEPT_VERSIONS)))
    orderVersions.delete(orderVersionKey(oldest.id, oldest.versionId))
}

export function forgetVersions({ orderVersions }: OmniumTenant, orderId: string): void {
  for (const { order } of orderVersions.by('order', orderId))
    orderVersions.delete(orderVersionKey(order.id, order.versionId))
}

/** The order at a version: the present one, or one of those that are kept. */
export function orderAt(tenant: OmniumTenant, orderId: string, versionId: string): StoredOrder | undefined {
  const present = tenant.orders.get(orderId)
  return present?.versionId === versionId
    ? present
    : tenant.orderVersions.get(orderVersionKey(orderId, versionId))?.order
}
