import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { StoredOrder } from './stored-order.ts'

export interface OrderEvent {
  /** Absent where the vendor publishes none. */
  readonly operationId?: number
  readonly category: string
  readonly message: string
  readonly previousStatus?: string | undefined
  readonly isError?: boolean
  readonly shipmentId?: string | undefined
}

/** `subClassName` is the order type with the casing in which the order holds it (C-32). */
export function publishOrderEvent(
  tenant: OmniumTenant,
  order: StoredOrder,
  event: OrderEvent,
  actor: Actor,
): void {
  tenant.publisher.publish(
    compact<NewEvent>({
      operationId: event.operationId,
      category: event.category,
      message: event.message,
      isError: event.isError,
      className: 'Order',
      subClassName: order.orderType,
      objectId: order.id,
      objectNumber: order.orderNumber,
      market: order.marketId,
      storeId: order.storeId,
      status: order.status,
      previousStatus: event.previousStatus,
      tags: order.tags ?? undefined,
      attachments:
        event.shipmentId === undefined ? undefined : [{ name: 'ShipmentId', value: event.shipmentId }],
    }),
    actor,
  )
}
