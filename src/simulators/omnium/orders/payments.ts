import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import type { Payment, operations } from '../schemas.ts'
import { normalizePayment } from './normalize.ts'
import { publishOrderEvent } from './order-events.ts'
import { saveOrder } from './save-order.ts'
import { withForm } from './stored-order.ts'

/** `POST …/AddPayments`: a known id overwrites, an unknown one adds, none at all appends every time (quirk 21). */
export const addPayments: Handler<operations['OrdersAddPayments'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = tenant.orders.get(path.orderId)
  if (!before) throw notFound('Order', path.orderId)
  const actor = tenant.apiUser(origin)
  const payments = mergePayments(
    before.orderForm.payments,
    body.map((payment) => normalizePayment(payment, tenant.timestamp())),
  )
  const order = saveOrder(tenant, withForm(before, { payments }), actor)
  publishOrderEvent(
    tenant,
    order,
    { operationId: 310_107, category: 'Updated', message: 'Payment added', previousStatus: before.status },
    actor,
  )
  return { status: 200, body: order }
}

export function mergePayments(present: readonly Payment[], added: readonly Payment[]): Payment[] {
  const merged = [...present]
  for (const payment of added) {
    const at = payment.id ? merged.findIndex(({ id }) => id === payment.id) : -1
    if (at === -1) merged.push(payment)
    else merged[at] = payment
  }
  return merged
}
