import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { completeOrder } from '../orders/complete-order.ts'
import { createOrder } from '../orders/create-order.ts'
import { orderAmounts } from '../orders/order-amounts.ts'
import { addItem } from '../orders/order-items.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { conflict, invalid } from '../refused.ts'
import { fromPath } from '../uids.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { cash, takePayments } from './till-payments.ts'
import type { TillPayment } from './till-payments.ts'

export interface Sale {
  readonly storeUid: string
  readonly lines: readonly SaleLine[]
  /** Has to cover the total exactly; without it everything is paid in cash. */
  readonly payments?: readonly TillPayment[]
  readonly customerUid?: string
  readonly note?: string
}

export interface SaleLine {
  readonly productUid: string
  /** Hundredths. */
  readonly quantity: number
  /** Minor units; the consumer price of the product when absent. */
  readonly unitPrice?: number
  /** Minor units on the whole line. */
  readonly itemDiscountAmount?: number
}

/** A sale over the counter. It happens as a whole or not at all: what is refused leaves no order behind. */
export function completeSale(tenant: FlowTenant, sale: Sale, by: Actor): OrderRecord {
  const orderUid = tenant.context.ids.uuid()
  return allOrNothing(tenant, orderUid, () => sell(tenant, orderUid, sale, by))
}

function sell(tenant: FlowTenant, orderUid: string, sale: Sale, by: Actor): OrderRecord {
  const { storeUid, lines, customerUid, note } = sale
  const header = {
    ...(customerUid === undefined ? {} : { customerUid }),
    ...(note === undefined ? {} : { note }),
  }
  createOrder(tenant, storeUid, { ...header, orderUid, systemOrigin: 'POS' }, by)
  if (lines.length === 0) throw invalid('/lines', 'must have at least one entry')
  addLines(tenant, orderUid, lines, by)
  const { grandTotal } = orderAmounts(fromPath(tenant.orders, 'order', orderUid))
  payExactly(tenant, orderUid, grandTotal, sale.payments, by)
  return completeOrder(tenant, fromPath(tenant.orders, 'order', orderUid), by)
}

/** Goods that go out; what comes back is a return or an exchange. */
export function addLines(tenant: FlowTenant, orderUid: string, lines: readonly SaleLine[], by: Actor): void {
  lines.forEach(({ quantity, ...line }, index) => {
    if (quantity <= 0) throw invalid(`/lines/${index}/quantity`, 'must be positive, in hundredths')
    const order = fromPath(tenant.orders, 'order', orderUid)
    addItem(tenant, order, { ...line, quantityOrdered: quantity }, by)
  })
}

/** Payments that add up to the total, or all of it in cash. */
export function payExactly(
  tenant: FlowTenant,
  orderUid: string,
  total: number,
  payments: readonly TillPayment[] = cash(total),
  by: Actor,
): void {
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
  if (paid !== total) throw conflict(`The payments add up to ${paid}, the sale to ${total}.`)
  takePayments(tenant, orderUid, payments, by)
}
