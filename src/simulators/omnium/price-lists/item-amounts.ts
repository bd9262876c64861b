import { round2, withoutTax } from '../rounding.ts'
import type { PriceList, StoredPriceListItem } from './stored-price-list.ts'

type Computed =
  | 'costDiscountPercent'
  | 'costInPriceListCurrency'
  | 'discountPercent'
  | 'discountedCost'
  | 'discountedPrice'
  | 'profit'
  | 'profitMargin'
  | 'profitPercent'
  | 'storeDiscountedCostPrice'
  | 'unitPriceBase'

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : round2((100 * part) / whole))

/**
 * What Omnium computes on an item. Discounts are amounts; profit is what the discounted price without tax leaves
 * over the discounted cost, the margin is its share of that price, the percentage its share of the cost (the last
 * two, and the store's cost price after its addition, are assumed).
 */
export function itemAmounts(
  item: StoredPriceListItem,
  list: PriceList,
): Pick<Required<StoredPriceListItem>, Computed> {
  const { unitPrice = 0, discount = 0, cost = 0, costDiscount = 0, storeCostPrice = 0 } = item
  const discountedPrice = round2(unitPrice - discount)
  const costInPriceListCurrency = round2(cost * (list.costCurrencyExchangeRate ?? 1))
  const discountedCost = round2(cost - costDiscount)
  const net = list.isExcludingTax
    ? discountedPrice
    : withoutTax(discountedPrice, item.taxRate ?? list.taxRate ?? 0)
  const profit = round2(net - discountedCost * (list.costCurrencyExchangeRate ?? 1))
  return {
    unitPriceBase: unitPrice,
    discountedPrice,
    discountPercent: percentOf(discount, unitPrice),
    costInPriceListCurrency,
    discountedCost,
    costDiscountPercent: percentOf(costDiscount, cost),
    profit,
    profitMargin: percentOf(profit, net),
    profitPercent: percentOf(profit, discountedCost),
    storeDiscountedCostPrice: round2((storeCostPrice * (100 - percentOf(costDiscount, cost))) / 100),
  }
}
