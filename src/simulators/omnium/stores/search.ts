import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema, Store, operations } from '../schemas.ts'
import {
  externalIdValues,
  filterBy,
  hasProperty,
  hasText,
  isFrom,
  isOneOf,
  isSame,
  isUpTo,
  shares,
} from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { indexed } from '../search/index-delay.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'

type Request = Schema<'OmniumStoreSearchRequest'>

/** `POST /api/Stores/SearchStores`. That inactive stores come only on demand is taken from the names of the filters. */
export const searchStores: Handler<operations['StoresSearchStores'], OmniumTenant> = ({ body }, tenant) => {
  const isInactiveWanted = body.includeInactive === true || typeof body.isInactive === 'boolean'
  const candidates = tenant.stores.where(({ isInactive }) => isInactiveWanted || !isInactive)
  const found = filterBy(indexed(tenant, candidates), body, CRITERIA, tenant)
  return {
    status: 200,
    body: takePage(
      sortBy(found, body.sortOrder, ({ id }) => id),
      body,
    ),
  }
}

const CRITERIA: Criteria<Request, Store, OmniumTenant> = {
  createdFrom: ({ created }, bound) => isFrom(created, bound),
  createdTo: ({ created }, bound) => isUpTo(created, bound),
  email: ({ email }, wanted) => isSame(email, wanted),
  externalIds: ({ externalIds, externalIdsList }, ids) =>
    shares([...(externalIds ?? []), ...externalIdValues(externalIdsList)], ids),
  // Decides which stores are looked at, see above.
  includeInactive: () => true,
  isInactive: ({ isInactive = false }, wanted) => isInactive === wanted,
  isWarehouse: ({ isWarehouse = false }, wanted) => isWarehouse === wanted,
  marketGroupId: ({ availableOnMarkets }, group, { markets }) =>
    (availableOnMarkets ?? []).some((id) => markets.get(id)?.marketGroupId === group),
  marketIds: ({ availableOnMarkets }, ids) => shares(availableOnMarkets, ids),
  modifiedFrom: ({ modified }, bound) => isFrom(modified, bound),
  modifiedTo: ({ modified }, bound) => isUpTo(modified, bound),
  property: ({ properties }, wanted) => hasProperty(properties, wanted),
  searchText: ({ id, name, email, phoneNumber, address }, text) =>
    hasText([id, name, email, phoneNumber, address?.city, address?.zipcode], text),
  storeGroupId: ({ storeGroupId }, id) => storeGroupId === id,
  storeIds: ({ id }, ids) => isOneOf(id, ids),
  zipCodeRangeFilter: ({ zipCodeRanges }, zip) =>
    (zipCodeRanges ?? []).some(
      ({ zipCodeFrom, zipCodeTo }) =>
        Number(zipCodeFrom ?? NaN) <= zip && zip <= Number(zipCodeTo ?? zipCodeFrom ?? NaN),
    ),
}
