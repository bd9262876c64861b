import type { Schema } from '../schemas.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid, notFound } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'

export type WarehouseRole = Schema<'WarehouseRole'>

/** A store may act on a warehouse in the roles of its access rows; the store that created it begins with all. */
export interface Warehouse {
  readonly warehouseUid: string
  /** The store that created it. */
  readonly storeUid: string
  readonly name: string
  readonly externalId: string | null
  readonly access: readonly WarehouseAccess[]
  readonly createdAt: string
  readonly lastModifiedAt: string
}

export interface WarehouseAccess {
  readonly warehouseAccessUid: string
  readonly storeUid: string
  readonly role: WarehouseRole
}

export const WAREHOUSE_ROLES: readonly WarehouseRole[] = [
  'DELIVER',
  'MOVE',
  'RECEIVE',
  'RESERVE',
  'RETURN',
  'VIEW',
]

export function createWarehouse(
  tenant: FlowTenant,
  storeUid: string,
  request: Schema<'WarehouseCreateRequest'>,
): Warehouse {
  fromPath(tenant.stores, 'store', storeUid)
  const known = knownFields(request, { warehouseUid: 'string', name: 'string', externalId: 'string?' })
  if (known.name === undefined) throw invalid('/name', 'is required')
  const warehouseUid = newUid(tenant, tenant.warehouses, 'warehouse', 'warehouseUid', known.warehouseUid)
  return tenant.warehouses.insert({
    warehouseUid,
    storeUid,
    name: known.name,
    externalId: known.externalId ?? null,
    access: WAREHOUSE_ROLES.map((role) => ({
      warehouseAccessUid: tenant.context.ids.uuid(),
      storeUid,
      role,
    })),
    ...createdNow(tenant),
  })
}

export function updateWarehouse(
  tenant: FlowTenant,
  warehouse: Warehouse,
  request: Schema<'WarehouseUpdateRequest'>,
): Warehouse {
  const changes = knownFields(request, { name: 'string', externalId: 'string?' })
  return tenant.warehouses.put({ ...warehouse, ...changes, lastModifiedAt: timestamp(tenant) })
}

/** A warehouse under the store that the path names: one that it created, or has any access to. */
export function warehouseOfStore(tenant: FlowTenant, storeUid: string, warehouseUid: string): Warehouse {
  fromPath(tenant.stores, 'store', storeUid)
  const warehouse = fromPath(tenant.warehouses, 'warehouse', warehouseUid)
  if (warehouse.storeUid === storeUid || warehouse.access.some((row) => row.storeUid === storeUid))
    return warehouse
  throw notFound('warehouse', warehouseUid)
}

export const mayAct = (warehouse: Warehouse, storeUid: string, role: WarehouseRole): boolean =>
  warehouse.access.some((access) => access.storeUid === storeUid && access.role === role)

/** Where goods of a store leave from and are reserved: the delivery warehouse, else the default, else the first. */
export function deliveringWarehouse(tenant: FlowTenant, storeUid: string): string | undefined {
  const store = tenant.stores.get(storeUid)
  return (
    store?.defaultDeliveryWarehouseUid ??
    store?.defaultWarehouseUid ??
    tenant.warehouses.by('storeUid', storeUid).find((warehouse) => mayAct(warehouse, storeUid, 'DELIVER'))
      ?.warehouseUid
  )
}

/** Where goods of a store arrive when neither the reception nor the purchase order says so. */
export function receivingWarehouse(tenant: FlowTenant, storeUid: string): string | undefined {
  return (
    tenant.stores.get(storeUid)?.defaultWarehouseUid ??
    tenant.warehouses.by('storeUid', storeUid).find((warehouse) => mayAct(warehouse, storeUid, 'RECEIVE'))
      ?.warehouseUid
  )
}

export function viewWarehouse(tenant: FlowTenant, warehouse: Warehouse): Schema<'WarehouseResponse'> {
  const { access, storeUid: _owner, ...header } = warehouse
  return {
    ...header,
    accessList: access.map((row) => viewAccess(tenant, warehouse, row)),
  }
}

export const viewAccess = (
  tenant: FlowTenant,
  { warehouseUid, name }: Warehouse,
  row: WarehouseAccess,
): Schema<'WarehouseAccess'> => ({
  ...row,
  storeName: tenant.stores.get(row.storeUid)?.name ?? row.storeUid,
  warehouseUid,
  warehouseName: name,
})
