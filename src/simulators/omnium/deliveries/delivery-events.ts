import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { StoredDelivery } from './stored-delivery.ts'

export function publishDeliveryEvent(
  tenant: OmniumTenant,
  delivery: StoredDelivery,
  event: Pick<NewEvent, 'category' | 'message'> & {
    readonly operationId?: number | undefined
    readonly previousStatus?: string
  },
  actor: Actor,
): void {
  tenant.publisher.publish(
    compact<NewEvent>({
      ...event,
      className: 'Delivery',
      subClassName: delivery.orderType ?? undefined,
      objectId: delivery.id,
      objectNumber: delivery.id,
      storeId: delivery.warehouseCode ?? undefined,
      status: delivery.deliveryStatus,
      tags: delivery.tags ?? undefined,
    }),
    actor,
  )
}
