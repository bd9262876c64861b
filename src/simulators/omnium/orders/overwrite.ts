import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Order, operations } from '../schemas.ts'
import { changeOrder } from './change-order.ts'
import { checkOrder } from './check-order.ts'
import { createOrder } from './create.ts'
import { enrichOrder } from './enrich.ts'
import { checkVersion } from './require-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { executionResult } from './workflow.ts'

/**
 * `PUT /api/Orders/Update`: the order is overwritten completely, members that are not sent are lost; the workflow
 * of its status runs. No 404 is listed for it, so an unknown order is added.
 */
export const overwriteOrder: Handler<operations['OrdersOverwrite'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const sent = checkOrder(tenant, body)
  const actor = tenant.apiUser(origin)
  const before = tenant.orders.get(sent.id)
  if (!before) {
    const order = createOrder(tenant, sent, actor, { isWorkflowRun: true })
    return { status: 200, body: executionResult({ order, isAborted: false, results: [] }) }
  }
  checkVersion(before, sent)
  const after = replaceOrder(tenant, before, sent)
  return {
    status: 200,
    body: executionResult(changeOrder(tenant, before, after, { isWorkflowRun: true }, actor)),
  }
}

/** What was sent in place of the order; its age and the key in the customer's links are Omnium's own. */
export function replaceOrder(tenant: OmniumTenant, before: StoredOrder, sent: Order): StoredOrder {
  const { created, secretKey } = before
  const order = checkOrder(tenant, sent)
  return enrichOrder(tenant, {
    ...order,
    created: order.created ?? created,
    ...(order.secretKey ? {} : { secretKey: secretKey ?? null }),
  })
}
