import { filteredBy } from '../lists/filtered-by.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { brands, deleteBrand, searchBrands } from './brands.ts'

export const brandHandlers: FlowHandlers<
  'listBrands' | 'createBrand' | 'searchBrands' | 'getBrand' | 'updateBrand' | 'deleteBrand'
> = {
  listBrands: ({ query }, tenant) => {
    const { brandName: name, brandExternalId: externalId } = query
    return { status: 200, body: page(filteredBy(tenant.brands, { name, externalId }), query) }
  },
  createBrand: ({ body }, tenant) => ({ status: 200, body: brands.create(tenant, body) }),
  searchBrands: ({ query, body }, tenant) => ({ status: 200, body: page(searchBrands(tenant, body), query) }),
  getBrand: ({ path }, tenant) => ({ status: 200, body: brands.require(tenant, path.brandUid) }),
  updateBrand: ({ path, body }, tenant) => ({
    status: 200,
    body: brands.update(tenant, path.brandUid, body),
  }),
  deleteBrand: ({ path }, tenant) => {
    deleteBrand(tenant, path.brandUid)
    return { status: 204 }
  },
}
