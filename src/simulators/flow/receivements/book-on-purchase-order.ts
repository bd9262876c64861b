import type { Actor } from '../actor.ts'
import { modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { statusAfterReception } from '../purchase-orders/purchase-order-record.ts'
import type { PurchaseOrderRecord } from '../purchase-orders/purchase-order-record.ts'
import { emit } from '../webhooks/emit.ts'

interface Booked {
  readonly purchaseOrderItemUid: string | null
  /** Hundredths; negative takes back. */
  readonly quantity: number
}

/** Adds what came (or went back) to the lines of a purchase order and tells when the last goods are in. */
export function bookOnPurchaseOrder(
  tenant: FlowTenant,
  { purchaseOrderUid, storeUid, status: before }: PurchaseOrderRecord,
  booked: readonly Booked[],
  by: Actor,
): void {
  const { status } = tenant.purchaseOrders.update(purchaseOrderUid, (order) => {
    const items = order.items.map((item) => {
      const quantity = booked
        .filter(({ purchaseOrderItemUid }) => purchaseOrderItemUid === item.purchaseOrderItemUid)
        .reduce((total, line) => total + line.quantity, 0)
      if (quantity === 0) return item
      return { ...item, quantityReceived: item.quantityReceived + quantity, ...modifiedBy(tenant, by) }
    })
    return { ...order, items, status: statusAfterReception(order.status, items), ...modifiedBy(tenant, by) }
  })
  if (status === 'RECEIVED' && before !== 'RECEIVED') {
    emit(tenant, { action: 'PURCHASE_RECEIVED', store: storeUid, purchaseOrder: purchaseOrderUid }, by)
  }
}
