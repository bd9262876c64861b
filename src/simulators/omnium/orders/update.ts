import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import type { Order, OrderForm, operations } from '../schemas.ts'
import { collectLines } from './keep-shipments.ts'
import { normalizeLine, normalizePayment, normalizeShipment } from './normalize.ts'
import { publishOrderEvent } from './order-events.ts'
import { isOrderStatus } from './order-statuses.ts'
import { saveOrder } from './save-order.ts'
import { withForm } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'
import { executionResult, saveWithWorkflow } from './workflow.ts'

/**
 * `POST /api/Orders/Update`. Only the PUT is documented to overwrite completely, so members that are not sent
 * stay here; lists that are sent replace. No operation id is published for it: the patch's is used.
 */
export const updateOrder: Handler<operations['OrdersUpdate'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  if (!body.id) throw badRequest('id is required.')
  const before = tenant.orders.get(body.id)
  if (!before) throw notFound('Order', body.id)
  const after = mergeOrder(tenant, before, body)
  if (!isOrderStatus(tenant, after.status)) throw badRequest(`Status ${after.status} is not configured.`)
  const actor = tenant.apiUser(origin)
  const event = {
    operationId: 310_100,
    category: 'Updated',
    message: 'Order updated',
    previousStatus: before.status,
  }
  if (query.runWorkflow) {
    const outcome = saveWithWorkflow(tenant, after, before, actor)
    if (!outcome.isAborted) publishOrderEvent(tenant, outcome.order, event, actor)
    return { status: 200, body: executionResult(outcome) }
  }
  const order = saveOrder(tenant, after, actor)
  publishOrderEvent(tenant, order, event, actor)
  return { status: 200, body: executionResult({ order, isAborted: false, results: [] }) }
}

function mergeOrder(tenant: OmniumTenant, before: StoredOrder, sent: Order): StoredOrder {
  const { orderForm, ...head } = compact<Order>(sent)
  const { lineItems: _lines, shipments: _shipments, payments: _payments, ...form } = compact(orderForm ?? {})
  const merged = {
    ...before,
    ...(head as Partial<StoredOrder>),
    id: before.id,
    orderForm: { ...before.orderForm, ...form },
  }
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
