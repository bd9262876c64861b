import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { containsText } from '../lists/text-search.ts'
import { conflict } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type Brand = Schema<'BrandResponse'>

export const brands = new Resource<Brand, Schema<'BrandUpdateRequest'>>({
  kind: 'brand',
  uid: 'brandUid',
  collection: (tenant) => tenant.brands,
  fields: { name: 'string', externalId: 'string?' },
  required: ['name'],
  defaults: () => ({ externalId: null }),
})

export function searchBrands(tenant: FlowTenant, criteria: Schema<'BrandSearchRequest'>): readonly Brand[] {
  const { query, exactMatch } = knownFields(criteria, { query: 'string', exactMatch: 'boolean' })
  if (exactMatch === true && query !== undefined && query !== '') return tenant.brands.by('name', query)
  const matches = containsText(query)
  return tenant.brands.all().filter(({ name }) => matches(name))
}

/** Products would lose the name of their brand (409 is assumed). */
export function deleteBrand(tenant: FlowTenant, brandUid: string): void {
  brands.require(tenant, brandUid)
  if (tenant.products.count('brandUid', brandUid) > 0)
    throw conflict(`Products have the brand ${brandUid}, so it cannot be deleted.`)
  brands.remove(tenant, brandUid)
}
