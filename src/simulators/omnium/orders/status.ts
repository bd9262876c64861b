import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import { durationOf, timestamp } from '../dates.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { setReturnStatus } from '../returns/return-status.ts'
import { publishOrderEvent } from './order-events.ts'
import { shipmentStatusOf } from './order-statuses.ts'
import { checkStatus } from './check-order.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import { withForm } from './stored-order.ts'
import type { StoredOrder, StoredShipment } from './stored-order.ts'
import { executionResult, saveWithWorkflow } from './workflow.ts'
import type { WorkflowPlan } from './workflow.ts'

type StatusPatch = Schema<'OmniumUpdateStatusPatch'>

/**
 * `POST /api/Orders/{orderId}/UpdateStatus`: of the order, of one shipment, or of one return. Runs the workflow of
 * the status unless told not to; an aborted one answers 200 and leaves the order alone (quirk 8).
 */
export const updateStatus: Handler<operations['WorkflowUpdateStatus'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  const actor = tenant.apiUser(origin)
  if (body.returnId) return { status: 200, body: setReturnStatus(tenant, before, body, actor) }
  const after = setStatus(tenant, before, body)
  const event = {
    category: 'Updated',
    message: `Status set to ${body.status}`,
    previousStatus: before.status,
    shipmentId: body.shipmentInfo?.shipmentId ?? undefined,
  }
  if (body.skipRunWorkflow) {
    const order = saveOrder(tenant, after, actor)
    publishOrderEvent(tenant, order, { ...event, operationId: 310_102 }, actor)
    return { status: 200, body: executionResult({ order, isAborted: false, results: [] }) }
  }
  const outcome = saveWithWorkflow(tenant, after, before, actor, planOf(after, body))
  if (!outcome.isAborted) publishOrderEvent(tenant, outcome.order, { ...event, operationId: 310_101 }, actor)
  return { status: 200, body: executionResult(outcome) }
}

/** The status of one shipment concerns the goods in it, whatever the head's status is. */
function planOf({ orderForm }: StoredOrder, { status, shipmentInfo }: StatusPatch): WorkflowPlan {
  const shipment = orderForm.shipments.find(({ shipmentId }) => shipmentId === shipmentInfo?.shipmentId)
  return shipment ? { status, lines: new Set(shipment.lineItems.map(({ lineItemId }) => lineItemId)) } : {}
}

/** A status set in the back office; the workflow runs. */
export function setStatusByHand(
  tenant: OmniumTenant,
  before: StoredOrder,
  status: string,
  actor: Actor,
): StoredOrder {
  const outcome = saveWithWorkflow(tenant, setStatus(tenant, before, { status }), before, actor)
  const event = {
    operationId: 210_109,
    category: 'Updated',
    message: `Status set to ${status}`,
    previousStatus: before.status,
  }
  if (!outcome.isAborted) publishOrderEvent(tenant, outcome.order, event, actor)
  return outcome.order
}

/** A status that Omnium itself gives a shipment, with or without its workflow. Event 111104. */
export function changeShipmentStatus(
  tenant: OmniumTenant,
  before: StoredOrder,
  change: { readonly shipmentId: string; readonly status: string; readonly isWorkflowRun: boolean },
  actor: Actor,
): void {
  const { shipmentId, status } = change
  const patch: StatusPatch = { status, shipmentInfo: { shipmentId } }
  const after = setStatus(tenant, before, patch)
  const { order, isAborted } = change.isWorkflowRun
    ? saveWithWorkflow(tenant, after, before, actor, planOf(after, patch))
    : { order: saveOrder(tenant, after, actor), isAborted: false }
  if (isAborted) return
  const message = `Status of shipment ${shipmentId} set to ${status}`
  publishOrderEvent(
    tenant,
    order,
    { operationId: 111_104, category: 'Updated', message, previousStatus: before.status, shipmentId },
    actor,
  )
}

function setStatus(tenant: OmniumTenant, order: StoredOrder, patch: StatusPatch): StoredOrder {
  const { status, shipmentInfo } = patch
  checkStatus(tenant, { status, orderType: order.orderType })
  const { shipments } = order.orderForm
  const shipmentId = shipmentInfo?.shipmentId
  // Only the partial update makes a shipment of an unknown id.
  if (shipmentId && !shipments.some((each) => each.shipmentId === shipmentId))
    throw badRequest(`Order ${order.id} has no shipment ${shipmentId}.`)

  const now = tenant.timestamp()
  const changed = shipments.map((shipment) =>
    shipmentId && shipment.shipmentId !== shipmentId
      ? shipment
      : setShipmentStatus(shipment, shipmentInfo?.orderStatus ?? status, shipmentInfo, now),
  )
  const placed = withForm(order, { shipments: changed })
  // The head follows a shipment only when all of them have arrived at the same status.
  const isHeadChanged = !shipmentId || changed.every(({ orderStatus }) => orderStatus === status)
  return isHeadChanged ? setHeadStatus(tenant, placed, status) : placed
}

export function setHeadStatus(tenant: OmniumTenant, order: StoredOrder, status: string): StoredOrder {
  const now = tenant.timestamp()
  if (status === 'Completed') return { ...order, status, completed: order.completed ?? now }
  if (status !== 'ReadyForPickup') return { ...order, status }
  const pickup = order.orderForm.shipments[0]?.pickUpWarehouseCode ?? order.storeId
  const limit = durationOf(tenant.stores.get(pickup)?.customerPickupDeadlineLimit ?? '')
  const deadline = limit > 0 ? { customerPickupDeadline: timestamp(tenant.now() + limit) } : {}
  return { ...order, status, readyForPickup: now, ...deadline }
}

export function setShipmentStatus(
  shipment: StoredShipment,
  orderStatus: string,
  info: Schema<'OmniumUpdateShipmentInfo'> | undefined,
  timestamp: string,
): StoredShipment {
  return {
    ...shipment,
    ...compact<Partial<StoredShipment>>({
      comment: info?.comment,
      externalIds: info?.externalIds,
      packages: info?.packages,
      pickUpPointInformation: info?.pickUpPointInformation,
      properties: info?.properties,
      returnLabelLink: info?.returnLabelLink,
      returnTrackingLink: info?.returnTrackingLink,
      returnTrackingNumber: info?.returnTrackingNumber,
      servicePointId: info?.servicePointId,
      shipmentLabelLink: info?.labelLink,
      shipmentTrackingLink: info?.trackingUrl,
      shipmentTrackingNumber: info?.trackingNumber,
      shippingMethodName: info?.shipmentMethodName,
      shippingMethodProductId: info?.shippingMethodProductId,
      warehouseCode: info?.warehouseCode,
      prevStatus: shipment.orderStatus,
    }),
    status: shipmentStatusOf(orderStatus) ?? shipment.status ?? 'AwaitingInventory',
    orderStatus,
    orderStatusLog: [...(shipment.orderStatusLog ?? []), { status: orderStatus, timestamp }],
  }
}
