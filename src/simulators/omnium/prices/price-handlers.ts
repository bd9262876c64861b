import type { OmniumHandlers } from '../schemas.ts'
import { deleteCostPrices, putCostPrices, searchCostPrices } from './cost-prices.ts'
import { scrollPrices, searchPrices } from './search-prices.ts'
import { deletePrices, refuseNegativePrice, requireProductId, upsertPrices } from './write-prices.ts'

type PriceOperation =
  | 'PricesSearch'
  | 'PricesScroll'
  | 'PricesPutPrices'
  | 'PricesDeletePrices'
  | 'CostPricesPutCostPrices'
  | 'CostPricesSearch'
  | 'CostPricesDeleteCostPrices'

export const priceHandlers: OmniumHandlers<PriceOperation> = {
  PricesSearch: searchPrices,
  PricesScroll: scrollPrices,
  /** `AddMany` of prices is an upsert (quirk 4). Nothing is written when any price is refused. */
  PricesPutPrices: ({ body }, tenant) => {
    const updates = body.map((update) => ({ ...update, id: requireProductId(tenant, update.productId) }))
    for (const price of updates.flatMap(({ prices }) => prices ?? [])) refuseNegativePrice(price)
    for (const { id, prices, ignoreDates, ignoreValidUntilDate } of updates)
      upsertPrices(tenant, id, prices ?? [], { ignoreDates, ignoreValidUntilDate })
    return { status: 200 }
  },
  PricesDeletePrices: ({ body }, tenant) => {
    const deletions = body.map((each) => ({ ...each, id: requireProductId(tenant, each.productId) }))
    for (const { id, prices, ignoreDates, ignoreValidUntilDate } of deletions)
      deletePrices(tenant, id, prices ?? undefined, { ignoreDates, ignoreValidUntilDate })
    return { status: 200 }
  },
  CostPricesPutCostPrices: putCostPrices,
  CostPricesSearch: searchCostPrices,
  CostPricesDeleteCostPrices: deleteCostPrices,
}
