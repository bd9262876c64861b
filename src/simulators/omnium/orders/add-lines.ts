import type { Handler } from '../../host/handler.ts'
import { mergeProperties } from '../patch/merge-lists.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { OrderLine, operations } from '../schemas.ts'
import { enrichLine } from './enrich.ts'
import { normalizeLine } from './normalize.ts'
import { publishOrderEvent } from './order-events.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import { mapLines, withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'

export const addLine: Handler<operations['OrdersAddOrderLine'], OmniumTenant> = (
  { path, query, body, origin },
  tenant,
) => ({ status: 200, body: add(tenant, path.orderId, [body], query.shipmentId, origin) })

export const addLines: Handler<operations['OrdersAddManyOrderLines'], OmniumTenant> = (
  { path, query, body, origin },
  tenant,
) => {
  refuseLongBatch(body, 1000)
  return { status: 200, body: add(tenant, path.orderId, body, query.shipmentId, origin) }
}

/** `PUT …/AddOrderLineProperties`: properties are added to lines or changed there, by key. */
export const addLineProperties: Handler<operations['OrdersAddOrderLineProperties'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  const known = new Set(before.orderForm.lineItems.map(({ lineItemId }) => lineItemId))
  const unknown = body.find(({ lineItemId }) => !known.has(lineItemId ?? ''))
  if (unknown) throw notFound('Order line', unknown.lineItemId ?? '')
  const after = mapLines(before, (line) =>
    body
      .filter(({ lineItemId }) => lineItemId === line.lineItemId)
      .reduce<StoredLine>(
        (each, { properties }) => ({
          ...each,
          properties: mergeProperties(each.properties ?? [], properties ?? []),
        }),
        line,
      ),
  )
  const order = saveOrder(tenant, after, tenant.apiUser(origin))
  const message = 'Order line properties added'
  announce(tenant, order, { operationId: 310_105, message }, origin)
  return { status: 200, body: order }
}

/** The lines go into the shipment that is named, else into the first one. No workflow runs. */
function add(
  tenant: OmniumTenant,
  orderId: string,
  added: readonly OrderLine[],
  shipmentId: string | undefined,
  origin: string,
): StoredOrder {
  const before = requireOrder(tenant, orderId)
  const { lineItems, shipments } = before.orderForm
  if (shipmentId && !shipments.some((each) => each.shipmentId === shipmentId))
    throw badRequest(`Order ${orderId} has no shipment ${shipmentId}.`)
  const taken = new Set(lineItems.map(({ lineItemId }) => lineItemId))
  const lines = added.map((line) => {
    const normal = normalizeLine({ ...line, lineItemId: line.lineItemId ?? freeId(taken) }, 0)
    if (normal.code === '') throw badRequest('code is required.')
    if (taken.has(normal.lineItemId))
      throw badRequest(`Order ${orderId} already has a line ${normal.lineItemId}.`)
    taken.add(normal.lineItemId)
    return enrichLine(tenant, normal)
  })
  const target = shipmentId ?? shipments[0]?.shipmentId
  const after = withForm(before, {
    lineItems: [...lineItems, ...lines],
    shipments: shipments.map((shipment) =>
      shipment.shipmentId === target
        ? { ...shipment, lineItems: [...shipment.lineItems, ...lines] }
        : shipment,
    ),
  })
  const order = saveOrder(tenant, after, tenant.apiUser(origin))
  announce(tenant, order, { operationId: 310_100, message: 'Order lines added' }, origin)
  return order
}

const announce = (
  tenant: OmniumTenant,
  order: StoredOrder,
  event: { readonly operationId: number; readonly message: string },
  origin: string,
): void => {
  const previousStatus = order.status
  publishOrderEvent(tenant, order, { ...event, category: 'Updated', previousStatus }, tenant.apiUser(origin))
}

/** The next number that no line has. */
function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1
  while (taken.has(String(number))) number++
  return String(number)
}
