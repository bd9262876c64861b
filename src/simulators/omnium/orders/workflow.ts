import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { saveOrder } from './save-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { stepsOf } from './workflow-steps.ts'

export interface WorkflowOutcome {
  readonly order: StoredOrder
  readonly isAborted: boolean
  readonly results: Schema<'OmniumOrderActionExecutionResult'>[]
}

/**
 * Saves the order in its new status and runs the workflow of that status. A failing step aborts: the order stays
 * as it was before, nothing of the change is kept, and the caller still gets 200 with `isAborted` (quirk 8).
 */
export function saveWithWorkflow(
  tenant: OmniumTenant,
  order: StoredOrder,
  previous: StoredOrder | undefined,
  actor: Actor,
): WorkflowOutcome {
  const failure = tenant.plannedFailures.take('order', order.id, order.status)
  if (failure) {
    publishOrderEvent(
      tenant,
      previous ?? order,
      {
        operationId: 111_102,
        category: 'Error',
        message: `Workflow aborted in ${failure.step}: ${failure.reason}`,
        isError: true,
      },
      actor,
    )
    return {
      order: previous ?? order,
      isAborted: true,
      results: [failedResult(failure.step, failure.reason)],
    }
  }
  const saved = saveOrder(tenant, order, actor)
  const event = { category: 'Workflow', previousStatus: previous?.status ?? '' } as const
  publishOrderEvent(tenant, saved, { ...event, operationId: 111_100, message: 'Workflow started' }, actor)
  const steps = stepsOf(saved.status)
  const finished = steps.reduce((each, step) => step.run(tenant, each, actor), saved)
  const result = finished === saved ? saved : saveOrder(tenant, finished, actor)
  publishOrderEvent(tenant, result, { ...event, operationId: 111_102, message: 'Workflow completed' }, actor)
  return { order: result, isAborted: false, results: steps.map(({ name }) => succeededResult(name)) }
}

/** What the endpoints with workflow answer. */
export const executionResult = (outcome: WorkflowOutcome): Schema<'OmniumOrderWorkflowExecutionResult'> => ({
  isAborted: outcome.isAborted,
  order: outcome.order,
  orderActionExecutionResults: outcome.results,
})

const succeededResult = (actionType: string): Schema<'OmniumOrderActionExecutionResult'> => ({
  actionType,
  actionStatus: 'Success',
  cancelWorkflow: false,
  isInvisible: false,
})

export const failedResult = (
  actionType: string,
  errorReason: string,
): Schema<'OmniumOrderActionExecutionResult'> => ({
  actionType,
  actionStatus: 'Error',
  cancelWorkflow: true,
  errorReason,
  isInvisible: false,
})
