import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { OmniumRefusal, notFoundProblem } from '../refused.ts'
import type { Store, operations } from '../schemas.ts'

/** Store and warehouse are one entity; a 404 here is problem details (O-SNAP). */
export const getStore: Handler<operations['StoresGet'], OmniumTenant> = ({ path }, tenant) => {
  const store = tenant.stores.get(path.storeId)
  if (!store) throw notFoundProblem('Store', path.storeId)
  return { status: 200, body: store }
}

/** Answers 404 when there is nothing to list (quirk 15). */
export const listStores: Handler<operations['GetAllStores'], OmniumTenant> = ({ query }, tenant) => {
  const result = tenant.stores
    .all()
    .filter(({ isPublicVisible }) => !query.filterPublicVisible || isPublicVisible === true)
  if (result.length === 0) throw new OmniumRefusal(404, 'There are no stores.', 'problem')
  return { status: 200, body: { totalHits: result.length, result: [...result], facets: [] } }
}

/** A store as it is kept. */
export const normalizeStore = (tenant: OmniumTenant, store: Store): Store => ({
  isWarehouse: false,
  isPublicVisible: true,
  isPrimaryStore: false,
  ...store,
  created: tenant.stores.get(store.id)?.created ?? store.created ?? tenant.timestamp(),
  modified: tenant.timestamp(),
})
