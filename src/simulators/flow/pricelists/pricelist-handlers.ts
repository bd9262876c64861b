import { filteredBy } from '../lists/filtered-by.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { pricelists } from './pricelists.ts'

export const pricelistHandlers: FlowHandlers<
  'listPricelists' | 'createPricelist' | 'getPricelist' | 'updatePricelist'
> = {
  listPricelists: ({ query }, tenant) => {
    const { pricelistName: name, pricelistExternalId: externalId } = query
    return { status: 200, body: page(filteredBy(tenant.pricelists, { name, externalId }), query) }
  },
  createPricelist: ({ body }, tenant) => ({ status: 200, body: pricelists.create(tenant, body) }),
  getPricelist: ({ path }, tenant) => ({ status: 200, body: pricelists.require(tenant, path.pricelistUid) }),
  updatePricelist: ({ path, body }, tenant) => ({
    status: 200,
    body: pricelists.update(tenant, path.pricelistUid, body),
  }),
}
