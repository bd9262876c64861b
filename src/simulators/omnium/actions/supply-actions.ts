import { receiveGoods } from '../deliveries/goods-reception.ts'
import { linesOfDelivery, requireDelivery } from '../deliveries/read.ts'
import type { StoredDelivery } from '../deliveries/stored-delivery.ts'
import { saveDelivery } from '../deliveries/update.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { requirePurchaseOrder } from '../purchase-orders/require-purchase-order.ts'
import { setPurchaseOrderStatus } from '../purchase-orders/set-status.ts'
import { openQuantity } from '../purchase-orders/split-line.ts'
import type { StoredPurchaseOrder } from '../purchase-orders/stored-purchase-order.ts'
import type { Delivery, GoodsReceptionLine, Supplier } from '../schemas.ts'
import { saveSupplier } from '../suppliers/suppliers.ts'
import { BACK_OFFICE } from './actors.ts'
import { refusal } from './refusal.ts'

/** What purchasers and warehouse staff do in Omnium itself. */
export interface SupplyActions {
  /** Adds or replaces a supplier. */
  saveSupplier(args: { readonly supplier: Supplier }): Supplier
  /** Runs the workflow of the status. Events 151101, 151102. */
  setPurchaseOrderStatus(args: {
    readonly purchaseOrderId: string
    readonly status: string
  }): StoredPurchaseOrder
  /** Adds or replaces a delivery; its lines are those of purchase orders. */
  saveDelivery(args: { readonly delivery: Delivery }): StoredDelivery
  /** Counts goods in at Omnium: all that is open when no lines are named. Event 150100. */
  receiveDelivery(args: {
    readonly deliveryId: string
    readonly lines?: readonly GoodsReceptionLine[]
  }): StoredDelivery
}

export function supplyActions(tenant: OmniumTenant): SupplyActions {
  return {
    saveSupplier: ({ supplier }) => saveSupplier(tenant, supplier, BACK_OFFICE),

    setPurchaseOrderStatus: ({ purchaseOrderId, status }) => {
      const order = requirePurchaseOrder(tenant, purchaseOrderId)
      return setPurchaseOrderStatus(tenant, order, order, status, BACK_OFFICE).purchaseOrder
    },

    saveDelivery: ({ delivery }) => saveDelivery(tenant, delivery, BACK_OFFICE),

    receiveDelivery: ({ deliveryId, lines }) => {
      const { warehouseCode } = requireDelivery(tenant, deliveryId)
      const open = linesOfDelivery(tenant, deliveryId)
        .map((line) => ({
          lineItemId: line.lineItemId,
          deliveredQuantity: openQuantity(line),
          warehouseCode: line.warehouseCode ?? warehouseCode ?? null,
        }))
        .filter(({ deliveredQuantity }) => deliveredQuantity > 0)
      const received = lines ?? open
      if (received.length === 0)
        throw refusal('receiveDelivery', `Nothing is open in delivery ${deliveryId}.`)
      receiveGoods(
        tenant,
        received.map((line) => ({ ...line, warehouseCode: line.warehouseCode ?? warehouseCode ?? null })),
        deliveryId,
        BACK_OFFICE,
      )
      return requireDelivery(tenant, deliveryId)
    },
  }
}
