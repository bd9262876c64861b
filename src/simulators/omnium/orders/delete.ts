import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { forgetVersions } from './order-versions.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { releaseInventory } from './workflow-steps.ts'

/** `DELETE /api/Orders/{id}`: a soft deletion unless it is to be permanent (quirk 22). */
export const deleteOrder: Handler<operations['OrdersDelete'], OmniumTenant> = (
  { path, query, origin },
  tenant,
) => {
  const order = requireOrder(tenant, path.id)
  removeOrder(tenant, order, { permanently: query.deletePermanently ?? false }, tenant.apiUser(origin))
  return { status: 200 }
}

/**
 * Softly: the order stays with status `Deleted`. Permanently: it is gone with its versions. Either way it holds
 * no stock any more; that a deletion gives reservations back is assumed.
 */
export function removeOrder(
  tenant: OmniumTenant,
  before: StoredOrder,
  { permanently }: { readonly permanently: boolean },
  actor: Actor,
): void {
  const event = { category: 'Deleted', message: 'Order deleted', previousStatus: before.status } as const
  const released = releaseInventory.run(tenant, before, actor)
  tenant.queuedOrders.delete(before.id)
  if (permanently) {
    tenant.orders.delete(before.id)
    forgetVersions(tenant, before.id)
    publishOrderEvent(tenant, before, { ...event, operationId: 110_110 }, actor)
    return
  }
  const deleted = saveOrder(tenant, { ...released, status: 'Deleted' }, actor)
  publishOrderEvent(tenant, deleted, { ...event, operationId: 110_109 }, actor)
}
