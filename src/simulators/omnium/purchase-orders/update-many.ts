import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { operations } from '../schemas.ts'
import { checkVersion } from './require-purchase-order.ts'
import { addPurchaseOrder, replacePurchaseOrder } from './write.ts'

/**
 * `PUT /api/PurchaseOrders/UpdateMany`: full replacements. Orders that are missing are added, as with customers'
 * orders (quirk 6); for purchase orders that is not published. Ids that come twice and lost races refuse the whole
 * batch, everything else is met order by order.
 */
export const updateManyPurchaseOrders: Handler<operations['PurchaseOrdersUpdateMany'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  refuseLongBatch(body, 1000)
  const seen = new Set<string>()
  for (const order of body) {
    if (!order.id) throw badRequest('id is required.')
    if (seen.has(order.id)) throw badRequest(`Purchase order ${order.id} occurs more than once.`)
    seen.add(order.id)
    const before = tenant.purchaseOrders.get(order.id)
    if (before) checkVersion(order, before)
  }
  const actor = tenant.apiUser(origin)
  for (const order of body) {
    const before = tenant.purchaseOrders.get(order.id ?? '')
    if (before) replacePurchaseOrder(tenant, order, before, actor, 351_101)
    else addPurchaseOrder(tenant, order, actor, 351_100)
  }
  return { status: 200 }
}
