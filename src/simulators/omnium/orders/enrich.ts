import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Order } from '../schemas.ts'
import { orderLineFacts } from '../products/order-line-facts.ts'
import { collectLines } from './keep-shipments.ts'
import { normalizeLine, normalizePayment, normalizeShipment } from './normalize.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'
import { setDate } from './unset-dates.ts'

/** The members without which there is no order (O-ORD). */
export type OrderMinimum = Order & {
  readonly id: string
  readonly marketId: string
  readonly storeId: string
  readonly orderType: string
  readonly status: string
}

/** Fills in what Omnium fills in on creation: numbers, customer type, product data of lines, keys, dates. */
export function enrichOrder(tenant: OmniumTenant, given: OrderMinimum): StoredOrder {
  const now = tenant.timestamp()
  const { completed, ...order } = compact<OrderMinimum>(given)
  const form = compact(order.orderForm ?? {})
  const customerNumber = order.customerNumber ?? order.customerId
  return collectLines({
    ...order,
    orderNumber: order.orderNumber ?? order.id,
    ...(customerNumber ? { customerNumber } : {}),
    customerType: order.customerType ?? tenant.markets.get(order.marketId)?.marketType ?? 'B2C',
    secretKey: order.secretKey ?? tenant.ids.token(32),
    created: setDate(order.created) ?? now,
    ...completionOf(order.status, completed, now),
    modified: now,
    versionId: '',
    orderForm: {
      ...form,
      lineItems: (form.lineItems ?? []).map((line, at) => enrichLine(tenant, normalizeLine(line, at))),
      shipments: (form.shipments ?? []).map((shipment, at) => {
        const normal = normalizeShipment(shipment, at, order.status)
        return { ...normal, lineItems: normal.lineItems.map((line) => enrichLine(tenant, line)) }
      }),
      payments: (form.payments ?? []).map((payment) => normalizePayment(payment, now)),
    },
  })
}

/** Product data on a line comes from the product when Omnium knows it; what the line says itself stays. */
export function enrichLine(tenant: OmniumTenant, line: StoredLine): StoredLine {
  return { ...orderLineFacts(tenant, line.code), ...line }
}

/** A sale at a till is completed when it is created. */
function completionOf(
  status: string,
  completed: string | null | undefined,
  now: string,
): { readonly completed?: string } {
  const date = setDate(completed) ?? (status === 'Completed' ? now : undefined)
  return date ? { completed: date } : {}
}
