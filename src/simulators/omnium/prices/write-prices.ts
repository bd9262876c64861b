import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { productIdOf } from '../products/find-product.ts'
import { touchProduct } from '../products/touch-product.ts'
import { badRequest } from '../refused.ts'
import { priceIdentity } from './price-identity.ts'
import type { DateMatching } from './price-identity.ts'
import type { Price, StoredPrice } from './stored-prices.ts'
import { upsert } from './upsert.ts'

/** Adds prices or replaces those of the same identity. Whether anything changed; the product then counts as modified. */
export function upsertPrices(
  tenant: OmniumTenant,
  productId: string,
  given: readonly Price[],
  dates: DateMatching = {},
): boolean {
  const entries = given.map((price) => toStored(tenant, productId, price))
  return setPrices(
    tenant,
    productId,
    upsert(pricesOf(tenant, productId), entries, (price) => priceIdentity(price, dates)),
  )
}

/** Takes away the prices that the list names, all of them without a list (quirk 49: the body of a DELETE). */
export function deletePrices(
  tenant: OmniumTenant,
  productId: string,
  given: readonly Price[] | undefined,
  dates: DateMatching = {},
): boolean {
  const gone = given && new Set(given.map((price) => priceIdentity(withCode(productId, price), dates)))
  return keepPrices(
    tenant,
    productId,
    (price) => gone !== undefined && !gone.has(priceIdentity(price, dates)),
  )
}

export function keepPrices(
  tenant: OmniumTenant,
  productId: string,
  isKept: (price: StoredPrice) => boolean,
): boolean {
  const present = pricesOf(tenant, productId)
  const kept = present.filter(isKept)
  return setPrices(tenant, productId, kept.length === present.length ? present : kept)
}

/** Replaces all prices of a product; those that are sent again as they are keep their date of change. */
export function replacePrices(tenant: OmniumTenant, productId: string, given: readonly Price[]): boolean {
  const wanted = given.map((price) => toStored(tenant, productId, price))
  const identities = new Set(wanted.map((price) => priceIdentity(price, {})))
  const isGone = keepPrices(tenant, productId, (price) => identities.has(priceIdentity(price, {})))
  return upsertPrices(tenant, productId, given) || isGone
}

export const pricesOf = (tenant: OmniumTenant, productId: string): readonly StoredPrice[] =>
  tenant.prices.get(productId)?.prices ?? NONE
const NONE: readonly StoredPrice[] = []

/** The product that a write of prices means: its id, or a SKU of it. Prices may come before their product (assumed). */
export function requireProductId(tenant: OmniumTenant, given: string | null | undefined): string {
  if (!given?.trim()) throw badRequest('productId is required.')
  return productIdOf(tenant, given) ?? given
}

export function refuseNegative(amounts: Readonly<Record<string, number | null | undefined>>): void {
  for (const [name, amount] of Object.entries(amounts))
    if (amount !== undefined && amount !== null && amount < 0)
      throw badRequest(`${name} must not be negative.`)
}

/** A negative price is refused (O-TRB). */
export const refuseNegativePrice = ({ unitPrice, originalUnitPrice, cost }: Price): void => {
  refuseNegative({ unitPrice, originalUnitPrice, cost })
}

function setPrices(tenant: OmniumTenant, productId: string, prices: readonly StoredPrice[]): boolean {
  if (prices === pricesOf(tenant, productId)) return false
  if (prices.length === 0) tenant.prices.delete(productId)
  else tenant.prices.put({ productId, prices })
  touchProduct(tenant, productId)
  return true
}

const withCode = (productId: string, price: Price): Price & { readonly code: string } => ({
  ...price,
  code: price.code ?? price.skuId ?? productId,
})

const toStored = (tenant: OmniumTenant, productId: string, price: Price): StoredPrice =>
  compact<StoredPrice>({
    ...withCode(productId, price),
    productId,
    unitPrice: price.unitPrice ?? 0,
    modified: tenant.timestamp(),
  })
