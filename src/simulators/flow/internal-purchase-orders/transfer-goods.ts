import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { nextNumber } from '../number-series/next-number.ts'
import { conflict, invalid } from '../refused.ts'
import { moveStock, stockLevel } from '../stock/stock-levels.ts'
import { fromBody, fromPath, newUid } from '../uids.ts'
import { deliveringWarehouse, receivingWarehouse } from '../warehouses/warehouses.ts'
import { mayBecome } from './internal-purchase-order.ts'
import type { InternalPurchaseOrder, InternalPurchaseOrderLine } from './internal-purchase-order.ts'

export interface TransferRequest {
  readonly internalPurchaseOrderUid?: string
  readonly sendingStoreUid: string
  /** The store that orders. */
  readonly receivingStoreUid: string
  readonly note?: string
  readonly lines: readonly {
    readonly productUid: string
    /** Hundredths. */
    readonly quantity: number
    readonly serialnumbers?: readonly string[]
  }[]
}

/** How much of a product was sent or has arrived, in hundredths; lines left out are complete. */
export interface Moved {
  readonly productUid: string
  readonly quantity: number
}

/** A store orders goods of another one. Nothing moves yet. */
export function orderTransfer(
  tenant: FlowTenant,
  request: TransferRequest,
  by: Actor,
): InternalPurchaseOrder {
  const { sendingStoreUid, receivingStoreUid, lines, note = null } = request
  fromBody(tenant.stores, 'store', '/sendingStoreUid', sendingStoreUid)
  fromBody(tenant.stores, 'store', '/receivingStoreUid', receivingStoreUid)
  const shipFromWarehouseUid = deliveringWarehouse(tenant, sendingStoreUid)
  const receiveToWarehouseUid = receivingWarehouse(tenant, receivingStoreUid)
  if (shipFromWarehouseUid === undefined) throw conflict(`The store ${sendingStoreUid} has no warehouse.`)
  if (receiveToWarehouseUid === undefined) throw conflict(`The store ${receivingStoreUid} has no warehouse.`)
  if (lines.length === 0) throw invalid('/lines', 'must have at least one entry')
  const items = lines.map(({ productUid, quantity, serialnumbers = [] }, index) => {
    const product = fromBody(tenant.products, 'product', `/lines/${index}/productUid`, productUid)
    if (quantity <= 0) throw invalid(`/lines/${index}/quantity`, 'must be positive')
    const { costPrice } = stockLevel(tenant, productUid, shipFromWarehouseUid)
    return {
      internalPurchaseOrderItemUid: tenant.context.ids.uuid(),
      productUid,
      serialnumbers,
      quantityOrdered: quantity,
      quantitySent: 0,
      quantityReceived: 0,
      shipFromWarehouseUid,
      receiveToWarehouseUid,
      costPrice: costPrice ?? product.purchasePrice ?? null,
    }
  })
  return tenant.internalPurchaseOrders.insert({
    internalPurchaseOrderUid: newUid(
      tenant,
      tenant.internalPurchaseOrders,
      'internal purchase order',
      'internalPurchaseOrderUid',
      request.internalPurchaseOrderUid,
    ),
    internalPurchaseOrderNumber: nextNumber(tenant, 'internal-purchase-order', receivingStoreUid),
    creatingStoreUid: receivingStoreUid,
    sendingStoreUid,
    receivingStoreUid,
    status: 'NEW',
    note,
    trackingNumber: null,
    ...{ shippedAt: null, shippedBy: null, receivedAt: null, receivedBy: null },
    items,
    ...createdBy(tenant, by),
  })
}

/** The goods leave the warehouse that the sending store delivers from. */
export function sendTransfer(
  tenant: FlowTenant,
  uid: string,
  { trackingNumber = null, lines = [] }: { trackingNumber?: string | null; lines?: readonly Moved[] },
  by: Actor,
): InternalPurchaseOrder {
  const order = transferThatMayBecome(tenant, uid, 'SENT')
  const items = order.items.map((item) => ({
    ...item,
    quantitySent: movedOf(item, lines, item.quantityOrdered),
  }))
  requireKnown(order, lines)
  for (const { productUid, shipFromWarehouseUid, quantitySent } of items)
    moveStock(tenant, productUid, shipFromWarehouseUid, -quantitySent, by)
  return tenant.internalPurchaseOrders.put({
    ...order,
    items,
    status: 'SENT',
    trackingNumber,
    shippedAt: timestamp(tenant),
    shippedBy: by.displayName,
    ...modifiedBy(tenant, by),
  })
}

/** The goods arrive in the receiving store; what got lost on the way is nowhere. */
export function receiveTransfer(
  tenant: FlowTenant,
  uid: string,
  lines: readonly Moved[],
  by: Actor,
): InternalPurchaseOrder {
  const order = transferThatMayBecome(tenant, uid, 'RECEIVED')
  requireKnown(order, lines)
  const items = order.items.map((item) => ({
    ...item,
    quantityReceived: movedOf(item, lines, item.quantitySent),
  }))
  for (const { productUid, receiveToWarehouseUid, quantityReceived } of items)
    moveStock(tenant, productUid, receiveToWarehouseUid, quantityReceived, by)
  return tenant.internalPurchaseOrders.put({
    ...order,
    items,
    status: 'RECEIVED',
    receivedAt: timestamp(tenant),
    receivedBy: by.displayName,
    ...modifiedBy(tenant, by),
  })
}

function transferThatMayBecome(
  tenant: FlowTenant,
  uid: string,
  status: InternalPurchaseOrder['status'],
): InternalPurchaseOrder {
  const order = fromPath(tenant.internalPurchaseOrders, 'internal purchase order', uid)
  if (mayBecome(order, status)) return order
  throw conflict(`The internal purchase order ${uid} is ${order.status} and cannot become ${status}.`)
}

const movedOf = ({ productUid }: InternalPurchaseOrderLine, lines: readonly Moved[], all: number): number =>
  lines.find((line) => line.productUid === productUid)?.quantity ?? all

function requireKnown({ items }: InternalPurchaseOrder, lines: readonly Moved[]): void {
  lines.forEach(({ productUid, quantity }, index) => {
    if (!items.some((item) => item.productUid === productUid))
      throw invalid(`/lines/${index}/productUid`, `is on no line: ${productUid}`)
    if (quantity < 0) throw invalid(`/lines/${index}/quantity`, 'must not be negative')
  })
}
