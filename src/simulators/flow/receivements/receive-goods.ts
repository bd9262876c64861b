import type { Actor } from '../actor.ts'
import { createdBy, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { PurchaseOrderRecord } from '../purchase-orders/purchase-order-record.ts'
import { purchaseOrderInStore } from '../purchase-orders/purchase-orders.ts'
import { conflict, invalid } from '../refused.ts'
import { moveStock } from '../stock/stock-levels.ts'
import { fromBody, fromPath } from '../uids.ts'
import { receivingWarehouse } from '../warehouses/warehouses.ts'
import { emit } from '../webhooks/emit.ts'
import { bookOnPurchaseOrder } from './book-on-purchase-order.ts'
import type { ReceivementItemRecord, ReceivementRecord } from './receivement-record.ts'

export interface GoodsReception {
  readonly storeUid: string
  /** Default: the warehouse of the purchase order's line, of the purchase order, of the store. */
  readonly warehouseUid?: string
  readonly purchaseOrderUid?: string
  readonly lines: readonly ReceivedLine[]
  readonly note?: string
}

export interface ReceivedLine {
  /** One of the two. With a purchase order a product finds its first line that still waits for goods. */
  readonly purchaseOrderItemUid?: string
  readonly productUid?: string
  /** Hundredths: one piece is 100. May exceed what was ordered. */
  readonly quantity: number
  readonly serialnumber?: string
}

/**
 * Completes a goods reception: stock rises, the purchase order counts what came, webhooks tell. Every line is
 * checked before the first one is booked.
 */
export function receiveGoods(tenant: FlowTenant, reception: GoodsReception, by: Actor): ReceivementRecord {
  const { storeUid } = reception
  fromPath(tenant.stores, 'store', storeUid)
  const order = purchaseOrderOf(tenant, reception)
  if (reception.lines.length === 0) throw invalid('/lines', 'must have at least one entry')
  const items = reception.lines.map((line, index) =>
    receivedItem(tenant, reception, order, line, `/lines/${index}`),
  )
  const receivement = tenant.receivements.insert({
    receivementUid: tenant.context.ids.uuid(),
    externalId: null,
    purchaseOrderUid: order?.purchaseOrderUid ?? null,
    storeUid,
    warehouseUid: items[0]?.warehouseUid ?? '',
    note: reception.note ?? null,
    items,
    completedAt: timestamp(tenant),
    ...createdBy(tenant, by),
  })
  for (const { productUid, warehouseUid, quantity } of items) {
    moveStock(tenant, productUid, warehouseUid, quantity, by)
  }
  emit(
    tenant,
    { action: 'RECEIVEMENT_COMPLETED', store: storeUid, receivement: receivement.receivementUid },
    by,
  )
  if (order) bookOnPurchaseOrder(tenant, order, items, by)
  return receivement
}

function purchaseOrderOf(tenant: FlowTenant, reception: GoodsReception): PurchaseOrderRecord | undefined {
  const { storeUid, purchaseOrderUid } = reception
  if (purchaseOrderUid === undefined) return undefined
  const order = purchaseOrderInStore(tenant, storeUid, purchaseOrderUid)
  if (order.status === 'CLOSED' || order.status === 'CANCELLED_BY_SUPPLIER') {
    throw conflict(`The purchase order ${purchaseOrderUid} is ${order.status} and takes no goods.`)
  }
  return order
}

function receivedItem(
  tenant: FlowTenant,
  reception: GoodsReception,
  order: PurchaseOrderRecord | undefined,
  line: ReceivedLine,
  at: string,
): ReceivementItemRecord {
  if (!Number.isSafeInteger(line.quantity) || line.quantity <= 0) {
    throw invalid(`${at}/quantity`, 'must be a positive integer in hundredths (one piece is 100)')
  }
  const ordered = orderedItem(order, line, at)
  const productUid = ordered?.productUid ?? line.productUid
  if (productUid === undefined) throw invalid(at, 'needs a productUid or a purchaseOrderItemUid')
  fromBody(tenant.products, 'product', `${at}/productUid`, productUid)
  const warehouseUid =
    reception.warehouseUid ??
    ordered?.warehouseUid ??
    order?.header.warehouseUid ??
    receivingWarehouse(tenant, reception.storeUid)
  if (warehouseUid === undefined)
    throw conflict(`The store ${reception.storeUid} has no warehouse to receive into.`)
  fromBody(tenant.warehouses, 'warehouse', '/warehouseUid', warehouseUid)
  return {
    receivementItemUid: tenant.context.ids.uuid(),
    purchaseOrderItemUid: ordered?.purchaseOrderItemUid ?? null,
    productUid,
    warehouseUid,
    quantity: line.quantity,
    unitCost: ordered?.unitPrice ?? null,
    serialnumber: line.serialnumber ?? null,
    status: 'RECEIVED',
    note: null,
  }
}

/** The line of the purchase order that the goods belong to; goods that nobody ordered belong to none. */
function orderedItem(
  order: PurchaseOrderRecord | undefined,
  line: ReceivedLine,
  at: string,
): PurchaseOrderRecord['items'][number] | undefined {
  if (line.purchaseOrderItemUid !== undefined) {
    const item = order?.items.find(
      ({ purchaseOrderItemUid }) => purchaseOrderItemUid === line.purchaseOrderItemUid,
    )
    if (!item) {
      throw invalid(
        `${at}/purchaseOrderItemUid`,
        `is no line of the purchase order: ${line.purchaseOrderItemUid}`,
      )
    }
    return item
  }
  const ofProduct = order?.items.filter(({ productUid }) => productUid === line.productUid) ?? []
  return ofProduct.find((item) => item.quantityReceived < item.quantityOrdered) ?? ofProduct[0]
}
