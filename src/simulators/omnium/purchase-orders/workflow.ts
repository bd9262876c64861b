import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { recalculateAtp } from './atp.ts'
import { checkVersion, requirePurchaseOrder } from './require-purchase-order.ts'
import { setPurchaseOrderStatus } from './set-status.ts'
import { withLines } from './stored-purchase-order.ts'
import { replacePurchaseOrder } from './write.ts'

/** `POST /api/PurchaseOrders/{id}/UpdateStatus`. A failed workflow reverts the status and answers 200 (quirk 8). */
export const runPurchaseOrderWorkflow: Handler<operations['PurchaseOrdersRunWorkflow'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requirePurchaseOrder(tenant, path.purchaseOrderId)
  if (!body.status) throw badRequest('status is required.')
  const { expectedDeliveryDate: estimatedTimeOfArrival } = body
  const dated = estimatedTimeOfArrival
    ? withLines(
        before,
        before.purchaseOrderForm.lineItems.map((line) => ({ ...line, estimatedTimeOfArrival })),
      )
    : before
  const actor = tenant.apiUser(origin)
  return { status: 200, body: setPurchaseOrderStatus(tenant, dated, before, body.status, actor) }
}

/**
 * `POST /api/PurchaseOrders/UpdateAndRunWorkflow`: a full replacement, then the workflow of its status. When that
 * fails, what was sent stays saved and only the status is the one before (quirk 8).
 */
export const updateAndRunPurchaseOrderWorkflow: Handler<
  operations['PurchaseOrdersUpdateAndRunWorkflow'],
  OmniumTenant
> = ({ body, query, origin }, tenant) => {
  if (!body.id) throw badRequest('id is required.')
  const before = requirePurchaseOrder(tenant, body.id)
  checkVersion(body, before)
  const actor = tenant.apiUser(origin)
  const saved = replacePurchaseOrder(tenant, { ...body, status: before.status }, before, actor, 351_101)
  const result = setPurchaseOrderStatus(tenant, saved, saved, body.status ?? before.status, actor)
  if (query.updateAtpValues) recalculateAtp(tenant, body.id, actor)
  return { status: 200, body: result }
}
