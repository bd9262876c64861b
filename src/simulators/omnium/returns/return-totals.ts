import { finishLine, discountLine, taxRateOf } from '../orders/line-totals.ts'
import type { TaxRule } from '../orders/line-totals.ts'
import { normalizeLine } from '../orders/normalize.ts'
import { paymentTotals } from '../orders/payment-totals.ts'
import { round2, sumOf, withoutTax } from '../rounding.ts'
import type { OrderLine, Schema } from '../schemas.ts'

export type ReturnForm = Schema<'OmniumReturnOrderForm'>

/**
 * What a return form credits: its lines and the shipping given back, less handling and what the customer is
 * charged for the return. That handling and charges lower the credit is assumed; they are named as costs. Pure.
 */
export function returnTotals(form: ReturnForm, tax: TaxRule): ReturnForm {
  const { shippingCreditedTotal = 0, handlingTotal = 0, grossRoundoff } = form
  // A form that came with an order and names no lines stands for itself.
  if (!form.lineItems) return form
  const lineItems = form.lineItems.map((line, at) => creditLine(line, at, tax))
  const charged = round2(handlingTotal + sumOf((form.returnCharges ?? []).map(({ amount = 0 }) => amount)))
  const besideLines = round2(shippingCreditedTotal - charged)
  const subTotal = sumOf(lineItems.map((line) => line.extendedPrice ?? 0))
  const subTotalExclTax = sumOf(lineItems.map((line) => line.extendedPriceExclTax ?? 0))
  const total = round2(subTotal + besideLines + (grossRoundoff ?? 0))
  const taxTotal = round2(
    subTotal - subTotalExclTax + besideLines - withoutTax(besideLines, tax.defaultTaxRate),
  )
  return {
    ...form,
    lineItems,
    shippingCreditedTotal,
    shippingSubTotal: shippingCreditedTotal,
    shippingSubTotalExclTax: withoutTax(shippingCreditedTotal, tax.defaultTaxRate),
    shippingTotal: shippingCreditedTotal,
    subTotal,
    subTotalExclTax,
    taxTotal,
    total,
    totalExclTax: round2(total - taxTotal),
    creditPaymentTotal: paymentTotals(form.payments ?? []).creditPaymentTotal,
  }
}

/** A line of a return credits its extended price; one that came without is calculated like a sold line. */
function creditLine(line: OrderLine, at: number, tax: TaxRule): OrderLine {
  const normal = normalizeLine(line, at)
  if (line.extendedPrice === undefined) return finishLine(discountLine(normal), 0, tax)
  const taxRate = taxRateOf(normal, tax)
  const extendedPriceExclTax = line.extendedPriceExclTax ?? withoutTax(line.extendedPrice, taxRate)
  return {
    ...line,
    taxRate,
    extendedPriceExclTax,
    taxTotal: round2(line.extendedPrice - extendedPriceExclTax),
  }
}
