import { round2 } from '../rounding.ts'
import type { Schema } from '../schemas.ts'

type Discount = Schema<'OmniumDiscount'> | Schema<'OmniumOrderLineDiscount'>
export interface Discounted<D> {
  readonly discounts: D[]
  readonly total: number
}

/**
 * What discounts take off an amount, lower `priority` first, and the same discounts with their computed
 * `discountAmount`. A percentage is taken of the whole amount, as in the official sample, not of what earlier
 * discounts left. Rewards that need a promotion engine keep the amount that came with them.
 */
export function applyDiscounts<D extends Discount>(discounts: readonly D[], amount: number): Discounted<D> {
  const computed = [...discounts]
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
    .map((discount): D => ({ ...discount, discountAmount: amountOf(discount, amount) }))
  const total = computed.reduce((sum, discount) => sum + (discount.discountAmount ?? 0), 0)
  return { discounts: computed, total: round2(total) }
}

function amountOf(discount: Discount, amount: number): number {
  const cap = discount.maxDiscountAmount
  const found = round2(uncapped(discount, amount))
  // No cap is written as 0.
  return cap === undefined || cap <= 0 ? found : Math.min(found, cap)
}

function uncapped({ rewardType, discountValue, discountAmount }: Discount, amount: number): number {
  switch (rewardType) {
    case 'Percentage':
      return discountValue === undefined ? (discountAmount ?? 0) : (amount * discountValue) / 100
    case 'Free':
      return amount
    case 'Money':
      return discountValue ?? discountAmount ?? 0
    default:
      return discountAmount ?? discountValue ?? 0
  }
}
