import { round2, withoutTax } from '../rounding.ts'
import type { StoredLine } from './stored-order.ts'
import { liveQuantity } from './stored-order.ts'
import { applyDiscounts } from './discounts.ts'

/** What the calculation of an order needs from outside of it. */
export interface TaxRule {
  /** Percent, for lines and shipments that name none. */
  readonly defaultTaxRate: number
}

export const taxRateOf = (line: StoredLine, { defaultTaxRate }: TaxRule): number =>
  line.taxRate ?? defaultTaxRate

/**
 * The line total after line discounts (O-ORD, quirk 51):
 * (quantity - cancelled) x placedPrice - (discounted / quantity) x (quantity - cancelled).
 */
export function discountLine(line: StoredLine): StoredLine {
  const gross = line.quantity * line.placedPrice
  const byLine = line.orderLineDiscounts ? applyDiscounts(line.orderLineDiscounts, gross) : undefined
  // The listed discounts say what the total is made of; a total without them stands for itself.
  const discounted = byLine && byLine.total > 0 ? byLine.total : (line.discounted ?? 0)
  const share = line.quantity === 0 ? 0 : discounted / line.quantity
  const live = liveQuantity(line)
  return {
    ...line,
    ...(byLine ? { orderLineDiscounts: byLine.discounts } : {}),
    discounted,
    discountedPrice: round2(live * line.placedPrice - share * live),
  }
}

/** The line with its share of the order's discounts and everything that follows from it. */
export function finishLine(line: StoredLine, orderDiscountAmount: number, tax: TaxRule): StoredLine {
  const taxRate = taxRateOf(line, tax)
  const discountedPrice = line.discountedPrice ?? 0
  const extendedPrice = round2(discountedPrice - orderDiscountAmount)
  const extendedPriceExclTax = withoutTax(extendedPrice, taxRate)
  return {
    ...line,
    taxRate,
    placedPriceExclTax: withoutTax(line.placedPrice, taxRate),
    discountedExclTax: withoutTax(line.discounted ?? 0, taxRate),
    discountedPriceExclTax: withoutTax(discountedPrice, taxRate),
    orderDiscountAmount,
    extendedPrice,
    extendedPriceExclTax,
    taxTotal: round2(extendedPrice - extendedPriceExclTax),
    ...(line.cost === undefined ? {} : { costTotal: round2(line.cost * liveQuantity(line)) }),
  }
}

/**
 * Shares an order-level discount among lines by their discounted price. What rounding leaves over goes to the
 * largest line, so that the shares always add up; the vendor does not say where it goes.
 */
export function shareOrderDiscount(discount: number, prices: readonly number[]): number[] {
  const whole = prices.reduce((sum, price) => sum + price, 0)
  if (discount === 0 || whole === 0) return prices.map(() => 0)
  const shares = prices.map((price) => round2((price / whole) * discount))
  const left = round2(discount - shares.reduce((sum, share) => sum + share, 0))
  const largest = prices.indexOf(Math.max(...prices))
  return shares.map((share, at) => (at === largest ? round2(share + left) : share))
}
