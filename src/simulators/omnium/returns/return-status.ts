import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { isOrderStatus } from '../orders/order-statuses.ts'
import { saveOrder } from '../orders/save-order.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { executionResult, failedResult } from '../orders/workflow.ts'
import { badRequest, notFound } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { findOrder } from './find-order.ts'
import { publishReturnEvent } from './return-events.ts'

type Result = Schema<'OmniumOrderWorkflowExecutionResult'>

/** `POST /api/Returns/{orderId}/UpdateStatus`; the body names the return. */
export const updateReturnStatus: Handler<operations['ReturnsUpdateStatus'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  if (!body.returnId) throw badRequest('returnId is required.')
  const order = findOrder(tenant, path.orderId)
  return { status: 200, body: setReturnStatus(tenant, order, body, tenant.apiUser(origin)) }
}

/**
 * Sets the status of a return and runs its workflow, which has no steps of its own here: what moves money and
 * stock happened when the return was created. A failing step leaves the status alone and is a 200 (quirk 8).
 */
export function setReturnStatus(
  tenant: OmniumTenant,
  order: StoredOrder,
  { returnId, status, skipRunWorkflow }: Schema<'OmniumUpdateStatusPatch'>,
  actor: Actor,
): Result {
  const forms = order.returnOrderForms ?? []
  if (!forms.some((form) => form.returnId === returnId)) throw notFound('Return', returnId ?? '')
  if (!isOrderStatus(tenant, status)) throw badRequest(`Status ${status} is not configured.`)
  const failure = skipRunWorkflow ? undefined : tenant.plannedFailures.take('order', order.id, status)
  if (failure) {
    const message = `Return workflow aborted in ${failure.step}: ${failure.reason}`
    publishReturnEvent(
      tenant,
      order,
      { operationId: 318_102, category: 'Error', message, isError: true },
      actor,
    )
    return executionResult({
      order,
      isAborted: true,
      results: [failedResult(failure.step, failure.reason)],
    })
  }
  const modified = tenant.timestamp()
  const returnOrderForms = forms.map((form) =>
    form.returnId === returnId ? { ...form, status, modified } : form,
  )
  const saved = saveOrder(tenant, { ...order, returnOrderForms }, actor)
  const workflow = { category: 'Workflow' } as const
  if (!skipRunWorkflow) {
    publishReturnEvent(
      tenant,
      saved,
      { ...workflow, operationId: 118_101, message: 'Return workflow started' },
      actor,
    )
    publishReturnEvent(
      tenant,
      saved,
      { ...workflow, operationId: 118_102, message: 'Return workflow completed' },
      actor,
    )
  }
  publishReturnEvent(
    tenant,
    saved,
    { operationId: 318_101, category: 'Updated', message: `Return ${returnId ?? ''} set to ${status}` },
    actor,
  )
  return executionResult({ order: saved, isAborted: false, results: [] })
}
