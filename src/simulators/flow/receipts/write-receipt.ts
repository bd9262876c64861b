import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { nextNumber } from '../number-series/next-number.ts'
import { changeOrder } from '../orders/order-access.ts'
import { netAmounts } from '../orders/order-amounts.ts'
import { remember } from '../orders/order-history.ts'
import type { OrderItemRecord, OrderRecord } from '../orders/order-record.ts'
import { addToLines } from '../orders/portions.ts'
import type { LinePart } from '../orders/portions.ts'
import { proportion } from '../orders/rounding.ts'
import { conflict } from '../refused.ts'
import { newUid } from '../uids.ts'
import { paymentsFor } from './receipt-payments.ts'
import type { ReceiptLine, ReceiptRecord } from './receipt-record.ts'

/**
 * Writes a receipt for parts of lines, paid from what the payments of the order have left. It has a number of the
 * store's voucher series; the order carries the number of its last one.
 */
export function writeReceipt(
  tenant: FlowTenant,
  order: OrderRecord,
  parts: readonly LinePart[],
  by: Actor,
  givenUid?: string,
): { readonly order: OrderRecord; readonly receipt: ReceiptRecord } {
  const { orderUid, storeUid } = order
  if (parts.length === 0) throw conflict(`The order ${orderUid} has no lines without a receipt.`)
  const lines = receiptLines(tenant, order, parts)
  const payments = paymentsFor(tenant, order, receiptTotal(lines))
  const orderReceiptUid = newUid(tenant, tenant.receipts, 'receipt', 'orderReceiptUid', givenUid)
  const now = timestamp(tenant)
  const receipt = tenant.receipts.insert({
    orderReceiptUid,
    orderUid,
    storeUid,
    voucherNumber: nextNumber(tenant, 'voucher', storeUid),
    lines,
    payments,
    tenantUserUid: by.uid,
    tenantUserDisplayName: by.displayName,
    settledAt: now,
    createdAt: now,
    lastModifiedAt: now,
    prints: 0,
  })
  remember(tenant, orderUid, { what: 'receipt', state: order.state, after: receipt }, by)
  const { voucherNumber } = receipt
  const changes = { items: addToLines(order, parts, 'quantitySold'), voucherNumber }
  return { order: changeOrder(tenant, orderUid, changes, by), receipt }
}

export const receiptTotal = (lines: readonly ReceiptLine[]): number =>
  lines.reduce((total, { price }) => total + price, 0)

/**
 * The amounts of the parts. They are cut off the whole line cumulatively, so that however a line is split, its
 * receipts add up to what the line costs.
 */
export function receiptLines(
  tenant: FlowTenant,
  order: OrderRecord,
  parts: readonly LinePart[],
): readonly ReceiptLine[] {
  const whole = netAmounts(order)
  const earlier = tenant.receipts.by('orderUid', order.orderUid).flatMap(({ lines }) => lines)
  const before = new Map(order.items.map((item) => [item.orderItemUid, soldOf(earlier, item)]))
  return parts.map(({ item, quantity }) => {
    const { orderItemUid } = item
    const amounts = whole[order.items.findIndex((candidate) => candidate.orderItemUid === orderItemUid)]
    const sold = before.get(orderItemUid) ?? NOTHING
    const part = (amount = 0): number => proportion(amount, sold.quantity + quantity, item.quantityOrdered)
    const line = {
      orderItemUid,
      quantity,
      price: part(amounts?.netPrice) - sold.price,
      vatAmount: part(amounts?.netVatAmount) - sold.vatAmount,
      discountAmount:
        part((amounts?.itemDiscountAmount ?? 0) + (amounts?.orderDiscountShare ?? 0)) - sold.discountAmount,
    }
    before.set(orderItemUid, add(sold, line))
    return line
  })
}

type Sold = Omit<ReceiptLine, 'orderItemUid'>
const NOTHING: Sold = { quantity: 0, price: 0, vatAmount: 0, discountAmount: 0 }

const soldOf = (lines: readonly ReceiptLine[], { orderItemUid }: OrderItemRecord): Sold =>
  lines.filter((line) => line.orderItemUid === orderItemUid).reduce<Sold>(add, NOTHING)

const add = (a: Sold, b: Sold): Sold => ({
  quantity: a.quantity + b.quantity,
  price: a.price + b.price,
  vatAmount: a.vatAmount + b.vatAmount,
  discountAmount: a.discountAmount + b.discountAmount,
})
