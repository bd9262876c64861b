import { round2, sumOf, withoutTax } from '../rounding.ts'
import { withLines } from './stored-purchase-order.ts'
import type { StoredPurchaseOrder, StoredPurchaseOrderLine } from './stored-purchase-order.ts'

/**
 * Totals of a purchase order. A line may give its price with tax, without, or both; cancelled units count for
 * nothing. Composition as with orders, since the vendor only says that totals are calculated (O-PO).
 */
export function purchaseTotals(order: StoredPurchaseOrder): StoredPurchaseOrder {
  const lines = order.purchaseOrderForm.lineItems.map(lineTotals)
  const total = sumOf(lines.map((line) => line.extendedPrice ?? 0))
  const totalExclTax = sumOf(lines.map((line) => line.extendedPriceExclTax ?? 0))
  const calculated = withLines(order, lines)
  return {
    ...calculated,
    purchaseOrderForm: { ...calculated.purchaseOrderForm, total, totalExclTax },
    subTotal: total,
    subTotalExclTax: totalExclTax,
    taxTotal: round2(total - totalExclTax),
    total,
    totalExclTax,
  }
}

function lineTotals(line: StoredPurchaseOrderLine): StoredPurchaseOrderLine {
  const taxRate = line.taxRate ?? 0
  const factor = 1 + taxRate / 100
  const placedPriceExclTax = line.placedPriceExclTax ?? withoutTax(line.placedPrice ?? 0, taxRate)
  const placedPrice = line.placedPrice ?? round2(placedPriceExclTax * factor)
  const discountExclTax =
    line.lineItemDiscountAmountExclTax ?? withoutTax(line.lineItemDiscountAmount ?? 0, taxRate)
  const discount = line.lineItemDiscountAmount ?? round2(discountExclTax * factor)
  const share = line.quantity === 0 ? 0 : (line.quantity - line.canceledQuantity) / line.quantity
  const discountedPrice = round2((line.quantity * placedPrice - discount) * share)
  const discountedPriceExclTax = round2((line.quantity * placedPriceExclTax - discountExclTax) * share)
  return {
    ...line,
    placedPrice,
    placedPriceExclTax,
    discountedPrice,
    discountedPriceExclTax,
    extendedPrice: discountedPrice,
    extendedPriceExclTax: discountedPriceExclTax,
    taxTotal: round2(discountedPrice - discountedPriceExclTax),
  }
}

/** Cost of one unit, without tax, as goods reception books it. */
export function unitCost(line: StoredPurchaseOrderLine): number {
  const live = line.quantity - line.canceledQuantity
  return live === 0 ? 0 : round2((line.discountedPriceExclTax ?? 0) / live)
}
