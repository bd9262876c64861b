import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import { roundQuantity } from '../rounding.ts'
import type { operations } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import { mapLines, outstandingOf } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { releaseLine, warehousesOf } from './workflow-steps.ts'

const MOST_ORDERS = 100

/** `POST …/OrderLines/{lineItemId}/Cancel`: what was not delivered is cancelled and its reservation given back. */
export const cancelOrderLine: Handler<operations['OrdersCancelOrderLine'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  if (!before.orderForm.lineItems.some(({ lineItemId }) => lineItemId === path.lineItemId))
    throw notFound('Order line', path.lineItemId)
  return { status: 200, body: cancelLines(tenant, before, [path.lineItemId], tenant.apiUser(origin)) }
}

/** `POST /api/Orders/OrderLines/Cancel`: answers how many lines were cancelled; what is not there is passed over. */
export const cancelOrderLines: Handler<operations['OrdersCancelOrderLines'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  refuseLongBatch(body, MOST_ORDERS)
  if (body.some(({ orderId }) => !orderId)) throw badRequest('orderId is required.')
  let count = 0
  for (const { orderId, lineItemIds } of body) {
    const order = tenant.orders.get(orderId ?? '')
    const open = (order?.orderForm.lineItems ?? []).filter(
      (line) => (lineItemIds ?? []).includes(line.lineItemId) && outstandingOf(line) > 0,
    )
    if (!order || open.length === 0) continue
    const ids = open.map(({ lineItemId }) => lineItemId)
    cancelLines(tenant, order, ids, tenant.apiUser(origin))
    count += open.length
  }
  return { status: 200, body: count }
}

function cancelLines(
  tenant: OmniumTenant,
  before: StoredOrder,
  lineItemIds: readonly string[],
  actor: Actor,
): StoredOrder {
  const warehouses = warehousesOf(before)
  const cancelled = mapLines(before, (line) => {
    if (!lineItemIds.includes(line.lineItemId)) return line
    const warehouseCode = warehouses.get(line.lineItemId)
    const released = warehouseCode ? releaseLine(tenant, before, line, warehouseCode, actor) : line
    return {
      ...released,
      canceledQuantity: roundQuantity(line.quantity - line.deliveredQuantity),
      canceledDate: tenant.timestamp(),
    }
  })
  const order = saveOrder(tenant, cancelled, actor)
  publishOrderEvent(
    tenant,
    order,
    {
      operationId: 310_106,
      category: 'Canceled',
      message: lineItemIds.length === 1 ? 'Order line cancelled' : 'Order lines cancelled',
      previousStatus: before.status,
    },
    actor,
  )
  return order
}
