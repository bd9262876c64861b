import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { OrderState } from './order-record.ts'

/**
 * One write to an order. The state at the moment of the write is kept because nothing published says whether
 * Flow refuses line changes outside OPEN: the simulator lets them pass, the suite judges them (ORD-UPD-01).
 */
export interface OrderHistoryEntry {
  /** Milliseconds since the epoch, tenant time. */
  readonly at: number
  readonly what:
    | 'created'
    | 'state'
    | 'item-added'
    | 'item-changed'
    | 'item-deleted'
    | 'header'
    | 'handling-added'
    | 'handling-deleted'
    | 'settlement-added'
    | 'settlement-status'
    | 'discount-added'
    | 'discount-deleted'
    | 'delivered'
    | 'receipt'
    | 'rest-cancelled'
    | 'deleted'
  /** State of the order when the write came in; for 'state' the one before. */
  readonly state: OrderState
  readonly via: Actor['via']
  readonly before?: unknown
  readonly after?: unknown
}

export function remember(
  tenant: FlowTenant,
  orderUid: string,
  entry: Omit<OrderHistoryEntry, 'at' | 'via'>,
  by: Actor,
): void {
  const past = tenant.orderHistories.get(orderUid)?.entries ?? []
  const added: OrderHistoryEntry = { at: tenant.context.clock.now(), via: by.via, ...entry }
  tenant.orderHistories.put({ orderUid, entries: [...past, added] })
}
