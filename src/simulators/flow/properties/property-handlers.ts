import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { createProperty, deleteProperty, properties, searchProperties } from './properties.ts'
import { createOption, deleteOption, optionsOf, propertyOptions } from './property-options.ts'

export const propertyHandlers: FlowHandlers<
  | 'listProperties'
  | 'createProperty'
  | 'searchProperties'
  | 'getProperty'
  | 'updateProperty'
  | 'deleteProperty'
  | 'listPropertyOptions'
  | 'createPropertyOption'
  | 'updatePropertyOption'
  | 'deletePropertyOption'
> = {
  listProperties: ({ query }, tenant) => ({ status: 200, body: page(tenant.properties.all(), query) }),
  createProperty: ({ body }, tenant) => ({ status: 201, body: createProperty(tenant, body) }),
  searchProperties: ({ query, body }, tenant) => ({
    status: 200,
    body: page(searchProperties(tenant, body), query),
  }),
  getProperty: ({ path }, tenant) => ({ status: 200, body: properties.require(tenant, path.propertyUid) }),
  updateProperty: ({ path, body }, tenant) => ({
    status: 200,
    body: properties.update(tenant, path.propertyUid, body),
  }),
  deleteProperty: ({ path }, tenant) => {
    deleteProperty(tenant, path.propertyUid)
    return { status: 204 }
  },
  listPropertyOptions: ({ path, query }, tenant) => {
    properties.require(tenant, path.propertyUid)
    return { status: 200, body: page(optionsOf(tenant, path.propertyUid), query) }
  },
  createPropertyOption: ({ path, body }, tenant) => ({
    status: 201,
    body: createOption(tenant, path.propertyUid, body),
  }),
  updatePropertyOption: ({ path: { propertyUid, propertyOptionUid }, body }, tenant) => ({
    status: 200,
    body: propertyOptions.update(tenant, [propertyUid, propertyOptionUid], body),
  }),
  deletePropertyOption: ({ path: { propertyUid, propertyOptionUid } }, tenant) => {
    deleteOption(tenant, propertyUid, propertyOptionUid)
    return { status: 204 }
  },
}
