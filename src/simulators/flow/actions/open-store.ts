import { storeManager } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import { createStore, updateStore } from '../stores/stores.ts'
import type { Store } from '../stores/stores.ts'
import { fromPath } from '../uids.ts'
import { createWarehouse } from '../warehouses/warehouses.ts'

/** A store ready for work: with warehouses, the first of which takes returns and deliveries too. */
export function openStore(
  tenant: FlowTenant,
  store: Schema<'StoreCreateRequest'>,
  warehouses?: readonly Schema<'WarehouseCreateRequest'>[],
): Store {
  const { storeUid, name } = createStore(tenant, store, storeManager)
  const requests = warehouses ?? [{ warehouseUid: storeUid, name: name ?? storeUid, externalId: storeUid }]
  const [first] = requests.map((request) => createWarehouse(tenant, storeUid, request).warehouseUid)
  if (first === undefined) return fromPath(tenant.stores, 'store', storeUid)
  const defaults = {
    defaultWarehouseUid: store.defaultWarehouseUid ?? first,
    defaultReturnWarehouseUid: store.defaultReturnWarehouseUid ?? first,
    defaultDeliveryWarehouseUid: store.defaultDeliveryWarehouseUid ?? first,
  }
  return updateStore(tenant, storeUid, defaults, storeManager)
}
