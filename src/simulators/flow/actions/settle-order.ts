import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { handOver } from '../orders/complete-order.ts'
import { requireChangeable } from '../orders/order-access.ts'
import { requireDeliverable } from '../orders/move-goods.ts'
import { undelivered, unsold } from '../orders/order-record.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { everythingLeft, linePartsOf } from '../orders/portions.ts'
import type { LinePart, Portion } from '../orders/portions.ts'
import { receiptLines, receiptTotal } from '../receipts/write-receipt.ts'
import { conflict, invalid } from '../refused.ts'
import { fromPath } from '../uids.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { cash, missingFor, takePayments } from './till-payments.ts'
import type { TillPayment } from './till-payments.ts'

export interface Settling {
  readonly orderUid: string
  /** All that have no receipt when absent. */
  readonly orderItemUids?: readonly string[]
  /** What is missing, in cash, when absent. */
  readonly payments?: readonly TillPayment[]
}

/** Pays lines and writes their receipt; the goods stay where they are. */
export function settleOrder(tenant: FlowTenant, settling: Settling, by: Actor): OrderRecord {
  const order = fromPath(tenant.orders, 'order', settling.orderUid)
  requireChangeable(order)
  const wanted = settling.orderItemUids
  const unknown = wanted?.find((uid) => !order.items.some(({ orderItemUid }) => orderItemUid === uid))
  if (unknown !== undefined) throw invalid('/orderItemUids', `refers to no line of the order: ${unknown}`)
  const receipted = everythingLeft(order, unsold).filter(
    ({ item }) => wanted === undefined || wanted.includes(item.orderItemUid),
  )
  if (receipted.length === 0)
    throw conflict(`The order ${order.orderUid} has no such lines without a receipt.`)
  return payAndHandOver(tenant, order, { delivered: [], receipted }, settling.payments, by)
}

export interface PartialHandOver {
  readonly orderUid: string
  /** All that is still to be handed over when absent. */
  readonly lines?: readonly Portion[]
  readonly payments?: readonly TillPayment[]
}

/** Hands over parts of lines, with a receipt for what of them has none: only these goods leave stock. */
export function handOverOrder(tenant: FlowTenant, handing: PartialHandOver, by: Actor): OrderRecord {
  const order = fromPath(tenant.orders, 'order', handing.orderUid)
  if (order.state === 'CANCELLED') requireChangeable(order)
  const delivered =
    handing.lines === undefined
      ? everythingLeft(order, undelivered)
      : linePartsOf(order, handing.lines, undelivered, '/lines')
  if (delivered.length === 0) throw conflict(`The order ${order.orderUid} has nothing left to hand over.`)
  requireDeliverable(tenant, order, delivered)
  const receipted = withoutReceipt(delivered)
  return payAndHandOver(tenant, order, { delivered, receipted }, handing.payments, by)
}

/** Goods that were settled before they are handed over need no second receipt. */
function withoutReceipt(delivered: readonly LinePart[]): readonly LinePart[] {
  const moved = new Map<string, number>()
  return delivered
    .map((part) => {
      const { orderItemUid, quantityDelivered, quantitySold } = part.item
      const before = quantityDelivered + (moved.get(orderItemUid) ?? 0)
      moved.set(orderItemUid, (moved.get(orderItemUid) ?? 0) + part.quantity)
      const settled = Math.max(0, Math.abs(quantitySold) - Math.abs(before))
      const open = Math.max(0, Math.abs(part.quantity) - settled)
      return { ...part, quantity: Math.sign(part.quantity) * open }
    })
    .filter(({ quantity }) => quantity !== 0)
}

function payAndHandOver(
  tenant: FlowTenant,
  order: OrderRecord,
  parts: { readonly delivered: readonly LinePart[]; readonly receipted: readonly LinePart[] },
  payments: readonly TillPayment[] | undefined,
  by: Actor,
): OrderRecord {
  const { orderUid } = order
  return allOrNothing(tenant, orderUid, () => {
    const total = receiptTotal(receiptLines(tenant, order, parts.receipted))
    takePayments(tenant, orderUid, payments ?? cash(missingFor(tenant, order, total)), by)
    return handOver(tenant, fromPath(tenant.orders, 'order', orderUid), parts, by).order
  })
}
