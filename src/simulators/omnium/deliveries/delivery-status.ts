import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { isLineDone } from '../purchase-orders/stored-purchase-order.ts'
import { publishDeliveryEvent } from './delivery-events.ts'
import { linesOfDelivery } from './read.ts'
import type { StoredDelivery } from './stored-delivery.ts'

/** A delivery follows its lines unless told not to (quirk 26). */
export function statusOf(tenant: OmniumTenant, delivery: StoredDelivery): StoredDelivery['deliveryStatus'] {
  if (delivery.isAutoDeliveryStatusDisabled) return delivery.deliveryStatus
  const lines = linesOfDelivery(tenant, delivery.id)
  if (lines.length > 0 && lines.every(isLineDone)) return 'Completed'
  return lines.some(({ deliveredQuantity }) => deliveredQuantity > 0) ? 'InProgress' : delivery.deliveryStatus
}

/** After goods were received for lines of the delivery. */
export const followLines = (tenant: OmniumTenant, id: string, actor: Actor): void =>
  follow(tenant, id, { operationId: receptionOperation(actor), message: 'Goods reception processed' }, actor)

/** After a line of the delivery was cancelled: delivered and cancelled units complete it together. */
export function followCancelledLine(tenant: OmniumTenant, id: string, actor: Actor): void {
  const delivery = tenant.deliveries.get(id)
  if (!delivery || statusOf(tenant, delivery) === delivery.deliveryStatus) return
  follow(tenant, id, { operationId: undefined, message: 'Delivery updated' }, actor)
}

function follow(
  tenant: OmniumTenant,
  id: string,
  event: { readonly operationId: number | undefined; readonly message: string },
  actor: Actor,
): void {
  const before = tenant.deliveries.get(id)
  if (!before) return
  const delivery = tenant.deliveries.put({
    ...before,
    deliveryStatus: statusOf(tenant, before),
    modified: tenant.timestamp(),
  })
  const previousStatus = before.deliveryStatus
  publishDeliveryEvent(tenant, delivery, { ...event, category: 'Updated', previousStatus }, actor)
}

/** ProcessingGoodsReception for people in Omnium, ApiDeliveryProcessGoodsReception for calls. */
export const receptionOperation = ({ origin }: Actor): number => (origin === undefined ? 150_100 : 352_112)
