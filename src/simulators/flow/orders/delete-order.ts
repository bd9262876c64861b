import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import { remember } from './order-history.ts'
import { isBegun } from './order-record.ts'
import type { OrderRecord } from './order-record.ts'

/** An order that nothing was paid or handed over of disappears; its history says so. */
export function deleteOrder(tenant: FlowTenant, order: OrderRecord, by: Actor): void {
  const { orderUid, state, settlements } = order
  const paid = settlements.some(({ status }) => status === 'SETTLED' || status === 'NEW')
  if (paid || isBegun(order) || state === 'COMPLETE')
    throw conflict(`Something of the order ${orderUid} was paid or handed over; it cannot be deleted.`)
  remember(tenant, orderUid, { what: 'deleted', state, before: order }, by)
  tenant.orders.delete(orderUid)
}
