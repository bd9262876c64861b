import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import { roundQuantity } from '../rounding.ts'
import type { Schema, operations } from '../schemas.ts'
import { checkStatus } from './check-order.ts'
import { publishOrderEvent } from './order-events.ts'
import { CANCELLED } from './order-statuses.ts'
import { partialSteps } from './partial-steps.ts'
import { placeUnits } from './place-units.ts'
import type { PlacedUpdate } from './place-units.ts'
import { requireOrder } from './require-order.ts'
import { setHeadStatus, setShipmentStatus } from './status.ts'
import { mapLines, outstandingOf, withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'
import { executionResult, saveWithWorkflow } from './workflow.ts'

type Patch = Schema<'OmniumUpdateLineItemStatusPatch'>

/**
 * `POST /api/Orders/{orderId}/OrderLinesUpdate`: units of lines are delivered, cancelled, made ready, split off or
 * given to another warehouse. Quantities are those of this call. A `shipmentId` that the order does not have makes
 * a shipment of these units (quirk 20). More units than are outstanding are refused, which no source decides.
 */
export const updateLines: Handler<operations['WorkflowPartialUpdate'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  checkPatch(tenant, before, body)
  const actor = tenant.apiUser(origin)
  const { order: placed, updates, created } = placeUnits(before, body)
  const counted = mapLines(placed, (line) => countUnits(line, updates, tenant.timestamp()))
  const after = setPartialStatus(tenant, counted, body, updates)
  const outcome = saveWithWorkflow(tenant, after, before, actor, {
    status: body.status ?? after.status,
    steps: partialSteps(updates, after.status),
  })
  if (outcome.isAborted) return { status: 200, body: executionResult(outcome) }
  const event = { category: 'Updated', previousStatus: before.status } as const
  for (const shipmentId of created) {
    const message = `Shipment ${shipmentId} created`
    publishOrderEvent(tenant, outcome.order, { ...event, operationId: 110_101, message, shipmentId }, actor)
  }
  publishOrderEvent(
    tenant,
    outcome.order,
    {
      ...event,
      operationId: 310_103,
      message: 'Order lines updated',
      shipmentId: body.shipmentInfo?.shipmentId ?? undefined,
    },
    actor,
  )
  return { status: 200, body: executionResult(outcome) }
}

const QUANTITIES = [
  'deliveredQuantity',
  'canceledQuantity',
  'readyForPickupQuantity',
  'splitQuantity',
  'reallocateQuantity',
] as const

function checkPatch(tenant: OmniumTenant, order: StoredOrder, { lineItemUpdates, status }: Patch): void {
  if (status) checkStatus(tenant, { status, orderType: order.orderType })
  const seen = new Set<string>()
  for (const update of lineItemUpdates) {
    const id = update.lineItemId ?? ''
    const line = order.orderForm.lineItems.find(({ lineItemId }) => lineItemId === id)
    if (!line) throw badRequest(`Order ${order.id} has no line ${id}.`)
    if (seen.has(id)) throw badRequest(`Line ${id} occurs more than once.`)
    seen.add(id)
    const units = QUANTITIES.map((quantity) => update[quantity] ?? 0)
    if (units.some((each) => each < 0)) throw badRequest(`Quantities of line ${id} must not be negative.`)
    const asked = roundQuantity(units.reduce((sum, each) => sum + each, 0))
    if (asked > outstandingOf(line))
      throw badRequest(`Line ${id} has ${outstandingOf(line)} units outstanding, not ${asked}.`)
  }
}

function countUnits(line: StoredLine, updates: ReadonlyMap<string, PlacedUpdate>, now: string): StoredLine {
  const update = updates.get(line.lineItemId)
  if (!update) return line
  const { delivered, cancelled, ready, cost } = update
  return {
    ...line,
    deliveredQuantity: roundQuantity(line.deliveredQuantity + delivered),
    canceledQuantity: roundQuantity(line.canceledQuantity + cancelled),
    ...(delivered > 0 ? { deliveredDate: now } : {}),
    ...(cancelled > 0 ? { canceledDate: now } : {}),
    ...(ready > 0
      ? {
          readyForPickupQuantity: roundQuantity((line.readyForPickupQuantity ?? 0) + ready),
          readyForPickupDate: now,
        }
      : {}),
    ...(cost === undefined ? {} : { cost }),
  }
}

/** The shipments that hold the updated units take the status that was sent, the order's follows from its lines. */
function setPartialStatus(
  tenant: OmniumTenant,
  order: StoredOrder,
  { status, shipmentInfo }: Patch,
  updates: ReadonlyMap<string, PlacedUpdate>,
): StoredOrder {
  const now = tenant.timestamp()
  const delivered = new Set(
    order.orderForm.lineItems.flatMap((line) => (line.deliveredQuantity > 0 ? [line.lineItemId] : [])),
  )
  const shipments = order.orderForm.shipments.map((shipment) => {
    const ids = shipment.lineItems.map(({ lineItemId }) => lineItemId)
    const orderStatus = shipmentInfo?.orderStatus ?? status ?? shipment.orderStatus ?? order.status
    // A shipment of which units have left is not a cancelled one, when the rest of it is.
    const isSent = CANCELLED.has(orderStatus) && ids.some((id) => delivered.has(id))
    const isAffected = !isSent && ids.some((id) => updates.get(id)?.isStatusSet)
    return isAffected ? setShipmentStatus(shipment, orderStatus, shipmentInfo, now) : shipment
  })
  const placed = withForm(order, { shipments })
  const head = headStatusOf(placed, status ?? order.status)
  return head === order.status ? placed : setHeadStatus(tenant, placed, head)
}

/**
 * All delivered is `Completed`, a part of it `PartiallyShipped` (O-LIFE). Before anything has left, the order
 * follows when all its shipments agree; with nothing left to deliver it is cancelled.
 */
function headStatusOf({ status, orderForm }: StoredOrder, asked: string): string {
  const { lineItems, shipments } = orderForm
  const isDelivered = lineItems.some(({ deliveredQuantity }) => deliveredQuantity > 0)
  if (lineItems.every((line) => outstandingOf(line) <= 0)) {
    if (isDelivered) return 'Completed'
    return CANCELLED.has(asked) ? asked : 'OrderCanceled'
  }
  if (isDelivered) return 'PartiallyShipped'
  return shipments.every(({ orderStatus }) => orderStatus === asked) ? asked : status
}
