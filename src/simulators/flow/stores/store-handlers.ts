import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { createStore, updateStore } from './stores.ts'

export const storeHandlers: FlowHandlers<'listStores' | 'createStore' | 'getStore' | 'updateStore'> = {
  listStores: ({ query }, tenant) => {
    const { storeExternalId, storeName } = query
    const stores =
      storeExternalId === undefined ? tenant.stores.all() : tenant.stores.by('externalId', storeExternalId)
    const named = stores.filter(({ name }) => storeName === undefined || name === storeName)
    return { status: 200, body: page(named, query) }
  },
  createStore: ({ body }, tenant) => ({ status: 200, body: createStore(tenant, body, integrationUser) }),
  getStore: ({ path }, tenant) => ({ status: 200, body: fromPath(tenant.stores, 'store', path.storeUid) }),
  updateStore: ({ path, body }, tenant) => ({
    status: 200,
    body: updateStore(tenant, path.storeUid, body, integrationUser),
  }),
}
