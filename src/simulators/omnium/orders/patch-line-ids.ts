import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { OrderLine, Schema, operations } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import { withForm } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'

/**
 * `POST /api/Orders/PatchLineItemIds`: lines get other ids wherever they stand, in form, shipments and returns
 * (quirk 19). An id that another line has, or gets, is refused.
 */
export const patchLineItemIds: Handler<operations['OrdersPatchLineItemIds'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  if (!body.orderId) throw badRequest('orderId is required.')
  const before = requireOrder(tenant, body.orderId)
  const mappings = body.lineItemIdMappings ?? []
  const ids = newIds(before, mappings)
  const counts = countsOf(before, ids)
  const isModified = ids.size > 0
  if (isModified) {
    const actor = tenant.apiUser(origin)
    const order = saveOrder(tenant, rename(before, ids), actor)
    const message = 'Line ids changed'
    const previousStatus = before.status
    publishOrderEvent(
      tenant,
      order,
      { operationId: 310_104, category: 'Updated', message, previousStatus },
      actor,
    )
  }
  return {
    status: 200,
    body: {
      isModified,
      totalRequested: mappings.length,
      updatedCount: ids.size,
      notFoundCount: mappings.length - ids.size,
      details: counts,
    },
  }
}

/** New id by old one, of the lines that are there. */
function newIds(
  { orderForm }: StoredOrder,
  mappings: readonly Schema<'LineItemIdMapping'>[],
): ReadonlyMap<string, string> {
  const present = new Set(orderForm.lineItems.map(({ lineItemId }) => lineItemId))
  const ids = new Map<string, string>()
  for (const { oldLineItemId, newLineItemId } of mappings) {
    if (!oldLineItemId || !newLineItemId) throw badRequest('oldLineItemId and newLineItemId are required.')
    if (ids.has(oldLineItemId)) throw badRequest(`Line ${oldLineItemId} occurs more than once.`)
    if (present.has(oldLineItemId)) ids.set(oldLineItemId, newLineItemId)
  }
  const after = [...present].map((id) => ids.get(id) ?? id)
  const twice = after.find((id, at) => after.indexOf(id) !== at)
  if (twice !== undefined) throw badRequest(`Line id ${twice} would not be unique.`)
  return ids
}

function rename(order: StoredOrder, ids: ReadonlyMap<string, string>): StoredOrder {
  const renamed = <L extends OrderLine>(line: L): L => {
    const lineItemId = ids.get(line.lineItemId ?? '')
    return lineItemId === undefined ? line : { ...line, lineItemId }
  }
  const { lineItems, shipments } = order.orderForm
  const { returnOrderForms } = order
  return {
    ...withForm(order, {
      lineItems: lineItems.map(renamed),
      shipments: shipments.map((shipment) => ({ ...shipment, lineItems: shipment.lineItems.map(renamed) })),
    }),
    ...(returnOrderForms
      ? {
          returnOrderForms: returnOrderForms.map((form) => ({
            ...form,
            lineItems: (form.lineItems ?? []).map(renamed),
          })),
        }
      : {}),
  }
}

function countsOf(
  { orderForm, returnOrderForms }: StoredOrder,
  ids: ReadonlyMap<string, string>,
): Schema<'PatchLineItemIdsDetails'> {
  const count = (lines: readonly OrderLine[]): number =>
    lines.filter(({ lineItemId }) => ids.has(lineItemId ?? '')).length
  return {
    orderFormLineItemsUpdated: count(orderForm.lineItems),
    shipmentLineItemsUpdated: count(orderForm.shipments.flatMap(({ lineItems }) => lineItems)),
    returnOrderFormLineItemsUpdated: count(
      (returnOrderForms ?? []).flatMap(({ lineItems }) => lineItems ?? []),
    ),
  }
}
