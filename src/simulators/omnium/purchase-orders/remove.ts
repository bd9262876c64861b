import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'
import { writeAtp } from './atp.ts'
import { requirePurchaseOrder } from './require-purchase-order.ts'
import { publishPurchaseOrderEvent } from './save-purchase-order.ts'

/** `DELETE /api/PurchaseOrders/{id}` is for ever; deliveries lose the lines that they had of it. */
export const deletePurchaseOrder: Handler<operations['PurchaseOrdersDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const order = requirePurchaseOrder(tenant, path.purchaseOrderId)
  tenant.purchaseOrders.delete(order.id)
  writeAtp(tenant, order.id)
  publishPurchaseOrderEvent(
    tenant,
    order,
    {
      operationId: 351_103,
      category: 'Deleted',
      message: 'Purchase order deleted',
      previousStatus: order.status,
    },
    tenant.apiUser(origin),
  )
  return { status: 200 }
}
