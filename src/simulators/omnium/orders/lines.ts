import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { patchEach } from '../patch/patch-each.ts'
import { updateResult } from '../patch/update-result.ts'
import { notFound } from '../refused.ts'
import { roundQuantity } from '../rounding.ts'
import type { Schema, operations } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { saveOrder } from './save-order.ts'
import { mapLines, withForm } from './stored-order.ts'
import type { StoredLine } from './stored-order.ts'
import { releaseLine, warehousesOf } from './workflow-steps.ts'

/** `PATCH …/PatchUpdateOrderLines`: lines are found by id, unknown ones are counted and nothing more. */
export const patchOrderLines: Handler<operations['OrdersPatchOrderLine'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = tenant.orders.get(path.orderId)
  if (!before) throw notFound('Order', path.orderId)
  const { lineItems } = before.orderForm
  const after = patchEach<StoredLine, Schema<'OmniumOrderLinePatch'>>(
    lineItems,
    body,
    ({ lineItemId }) => lineItemId,
  )
  const asked = new Set(body.map(({ lineItemId }) => lineItemId ?? ''))
  const found = lineItems.filter(({ lineItemId }) => asked.has(lineItemId))
  const updated = after.filter((line, at) => line !== lineItems[at]).length
  if (updated > 0) {
    const actor = tenant.apiUser(origin)
    const order = saveOrder(tenant, withForm(before, { lineItems: after }), actor)
    publishOrderEvent(
      tenant,
      order,
      {
        operationId: 310_104,
        category: 'Updated',
        message: 'Order lines patched',
        previousStatus: before.status,
      },
      actor,
    )
  }
  const counts = { updated, unchanged: found.length - updated, notFound: asked.size - found.length }
  return { status: 200, body: updateResult(counts) }
}

/** `POST …/OrderLines/{lineItemId}/Cancel`: what was not delivered is cancelled and its reservation given back. */
export const cancelOrderLine: Handler<operations['OrdersCancelOrderLine'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const before = tenant.orders.get(path.orderId)
  if (!before) throw notFound('Order', path.orderId)
  if (!before.orderForm.lineItems.some(({ lineItemId }) => lineItemId === path.lineItemId))
    throw notFound('Order line', path.lineItemId)
  const actor = tenant.apiUser(origin)
  const warehouses = warehousesOf(before)
  const cancelled = mapLines(before, (line) => {
    if (line.lineItemId !== path.lineItemId) return line
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
      message: 'Order line cancelled',
      previousStatus: before.status,
    },
    actor,
  )
  return { status: 200, body: order }
}
