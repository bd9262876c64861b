import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import {
  addPurchaseOrderItem,
  changePurchaseOrderItem,
  deletePurchaseOrderItem,
  purchaseOrderItemOf,
} from './purchase-order-items.ts'
import { viewPurchaseOrderItem } from './purchase-order-view.ts'
import { purchaseOrderInStore } from './purchase-orders.ts'

/** Quirk: deleting a line answers with a body, deleting the whole order does not. */
export const purchaseOrderItemHandlers: FlowHandlers<
  | 'listPurchaseOrderItems'
  | 'createPurchaseOrderItem'
  | 'getPurchaseOrderItem'
  | 'updatePurchaseOrderItem'
  | 'deletePurchaseOrderItem'
> = {
  listPurchaseOrderItems: ({ path, query }, tenant) => {
    const order = purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)
    const items = order.items.map((item) => viewPurchaseOrderItem(tenant, order, item))
    return { status: 200, body: page(items, query) }
  },
  createPurchaseOrderItem: ({ path, body }, tenant) => {
    const order = purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)
    const item = addPurchaseOrderItem(tenant, order, body, integrationUser)
    return { status: 200, body: viewPurchaseOrderItem(tenant, order, item) }
  },
  getPurchaseOrderItem: ({ path }, tenant) => {
    const order = purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)
    const item = purchaseOrderItemOf(order, path.purchaseOrderItemUid)
    return { status: 200, body: viewPurchaseOrderItem(tenant, order, item) }
  },
  updatePurchaseOrderItem: ({ path, body }, tenant) => {
    const order = purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)
    const item = changePurchaseOrderItem(tenant, order, path.purchaseOrderItemUid, body, integrationUser)
    return { status: 200, body: viewPurchaseOrderItem(tenant, order, item) }
  },
  deletePurchaseOrderItem: ({ path }, tenant) => {
    const order = purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)
    const item = deletePurchaseOrderItem(tenant, order, path.purchaseOrderItemUid, integrationUser)
    return { status: 200, body: viewPurchaseOrderItem(tenant, order, item) }
  },
}
