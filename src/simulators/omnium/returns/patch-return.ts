import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { saveOrder, taxRuleOf } from '../orders/save-order.ts'
import { mapLines } from '../orders/stored-order.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { patchEach } from '../patch/patch-each.ts'
import { updateResult } from '../patch/update-result.ts'
import { badRequest, notFound } from '../refused.ts'
import { round2, roundQuantity } from '../rounding.ts'
import type { OrderLine, Payment, Schema, Shipment, operations } from '../schemas.ts'
import { findOrder } from './find-order.ts'
import { publishReturnEvent } from './return-events.ts'
import { returnTotals } from './return-totals.ts'
import type { ReturnForm } from './return-totals.ts'
import { returnableQuantity, returnedLines } from './returned-lines.ts'

type Patch = Schema<'OmniumReturnOrderFormPatch'>

/**
 * `PATCH /api/Returns/{orderId}/{returnId}`: members that are sent, the totals after them. Lines are patched by
 * id; `shouldAddMissingLineItems` adds those that the return does not have, `replaceLineItemsArray` leaves no
 * others. The order's `returnQuantity` follows; stock and payments do not, since no workflow runs (assumed).
 */
export const patchReturn: Handler<operations['ReturnsPatchReturn'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const order = findOrder(tenant, path.orderId)
  const before = (order.returnOrderForms ?? []).find(({ returnId }) => returnId === path.returnId)
  if (!before) throw notFound('Return', path.returnId)
  const patched = patchForm(order, before, body, tenant.timestamp())
  if (patched === before) return { status: 200, body: updateResult({ unchanged: 1 }) }
  const alreadyCredited = round2((before.total ?? 0) - (before.creditAmount ?? before.total ?? 0))
  const totals = returnTotals(patched, taxRuleOf(tenant, order.marketId))
  const after = {
    ...totals,
    creditAmount: body.creditAmount ?? round2((totals.total ?? 0) - alreadyCredited),
    modified: tenant.timestamp(),
  }
  const actor = tenant.apiUser(origin)
  const saved = saveOrder(tenant, withForm(followQuantities(order, before, after), after), actor)
  publishReturnEvent(
    tenant,
    saved,
    { operationId: 310_100, category: 'Updated', message: `Return ${path.returnId} patched` },
    actor,
  )
  return { status: 200, body: updateResult({ updated: 1 }) }
}

const SKIPPED = [
  'returnId',
  'created',
  'modified',
  'lineItems',
  'payments',
  'shipments',
  'creditAmount',
  'chargeShipmentCostAmount',
  'creditShipmentAmount',
  'replaceLineItemsArray',
  'shouldAddMissingLineItems',
]

function patchForm(order: StoredOrder, form: ReturnForm, patch: Patch, now: string): ReturnForm {
  const head = applyPatch(form, patch, { skip: SKIPPED })
  const lineItems = patchLines(order, form.lineItems ?? [], patch, now)
  const payments = patchEach<Payment, Schema<'OmniumPaymentPatch'>>(
    form.payments ?? [],
    patch.payments ?? [],
    ({ id }) => id,
  )
  const shipments = patchEach<Shipment, Schema<'OmniumShipmentPatch'>>(
    form.shipments ?? [],
    patch.shipments ?? [],
    ({ shipmentId }) => shipmentId,
    ['lineItems'],
  )
  const charge = patch.chargeShipmentCostAmount ?? undefined
  const shipping = patch.creditShipmentAmount ?? undefined
  const isUnchanged =
    head === form &&
    lineItems === form.lineItems &&
    payments === form.payments &&
    (form.shipments === undefined || shipments === form.shipments) &&
    (charge === undefined || charge === shipmentCharge(form)) &&
    (shipping === undefined || shipping === form.shippingCreditedTotal) &&
    (patch.creditAmount ?? form.creditAmount) === form.creditAmount
  if (isUnchanged) return form
  return {
    ...head,
    lineItems,
    payments,
    ...(shipments.length > 0 ? { shipments } : {}),
    ...(charge === undefined ? {} : { returnCharges: [{ key: 'Shipment', amount: charge }] }),
    ...(shipping === undefined ? {} : { shippingCreditedTotal: shipping }),
  }
}

const shipmentCharge = ({ returnCharges }: ReturnForm): number | undefined =>
  returnCharges?.find(({ key }) => key === 'Shipment')?.amount

function patchLines(order: StoredOrder, lines: OrderLine[], patch: Patch, now: string): OrderLine[] {
  const asked = patch.lineItems
  if (!asked) return lines
  const known = new Set(lines.map(({ lineItemId }) => lineItemId))
  const changed = patchEach<OrderLine, Schema<'OmniumOrderLinePatch'>>(
    lines,
    asked,
    ({ lineItemId }) => lineItemId,
  )
  const kept = changed.map((line, at) => creditedAgain(line, lines[at]))
  const missing = asked.filter(({ lineItemId }) => !known.has(lineItemId ?? ''))
  if (!patch.replaceLineItemsArray && !patch.shouldAddMissingLineItems)
    return changed === lines ? lines : kept
  const added = returnedLines(
    order,
    missing.map((line) => ({
      lineItemId: line.lineItemId ?? null,
      returnQuantity: line.returnQuantity ?? line.quantity ?? 0,
      returnReason: line.returnReason ?? null,
      returnType: line.returnType ?? null,
      isStockUpdated: line.updateStock ?? false,
    })),
    now,
  )
  const ids = new Set(asked.map(({ lineItemId }) => lineItemId ?? ''))
  const staying = patch.replaceLineItemsArray
    ? kept.filter(({ lineItemId }) => ids.has(lineItemId ?? ''))
    : kept
  const isUnchanged = added.length === 0 && changed === lines && staying.length === lines.length
  return isUnchanged ? lines : [...staying, ...added]
}

/** Other units, the same credit for each of them. */
function creditedAgain(line: OrderLine, before: OrderLine | undefined): OrderLine {
  const units = line.returnQuantity ?? 0
  const had = before?.returnQuantity ?? 0
  if (!before || units === had) return line
  if (units < 0) throw badRequest(`returnQuantity of line ${line.lineItemId ?? ''} must not be below 0.`)
  const extendedPrice = had === 0 ? 0 : round2(((before.extendedPrice ?? 0) / had) * units)
  const { extendedPriceExclTax: _, ...rest } = line
  return { ...rest, quantity: units, extendedPrice, discountedPrice: extendedPrice }
}

/** The order's lines with the units that the form now has, which must still have been sold. */
function followQuantities(order: StoredOrder, before: ReturnForm, after: ReturnForm): StoredOrder {
  const unitsIn = ({ lineItems }: ReturnForm, id: string): number =>
    lineItems?.find(({ lineItemId }) => lineItemId === id)?.returnQuantity ?? 0
  return mapLines(order, (line) => {
    const change = roundQuantity(unitsIn(after, line.lineItemId) - unitsIn(before, line.lineItemId))
    if (change === 0) return line
    if (change > returnableQuantity(line))
      throw badRequest(
        `Line ${line.lineItemId} has ${returnableQuantity(line)} units left to return, not ${change}.`,
      )
    return { ...line, returnQuantity: roundQuantity((line.returnQuantity ?? 0) + change) }
  })
}

const withForm = (order: StoredOrder, form: ReturnForm): StoredOrder => ({
  ...order,
  returnOrderForms: (order.returnOrderForms ?? []).map((each) =>
    each.returnId === form.returnId ? form : each,
  ),
})
