import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { isBegun } from '../orders/order-record.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { setOrderState } from '../orders/order-status.ts'
import { fromPath } from '../uids.ts'

/**
 * Cancels the parked orders whose deadline has passed, as a store does with click and collect that nobody fetched:
 * reservations end. An order of which something was handed over is left to people (assumed).
 */
export function expireOrders(
  tenant: FlowTenant,
  storeUid: string | undefined,
  by: Actor,
): readonly OrderRecord[] {
  if (storeUid !== undefined) fromPath(tenant.stores, 'store', storeUid)
  const orders = storeUid === undefined ? tenant.orders.all() : tenant.orders.by('storeUid', storeUid)
  const now = timestamp(tenant)
  return orders
    .filter((order) => order.state === 'PARKED' && !isBegun(order) && isOver(order, now))
    .map((order) => setOrderState(tenant, order, 'CANCELLED', by))
}

const isOver = ({ header: { validUntil } }: OrderRecord, now: string): boolean =>
  validUntil !== null && validUntil < now
