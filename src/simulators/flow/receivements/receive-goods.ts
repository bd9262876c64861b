import type { Actor } from '../actor.ts'
import { createdBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { purchaseOrderItemAmounts } from '../purchase-orders/purchase-order-amounts.ts'
import type { PurchaseOrderRecord } from '../purchase-orders/purchase-order-record.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, fromPath, newUid } from '../uids.ts'
import { receivingWarehouse } from '../warehouses/warehouses.ts'
import { emit } from '../webhooks/emit.ts'
import { completeReceivement } from './complete-receivement.ts'
import { openPurchaseOrder } from './open-purchase-order.ts'
import type { ReceivementItemRecord, ReceivementRecord } from './receivement-record.ts'

export interface GoodsReception {
  readonly storeUid: string
  readonly receivementUid?: string | undefined
  readonly externalId?: string | null | undefined
  /** Default: the warehouse of the purchase order's line, of the purchase order, of the store. */
  readonly warehouseUid?: string | null | undefined
  readonly purchaseOrderUid?: string | null | undefined
  readonly lines: readonly ReceivedLine[]
  /** Where a refusal says that a line is; `/lines` when absent. */
  readonly linesAt?: string
  readonly note?: string | null | undefined
  /** Complete, and so booked, unless it is said that goods are still to be counted. */
  readonly status?: Schema<'ReceivementStatus'> | undefined
}

export interface ReceivedLine {
  readonly receivementItemUid?: string | undefined
  /** One of the two. With a purchase order a product finds its first line that still waits for goods. */
  readonly purchaseOrderItemUid?: string | null | undefined
  readonly productUid?: string | undefined
  /** Hundredths: one piece is 100. May exceed what was ordered. */
  readonly quantity: number
  /** Minor units for one piece; the landed cost of the purchase order when absent. */
  readonly unitCost?: number | null | undefined
  readonly serialnumber?: string | null | undefined
  readonly warehouseUid?: string | null | undefined
  readonly note?: string | null | undefined
  readonly externalId?: string | null | undefined
}

/** Opens a goods reception and completes it. Every line is checked before the first one is booked. */
export function receiveGoods(tenant: FlowTenant, reception: GoodsReception, by: Actor): ReceivementRecord {
  const { storeUid, purchaseOrderUid, status = 'COMPLETE', linesAt = '/lines' } = reception
  fromPath(tenant.stores, 'store', storeUid)
  const order =
    typeof purchaseOrderUid === 'string' ? openPurchaseOrder(tenant, storeUid, purchaseOrderUid) : undefined
  if (reception.lines.length === 0) throw invalid(linesAt, 'must have at least one entry')
  const receivementUid = newUid(
    tenant,
    tenant.receivements,
    'receivement',
    'receivementUid',
    reception.receivementUid,
  )
  const items: ReceivementItemRecord[] = []
  reception.lines.forEach((line, index) =>
    items.push(receivedItem(tenant, reception, order, line, items, `${linesAt}/${index}`)),
  )
  const receivement = tenant.receivements.insert({
    receivementUid,
    externalId: reception.externalId ?? null,
    purchaseOrderUid: order?.purchaseOrderUid ?? null,
    storeUid,
    warehouseUid: items[0]?.warehouseUid ?? '',
    status: status === 'COMPLETE' ? 'IN_PROGRESS' : status,
    note: reception.note ?? null,
    items,
    completedAt: null,
    ...createdBy(tenant, by),
  })
  emit(tenant, { action: 'RECEIVEMENT_CREATED', store: storeUid, receivement: receivementUid }, by)
  return status === 'COMPLETE' ? completeReceivement(tenant, receivement, by) : receivement
}

function receivedItem(
  tenant: FlowTenant,
  reception: GoodsReception,
  order: PurchaseOrderRecord | undefined,
  line: ReceivedLine,
  others: readonly ReceivementItemRecord[],
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
    line.warehouseUid ??
    reception.warehouseUid ??
    ordered?.warehouseUid ??
    order?.header.warehouseUid ??
    receivingWarehouse(tenant, reception.storeUid)
  if (warehouseUid === undefined)
    throw conflict(`The store ${reception.storeUid} has no warehouse to receive into.`)
  fromBody(tenant.warehouses, 'warehouse', '/warehouseUid', warehouseUid)
  const taken = { has: (uid: string) => others.some((item) => item.receivementItemUid === uid) }
  const field = `${at.slice(1)}/receivementItemUid`
  return {
    receivementItemUid: newUid(tenant, taken, 'receivement line', field, line.receivementItemUid),
    purchaseOrderItemUid: ordered?.purchaseOrderItemUid ?? null,
    externalId: line.externalId ?? null,
    productUid,
    warehouseUid,
    quantity: line.quantity,
    unitCost: line.unitCost ?? (ordered ? purchaseOrderItemAmounts(ordered).unitCost : null),
    serialnumber: line.serialnumber ?? null,
    status: 'EXPECTED',
    note: line.note ?? null,
  }
}

/** The line of the purchase order that the goods belong to; goods that nobody ordered belong to none. */
function orderedItem(
  order: PurchaseOrderRecord | undefined,
  line: ReceivedLine,
  at: string,
): PurchaseOrderRecord['items'][number] | undefined {
  if (typeof line.purchaseOrderItemUid === 'string') {
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
