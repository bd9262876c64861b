import type { Actor } from '../actor.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema } from '../schemas.ts'
import { publishOrderEvent } from './order-events.ts'
import { saveOrder } from './save-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { stepsOf } from './workflow-steps.ts'
import type { LineScope, WorkflowStep } from './workflow-steps.ts'

export interface WorkflowOutcome {
  readonly order: StoredOrder
  readonly isAborted: boolean
  readonly results: Schema<'OmniumOrderActionExecutionResult'>[]
}

/** Which workflow runs when it is not simply that of the order's status. */
export interface WorkflowPlan {
  /** The status of a shipment whose workflow runs, while the order's stays. */
  readonly status?: string
  /** The lines that it is about. */
  readonly lines?: LineScope
  /** Steps in place of the status' own. */
  readonly steps?: readonly WorkflowStep[]
}

/**
 * Saves the order in its new status and runs the workflow of that status. A failing step aborts: the order stays
 * as it was before, nothing of the change is kept, and the caller still gets 200 with `isAborted` (quirk 8). A step
 * that is not to stop on errors is reported as failed, and the workflow goes on: `stopOnError` means what its name
 * says, while the schema listing describes the opposite (quirk 38).
 */
export function saveWithWorkflow(
  tenant: OmniumTenant,
  order: StoredOrder,
  previous: StoredOrder | undefined,
  actor: Actor,
  plan: WorkflowPlan = {},
): WorkflowOutcome {
  const status = plan.status ?? order.status
  const failure = tenant.plannedFailures.take('order', order.id, status)
  const failures = failure ? [failedResult(failure.step, failure.reason, failure.stopOnError)] : []
  if (failure?.stopOnError) {
    const kept = previous ?? order
    const message = `Workflow aborted in ${failure.step}: ${failure.reason}`
    publishOrderEvent(
      tenant,
      kept,
      { operationId: 111_102, category: 'Error', message, isError: true },
      actor,
    )
    return { order: kept, isAborted: true, results: failures }
  }
  // A new order was saved a moment ago, as it is.
  const saved = tenant.orders.get(order.id) === order ? order : saveOrder(tenant, order, actor)
  const event = { category: 'Workflow', previousStatus: previous?.status ?? '' } as const
  publishOrderEvent(tenant, saved, { ...event, operationId: 111_100, message: 'Workflow started' }, actor)
  const steps = plan.steps ?? stepsOf(status)
  const finished = steps.reduce((each, step) => step.run(tenant, each, actor, plan.lines), saved)
  const result = finished === saved ? saved : saveOrder(tenant, finished, actor)
  publishOrderEvent(tenant, result, { ...event, operationId: 111_102, message: 'Workflow completed' }, actor)
  return {
    order: result,
    isAborted: false,
    results: [...failures, ...steps.map(({ name }) => succeededResult(name))],
  }
}

/** What the endpoints with workflow answer. */
export const executionResult = (outcome: WorkflowOutcome): Schema<'OmniumOrderWorkflowExecutionResult'> => ({
  isAborted: outcome.isAborted,
  order: outcome.order,
  orderActionExecutionResults: outcome.results,
})

export const succeededResult = (actionType: string): Schema<'OmniumOrderActionExecutionResult'> => ({
  actionType,
  actionStatus: 'Success',
  cancelWorkflow: false,
  isInvisible: false,
})

export const failedResult = (
  actionType: string,
  errorReason: string,
  cancelWorkflow = true,
): Schema<'OmniumOrderActionExecutionResult'> => ({
  actionType,
  actionStatus: 'Error',
  cancelWorkflow,
  errorReason,
  isInvisible: false,
})
