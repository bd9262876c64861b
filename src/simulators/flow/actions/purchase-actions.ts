import { storeManager } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { viewInternalPurchaseOrder } from '../internal-purchase-orders/internal-purchase-order.ts'
import { orderTransfer, receiveTransfer, sendTransfer } from '../internal-purchase-orders/transfer-goods.ts'
import type { Moved, TransferRequest } from '../internal-purchase-orders/transfer-goods.ts'
import { allocateToPurchase } from '../purchase-orders/allocate-to-purchase.ts'
import type { Allocation } from '../purchase-orders/allocate-to-purchase.ts'
import {
  addPurchaseOrderItem,
  changePurchaseOrderItem,
  deletePurchaseOrderItem,
} from '../purchase-orders/purchase-order-items.ts'
import type { PurchaseOrderRecord } from '../purchase-orders/purchase-order-record.ts'
import { viewPurchaseOrder } from '../purchase-orders/purchase-order-view.ts'
import {
  createPurchaseOrder,
  deliveryPurchaseOrderUid,
  updatePurchaseOrder,
} from '../purchase-orders/purchase-orders.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'

type PurchaseOrder = Schema<'PurchaseOrderResponse'>
type Transfer = Schema<'InternalPurchaseOrderResponse'>

interface OnePurchaseOrder {
  purchaseOrderUid: string
}

interface OneTransfer {
  internalPurchaseOrderUid: string
}

/** What is ordered of suppliers and of other stores. */
export interface PurchaseActions {
  createPurchaseOrder(args: {
    storeUid: string
    purchaseOrder: Schema<'PurchaseOrderCreateRequest'>
  }): PurchaseOrder
  /** A purchase order that stands for one delivery of another system's purchase order. */
  createDeliveryPurchaseOrder(args: {
    storeUid: string
    purchaseOrderId: string
    deliveryId: string
    purchaseOrder: Schema<'PurchaseOrderCreateRequest'>
  }): PurchaseOrder
  /** Lines with a uid that the order has are changed, others are added. */
  changePurchaseOrder(
    args: OnePurchaseOrder & {
      purchaseOrder?: Schema<'PurchaseOrderUpdateRequest'>
      items?: Schema<'PurchaseOrderItemCreateRequest'>[]
      removedItemUids?: string[]
    },
  ): PurchaseOrder
  /** Nothing more is expected. */
  closePurchaseOrder(args: OnePurchaseOrder): PurchaseOrder
  /** Promises goods that are on their way to a line of a customer's order. */
  allocateOrderItem(args: Allocation): PurchaseOrder
  createInternalPurchaseOrder(args: TransferRequest): Transfer
  sendInternalPurchaseOrder(
    args: OneTransfer & { trackingNumber?: string; lines?: readonly Moved[] },
  ): Transfer
  receiveInternalPurchaseOrder(args: OneTransfer & { lines?: readonly Moved[] }): Transfer
}

export function createPurchaseActions(self: () => FlowTenant): PurchaseActions {
  const orderOf = ({ purchaseOrderUid }: OnePurchaseOrder): PurchaseOrderRecord =>
    fromPath(self().purchaseOrders, 'purchase order', purchaseOrderUid)
  const view = (order: OnePurchaseOrder): PurchaseOrder => viewPurchaseOrder(self(), orderOf(order))
  return {
    createPurchaseOrder: ({ storeUid, purchaseOrder }) =>
      view(createPurchaseOrder(self(), storeUid, purchaseOrder, storeManager)),
    createDeliveryPurchaseOrder: ({ storeUid, purchaseOrderId, deliveryId, purchaseOrder }) => {
      const purchaseOrderUid = deliveryPurchaseOrderUid(purchaseOrderId, deliveryId)
      const sent = { status: 'SENT_TO_SUPPLIER' as const, ...purchaseOrder, purchaseOrderUid }
      return view(createPurchaseOrder(self(), storeUid, sent, storeManager))
    },
    changePurchaseOrder: ({ purchaseOrder, items = [], removedItemUids = [], ...one }) => {
      if (purchaseOrder) updatePurchaseOrder(self(), orderOf(one), purchaseOrder, storeManager)
      for (const item of items) {
        const order = orderOf(one)
        const known = order.items.find(
          ({ purchaseOrderItemUid }) => purchaseOrderItemUid === item.purchaseOrderItemUid,
        )
        if (known) changePurchaseOrderItem(self(), order, known.purchaseOrderItemUid, item, storeManager)
        else addPurchaseOrderItem(self(), order, item, storeManager)
      }
      for (const uid of removedItemUids) deletePurchaseOrderItem(self(), orderOf(one), uid, storeManager)
      return view(one)
    },
    closePurchaseOrder: (args) =>
      view(updatePurchaseOrder(self(), orderOf(args), { status: 'CLOSED' }, storeManager)),
    allocateOrderItem: (args) => view(allocateToPurchase(self(), args, storeManager)),
    createInternalPurchaseOrder: (args) =>
      viewInternalPurchaseOrder(self(), orderTransfer(self(), args, storeManager)),
    sendInternalPurchaseOrder: ({ internalPurchaseOrderUid, ...sent }) =>
      viewInternalPurchaseOrder(self(), sendTransfer(self(), internalPurchaseOrderUid, sent, storeManager)),
    receiveInternalPurchaseOrder: ({ internalPurchaseOrderUid, lines = [] }) =>
      viewInternalPurchaseOrder(
        self(),
        receiveTransfer(self(), internalPurchaseOrderUid, lines, storeManager),
      ),
  }
}
