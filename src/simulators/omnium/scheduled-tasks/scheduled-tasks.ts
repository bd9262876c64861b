import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { publishOrderEvent } from '../orders/order-events.ts'
import { isOrderStatus } from '../orders/order-statuses.ts'
import { setStatusByHand } from '../orders/status.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { refreshProductStock } from '../products/product-stock.ts'
import { utcInstant } from '../../utc-instant.ts'

/** How many documents a run changed. */
type Task = (tenant: OmniumTenant, actor: Actor) => number

export const SCHEDULED_TASKS = {
  /** Orders that nobody collected in time are NotCollected; the stock that they held is free again (O-C&C). */
  CancelExpiredClickCollectScheduledTask: (tenant, actor) => expireOrders(tenant, actor).length,
  /** Orders take the status that was planned for them when its time has come. */
  UpdateOrderStatusScheduledTask: (tenant, actor) => {
    const due = tenant.orders.where(
      ({ nextOrderStatus, updateStatusDate }) =>
        Boolean(nextOrderStatus) &&
        isReached(tenant, updateStatusDate) &&
        isOrderStatus(tenant, nextOrderStatus ?? ''),
    )
    for (const order of due) {
      const { nextOrderStatus, updateStatusDate: _, ...rest } = order
      setStatusByHand(tenant, rest, nextOrderStatus ?? order.status, actor)
    }
    return due.length
  },
  /** The stock members of products are a snapshot that this brings up to date (quirk 37). */
  ProductInventoryStatusScheduledTask: (tenant) => refreshProductStock(tenant).refreshed,
  /** How old events are deleted is not published: 90 days are assumed. */
  DeleteEventLogScheduledTask: (tenant) => {
    const upTo = tenant.now() - 90 * 86_400_000
    const old = tenant.events.where(({ timestamp }) => utcInstant(timestamp ?? '') < upTo)
    for (const { id } of old) tenant.events.delete(id)
    return old.length
  },
} as const satisfies Readonly<Record<string, Task>>

export type ScheduledTaskName = keyof typeof SCHEDULED_TASKS

/** Runs a task at once, whatever its schedule. Event 195100. */
export function runScheduledTask(tenant: OmniumTenant, name: ScheduledTaskName, actor: Actor): number {
  const changed = SCHEDULED_TASKS[name](tenant, actor)
  tenant.publisher.publish(
    {
      operationId: 195_100,
      className: 'ScheduledTask',
      category: 'Information',
      message: `${name} changed ${changed}`,
      objectId: name,
      objectNumber: name,
    },
    actor,
  )
  return changed
}

const COLLECTED_TYPES: ReadonlySet<string> = new Set(['clickandcollect', 'bopis'])

/** The orders that were ready and whose deadline has passed, in their new status. */
export function expireOrders(tenant: OmniumTenant, actor: Actor): readonly StoredOrder[] {
  return tenant.orders
    .by('status', 'ReadyForPickup')
    .filter(
      ({ orderType, customerPickupDeadline }) =>
        COLLECTED_TYPES.has(orderType.toLowerCase()) && isReached(tenant, customerPickupDeadline),
    )
    .map((order) => {
      const expired = setStatusByHand(tenant, order, 'NotCollected', actor)
      const message = 'Not collected in time'
      publishOrderEvent(
        tenant,
        expired,
        { operationId: 115_100, category: 'Canceled', message, previousStatus: order.status },
        actor,
      )
      return expired
    })
}

const isReached = (tenant: OmniumTenant, date: string | null | undefined): boolean =>
  Boolean(date) && utcInstant(date ?? '') <= tenant.now()
