import type { FlowTenant } from '../flow-tenant.ts'
import type { OrderItemRecord, OrderRecord, Settlement } from '../orders/order-record.ts'
import { orderSortValue } from '../orders/order-sort.ts'
import { itemMargin, viewOrderItem } from '../orders/order-view.ts'
import { round } from '../orders/rounding.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import type { ReceiptLine, ReceiptRecord } from './receipt-record.ts'

/** A receipt with the quantities and amounts that are on it, which may be a part of the order's. */
export function viewReceipt(tenant: FlowTenant, receipt: ReceiptRecord): Schema<'OrderReceiptResponse'> {
  const order = fromPath(tenant.orders, 'order', receipt.orderUid)
  const { customerUid, customerAddress, customerContact, invoiceAddress } = order.header
  const { lines } = receipt
  const sum = (of: (line: ReceiptLine) => number): number =>
    lines.reduce((total, line) => total + of(line), 0)
  return {
    orderReceiptUid: receipt.orderReceiptUid,
    orderUid: receipt.orderUid,
    storeUid: receipt.storeUid,
    // A receipt exists only when its lines are settled.
    settleState: 'COMPLETE',
    voucherNumber: receipt.voucherNumber,
    externalVoucherNumber: null,
    orderNumber: order.orderNumber,
    type: order.type,
    settledAt: receipt.settledAt,
    createdAt: receipt.createdAt,
    lastModifiedAt: receipt.lastModifiedAt,
    orderTotals: {
      grandTotal: sum(({ price }) => price),
      vatAmount: sum(({ vatAmount }) => vatAmount),
      discountAmount: sum(({ discountAmount }) => discountAmount),
    },
    items: lines.flatMap((line) => viewLine(order, line)),
    settlements: receipt.payments.flatMap((payment) => viewPayment(order, payment)),
    customerUid,
    customerAddress,
    customerContact,
    invoiceAddress,
    tenantUserUid: receipt.tenantUserUid,
    tenantUserDisplayName: receipt.tenantUserDisplayName,
  }
}

function viewLine(order: OrderRecord, line: ReceiptLine): Schema<'OrderItem'>[] {
  const item = order.items.find(({ orderItemUid }) => orderItemUid === line.orderItemUid)
  if (!item) return []
  const { quantity, price, vatAmount, discountAmount } = line
  const gross = price + discountAmount
  const part = partOf(item, quantity)
  const paid = { itemPrice: price, itemVatAmount: vatAmount }
  return [
    {
      ...viewOrderItem(order, part),
      quantityReserved: 0,
      ...paid,
      ...itemMargin(part, paid),
      itemDiscountAmount: discountAmount,
      itemDiscountPercentage: gross === 0 ? 0 : round((discountAmount * 10_000) / gross),
    },
  ]
}

const partOf = (item: OrderItemRecord, quantity: number): OrderItemRecord => ({
  ...item,
  quantityOrdered: quantity,
  quantitySold: quantity,
  quantityDelivered:
    Math.sign(quantity) * Math.min(Math.abs(quantity), Math.abs(item.quantityDelivered)) || 0,
})

const viewPayment = (
  { settlements }: OrderRecord,
  payment: ReceiptRecord['payments'][number],
): Settlement[] =>
  settlements
    .filter(({ settlementUid }) => settlementUid === payment.settlementUid)
    .map((settlement) => ({ ...settlement, amount: payment.amount }))

/** A field of a receipt as the API calls it; what it has not itself is its order's. */
export const receiptSortValue =
  (tenant: FlowTenant) =>
  (receipt: ReceiptRecord, field: string): unknown => {
    if (field === 'settleState') return 'COMPLETE'
    if (field in receipt) return receipt[field as keyof ReceiptRecord]
    const order = tenant.orders.get(receipt.orderUid)
    return order && orderSortValue(order, field)
  }
