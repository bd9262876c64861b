import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { completeOrder } from '../orders/complete-order.ts'
import { createOrder } from '../orders/create-order.ts'
import { orderAmounts } from '../orders/order-amounts.ts'
import { addItem } from '../orders/order-items.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { addReturnedItems, returnedItems, returnOrder } from '../orders/return-order.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, fromPath } from '../uids.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { addLines, payExactly } from './complete-sale.ts'
import type { SaleLine } from './complete-sale.ts'
import { refundsOf, requireCardsKnown } from './refund-payments.ts'
import { cash } from './till-payments.ts'
import type { TillPayment } from './till-payments.ts'

export interface ReturnWithReceipt {
  /** The order that was sold, or one of its receipts. */
  readonly orderUid?: string
  readonly orderReceiptUid?: string
  /** Where it comes back; the store of the sale when absent. */
  readonly storeUid?: string
  readonly lines: Schema<'OrderReturnRequest'>['items']
  /** Positive amounts to give back; the way it was paid when absent. */
  readonly refunds?: readonly TillPayment[]
  readonly compensationReasonUid?: string
  readonly note?: string
}

/** Goods come back with their receipt: a return of their order, its money given back, its goods in stock. */
export function returnWithReceipt(tenant: FlowTenant, wanted: ReturnWithReceipt, by: Actor): OrderRecord {
  const sold = soldOrder(tenant, wanted)
  const { lines, compensationReasonUid = null, note = null } = wanted
  const orderUid = tenant.context.ids.uuid()
  return allOrNothing(tenant, orderUid, () => {
    const request = { orderUid, items: lines, compensationReasonUid, note }
    const { grandTotal } = orderAmounts(returnOrder(tenant, sold, request, by, wanted.storeUid))
    payExactly(tenant, orderUid, grandTotal, refundsOf(tenant, sold, -grandTotal, wanted.refunds), by)
    return completeOrder(tenant, fromPath(tenant.orders, 'order', orderUid), by)
  })
}

function soldOrder(
  tenant: FlowTenant,
  { orderUid, orderReceiptUid, lines }: Pick<ReturnWithReceipt, 'orderUid' | 'orderReceiptUid' | 'lines'>,
): OrderRecord {
  if (orderReceiptUid === undefined) {
    if (orderUid === undefined) throw invalid('/orderUid', 'or /orderReceiptUid is required')
    return fromPath(tenant.orders, 'order', orderUid)
  }
  const receipt = fromPath(tenant.receipts, 'receipt', orderReceiptUid)
  const foreign = lines.find(
    (line) => !receipt.lines.some(({ orderItemUid }) => orderItemUid === line.orderItemUid),
  )
  if (foreign) throw conflict(`The line ${foreign.orderItemUid} is not on the receipt ${orderReceiptUid}.`)
  return fromPath(tenant.orders, 'order', receipt.orderUid)
}

export interface ReturnWithoutReceipt {
  readonly storeUid: string
  readonly lines: readonly (Omit<SaleLine, 'itemDiscountAmount'> & { readonly reasonUid?: string })[]
  /** Positive amounts to give back; in cash when absent. */
  readonly refunds?: readonly TillPayment[]
  readonly customerUid?: string
  readonly compensationReasonUid?: string
  readonly note?: string
}

/** Goods come back and nobody knows of which sale: an order of type RETURN that returns no other one. */
export function returnWithoutReceipt(
  tenant: FlowTenant,
  wanted: ReturnWithoutReceipt,
  by: Actor,
): OrderRecord {
  const { storeUid, lines, customerUid = null, note = null, compensationReasonUid = null } = wanted
  if (lines.length === 0) throw invalid('/lines', 'must have at least one entry')
  const reasons = [compensationReasonUid, ...lines.map(({ reasonUid }) => reasonUid)]
  for (const uid of reasons)
    if (typeof uid === 'string') fromBody(tenant.reasons, 'reason', '/reasonUid', uid)
  const orderUid = tenant.context.ids.uuid()
  return allOrNothing(tenant, orderUid, () => {
    const header = { orderUid, customerUid, note, type: 'RETURN' as const, systemOrigin: 'POS' }
    createOrder(tenant, storeUid, header, by, { compensationReasonUid })
    for (const { quantity, reasonUid = null, ...line } of lines) {
      if (quantity <= 0) throw invalid('/lines/quantity', 'must be positive, in hundredths')
      const order = fromPath(tenant.orders, 'order', orderUid)
      const returned = { orderItemUid: null, reasonUid, warehouseUid: null }
      addItem(tenant, order, { ...line, quantityOrdered: -quantity }, by, returned)
    }
    const { grandTotal } = orderAmounts(fromPath(tenant.orders, 'order', orderUid))
    requireCardsKnown(tenant, wanted.refunds)
    payExactly(tenant, orderUid, grandTotal, givenBack(wanted.refunds) ?? cash(grandTotal), by)
    return completeOrder(tenant, fromPath(tenant.orders, 'order', orderUid), by)
  })
}

const givenBack = (refunds: readonly TillPayment[] | undefined): readonly TillPayment[] | undefined =>
  refunds?.map((refund) => ({ ...refund, amount: -refund.amount }))

export interface Exchange {
  readonly orderUid: string
  readonly storeUid?: string
  readonly returns: Schema<'OrderReturnRequest'>['items']
  readonly lines: readonly SaleLine[]
  /** The difference: positive is paid (in cash when absent), negative given back the way the sale was paid. */
  readonly payments?: readonly TillPayment[]
  readonly note?: string
}

/** Goods come back and others go out on one receipt, which is worth the difference (RET-06). */
export function exchangeGoods(tenant: FlowTenant, exchange: Exchange, by: Actor): OrderRecord {
  const sold = fromPath(tenant.orders, 'order', exchange.orderUid)
  const { storeUid = sold.storeUid, returns, lines, note = null } = exchange
  const orderUid = tenant.context.ids.uuid()
  return allOrNothing(tenant, orderUid, () => {
    const { customerUid, customerAddress, customerContact } = sold.header
    const header = { orderUid, customerUid, customerAddress, customerContact, note, systemOrigin: 'POS' }
    createOrder(tenant, storeUid, header, by, { returnedOrderUid: sold.orderUid })
    addReturnedItems(tenant, orderUid, returnedItems(tenant, sold, returns), by)
    addLines(tenant, orderUid, lines, by)
    const { grandTotal } = orderAmounts(fromPath(tenant.orders, 'order', orderUid))
    payExactly(tenant, orderUid, grandTotal, differenceOf(tenant, sold, grandTotal, exchange.payments), by)
    return completeOrder(tenant, fromPath(tenant.orders, 'order', orderUid), by)
  })
}

/** What is given back goes the way it came, and to no other card; what is paid is new money. */
function differenceOf(
  tenant: FlowTenant,
  sold: OrderRecord,
  total: number,
  payments: readonly TillPayment[] | undefined,
): readonly TillPayment[] | undefined {
  if (payments === undefined) return total < 0 ? refundsOf(tenant, sold, -total, undefined) : undefined
  const refunds = payments.filter(({ amount }) => amount < 0)
  return [
    ...payments.filter(({ amount }) => amount >= 0),
    ...refundsOf(
      tenant,
      sold,
      -total,
      refunds.map((refund) => ({ ...refund, amount: -refund.amount })),
    ),
  ]
}
