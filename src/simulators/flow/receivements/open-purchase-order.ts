import type { FlowTenant } from '../flow-tenant.ts'
import type { PurchaseOrderRecord } from '../purchase-orders/purchase-order-record.ts'
import { purchaseOrderInStore } from '../purchase-orders/purchase-orders.ts'
import { conflict } from '../refused.ts'

/** A purchase order of the store that still takes goods. */
export function openPurchaseOrder(tenant: FlowTenant, storeUid: string, uid: string): PurchaseOrderRecord {
  const order = purchaseOrderInStore(tenant, storeUid, uid)
  if (order.status === 'CLOSED' || order.status === 'CANCELLED_BY_SUPPLIER')
    throw conflict(`The purchase order ${uid} is ${order.status} and takes no goods.`)
  return order
}
