import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { CANCELLED, DELIVERED } from '../orders/order-statuses.ts'
import { saveOrder } from '../orders/save-order.ts'
import { mapLines } from '../orders/stored-order.ts'
import type { StoredLine } from '../orders/stored-order.ts'
import { reserveLine, warehousesOf } from '../orders/workflow-steps.ts'
import type { ReceivedLine } from './check-reception.ts'

/** Lines of orders that waited for goods, by order id. */
export type WaitedLines = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Orders that waited for these lines wait no longer; the references to the purchase order stay (RES-03). A part of
 * the goods is enough: how the vendor shares out what is short is not published.
 */
export function releaseReservations(
  tenant: OmniumTenant,
  received: readonly ReceivedLine[],
  actor: Actor,
): WaitedLines {
  const arrived = new Set(received.filter(({ quantity }) => quantity > 0).map(({ line }) => line.lineItemId))
  const waits = (line: StoredLine): boolean =>
    Boolean(line.isAwaitingPurchaseOrder) && arrived.has(line.reservedInventoryPurchaseOrderLineId ?? '')
  const ids = [...arrived].flatMap((id) => tenant.orders.by('purchaseOrderLine', id).map((order) => order.id))
  const waited = new Map<string, ReadonlySet<string>>()
  for (const id of new Set(ids)) {
    const order = tenant.orders.get(id)
    const lines = order?.orderForm.lineItems.filter(waits) ?? []
    if (!order || lines.length === 0) continue
    const released = mapLines(order, (line) => {
      if (!waits(line)) return line
      const { expectedDeliveryDate: _, ...rest } = line
      return { ...rest, isAwaitingPurchaseOrder: false }
    })
    saveOrder(tenant, released, actor)
    waited.set(id, new Set(lines.map(({ lineItemId }) => lineItemId)))
  }
  return waited
}

/** What waited for goods is reserved on them now that they are in stock, unless the order is over. */
export function reserveArrived(tenant: OmniumTenant, waited: WaitedLines, actor: Actor): void {
  for (const [id, lineIds] of waited) {
    const order = tenant.orders.get(id)
    if (!order || CANCELLED.has(order.status) || DELIVERED.has(order.status)) continue
    const warehouses = warehousesOf(order)
    const reserved = mapLines(order, (line) => {
      const warehouseCode = warehouses.get(line.lineItemId)
      return lineIds.has(line.lineItemId) && warehouseCode
        ? reserveLine(tenant, order, line, warehouseCode, actor)
        : line
    })
    if (reserved.orderForm.lineItems.some((line, at) => line !== order.orderForm.lineItems[at]))
      saveOrder(tenant, reserved, actor)
  }
}
