import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict, invalid } from '../refused.ts'
import { emit } from '../webhooks/emit.ts'
import { completeOrder } from './complete-order.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { isPaid, orderAmounts } from './order-amounts.ts'
import { remember } from './order-history.ts'
import { isBegun } from './order-record.ts'
import type { OrderRecord, OrderState } from './order-record.ts'

const STATES: readonly string[] = ['OPEN', 'PARKED', 'CONFIRMED', 'COMPLETE', 'CANCELLED']

/**
 * Moves an order to another state.
 * OPEN, PARKED and CONFIRMED lead to each other (reopening is documented for updates from Omnium; nothing
 * forbids the rest), each of them to CANCELLED, and to COMPLETE once everything is paid. The last two are final.
 */
export function setOrderState(
  tenant: FlowTenant,
  order: OrderRecord,
  to: OrderState,
  by: Actor,
): OrderRecord {
  if (!STATES.includes(to)) throw invalid('/status', `must be one of ${STATES.join(', ')}`)
  if (order.state === to) return order
  requireChangeable(order)
  switch (to) {
    case 'OPEN':
    case 'PARKED':
    case 'CONFIRMED':
      return moveTo(tenant, order, to, by)
    case 'CANCELLED':
      return cancel(tenant, order, by)
    case 'COMPLETE':
      return completePaid(tenant, order, by)
  }
}

/** Opening at a till takes the edit lock of that till; every other move gives it back. */
export function moveTo(
  tenant: FlowTenant,
  order: OrderRecord,
  to: OrderState,
  by: Actor,
  tillUid: string | null = null,
): OrderRecord {
  remember(tenant, order.orderUid, { what: 'state', state: order.state, before: order.state, after: to }, by)
  return changeOrder(tenant, order.orderUid, { state: to, tillUid }, by)
}

/** What was handed over or settled cannot be undone by cancelling: the rest is taken off, the goods returned. */
function cancel(tenant: FlowTenant, order: OrderRecord, by: Actor): OrderRecord {
  if (isBegun(order))
    throw conflict(`The order ${order.orderUid} is partly handed over or settled and cannot be cancelled.`)
  const cancelled = moveTo(tenant, order, 'CANCELLED', by)
  emit(tenant, { action: 'ORDER_CANCELLED', store: order.storeUid, order: order.orderUid }, by)
  return cancelled
}

/** Completion requires a receipt for every line, so everything has to be paid before. */
function completePaid(tenant: FlowTenant, order: OrderRecord, by: Actor): OrderRecord {
  const amounts = orderAmounts(order)
  if (order.items.length === 0) throw conflict(`The order ${order.orderUid} has no lines to complete.`)
  if (!isPaid(amounts))
    throw conflict(`The order ${order.orderUid} is not paid: ${amounts.remainingAmount} is left.`)
  return completeOrder(tenant, order, by)
}
