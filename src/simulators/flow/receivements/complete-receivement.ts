import type { Actor } from '../actor.ts'
import { modifiedBy, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { moveStock } from '../stock/stock-levels.ts'
import { emit } from '../webhooks/emit.ts'
import { bookOnPurchaseOrder } from './book-on-purchase-order.ts'
import { openPurchaseOrder } from './open-purchase-order.ts'
import type { ReceivementRecord } from './receivement-record.ts'

type Status = Schema<'ReceivementStatus'>

export const RECEIVEMENT_STATUSES: readonly Status[] = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETE']

/** A reception may go back and forth until it is complete; from there on it can only be reversed (assumed). */
export function setReceivementStatus(
  tenant: FlowTenant,
  receivement: ReceivementRecord,
  status: Status,
  by: Actor,
): ReceivementRecord {
  const { receivementUid, status: before } = receivement
  if (status === before) return receivement
  if (before === 'COMPLETE') throw conflict(`The receivement ${receivementUid} is complete and stays so.`)
  if (status === 'COMPLETE') return completeReceivement(tenant, receivement, by)
  return tenant.receivements.put({ ...receivement, status, ...modifiedBy(tenant, by) })
}

/** The goods are in: stock rises, the purchase order counts what came, webhooks tell. */
export function completeReceivement(
  tenant: FlowTenant,
  receivement: ReceivementRecord,
  by: Actor,
): ReceivementRecord {
  const { receivementUid, storeUid, purchaseOrderUid } = receivement
  const order = purchaseOrderUid === null ? undefined : openPurchaseOrder(tenant, storeUid, purchaseOrderUid)
  const items = receivement.items.map((item) => ({ ...item, status: 'RECEIVED' as const }))
  const completed = tenant.receivements.put({
    ...receivement,
    items,
    status: 'COMPLETE',
    completedAt: timestamp(tenant),
    ...modifiedBy(tenant, by),
  })
  for (const { productUid, warehouseUid, quantity } of items)
    moveStock(tenant, productUid, warehouseUid, quantity, by)
  emit(tenant, { action: 'RECEIVEMENT_COMPLETED', store: storeUid, receivement: receivementUid }, by)
  if (order) bookOnPurchaseOrder(tenant, order, items, by)
  return completed
}
