import type { Handler } from '../../host/handler.ts'
import { utcInstant } from '../../utc-instant.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { productIdOf } from '../products/find-product.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { isCustomerPrice } from './price-choice.ts'
import type { StoredPrice } from './stored-prices.ts'
import { pricesOf } from './write-prices.ts'

type Request = Schema<'OmniumPriceSearchRequest'>

const BATCH = 1000

const PRICE_CRITERIA: Criteria<Omit<Request, 'scrollSize' | 'productCodes'>, StoredPrice> = {
  customerGroupId: (price, id) => price.customerGroup === id,
  customerId: (price, id) => price.customerId === id,
  isCustomerSpecificPrice: (price, wanted) => isCustomerPrice(price) === wanted,
  // "After" by wording, so strictly.
  lastModified: (price, bound) => utcInstant(price.modified) > utcInstant(bound),
  marketId: (price, id) => price.marketId === id,
  // Prices of price lists with a factor are marked as such; every other one is an ordinary price.
  priceType: (price, type) => (price.priceType === 'PriceFactor') === (type === 'PriceFactor'),
  unit: (price, unit) => price.unit === unit,
}

/** `POST /api/Prices/Search` begins a scroll by itself, as inventory does (O-SCRL). */
export const searchPrices: Handler<operations['PricesSearch'], OmniumTenant> = ({ body }, tenant) => {
  const { productCodes, scrollSize, ...request } = body
  const candidates = productCodes?.length
    ? codedPrices(tenant, productCodes)
    : tenant.prices.all().flatMap(({ prices }) => prices)
  const found = filterBy(candidates, request, PRICE_CRITERIA, undefined)
  return { status: 200, body: tenant.scrolls.start('prices', found, scrollSize ?? BATCH) }
}

export const scrollPrices: Handler<operations['PricesScroll'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: tenant.scrolls.next<StoredPrice>('prices', path.id),
})

/** The code of a product stands for all its prices, the code of a SKU for its own. */
export function codedPrices(tenant: OmniumTenant, codes: readonly string[]): StoredPrice[] {
  const wanted = new Set(codes)
  const productIds = new Set(codes.map((code) => productIdOf(tenant, code) ?? code))
  return [...productIds].flatMap((productId) =>
    pricesOf(tenant, productId).filter(({ code }) => wanted.has(productId) || wanted.has(code)),
  )
}
