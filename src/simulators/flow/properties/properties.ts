import type { FlowTenant } from '../flow-tenant.ts'
import { containsText } from '../lists/text-search.ts'
import { knownFields } from '../known-fields.ts'
import { conflict, invalid } from '../refused.ts'
import { keyOf, Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type Property = Schema<'PropertyResponse'>

const TYPES: readonly Schema<'PropertyType'>[] = ['TEXT', 'SINGLESELECT', 'MULTISELECT']

export const properties = new Resource<Property, Schema<'PropertyUpdateRequest'>>({
  kind: 'property',
  uid: 'propertyUid',
  collection: (tenant) => tenant.properties,
  fields: { propertyName: 'string', externalId: 'string?' },
  required: ['propertyName'],
  defaults: () => ({ externalId: null }),
})

/** Its kind is given once and stays. */
export function createProperty(tenant: FlowTenant, request: Schema<'PropertyCreateRequest'>): Property {
  const { type } = knownFields({ type: request.type }, { type: { oneOf: TYPES } })
  if (type === undefined) throw invalid('/type', 'is required')
  return properties.create(tenant, request, { type })
}

export function searchProperties(
  tenant: FlowTenant,
  criteria: Schema<'PropertySearchRequest'>,
): readonly Property[] {
  const { query } = knownFields(criteria, { query: 'string' })
  const matches = containsText(query)
  return tenant.properties.all().filter(({ propertyName }) => matches(propertyName))
}

/** Options go with their property; products that use it stand in the way (409 is assumed). */
export function deleteProperty(tenant: FlowTenant, propertyUid: string): void {
  properties.require(tenant, propertyUid)
  if (tenant.products.count('propertyUid', propertyUid) > 0)
    throw conflict(`Products have the property ${propertyUid}, so it cannot be deleted.`)
  for (const { propertyOptionUid } of tenant.propertyOptions.by('propertyUid', propertyUid))
    tenant.propertyOptions.delete(keyOf([propertyUid, propertyOptionUid]))
  properties.remove(tenant, propertyUid)
}
