import { orderProgress } from './order-progress.ts'
import type { OrderRecord } from './order-record.ts'

/** Fields of an order as the API calls them, by which lists are sorted without putting every order into shape. */
export function orderSortValue(order: OrderRecord, field: string): unknown {
  switch (field) {
    case 'orderState':
      return order.state
    case 'orderDate':
      return order.createdAt
    case 'tenantUserUid':
      return order.seller?.uid
    case 'tenantUserDisplayName':
      return order.seller?.displayName
    default:
      return { ...order.header, ...orderProgress(order), ...order }[field as keyof OrderRecord]
  }
}
