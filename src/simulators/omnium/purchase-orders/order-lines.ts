import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import { roundQuantity } from '../rounding.ts'
import type { Schema, operations } from '../schemas.ts'
import { followCancelledLine } from '../deliveries/delivery-status.ts'
import { requirePurchaseOrder } from './require-purchase-order.ts'
import { publishPurchaseOrderEvent, savePurchaseOrder } from './save-purchase-order.ts'
import { openQuantity, splitLine } from './split-line.ts'
import type { StoredPurchaseOrder, StoredPurchaseOrderLine } from './stored-purchase-order.ts'
import { withLines } from './stored-purchase-order.ts'

type Split = Schema<'OmniumSplitPurchaseOrderLine'>
type Allocation = Schema<'OmniumVirtualWarehouseAllocation'>

/** `POST …/OrderLines/Split`: the new line gets the wanted id or one of its own, the rest stays where it was. */
export const splitPurchaseOrderLines: Handler<operations['PurchaseOrdersSplitOrderLines'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requirePurchaseOrder(tenant, path.purchaseOrderId)
  const lines = body.reduce(
    (all, split) => splitOne(tenant, before, all, split),
    [...before.purchaseOrderForm.lineItems],
  )
  const saved = savePurchaseOrder(tenant, withLines(before, lines))
  publishPurchaseOrderEvent(
    tenant,
    saved,
    {
      operationId: 351_101,
      category: 'Updated',
      message: 'Purchase order lines split',
      previousStatus: before.status,
    },
    tenant.apiUser(origin),
  )
  return { status: 200, body: saved }
}

function splitOne(
  tenant: OmniumTenant,
  { id }: StoredPurchaseOrder,
  lines: StoredPurchaseOrderLine[],
  split: Split,
): StoredPurchaseOrderLine[] {
  const { lineItemId, newLineItemId, quantityToSplit = 0 } = split
  const line = lines.find((each) => each.lineItemId === lineItemId)
  if (!line) throw badRequest(`Purchase order ${id} has no line ${lineItemId ?? ''}.`)
  const open = openQuantity(line)
  if (quantityToSplit <= 0 || quantityToSplit > open || quantityToSplit >= line.quantity)
    throw badRequest(`Line ${line.lineItemId} has ${open} left, ${quantityToSplit} cannot be split off.`)
  const isTaken =
    newLineItemId &&
    (tenant.purchaseOrders.by('line', newLineItemId).length > 0 ||
      lines.some((each) => each.lineItemId === newLineItemId))
  if (isTaken) throw badRequest(`Line id ${newLineItemId} is not unique among purchase orders.`)
  const [rest, part] = splitLine(line, quantityToSplit, { lineItemId: newLineItemId || tenant.ids.uuid() })
  const pair = splitAllocations(rest, part, split)
  return lines.flatMap((each) => (each === line ? pair : [each]))
}

/** Allocations to virtual stock move as asked; what is not named stays with the rest. */
function splitAllocations(
  rest: StoredPurchaseOrderLine,
  part: StoredPurchaseOrderLine,
  { virtualWarehouseAllocationsToSplit: moved }: Split,
): StoredPurchaseOrderLine[] {
  const present = rest.virtualWarehouseAllocations
  if (!present) return [rest, part]
  const movedFrom = ({ id, warehouseCode }: Allocation): number =>
    moved?.find((each) => (each.id ? each.id === id : each.warehouseCode === warehouseCode))?.quantity ?? 0
  return [
    {
      ...rest,
      virtualWarehouseAllocations: present.map((each) => ({
        ...each,
        quantity: roundQuantity((each.quantity ?? 0) - movedFrom(each)),
      })),
    },
    {
      ...part,
      virtualWarehouseAllocations: present
        .filter((each) => movedFrom(each) > 0)
        .map((each) => ({ ...each, quantity: movedFrom(each), deliveredQuantity: 0 })),
    },
  ]
}

/** `POST …/OrderLines/{lineItemId}/Cancel`: what was not delivered is cancelled. */
export const cancelPurchaseOrderLine: Handler<operations['PurchaseOrdersCancelOrderLine'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  const before = requirePurchaseOrder(tenant, path.purchaseOrderId)
  const { lineItems } = before.purchaseOrderForm
  if (!lineItems.some(({ lineItemId }) => lineItemId === path.lineItemId))
    throw notFound('Purchase order line', path.lineItemId)
  const lines = lineItems.map((line) =>
    line.lineItemId === path.lineItemId
      ? { ...line, canceledQuantity: Math.max(0, roundQuantity(line.quantity - line.deliveredQuantity)) }
      : line,
  )
  const saved = savePurchaseOrder(tenant, withLines(before, lines))
  const actor = tenant.apiUser(origin)
  const deliveryId = lineItems.find(({ lineItemId }) => lineItemId === path.lineItemId)?.deliveryId
  if (deliveryId) followCancelledLine(tenant, deliveryId, actor)
  publishPurchaseOrderEvent(
    tenant,
    saved,
    {
      operationId: 351_104,
      category: 'Canceled',
      message: 'Purchase order line cancelled',
      previousStatus: before.status,
    },
    actor,
  )
  return { status: 200, body: saved }
}
