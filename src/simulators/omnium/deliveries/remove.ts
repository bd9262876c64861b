import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { changeStock } from '../inventory/change-stock.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { savePurchaseOrder } from '../purchase-orders/save-purchase-order.ts'
import { openQuantity } from '../purchase-orders/split-line.ts'
import { withLines } from '../purchase-orders/stored-purchase-order.ts'
import type { StoredPurchaseOrder } from '../purchase-orders/stored-purchase-order.ts'
import type { operations } from '../schemas.ts'
import { publishDeliveryEvent } from './delivery-events.ts'
import { requireDelivery } from './read.ts'

/**
 * `DELETE /api/Deliveries/{id}`: its lines are free for another one. What a transfer has taken from its source and
 * nobody received goes back there, which is not published.
 */
export const deleteDelivery: Handler<operations['DeliveriesDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const delivery = requireDelivery(tenant, path.deliveryId)
  const actor = tenant.apiUser(origin)
  for (const order of tenant.purchaseOrders.by('delivery', delivery.id)) {
    returnToSource(tenant, order, delivery.id, actor)
    savePurchaseOrder(tenant, withoutDelivery(order, delivery.id))
  }
  tenant.deliveries.delete(delivery.id)
  publishDeliveryEvent(
    tenant,
    delivery,
    {
      operationId: 352_114,
      category: 'Deleted',
      message: 'Delivery deleted',
      previousStatus: delivery.deliveryStatus,
    },
    actor,
  )
  return { status: 200 }
}

function withoutDelivery(order: StoredPurchaseOrder, id: string): StoredPurchaseOrder {
  const lines = order.purchaseOrderForm.lineItems.map((line) => {
    if (line.deliveryId !== id) return line
    const { deliveryId: _, ...rest } = line
    return rest
  })
  const { deliveryId, ...rest } = withLines(order, lines)
  return deliveryId === id || !deliveryId ? rest : { ...rest, deliveryId }
}

function returnToSource(
  tenant: OmniumTenant,
  { id: purchaseOrderId, supplierWarehouseCode, purchaseOrderForm }: StoredPurchaseOrder,
  deliveryId: string,
  actor: Actor,
): void {
  if (!supplierWarehouseCode) return
  for (const line of purchaseOrderForm.lineItems) {
    const change = openQuantity(line)
    if (line.deliveryId !== deliveryId || change <= 0) continue
    changeStock(
      tenant,
      {
        sku: line.code,
        warehouseCode: supplierWarehouseCode,
        change,
        purchaseOrderId,
        reason: 'Transfer cancelled',
      },
      actor,
    )
  }
}
