import type { OmniumTenant } from '../omnium-tenant.ts'
import { conflict, notFound } from '../refused.ts'
import type { PurchaseOrder } from '../schemas.ts'
import type { StoredPurchaseOrder } from './stored-purchase-order.ts'

/** The purchase order, else 404. */
export function requirePurchaseOrder({ purchaseOrders }: OmniumTenant, id: string): StoredPurchaseOrder {
  const order = purchaseOrders.get(id)
  if (!order) throw notFound('Purchase order', id)
  return order
}

/** A `versionId` that is not the present one is a lost race; without one nothing is checked. */
export function checkVersion({ versionId }: PurchaseOrder, before: StoredPurchaseOrder): void {
  if (versionId && versionId !== before.versionId)
    throw conflict(`Purchase order ${before.id} was changed by somebody else.`)
}
