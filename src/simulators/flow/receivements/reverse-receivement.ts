import type { Actor } from '../actor.ts'
import { modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import { moveStock } from '../stock/stock-levels.ts'
import { fromPath } from '../uids.ts'
import { bookOnPurchaseOrder } from './book-on-purchase-order.ts'
import type { ReceivementRecord } from './receivement-record.ts'

/**
 * Takes a reception back: its lines become REVERSED, stock and purchase order return to what they were
 * (RCV-23, RCV-15). STOCK_CHANGE is the only webhook: nothing published tells of a reversal.
 */
export function reverseReceivement(tenant: FlowTenant, receivementUid: string, by: Actor): ReceivementRecord {
  const receivement = fromPath(tenant.receivements, 'receivement', receivementUid)
  if (receivement.status !== 'COMPLETE')
    throw conflict(
      `The receivement ${receivementUid} is ${receivement.status}, so there is nothing to take back.`,
    )
  const received = receivement.items.filter(({ status }) => status === 'RECEIVED')
  if (received.length === 0) throw conflict(`The receivement ${receivementUid} was reversed already.`)
  const reversed = tenant.receivements.update(receivementUid, (before) => ({
    ...before,
    items: before.items.map((item) => ({ ...item, status: 'REVERSED' as const })),
    ...modifiedBy(tenant, by),
  }))
  for (const { productUid, warehouseUid, quantity } of received) {
    moveStock(tenant, productUid, warehouseUid, -quantity, by)
  }
  const order =
    receivement.purchaseOrderUid === null
      ? undefined
      : tenant.purchaseOrders.get(receivement.purchaseOrderUid)
  if (order) {
    const booked = received.map((item) => ({ ...item, quantity: -item.quantity }))
    bookOnPurchaseOrder(tenant, order, booked, by)
  }
  return reversed
}
