import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal, badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { externalIdValues } from '../search/criteria.ts'
import { stores } from './stores.ts'

export const getStore: Handler<operations['StoresGet'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: stores.require(tenant, path.storeId),
})

/** Answers 404 when there is nothing to list (quirk 15). */
export const listStores: Handler<operations['GetAllStores'], OmniumTenant> = ({ query }, tenant) => {
  const result = tenant.stores.where(
    ({ isPublicVisible }) => !query.filterPublicVisible || isPublicVisible === true,
  )
  if (result.length === 0) throw new OmniumRefusal(404, 'There are no stores.', 'problem')
  return { status: 200, body: { totalHits: result.length, result, facets: [] } }
}

/** By the plain strings of `externalIds` as by the pairs of `externalIdsList` (quirk 46). */
export const getStoreByExternalId: Handler<operations['StoresGetByExternalId'], OmniumTenant> = (
  { query: { id } },
  tenant,
) => {
  if (!id) throw badRequest('id is required.')
  const result = tenant.stores.where(
    ({ externalIds, externalIdsList }) =>
      (externalIds ?? []).includes(id) || externalIdValues(externalIdsList).includes(id),
  )
  if (result.length === 0) throw new OmniumRefusal(404, `No store has the external id ${id}.`, 'problem')
  return { status: 200, body: { totalHits: result.length, result, facets: [] } }
}
