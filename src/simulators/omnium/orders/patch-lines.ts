import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { patchEach } from '../patch/patch-each.ts'
import { updateResult } from '../patch/update-result.ts'
import type { Schema, operations } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import { withForm } from './stored-order.ts'
import type { StoredLine } from './stored-order.ts'

/** `PATCH …/PatchUpdateOrderLines`: lines are found by id, unknown ones are counted and nothing more. */
export const patchOrderLines: Handler<operations['OrdersPatchOrderLine'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
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
