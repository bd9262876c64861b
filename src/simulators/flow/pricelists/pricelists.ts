import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type Pricelist = Schema<'PricelistResponse'>

/** Neither currency nor VAT: amounts are those of the tenant. */
export const pricelists = new Resource<Pricelist, Schema<'PricelistUpdateRequest'>>({
  kind: 'price list',
  uid: 'pricelistUid',
  collection: (tenant) => tenant.pricelists,
  fields: { name: 'string', externalId: 'string?' },
  required: ['name'],
  defaults: () => ({ externalId: null }),
})
