import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { completeOrder } from '../orders/complete-order.ts'
import { createOrder } from '../orders/create-order.ts'
import { orderAmounts } from '../orders/order-amounts.ts'
import { addItem } from '../orders/order-items.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { addSettlement } from '../orders/settlements.ts'
import { conflict, invalid } from '../refused.ts'
import { fromPath } from '../uids.ts'

export interface Sale {
  readonly storeUid: string
  readonly lines: readonly SaleLine[]
  /** Has to cover the total exactly; without it everything is paid in cash. */
  readonly payments?: readonly SalePayment[]
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

export interface SalePayment {
  readonly settlementCode: string
  /** Minor units. */
  readonly amount: number
  readonly externalPaymentReference?: string
}

/** A sale over the counter. It happens as a whole or not at all: what is refused leaves no order behind. */
export function completeSale(tenant: FlowTenant, sale: Sale, by: Actor): OrderRecord {
  const before = { orders: tenant.orders.snapshot(), histories: tenant.orderHistories.snapshot() }
  try {
    return sell(tenant, sale, by)
  } catch (error) {
    tenant.orders.restore(before.orders)
    tenant.orderHistories.restore(before.histories)
    throw error
  }
}

function sell(tenant: FlowTenant, sale: Sale, by: Actor): OrderRecord {
  const { storeUid, lines, customerUid, note } = sale
  const header = {
    ...(customerUid === undefined ? {} : { customerUid }),
    ...(note === undefined ? {} : { note }),
  }
  const { orderUid } = createOrder(tenant, storeUid, { ...header, systemOrigin: 'POS' }, by)
  const order = (): OrderRecord => fromPath(tenant.orders, 'order', orderUid)
  if (lines.length === 0) throw invalid('/lines', 'must have at least one entry')
  for (const { quantity, ...line } of lines)
    addItem(tenant, order(), { ...line, quantityOrdered: quantity }, by)
  const { grandTotal } = orderAmounts(order())
  const payments = sale.payments ?? [{ settlementCode: 'CASH', amount: grandTotal }]
  const paid = payments.reduce((total, { amount }) => total + amount, 0)
  if (paid !== grandTotal) throw conflict(`The payments add up to ${paid}, the sale to ${grandTotal}.`)
  for (const payment of payments) addSettlement(tenant, order(), payment, by)
  return completeOrder(tenant, order(), by)
}
