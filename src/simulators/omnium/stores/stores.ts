import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { Resource } from '../resource/resource.ts'
import type { Change } from '../resource/resource.ts'
import type { Store } from '../schemas.ts'

/** Store and warehouse are one entity; a 404 here is problem details (O-SNAP). */
export const stores = new Resource<Store>({
  kind: 'Store',
  collection: (tenant) => tenant.stores,
  idOf: ({ id }) => id,
  idMember: 'id',
  family: 'problem',
  normalize: (tenant, store) => normalizeStore(tenant, store),
  event: ({ id }, change, { origin }) =>
    compact<NewEvent>({
      operationId: origin === undefined ? undefined : operationOf(origin, change),
      className: 'Store',
      category: change,
      message: `Store ${change.toLowerCase()}`,
      objectId: id,
      objectNumber: id,
      storeId: id,
    }),
})

/** A store as it is kept. */
export const normalizeStore = (tenant: OmniumTenant, store: Store): Store => ({
  isWarehouse: false,
  isPublicVisible: true,
  isPrimaryStore: false,
  ...store,
  created: tenant.stores.get(store.id)?.created ?? store.created ?? tenant.timestamp(),
  modified: tenant.timestamp(),
})

const OPERATIONS: Readonly<Record<string, number>> = {
  'PUT /api/Stores': 370_104,
  'POST /api/Stores/Enrich': 370_105,
  'PATCH /api/Stores/PatchStore': 370_107,
}

/** The numbers of the log; routes without one of their own use the one of what they do. */
function operationOf(origin: string, change: Change): number {
  if (change === 'Deleted') return 370_102
  return OPERATIONS[origin] ?? (change === 'Created' ? 370_100 : 370_101)
}
