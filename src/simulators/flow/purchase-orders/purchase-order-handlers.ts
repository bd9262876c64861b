import { integrationUser } from '../actor.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import type { PurchaseOrderRecord } from './purchase-order-record.ts'
import { viewPurchaseOrder } from './purchase-order-view.ts'
import {
  createPurchaseOrder,
  deletePurchaseOrder,
  purchaseOrderInStore,
  updatePurchaseOrder,
} from './purchase-orders.ts'

/** Quirk: creating answers 200 here, as on the other older resources. */
export const purchaseOrderHandlers: FlowHandlers<
  | 'listPurchaseOrders'
  | 'createPurchaseOrder'
  | 'getPurchaseOrder'
  | 'updatePurchaseOrder'
  | 'deletePurchaseOrder'
> = {
  listPurchaseOrders: ({ path, query }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const { purchaseOrderStatus, purchaseOrderExternalId } = query
    const wanted = tenant.purchaseOrders
      .by('storeUid', path.storeUid)
      .filter(({ status }) => purchaseOrderStatus === undefined || purchaseOrderStatus.includes(status))
      .filter(
        ({ header }) =>
          purchaseOrderExternalId === undefined || header.externalId === purchaseOrderExternalId,
      )
    const view = (order: PurchaseOrderRecord) => viewPurchaseOrder(tenant, order)
    return { status: 200, body: viewedPage(wanted, query, view) }
  },
  createPurchaseOrder: ({ path, body }, tenant) => ({
    status: 200,
    body: viewPurchaseOrder(tenant, createPurchaseOrder(tenant, path.storeUid, body, integrationUser)),
  }),
  getPurchaseOrder: ({ path }, tenant) => ({
    status: 200,
    body: viewPurchaseOrder(tenant, purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)),
  }),
  updatePurchaseOrder: ({ path, body }, tenant) => {
    const order = purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)
    return {
      status: 200,
      body: viewPurchaseOrder(tenant, updatePurchaseOrder(tenant, order, body, integrationUser)),
    }
  },
  deletePurchaseOrder: ({ path }, tenant) => {
    const order = purchaseOrderInStore(tenant, path.storeUid, path.purchaseOrderUid)
    deletePurchaseOrder(tenant, order, integrationUser)
    return { status: 204 }
  },
}
