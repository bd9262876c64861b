import { utcInstant } from '../../utc-instant.ts'
import type { CostPrice, Price } from './stored-prices.ts'

/** How far the dates count when prices are told apart. */
export interface DateMatching {
  readonly ignoreDates?: boolean | undefined
  readonly ignoreValidUntilDate?: boolean | undefined
}

/** `salesCode` of the vendor's list is no member of the published price. */
const PRICE_KEYS = [
  'customerId',
  'customerGroup',
  'code',
  'marketId',
  'marketGroupId',
  'currencyCode',
  'promotionId',
  'storeId',
  'priceListId',
] as const satisfies readonly (keyof Price)[]

/** Of cost prices no list is published: everything that limits where one holds. */
const COST_PRICE_KEYS = [
  'skuId',
  'marketId',
  'marketGroupId',
  'storeId',
  'storeGroupId',
  'currencyCode',
  'supplier',
  'type',
  'unit',
  'discountCode',
] as const satisfies readonly (keyof CostPrice)[]

/** Two prices of a product with the same identity are one price; an external id decides alone. */
export const priceIdentity = (price: Price, dates: DateMatching): string =>
  price.externalId
    ? `external\n${price.externalId}`
    : [...PRICE_KEYS.map((key) => price[key] ?? ''), ...datesOf(price, dates)].join('\n')

export const costPriceIdentity = (price: CostPrice, dates: DateMatching): string =>
  [...COST_PRICE_KEYS.map((key) => price[key] ?? ''), ...datesOf(price, dates)].join('\n')

/** As instants: the same moment may be written in several ways. */
function datesOf(
  { validFrom, validUntil }: Pick<CostPrice, 'validFrom' | 'validUntil'>,
  { ignoreDates = false, ignoreValidUntilDate = false }: DateMatching,
): (number | string)[] {
  const at = (text: string | null | undefined): number | string => (text ? utcInstant(text) : '')
  if (ignoreDates) return []
  return ignoreValidUntilDate ? [at(validFrom)] : [at(validFrom), at(validUntil)]
}
