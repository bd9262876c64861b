import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound, badRequest } from '../refused.ts'
import type { BusinessCustomer, PrivateCustomer } from '../schemas.ts'
import { isCustomerPrice, isValidAt } from './price-choice.ts'
import type { StoredPrice } from './stored-prices.ts'

/** Which prices a reader of products gets to see. */
export type PriceScope = (price: StoredPrice) => boolean

export const everyPrice: PriceScope = () => true

/** The plain reading: valid now, and not made for a customer or a group. */
export const generalPrices =
  (tenant: OmniumTenant): PriceScope =>
  (price) =>
    !isCustomerPrice(price) && isValidAt(price, tenant.now())

/** Prices that hold in one of the markets: of the market, of its group, or of none. */
export function marketPrices(tenant: OmniumTenant, marketIds: readonly string[]): PriceScope {
  const groups = marketIds.map((id) => tenant.markets.get(id)?.marketGroupId)
  const isGeneral = generalPrices(tenant)
  return (price) =>
    isGeneral(price) &&
    (!price.marketId || marketIds.includes(price.marketId)) &&
    (!price.marketGroupId || groups.includes(price.marketGroupId))
}

/** Prices of a store beside those of its markets. */
export function storePrices(tenant: OmniumTenant, storeId: string): PriceScope {
  const markets = tenant.stores.get(storeId)?.availableOnMarkets ?? []
  const inMarkets = markets.length > 0 ? marketPrices(tenant, markets) : generalPrices(tenant)
  return (price) => inMarkets(price) && (!price.storeId || price.storeId === storeId)
}

/** Prices of a customer and of its groups beside those for everybody. */
export const customerPrices =
  (tenant: OmniumTenant, customerId: string | undefined, groups: readonly string[]): PriceScope =>
  (price) =>
    isValidAt(price, tenant.now()) &&
    (!price.customerId || price.customerId === customerId) &&
    (!price.customerGroup || groups.includes(price.customerGroup))

export function requireMarket(tenant: OmniumTenant, id: string): void {
  if (!tenant.markets.has(id)) throw notFound('Market', id)
}

/** A customer of either kind; 404 when the id is unknown. */
export function findCustomer(
  tenant: OmniumTenant,
  id: string,
): PrivateCustomer | BusinessCustomer | undefined {
  return tenant.privateCustomers.get(id) ?? tenant.businessCustomers.get(id)
}

export function requireStoreId(tenant: OmniumTenant, id: string): void {
  if (!tenant.stores.has(id)) throw badRequest(`Store ${id} was not found.`)
}
