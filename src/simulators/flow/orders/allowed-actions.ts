import type { OrderRecord, OrderState } from './order-record.ts'
import { isBegun, isFinal, undelivered, unsold } from './order-record.ts'

/** What may be done with an order, and when. No literal is published; these are assumed. */
const ACTIONS: Readonly<Record<string, (order: OrderRecord) => boolean>> = {
  OPEN: (order) => movable(order, 'OPEN'),
  PARK: (order) => movable(order, 'PARKED'),
  CONFIRM: (order) => movable(order, 'CONFIRMED'),
  CHANGE: ({ state }) => !isFinal(state),
  SETTLE: (order) => !isFinal(order.state) && trades(order) && order.items.some((item) => unsold(item) !== 0),
  DELIVER: (order) =>
    order.state !== 'CANCELLED' && trades(order) && order.items.some((item) => undelivered(item) !== 0),
  CANCEL: (order) => !isFinal(order.state) && !isBegun(order),
  RETURN: (order) => trades(order) && order.items.some(({ quantityDelivered }) => quantityDelivered > 0),
  REFUND: ({ settlements }) => settlements.some(({ status, amount }) => status === 'SETTLED' && amount > 0),
}

const movable = ({ state }: OrderRecord, to: OrderState): boolean => !isFinal(state) && state !== to

const trades = ({ type }: OrderRecord): boolean => type !== 'OFFER'

export const allowedActions = (order: OrderRecord): string[] =>
  Object.entries(ACTIONS)
    .filter(([, allows]) => allows(order))
    .map(([name]) => name)
