import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { reservedOf } from '../orders/order-record.ts'
import { conflict, notFound } from '../refused.ts'
import { fromPath } from '../uids.ts'
import { liveReservations, promisedQuantity } from './live-reservations.ts'
import { changePurchaseOrderItem, purchaseOrderItemOf } from './purchase-order-items.ts'
import type { PurchaseOrderRecord } from './purchase-order-record.ts'

export interface Allocation {
  readonly orderUid: string
  readonly orderItemUid: string
  readonly purchaseOrderUid: string
  readonly purchaseOrderItemUid: string
  /** Hundredths; what the customer still waits for when absent. */
  readonly quantity?: number
}

/** Reserves goods that a purchase order still expects for a line of a customer's order. */
export function allocateToPurchase(
  tenant: FlowTenant,
  allocation: Allocation,
  by: Actor,
): PurchaseOrderRecord {
  const { orderUid, orderItemUid, purchaseOrderUid, purchaseOrderItemUid } = allocation
  const order = fromPath(tenant.orders, 'order', orderUid)
  const line = order.items.find((item) => item.orderItemUid === orderItemUid)
  if (!line) throw notFound('line', orderItemUid)
  const purchase = fromPath(tenant.purchaseOrders, 'purchase order', purchaseOrderUid)
  const item = purchaseOrderItemOf(purchase, purchaseOrderItemUid)
  if (item.productUid !== line.productUid)
    throw conflict(
      `The line ${orderItemUid} is of ${line.productUid}, ${purchaseOrderItemUid} of ${item.productUid}.`,
    )
  const awaited = reservedOf(order, line)
  const quantity = allocation.quantity ?? awaited
  if (quantity > awaited)
    throw conflict(`The line ${orderItemUid} waits for ${awaited} hundredths, ${quantity} were asked for.`)
  const others = liveReservations(tenant, item).filter(
    (reservation) => reservation.orderUid !== orderUid || reservation.orderItemUid !== orderItemUid,
  )
  const free = item.quantityOrdered - item.quantityReceived - promisedQuantity(others)
  if (quantity <= 0 || quantity > free)
    throw conflict(
      `${free} hundredths of the line ${purchaseOrderItemUid} are free, ${quantity} were asked for.`,
    )
  const reservation = { orderUid, orderItemUid, orderNumber: order.orderNumber, quantity }
  const reservations = [...others, reservation]
  changePurchaseOrderItem(tenant, purchase, purchaseOrderItemUid, { reservations }, by)
  return fromPath(tenant.purchaseOrders, 'purchase order', purchaseOrderUid)
}
