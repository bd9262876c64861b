import type { Schema } from '../schemas.ts'
import { isPaid, orderAmounts } from './order-amounts.ts'
import type { OrderRecord } from './order-record.ts'

type Progress = Schema<'ProgressState'>

export interface OrderProgress {
  readonly settleState: Progress
  readonly deliveryState: Progress
  readonly orderhandlingState: Progress
}

/** Orders are replaced, never changed, so what follows from one is worked out once. */
const known = new WeakMap<OrderRecord, OrderProgress>()

export function orderProgress(order: OrderRecord): OrderProgress {
  const found = known.get(order)
  if (found) return found
  const worked: OrderProgress = {
    settleState: settleState(order),
    deliveryState: deliveryState(order),
    orderhandlingState: progress(order.handlings.filter(({ active }) => active).map(({ state }) => state)),
  }
  known.set(order, worked)
  return worked
}

/** A completed order is settled even when there was nothing to pay. */
function settleState(order: OrderRecord): Progress {
  if (order.state === 'COMPLETE') return 'COMPLETE'
  if (!order.settlements.some(({ status }) => status === 'SETTLED')) return 'NOT_STARTED'
  const amounts = orderAmounts(order)
  if (isPaid(amounts)) return 'COMPLETE'
  // What was paid and given back again is as if it had not been paid.
  return amounts.settledAmount === 0 ? 'NOT_STARTED' : 'IN_PROGRESS'
}

const deliveryState = ({ items }: OrderRecord): Progress =>
  progress(
    items.map(({ quantityDelivered, quantityOrdered }) => {
      if (quantityDelivered === 0) return 'NOT_STARTED'
      return Math.abs(quantityDelivered) >= Math.abs(quantityOrdered) ? 'COMPLETE' : 'IN_PROGRESS'
    }),
  )

function progress(parts: readonly Progress[]): Progress {
  if (parts.every((part) => part === 'NOT_STARTED')) return 'NOT_STARTED'
  return parts.every((part) => part === 'COMPLETE') ? 'COMPLETE' : 'IN_PROGRESS'
}
