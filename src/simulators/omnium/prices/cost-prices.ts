import type { Handler } from '../../host/handler.ts'
import { utcInstant } from '../../utc-instant.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { productIdOf } from '../products/find-product.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy, isFrom, isOneOf, isUpTo } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { costPriceIdentity } from './price-identity.ts'
import type { DateMatching } from './price-identity.ts'
import type { CostPrice, StoredCostPrice } from './stored-prices.ts'
import { upsert } from './upsert.ts'
import { refuseNegative, requireProductId } from './write-prices.ts'

type Request = Schema<'OmniumCostPriceSearchRequest'>

/** Cost prices have an index of their own: writing one leaves the product as it was (PRICE-03). */
export function upsertCostPrices(
  tenant: OmniumTenant,
  productId: string,
  given: readonly (CostPrice & { readonly priceListId?: string })[],
  dates: DateMatching = {},
): void {
  const modified = tenant.timestamp()
  const entries = given.map((price) => compact<StoredCostPrice>({ ...price, productId, modified }))
  const present = costPricesOf(tenant, productId)
  const costPrices = upsert(present, entries, (price) => costPriceIdentity(price, dates))
  if (costPrices !== present) tenant.costPrices.put({ productId, costPrices })
}

export function keepCostPrices(
  tenant: OmniumTenant,
  productId: string,
  isKept: (price: StoredCostPrice) => boolean,
): void {
  const present = costPricesOf(tenant, productId)
  const costPrices = present.filter(isKept)
  if (costPrices.length === present.length) return
  if (costPrices.length === 0) tenant.costPrices.delete(productId)
  else tenant.costPrices.put({ productId, costPrices })
}

export const costPricesOf = (tenant: OmniumTenant, productId: string): readonly StoredCostPrice[] =>
  tenant.costPrices.get(productId)?.costPrices ?? NONE
const NONE: readonly StoredCostPrice[] = []

/** As the vendor shows it: without the price list that it came from. */
export const showCostPrice = ({ priceListId: _, ...price }: StoredCostPrice): CostPrice => price

export const putCostPrices: Handler<operations['CostPricesPutCostPrices'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const updates = body.map((update) => ({ ...update, id: requireProductId(tenant, update.productId) }))
  for (const { cost, originalCost } of updates.flatMap(({ costPrices }) => costPrices ?? []))
    refuseNegative({ cost, originalCost })
  for (const { id, costPrices, ignoreDates, ignoreValidUntilDate } of updates)
    upsertCostPrices(tenant, id, costPrices ?? [], { ignoreDates, ignoreValidUntilDate })
  return { status: 200 }
}

/** Without a list all cost prices of the product go (quirk 49: the body of a DELETE). */
export const deleteCostPrices: Handler<operations['CostPricesDeleteCostPrices'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const deletions = body.map((each) => ({ ...each, id: requireProductId(tenant, each.productId) }))
  for (const { id, costPrices } of deletions) {
    const gone = costPrices && new Set(costPrices.map((price) => costPriceIdentity(price, {})))
    keepCostPrices(tenant, id, (price) => Boolean(gone) && !gone?.has(costPriceIdentity(price, {})))
  }
  return { status: 200 }
}

const COST_PRICE_CRITERIA: Criteria<Omit<Request, 'productCodes'>, StoredCostPrice> = {
  // "After" by wording, so strictly.
  lastModified: (price, bound) => utcInstant(price.modified) > utcInstant(bound),
  marketIds: (price, ids) => isOneOf(price.marketId, ids),
  storeGroupId: (price, id) => price.storeGroupId === id,
  storeIds: (price, ids) => isOneOf(price.storeId, ids),
  // A price without an end is valid until then as well.
  validFrom: (price, bound) => isFrom(price.validFrom, bound),
  validUntil: (price, bound) => !price.validUntil || isUpTo(price.validUntil, bound),
}

/** Everything in one answer: no scroll of cost prices is published. */
export const searchCostPrices: Handler<operations['CostPricesSearch'], OmniumTenant> = ({ body }, tenant) => {
  const { productCodes, ...request } = body
  const wanted = new Set(productCodes ?? [])
  const productIds = new Set([...wanted].map((code) => productIdOf(tenant, code) ?? code))
  const candidates = productCodes?.length
    ? [...productIds].flatMap((id) =>
        costPricesOf(tenant, id).filter(({ skuId }) => wanted.has(id) || wanted.has(skuId ?? '')),
      )
    : tenant.costPrices.all().flatMap(({ costPrices }) => costPrices)
  const result = filterBy(candidates, request, COST_PRICE_CRITERIA, undefined).map(showCostPrice)
  return { status: 200, body: { totalHits: result.length, result } }
}
