import { ownEntry } from '../../../kernel/own-entry.ts'
import { orderProgress } from './order-progress.ts'
import type { OrderRecord } from './order-record.ts'

/** Fields of an order that the API calls otherwise than the record, or that follow from it. */
const ELSEWHERE: Readonly<Record<string, (order: OrderRecord) => unknown>> = {
  orderState: ({ state }) => state,
  orderDate: ({ createdAt }) => createdAt,
  tenantUserUid: ({ seller }) => seller?.uid,
  tenantUserDisplayName: ({ seller }) => seller?.displayName,
  settleState: (order) => orderProgress(order).settleState,
  deliveryState: (order) => orderProgress(order).deliveryState,
  orderhandlingState: (order) => orderProgress(order).orderhandlingState,
}

/** A field of an order as the API calls it, so that lists are sorted without putting every order into shape. */
export function orderSortValue(order: OrderRecord, field: string): unknown {
  const elsewhere = ownEntry(ELSEWHERE, field)
  if (elsewhere) return elsewhere(order)
  return field in order
    ? order[field as keyof OrderRecord]
    : order.header[field as keyof OrderRecord['header']]
}
