import type { FlowTenant } from '../flow-tenant.ts'

/**
 * What happens at a till happens as a whole or not at all: when something of it is refused, the order, its history,
 * the gift cards and the numbers that were drawn are as they were. Stock and receipts are written last, when nothing
 * refuses any more.
 */
export function allOrNothing<T>(tenant: FlowTenant, orderUid: string, work: () => T): T {
  const order = tenant.orders.get(orderUid)
  const history = tenant.orderHistories.get(orderUid)
  const { giftcards, counters, numberSeries } = tenant
  const drawn = [giftcards.snapshot(), counters.snapshot(), numberSeries.snapshot()] as const
  try {
    return work()
  } catch (error) {
    if (order) tenant.orders.put(order)
    else tenant.orders.delete(orderUid)
    if (history) tenant.orderHistories.put(history)
    else tenant.orderHistories.delete(orderUid)
    giftcards.restore(drawn[0])
    counters.restore(drawn[1])
    numberSeries.restore(drawn[2])
    throw error
  }
}
