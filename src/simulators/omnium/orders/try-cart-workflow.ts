import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema, operations } from '../schemas.ts'
import { isOrderStatus } from './order-statuses.ts'
import { taxRuleOf } from './save-order.ts'
import { computeTotals } from './totals.ts'
import { failedResult, succeededResult } from './workflow.ts'
import { stepsOf } from './workflow-steps.ts'

const STEP = 'ProcessCartWorkflow'

/**
 * `POST /api/Orders/{cartId}/processCartWorkflowTest/{status}`: what the workflow of a status would do with the
 * order of a cart. Nothing is written: no stock, no payment, no event. Only a 200 is listed, so a cart or status
 * that does not exist is an aborted run.
 */
export const tryCartWorkflow: Handler<operations['WorkflowProcessCartWorkflowTest'], OmniumTenant> = (
  { path },
  tenant,
) => {
  const order = tenant.orders.by('cart', path.cartId).at(-1)
  if (!order) return { status: 200, body: aborted(`Cart ${path.cartId} was not found.`) }
  const { status } = path
  if (!isOrderStatus(tenant, status))
    return { status: 200, body: aborted(`Status ${status} is not configured.`) }
  return {
    status: 200,
    body: {
      isAborted: false,
      order: computeTotals({ ...order, status }, taxRuleOf(tenant, order.marketId)),
      orderActionExecutionResults: stepsOf(status).map(({ name }) => succeededResult(name)),
    },
  }
}

const aborted = (reason: string): Schema<'OmniumOrderWorkflowExecutionResult'> => ({
  isAborted: true,
  orderActionExecutionResults: [failedResult(STEP, reason)],
})
