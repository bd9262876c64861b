import { utcInstant } from '../../utc-instant.ts'
import { compareText } from '../search/sort.ts'
import type { StoredPrice } from './stored-prices.ts'

interface Validity {
  readonly validFrom?: string | null
  readonly validUntil?: string | null
}

export const isValidAt = ({ validFrom, validUntil }: Validity, now: number): boolean =>
  (!validFrom || utcInstant(validFrom) <= now) && (!validUntil || utcInstant(validUntil) > now)

export const isCustomerPrice = ({ customerId, customerGroup }: StoredPrice): boolean =>
  Boolean(customerId) || Boolean(customerGroup)

/** Blocking prices keep a product from being sold; they are no amounts. */
const isBlocking = ({ priceType }: StoredPrice): boolean => priceType === 'B'

/**
 * The price that counts for one piece: that of the variant before that of the product, then the one of a store,
 * of a unit, the lowest, and of equal ones the highest promotion id. Store groups are no member of a price.
 */
export function choosePrice(
  prices: readonly StoredPrice[],
  sku: string | undefined,
): StoredPrice | undefined {
  const rank = (price: StoredPrice): readonly boolean[] => [price.code !== sku, !price.storeId, !price.unit]
  return prices
    .filter((price) => (price.minQuantity ?? 0) <= 1 && !isBlocking(price))
    .toSorted((a, b) => {
      const ranks = rank(b)
      const first = rank(a)
        .map((flag, at) => Number(flag) - Number(ranks[at]))
        .find((difference) => difference !== 0)
      return (
        first ??
        ((a.unitPrice ?? 0) - (b.unitPrice ?? 0) || compareText(b.promotionId ?? '', a.promotionId ?? ''))
      )
    })[0]
}
