import type { Actor } from '../actor.ts'
import { modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict, notFound } from '../refused.ts'
import { fromPath } from '../uids.ts'
import { isFinal } from './order-record.ts'
import type { OrderRecord } from './order-record.ts'

/** An order under the store that the path names; that of another store is not there. */
export function orderInStore(tenant: FlowTenant, storeUid: string, orderUid: string): OrderRecord {
  fromPath(tenant.stores, 'store', storeUid)
  const order = tenant.orders.get(orderUid)
  if (order?.storeUid !== storeUid) throw notFound('order', orderUid)
  return order
}

/** COMPLETE and CANCELLED are final: "no lines can be added" is documented for the first, assumed for the rest. */
export function requireChangeable(order: OrderRecord): void {
  if (isFinal(order.state))
    throw conflict(`The order ${order.orderUid} is ${order.state} and cannot be changed.`)
}

export function changeOrder(
  tenant: FlowTenant,
  orderUid: string,
  changes: Partial<OrderRecord>,
  by: Actor,
): OrderRecord {
  return tenant.orders.update(orderUid, (before) => ({ ...before, ...changes, ...modifiedBy(tenant, by) }))
}
