import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { publishPurchaseOrderEvent, savePurchaseOrder } from './save-purchase-order.ts'
import { withLines } from './stored-purchase-order.ts'
import type { StoredPurchaseOrder } from './stored-purchase-order.ts'

/** `POST /api/PurchaseOrders/{id}/UpdateStatus`. A failed workflow reverts the status and answers 200 (quirk 8). */
export const runPurchaseOrderWorkflow: Handler<operations['PurchaseOrdersRunWorkflow'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = tenant.purchaseOrders.get(path.purchaseOrderId)
  if (!before) throw notFound('Purchase order', path.purchaseOrderId)
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

type Result = Schema<'OmniumPurchaseOrderWorkflowExecutionResult'> & {
  readonly purchaseOrder: StoredPurchaseOrder
}

/** Sets a status and runs its workflow. The built-in actions that touch nothing simulated have no step here. */
export function setPurchaseOrderStatus(
  tenant: OmniumTenant,
  order: StoredPurchaseOrder,
  before: StoredPurchaseOrder,
  status: string,
  actor: Actor,
): Result {
  const previousStatus = before.status
  const failure = tenant.plannedFailures.take('purchaseOrder', order.id, status)
  if (failure) {
    publishPurchaseOrderEvent(
      tenant,
      before,
      {
        operationId: 151_102,
        category: 'Error',
        message: `Workflow aborted in ${failure.step}: ${failure.reason}`,
        isError: true,
      },
      actor,
    )
    const result = {
      actionType: failure.step,
      actionStatus: 'Error',
      cancelWorkflow: true,
      errorReason: failure.reason,
    } as const
    return { isAborted: true, purchaseOrder: before, purchaseOrderActionExecutionResults: [result] }
  }
  const saved = savePurchaseOrder(tenant, { ...order, status })
  for (const [operationId, message] of [
    [151_101, 'Workflow started'],
    [151_102, 'Workflow completed'],
  ] as const) {
    publishPurchaseOrderEvent(
      tenant,
      saved,
      { operationId, category: 'Workflow', message, previousStatus },
      actor,
    )
  }
  return { isAborted: false, purchaseOrder: saved, purchaseOrderActionExecutionResults: [] }
}
