import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { patchEach } from '../patch/patch-each.ts'
import { updateResult } from '../patch/update-result.ts'
import type { Payment, Schema, operations } from '../schemas.ts'
import { checkStatus } from './check-order.ts'
import { normalizePayment } from './normalize.ts'
import { publishOrderEvent } from './order-events.ts'
import { requireOrder } from './require-order.ts'
import { saveOrder } from './save-order.ts'
import type { StoredOrder, StoredOrderForm } from './stored-order.ts'

/** `PATCH /api/Orders/{orderId}/PatchOrder`. Never runs the workflow, whatever it changes (quirk 7). */
export const patchOrder: Handler<operations['OrdersPatchOrder'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  if (body.status) checkStatus(tenant, { status: body.status, orderType: before.orderType })
  const after = applyOrderPatch(before, body, tenant.timestamp())
  if (after === before) return { status: 200, body: updateResult({ unchanged: 1 }) }
  const actor = tenant.apiUser(origin)
  const order = saveOrder(tenant, after, actor)
  const previousStatus = before.status
  publishOrderEvent(
    tenant,
    order,
    { operationId: 310_100, category: 'Updated', message: 'Order patched', previousStatus },
    actor,
  )
  return { status: 200, body: updateResult({ updated: 1 }) }
}

const KEPT = ['id', 'orderForm', 'returnOrderForms']

/** The order with the patch applied; the same object when that changes nothing. Pure. */
export function applyOrderPatch(
  order: StoredOrder,
  patch: Schema<'OmniumOrderPatch'>,
  now: string,
): StoredOrder {
  const head = applyPatch(order, patch, { skip: KEPT })
  const orderForm = patch.orderForm ? patchForm(order.orderForm, patch.orderForm, now) : order.orderForm
  const returnOrderForms = patch.returnOrderForms
    ? patchEach(order.returnOrderForms ?? [], patch.returnOrderForms, ({ returnId }) => returnId)
    : order.returnOrderForms
  if (head === order && orderForm === order.orderForm && returnOrderForms === order.returnOrderForms)
    return order
  return { ...head, orderForm, ...(returnOrderForms ? { returnOrderForms } : {}) }
}

function patchForm(
  form: StoredOrderForm,
  patch: Schema<'OmniumOrderFormPatch'>,
  now: string,
): StoredOrderForm {
  const head = applyPatch(form, patch, {
    skip: ['lineItems', 'shipments', 'payments', 'chargeShipmentCostAmount', 'creditShipmentAmount'],
  })
  const lineItems = patchEach(form.lineItems, patch.lineItems ?? [], ({ lineItemId }) => lineItemId)
  const shipments = patchEach(form.shipments, patch.shipments ?? [], ({ shipmentId }) => shipmentId, [
    'lineItems',
  ])
  const payments = patchPayments(form.payments, patch.payments ?? [], now)
  const isSame =
    head === form &&
    lineItems === form.lineItems &&
    shipments === form.shipments &&
    payments === form.payments
  return isSame ? form : { ...head, lineItems, shipments, payments }
}

/** As with AddPayments, an unknown or absent id adds a payment (quirk 21). */
function patchPayments(
  payments: Payment[],
  patches: readonly Schema<'OmniumPaymentPatch'>[],
  now: string,
): Payment[] {
  const patched = patchEach<Payment, Schema<'OmniumPaymentPatch'>>(payments, patches, ({ id }) => id)
  const known = new Set(payments.map(({ id }) => id))
  const added = patches
    .filter(({ id }) => !id || !known.has(id))
    .map((patch) => normalizePayment(applyPatch<Payment>({}, patch, { skip: [] }), now))
  return added.length === 0 ? patched : [...patched, ...added]
}
