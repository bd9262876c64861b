import { round2, sumOf } from '../rounding.ts'
import { returnTotals } from '../returns/return-totals.ts'
import type { ReturnForm } from '../returns/return-totals.ts'
import { applyDiscounts } from './discounts.ts'
import { keepShipments } from './keep-shipments.ts'
import { discountLine, finishLine, shareOrderDiscount } from './line-totals.ts'
import type { TaxRule } from './line-totals.ts'
import { paymentTotals, remainingPayment } from './payment-totals.ts'
import { shipmentTotals } from './shipment-totals.ts'
import { liveQuantity, withForm } from './stored-order.ts'
import type { StoredOrder } from './stored-order.ts'

/**
 * Recalculates everything about an order that Omnium calculates (O-ORD, O-FAQ): lines, shipments, order form,
 * head and payment totals. What a client sends in these members is overwritten. Pure; amounts in major units.
 */
export function computeTotals(given: StoredOrder, tax: TaxRule): StoredOrder {
  const { lineItems, discounts, grossRoundoff, handlingTotal = 0, payments } = given.orderForm

  const discountedLines = lineItems.map(discountLine)
  // The official sample takes the percentage of the lines before their own discounts.
  const gross = sumOf(discountedLines.map((line) => liveQuantity(line) * line.placedPrice))
  const orderDiscounts = applyDiscounts((discounts ?? []).filter(isOrderLevel), gross)
  const prices = discountedLines.map((line) => line.discountedPrice ?? 0)
  const orderDiscount = Math.min(orderDiscounts.total, Math.max(0, sumOf(prices)))
  const shares = shareOrderDiscount(orderDiscount, prices)
  const returns = given.returnOrderForms?.map((form) => returnTotals(form, tax))
  const credits = creditsByLine(returns ?? [])
  const lines = discountedLines.map((line, at) => ({
    ...finishLine(line, shares[at] ?? 0, tax),
    ...(credits.has(line.lineItemId) ? { creditedAmount: credits.get(line.lineItemId) ?? 0 } : {}),
  }))

  const placed = keepShipments(withForm(given, { lineItems: lines }))
  const shipments = placed.orderForm.shipments.map((shipment) => shipmentTotals(shipment, tax))

  // Cancelled units take their share of a line's discount with them (quirk 51).
  const lineDiscount = round2(gross - sumOf(prices))
  const subTotal = sumOf(lines.map((line) => line.extendedPrice ?? 0))
  const shippingSubTotal = sumOf(shipments.map((shipment) => shipment.shippingSubTotal ?? 0))
  const shippingDiscountTotal = sumOf(shipments.map((shipment) => shipment.shippingDiscountAmount ?? 0))
  const shippingTotal = round2(shippingSubTotal - shippingDiscountTotal)
  const taxTotal = sumOf([
    ...lines.map((line) => line.taxTotal ?? 0),
    ...shipments.map((shipment) => shipment.shippingTax ?? 0),
  ])
  const total = round2(subTotal + shippingTotal + handlingTotal + (grossRoundoff ?? 0))
  const totalExclTax = round2(total - taxTotal)
  const otherDiscounts = (discounts ?? []).filter((discount) => !isOrderLevel(discount))

  const head = {
    subTotal,
    subTotalExclTax: sumOf(lines.map((line) => line.extendedPriceExclTax ?? 0)),
    shippingSubTotal,
    shippingDiscountTotal,
    taxTotal,
    total,
    totalExclTax,
  }
  return {
    ...placed,
    ...head,
    ...(returns ? { returnOrderForms: returns } : {}),
    discountTotalIncVat: round2(orderDiscount + lineDiscount + shippingDiscountTotal),
    netTotal: round2(total - sumOf((returns ?? []).map((form) => form.total ?? 0))),
    netTotalExclTax: round2(totalExclTax - sumOf((returns ?? []).map((form) => form.totalExclTax ?? 0))),
    lineItemsCost: sumOf(lines.map((line) => line.costTotal ?? 0)),
    remainingPayment: remainingPayment(total, payments),
    orderForm: {
      ...placed.orderForm,
      ...head,
      ...paymentTotals(payments),
      ...(discounts ? { discounts: [...orderDiscounts.discounts, ...otherDiscounts] } : {}),
      shipments,
      discountAmount: orderDiscount,
      shippingSubTotalExclTax: sumOf(shipments.map((shipment) => shipment.shippingSubTotalExclTax ?? 0)),
      shippingTotal,
      shippingCreditedTotal: sumOf((returns ?? []).map((form) => form.shippingCreditedTotal ?? 0)),
    },
  }
}

/** Discounts of lines and shipments stand at the lines and shipments; a copy in the form changes nothing. */
const isOrderLevel = ({ discountType }: { readonly discountType?: string | null }): boolean =>
  discountType !== 'LineItem' && discountType !== 'Shipping'

/** What the returns credit for each line of the order, shipping and charges apart (assumed). */
function creditsByLine(returns: readonly ReturnForm[]): ReadonlyMap<string, number> {
  const credits = new Map<string, number>()
  for (const { lineItemId, extendedPrice = 0 } of returns.flatMap(({ lineItems }) => lineItems ?? [])) {
    const id = lineItemId ?? ''
    credits.set(id, sumOf([credits.get(id) ?? 0, extendedPrice]))
  }
  return credits
}
