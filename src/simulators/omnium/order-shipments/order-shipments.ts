import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { publishOrderEvent } from '../orders/order-events.ts'
import { requireOrder } from '../orders/require-order.ts'
import { saveOrder } from '../orders/save-order.ts'
import { withForm } from '../orders/stored-order.ts'
import type { StoredLine, StoredOrder, StoredShipment } from '../orders/stored-order.ts'
import { withSentLists } from '../orders/update.ts'
import { patchEach } from '../patch/patch-each.ts'
import { badRequest, notFound } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'

type ShipmentPatch = Schema<'OmniumShipmentPatch'>

/** `PUT /api/OrderShipments/{orderId}`: the shipments of the order are these from now on. */
export const putShipments: Handler<operations['ShipmentsPut'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  const ids = body.map(({ shipmentId }, at) => shipmentId ?? String(at + 1))
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw badRequest(`Shipment ${twice} occurs more than once.`)
  const after = withSentLists(tenant, before, { shipments: body })
  return { status: 200, body: write(tenant, before, after, 'Shipments replaced', origin) }
}

/** `PATCH /api/OrderShipments/{orderId}`: shipments are found by id; so are the lines that they bring. */
export const patchShipments: Handler<operations['ShipmentsPatch'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  for (const { shipmentId } of body) requireShipment(before, shipmentId ?? '')
  const { shipments, lineItems } = before.orderForm
  const patched = patchEach<StoredShipment, ShipmentPatch>(shipments, body, ({ shipmentId }) => shipmentId, [
    'lineItems',
  ])
  const lines = patchEach<StoredLine, Schema<'OmniumOrderLinePatch'>>(
    lineItems,
    body.flatMap((patch) => patch.lineItems ?? []),
    ({ lineItemId }) => lineItemId,
  )
  if (patched === shipments && lines === lineItems) return { status: 200, body: before }
  const after = withForm(before, { shipments: patched, lineItems: lines })
  return { status: 200, body: write(tenant, before, after, 'Shipments patched', origin) }
}

/**
 * `DELETE …/DeleteShipments`, with the ids in the body (quirk 49). The lines go into the first shipment that is
 * left, as each line has to be in one (quirk 19); what the vendor does with them is not published.
 */
export const deleteShipments: Handler<operations['ShipmentsDeleteShipments'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  if (body.length === 0) throw badRequest('Ids of shipments are required.')
  const gone = new Set(body.map((id) => requireShipment(before, id).shipmentId))
  const left = before.orderForm.shipments.filter(({ shipmentId }) => !gone.has(shipmentId))
  if (left.length === 0 && before.orderForm.lineItems.length > 0)
    throw badRequest('The lines of the order need a shipment.')
  write(tenant, before, withForm(before, { shipments: left }), 'Shipments deleted', origin)
  const text = `Deleted ${gone.size} of the shipments of order ${before.id}.`
  return { status: 200, body: text, contentType: 'text/plain' }
}

/** `PUT …/AddOrderLinesToShipment`: lines of the order go into other shipments of it. */
export const addLinesToShipments: Handler<operations['ShipmentsAddOrderLinesToShipment'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  const targets = new Map<string, string>()
  for (const { shipmentId, lineItemIds } of body) {
    const target = requireShipment(before, shipmentId ?? '').shipmentId
    for (const id of lineItemIds ?? []) targets.set(id, target)
  }
  if (targets.size === 0) throw badRequest('lineItemIds are required.')
  const { lineItems, shipments } = before.orderForm
  const known = new Set(lineItems.map(({ lineItemId }) => lineItemId))
  const unknown = [...targets.keys()].find((id) => !known.has(id))
  if (unknown !== undefined) throw notFound('Order line', unknown)
  const moved = shipments.map((shipment) => ({
    ...shipment,
    lineItems: [
      ...shipment.lineItems.filter(({ lineItemId }) => !targets.has(lineItemId)),
      ...lineItems.filter(({ lineItemId }) => targets.get(lineItemId) === shipment.shipmentId),
    ],
  }))
  write(tenant, before, withForm(before, { shipments: moved }), 'Order lines moved', origin)
  const text = `Moved ${targets.size} lines of order ${before.id}.`
  return { status: 200, body: text, contentType: 'text/plain' }
}

function requireShipment({ id, orderForm }: StoredOrder, shipmentId: string): StoredShipment {
  const shipment = orderForm.shipments.find((each) => each.shipmentId === shipmentId)
  if (!shipment) throw notFound(`Shipment of order ${id}`, shipmentId)
  return shipment
}

/** No workflow runs, and no operation id is published: the patch's is used. */
function write(
  tenant: OmniumTenant,
  before: StoredOrder,
  after: StoredOrder,
  message: string,
  origin: string,
): StoredOrder {
  const actor = tenant.apiUser(origin)
  const order = saveOrder(tenant, after, actor)
  const event = { operationId: 310_100, category: 'Updated', message, previousStatus: before.status }
  publishOrderEvent(tenant, order, event, actor)
  return order
}
