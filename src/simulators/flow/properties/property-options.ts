import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import { keyOf, Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { properties } from './properties.ts'

export type PropertyOption = Schema<'PropertyOptionResponse'>

/** Uids are unique below their property only (assumed). */
export const propertyOptions = new Resource<PropertyOption, Schema<'PropertyOptionUpdateRequest'>>({
  kind: 'option',
  uid: 'propertyOptionUid',
  within: 'propertyUid',
  collection: (tenant) => tenant.propertyOptions,
  fields: { name: 'string', externalId: 'string?', position: 'integer?' },
  required: ['name'],
  defaults: () => ({ externalId: null, position: null }),
})

export function createOption(
  tenant: FlowTenant,
  propertyUid: string,
  request: Schema<'PropertyOptionCreateRequest'>,
): PropertyOption {
  if (properties.require(tenant, propertyUid).type === 'TEXT')
    throw conflict(`The property ${propertyUid} takes texts, so it has no options.`)
  return propertyOptions.create(tenant, request, { propertyUid })
}

export function deleteOption(tenant: FlowTenant, propertyUid: string, optionUid: string): void {
  propertyOptions.require(tenant, [propertyUid, optionUid])
  if (tenant.products.count('propertyOption', keyOf([propertyUid, optionUid])) > 0)
    throw conflict(`Products have the option ${optionUid}, so it cannot be deleted.`)
  propertyOptions.remove(tenant, [propertyUid, optionUid])
}

/** By position; options without one come last. */
export const optionsOf = (tenant: FlowTenant, propertyUid: string): readonly PropertyOption[] =>
  [...tenant.propertyOptions.by('propertyUid', propertyUid)].sort(
    (a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0,
  )
