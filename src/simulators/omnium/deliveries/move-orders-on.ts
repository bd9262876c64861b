import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { CANCELLED, DELIVERED } from '../orders/order-statuses.ts'
import { changeShipmentStatus } from '../orders/status.ts'
import type { WaitedLines } from './release-reservations.ts'

/**
 * `GoodsReceptionShipmentOrderStatusUpdate`: shipments with goods that were waited for, and that wait for no others,
 * take the configured status; its workflow runs unless `GoodsReceptionRunShipmentWorkflow` is off (O-DEL). The vendor
 * does this in the background; here it is done before the answer.
 */
export function moveOrdersOn(tenant: OmniumTenant, waited: WaitedLines, actor: Actor): void {
  const status = tenant.settings.goodsReceptionShipmentOrderStatusUpdate
  if (status === null) return
  for (const [id, lineIds] of waited) {
    for (const { shipmentId, lineItems } of tenant.orders.get(id)?.orderForm.shipments ?? []) {
      const order = tenant.orders.get(id)
      const isAffected = lineItems.some(({ lineItemId }) => lineIds.has(lineItemId))
      const isComplete = lineItems.every((line) => !line.isAwaitingPurchaseOrder)
      if (!order || !isAffected || !isComplete) continue
      if (CANCELLED.has(order.status) || DELIVERED.has(order.status)) continue
      const isWorkflowRun = tenant.settings.goodsReceptionRunShipmentWorkflow
      changeShipmentStatus(tenant, order, { shipmentId, status, isWorkflowRun }, actor)
    }
  }
}
