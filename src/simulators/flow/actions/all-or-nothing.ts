import type { FlowTenant } from '../flow-tenant.ts'

/**
 * What happens at a till happens as a whole or not at all: when something of it is refused, the order, its history
 * and the gift cards are as they were. Stock and receipts are written last, when nothing refuses any more.
 */
export function allOrNothing<T>(tenant: FlowTenant, orderUid: string, work: () => T): T {
  const order = tenant.orders.get(orderUid)
  const history = tenant.orderHistories.get(orderUid)
  const giftcards = tenant.giftcards.snapshot()
  try {
    return work()
  } catch (error) {
    if (order) tenant.orders.put(order)
    else tenant.orders.delete(orderUid)
    if (history) tenant.orderHistories.put(history)
    else tenant.orderHistories.delete(orderUid)
    tenant.giftcards.restore(giftcards)
    throw error
  }
}
