import type { Handler } from '../../host/handler.ts'
import { utcInstant } from '../../utc-instant.ts'
import { durationOf, timestamp } from '../dates.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { publishOrderEvent } from '../orders/order-events.ts'
import { ordersOfCustomer } from '../orders/orders-of-customer.ts'
import { readOrderOf } from '../orders/read.ts'
import { requireOrder } from '../orders/require-order.ts'
import { saveOrder } from '../orders/save-order.ts'
import { idOf } from '../orders/stored-order.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { badRequest, notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { listPage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'

/** Paid in the store, or beforehand. */
const COLLECTED: ReadonlySet<string> = new Set(['ClickAndCollect', 'Bopis'])

const isCollected = ({ orderType }: StoredOrder): boolean => COLLECTED.has(orderType)

export const listCollectOrders: Handler<operations['ClickAndCollectGetOrdersForCustomer'], OmniumTenant> = (
  { query },
  tenant,
) => {
  const found = ordersOfCustomer(tenant, query).filter(isCollected)
  return { status: 200, body: listPage(sortBy(found, undefined, idOf), query) }
}

export const getCollectOrder: Handler<operations['ClickAndCollectGetOrderForCustomer'], OmniumTenant> = (
  { query },
  tenant,
) => {
  const order = readOrderOf(tenant, query)
  if (!isCollected(order)) throw notFound('Order', order.id)
  return { status: 200, body: order }
}

/** Adds a span of time to the deadline that the order has; without one there is nothing to extend. */
export const extendPickupDeadline: Handler<
  operations['ClickAndCollectExtendCustomerPickupDeadline'],
  OmniumTenant
> = ({ query, origin }, tenant) => {
  const span = durationOf(query.extendedPickupTime)
  if (span <= 0) throw badRequest(`extendedPickupTime ${query.extendedPickupTime} is no span of time.`)
  const before = requireOrder(tenant, query.orderId)
  const deadline = before.customerPickupDeadline ? utcInstant(before.customerPickupDeadline) : NaN
  if (Number.isNaN(deadline)) throw badRequest(`Order ${before.id} has no pick-up deadline.`)
  const actor = tenant.apiUser(origin)
  const order = saveOrder(tenant, { ...before, customerPickupDeadline: timestamp(deadline + span) }, actor)
  const message = 'Pick-up deadline extended'
  const previousStatus = before.status
  publishOrderEvent(
    tenant,
    order,
    { operationId: 315_100, category: 'Updated', message, previousStatus },
    actor,
  )
  return { status: 200 }
}
