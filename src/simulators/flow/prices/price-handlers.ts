import { integrationUser } from '../actor.ts'
import { viewedPage } from '../lists/page.ts'
import { pricelists } from '../pricelists/pricelists.ts'
import type { FlowHandlers } from '../schemas.ts'
import { writeCostPrices } from './cost-prices.ts'
import { filterPrices } from './list-prices.ts'
import { writePrices } from './price-batch.ts'
import { createPrice, deletePrice, requirePrice, updatePrice, viewPrice } from './prices.ts'

export const priceHandlers: FlowHandlers<
  | 'listPrices'
  | 'createPrice'
  | 'batchPrices'
  | 'getPrice'
  | 'updatePrice'
  | 'deletePrice'
  | 'batchCostPrices'
> = {
  listPrices: ({ path: { pricelistUid }, query }, tenant) => {
    pricelists.require(tenant, pricelistUid)
    const wanted = filterPrices(tenant, pricelistUid, query)
    return { status: 200, body: viewedPage(wanted, query, (price) => viewPrice(tenant, price)) }
  },
  createPrice: ({ path: { pricelistUid }, body }, tenant) => {
    pricelists.require(tenant, pricelistUid)
    const price = createPrice(tenant, pricelistUid, body, integrationUser)
    return { status: 201, body: viewPrice(tenant, price) }
  },
  batchPrices: ({ path: { pricelistUid }, body }, tenant) => {
    pricelists.require(tenant, pricelistUid)
    return writePrices(tenant, pricelistUid, body, integrationUser)
  },
  getPrice: ({ path: { pricelistUid, priceUid } }, tenant) => ({
    status: 200,
    body: viewPrice(tenant, requirePrice(tenant, pricelistUid, priceUid)),
  }),
  updatePrice: ({ path: { pricelistUid, priceUid }, body }, tenant) => ({
    status: 200,
    body: viewPrice(tenant, updatePrice(tenant, pricelistUid, priceUid, body, integrationUser)),
  }),
  deletePrice: ({ path: { pricelistUid, priceUid } }, tenant) => {
    deletePrice(tenant, pricelistUid, priceUid, integrationUser)
    return { status: 204 }
  },
  batchCostPrices: ({ body }, tenant) => writeCostPrices(tenant, body, integrationUser),
}
