import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { createWarehouse, viewWarehouse } from './warehouses.ts'

export const warehouseHandlers: FlowHandlers<'listWarehouses' | 'createWarehouse'> = {
  listWarehouses: ({ path, query }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const { warehouseExternalId, warehouseName } = query
    const wanted = tenant.warehouses
      .by('storeUid', path.storeUid)
      .filter(({ externalId }) => warehouseExternalId === undefined || externalId === warehouseExternalId)
      .filter(({ name }) => warehouseName === undefined || name === warehouseName)
      .map((warehouse) => viewWarehouse(tenant, warehouse))
    return { status: 200, body: page(wanted, query) }
  },
  createWarehouse: ({ path, body }, tenant) => ({
    status: 200,
    body: viewWarehouse(tenant, createWarehouse(tenant, path.storeUid, body)),
  }),
}
