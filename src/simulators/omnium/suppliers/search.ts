import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema, Supplier, operations } from '../schemas.ts'
import {
  externalIdValues,
  filterBy,
  hasProperty,
  hasText,
  isFrom,
  isUpTo,
  shares,
} from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { indexed } from '../search/index-delay.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'

/** `POST /api/Suppliers/Search`: newest first, as no order can be asked for. */
export const searchSuppliers: Handler<operations['SuppliersSearch'], OmniumTenant> = ({ body }, tenant) => {
  const found = filterBy(indexed(tenant, tenant.suppliers.all()), body, CRITERIA, undefined)
  const sorted = sortBy(found, undefined, ({ id }) => id ?? '')
  return { status: 200, body: { ...takePage(sorted, body), facets: [] } }
}

const CRITERIA: Criteria<Schema<'OmniumSupplierSearchRequest'>, Supplier> = {
  createdFrom: ({ created }, bound) => isFrom(created, bound),
  createdTo: ({ created }, bound) => isUpTo(created, bound),
  externalIds: ({ externalIds }, ids) => shares(externalIdValues(externalIds), ids),
  modifiedFrom: ({ modified }, bound) => isFrom(modified, bound),
  modifiedTo: ({ modified }, bound) => isUpTo(modified, bound),
  properties: ({ properties }, wanted) => wanted.every((property) => hasProperty(properties, property)),
  searchText: ({ id, name, email, phone, taxId }, text) => hasText([id, name, email, phone, taxId], text),
  storeIds: ({ storeIds }, ids) => shares(storeIds, ids),
  supplierId: ({ id }, wanted) => id === wanted,
}
