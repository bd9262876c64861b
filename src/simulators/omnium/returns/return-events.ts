import type { Actor } from '../actor.ts'
import { publishOrderEvent } from '../orders/order-events.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'

interface ReturnEvent {
  readonly operationId: number
  readonly category: string
  readonly message: string
  readonly previousStatus?: string
  readonly isError?: boolean
}

/**
 * Events of returns are events of their order: its id, its status. The published operation ids tell them apart;
 * whether the vendor gives them the class `Return` is not shown in any sample.
 */
export const publishReturnEvent = (
  tenant: OmniumTenant,
  order: StoredOrder,
  event: ReturnEvent,
  actor: Actor,
): void => publishOrderEvent(tenant, order, { previousStatus: order.status, ...event }, actor)
