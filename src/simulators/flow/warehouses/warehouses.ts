import type { Schema } from '../schemas.ts'
import { createdNow } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'

export type WarehouseRole = Schema<'WarehouseRole'>

/** A store may act on a warehouse in these roles; the store that created it has all of them. */
export interface Warehouse {
  readonly warehouseUid: string
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

const ROLES: readonly WarehouseRole[] = ['DELIVER', 'MOVE', 'RECEIVE', 'RESERVE', 'RETURN', 'VIEW']

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
    name: known.name,
    externalId: known.externalId ?? null,
    access: ROLES.map((role) => ({ warehouseAccessUid: tenant.context.ids.uuid(), storeUid, role })),
    ...createdNow(tenant),
  })
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
  const { access, ...header } = warehouse
  return {
    ...header,
    accessList: access.map((row) => ({
      ...row,
      storeName: tenant.stores.get(row.storeUid)?.name ?? row.storeUid,
      warehouseUid: warehouse.warehouseUid,
      warehouseName: warehouse.name,
    })),
  }
}
