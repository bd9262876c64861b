import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { grantAccess, revokeAccess } from './warehouse-access.ts'
import {
  createWarehouse,
  updateWarehouse,
  viewAccess,
  viewWarehouse,
  warehouseOfStore,
} from './warehouses.ts'

export const warehouseHandlers: FlowHandlers<
  | 'listWarehouses'
  | 'createWarehouse'
  | 'listAccessibleWarehouses'
  | 'getWarehouse'
  | 'updateWarehouse'
  | 'listWarehouseAccess'
  | 'createWarehouseAccess'
  | 'deleteWarehouseAccess'
> = {
  /** Those that the store created; the ones that others share with it are on the access list. */
  listWarehouses: ({ path, query }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const { warehouseExternalId, warehouseName } = query
    const wanted = tenant.warehouses
      .by('owner', path.storeUid)
      .filter(({ externalId }) => warehouseExternalId === undefined || externalId === warehouseExternalId)
      .filter(({ name }) => warehouseName === undefined || name === warehouseName)
      .map((warehouse) => viewWarehouse(tenant, warehouse))
    return { status: 200, body: page(wanted, query) }
  },
  createWarehouse: ({ path, body }, tenant) => ({
    status: 200,
    body: viewWarehouse(tenant, createWarehouse(tenant, path.storeUid, body)),
  }),
  listAccessibleWarehouses: ({ path, query }, tenant) => {
    const { storeUid } = path
    fromPath(tenant.stores, 'store', storeUid)
    const { warehouseRole } = query
    const wanted = tenant.warehouses
      .by('storeUid', storeUid)
      .filter(({ access }) =>
        access.some(
          (row) => row.storeUid === storeUid && (warehouseRole === undefined || row.role === warehouseRole),
        ),
      )
      .map((warehouse) => viewWarehouse(tenant, warehouse))
    return { status: 200, body: page(wanted, query) }
  },
  getWarehouse: ({ path }, tenant) => ({
    status: 200,
    body: viewWarehouse(tenant, warehouseOfStore(tenant, path.storeUid, path.warehouseUid)),
  }),
  updateWarehouse: ({ path, body }, tenant) => {
    const warehouse = warehouseOfStore(tenant, path.storeUid, path.warehouseUid)
    return { status: 200, body: viewWarehouse(tenant, updateWarehouse(tenant, warehouse, body)) }
  },
  listWarehouseAccess: ({ path, query }, tenant) => {
    const warehouse = warehouseOfStore(tenant, path.storeUid, path.warehouseUid)
    const rows = warehouse.access.map((row) => viewAccess(tenant, warehouse, row))
    return { status: 200, body: page(rows, query) }
  },
  createWarehouseAccess: ({ path, body }, tenant) => {
    const warehouse = warehouseOfStore(tenant, path.storeUid, path.warehouseUid)
    return { status: 201, body: grantAccess(tenant, warehouse, body) }
  },
  deleteWarehouseAccess: ({ path }, tenant) => {
    const warehouse = warehouseOfStore(tenant, path.storeUid, path.warehouseUid)
    revokeAccess(tenant, warehouse, path.warehouseAccessUid)
    return { status: 204 }
  },
}
