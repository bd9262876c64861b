import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Payment, operations } from '../schemas.ts'
import { normalizePayment } from './normalize.ts'
import { publishOrderEvent } from './order-events.ts'
import { saveOrder } from './save-order.ts'
import { requireOrder } from './require-order.ts'
import { withForm } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'

/**
 * `POST …/AddPayments`, and its deprecated twin with PUT: a known id overwrites, an unknown one adds, none at all
 * appends every time (quirk 21).
 */
export const addPayments: Handler<operations['OrdersAddPayments'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  const payments = mergePayments(before.orderForm.payments, normalizeAll(tenant, body))
  return { status: 200, body: writePayments(tenant, before, payments, 'Payment added', origin) }
}

/** `PUT …/PutPayments`: the payments of the order are these from now on. */
export const putPayments: Handler<operations['OrdersPutPaymentsOnOrder'], OmniumTenant> = (
  { path, body, origin },
  tenant,
) => {
  const before = requireOrder(tenant, path.orderId)
  const payments = normalizeAll(tenant, body)
  return { status: 200, body: writePayments(tenant, before, payments, 'Payments replaced', origin) }
}

/** What the tenant has configured; conditions of single options are not simulated. */
export const getPaymentOptions: Handler<operations['OrdersGetPaymentOptions'], OmniumTenant> = (
  { path },
  tenant,
) => {
  requireOrder(tenant, path.id)
  return { status: 200, body: [...tenant.settings.paymentOptions] }
}

const normalizeAll = (tenant: OmniumTenant, payments: readonly Payment[]): Payment[] =>
  payments.map((payment) => normalizePayment(payment, tenant.timestamp()))

function writePayments(
  tenant: OmniumTenant,
  before: StoredOrder,
  payments: Payment[],
  message: string,
  origin: string,
): StoredOrder {
  const actor = tenant.apiUser(origin)
  const order = saveOrder(tenant, withForm(before, { payments }), actor)
  const event = { operationId: 310_107, category: 'Updated', message, previousStatus: before.status }
  publishOrderEvent(tenant, order, event, actor)
  return order
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
