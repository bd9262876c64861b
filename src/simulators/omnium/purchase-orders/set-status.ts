import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { PlannedFailure } from '../planned-failures.ts'
import type { Schema } from '../schemas.ts'
import { publishPurchaseOrderEvent, savePurchaseOrder } from './save-purchase-order.ts'
import type { StoredPurchaseOrder } from './stored-purchase-order.ts'

type Result = Schema<'OmniumPurchaseOrderWorkflowExecutionResult'> & {
  readonly purchaseOrder: StoredPurchaseOrder
}

/** Sets a status and runs its workflow; a failing one leaves the order as it was (quirk 8). The built-in actions that touch nothing simulated have no step here. */
export function setPurchaseOrderStatus(
  tenant: OmniumTenant,
  order: StoredPurchaseOrder,
  before: StoredPurchaseOrder,
  status: string,
  actor: Actor,
): Result {
  const previousStatus = before.status
  const failure = tenant.plannedFailures.take('purchaseOrder', order.id, status)
  const failures = failure ? [failedResult(failure)] : []
  if (failure?.stopOnError) {
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
    return { isAborted: true, purchaseOrder: before, purchaseOrderActionExecutionResults: failures }
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
  return { isAborted: false, purchaseOrder: saved, purchaseOrderActionExecutionResults: failures }
}

/** `ContinueOnError` of the settings of purchase orders and `stopOnError` of orders are one switch here (quirk 38). */
const failedResult = ({
  step,
  reason,
  stopOnError,
}: PlannedFailure): Schema<'OmniumPurchaseOrderActionExecutionResult'> => ({
  actionType: step,
  actionStatus: 'Error',
  cancelWorkflow: stopOnError,
  errorReason: reason,
})
