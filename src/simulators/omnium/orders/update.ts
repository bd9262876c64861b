import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Order, OrderForm, operations } from '../schemas.ts'
import { changeOrder } from './change-order.ts'
import { checkStatus } from './check-order.ts'
import { collectLines } from './keep-shipments.ts'
import { normalizeLine, normalizePayment, normalizeShipment } from './normalize.ts'
import { checkVersion, requireOrder } from './require-order.ts'
import { withForm } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { executionResult } from './workflow.ts'

/**
 * `POST /api/Orders/Update`. Only the PUT is documented to overwrite completely, so members that are not sent
 * stay here; lists that are sent replace.
 */
export const updateOrder: Handler<operations['OrdersUpdate'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  if (!body.id) throw badRequest('id is required.')
  const before = requireOrder(tenant, body.id)
  checkVersion(before, body)
  const after = mergeOrder(tenant, before, body)
  const isWorkflowRun = query.runWorkflow ?? false
  const outcome = changeOrder(tenant, before, after, { isWorkflowRun }, tenant.apiUser(origin))
  return { status: 200, body: executionResult(outcome) }
}

/** The order with what was sent laid over it. */
export function mergeOrder(tenant: OmniumTenant, before: StoredOrder, sent: Order): StoredOrder {
  const { orderForm, ...head } = compact<Order>(sent)
  const { lineItems: _lines, shipments: _shipments, payments: _payments, ...form } = compact(orderForm ?? {})
  const merged = {
    ...before,
    ...(head as Partial<StoredOrder>),
    id: before.id,
    orderForm: { ...before.orderForm, ...form },
  }
  checkStatus(tenant, merged)
  return withSentLists(tenant, merged, orderForm ?? {})
}

/** The order with the lists that were sent in place of its own; lines sent in shipments only join the form. */
export function withSentLists(tenant: OmniumTenant, order: StoredOrder, sent: OrderForm): StoredOrder {
  const { lineItems, shipments, payments } = sent
  const now = tenant.timestamp()
  const listed = withForm(order, {
    ...(lineItems ? { lineItems: lineItems.map(normalizeLine) } : {}),
    ...(shipments
      ? { shipments: shipments.map((each, at) => normalizeShipment(each, at, order.status)) }
      : {}),
    ...(payments ? { payments: payments.map((payment) => normalizePayment(payment, now)) } : {}),
  })
  return shipments ? collectLines(listed) : listed
}
