import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { conflict, invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'
import { mayAct, viewAccess, WAREHOUSE_ROLES } from './warehouses.ts'
import type { Warehouse, WarehouseAccess } from './warehouses.ts'

/** Gives a store a role on a warehouse that another one created. */
export function grantAccess(
  tenant: FlowTenant,
  warehouse: Warehouse,
  request: Schema<'WarehouseAccessCreateRequest'>,
): Schema<'WarehouseAccess'> {
  const { storeUid, role } = knownFields(request, { storeUid: 'string', role: { oneOf: WAREHOUSE_ROLES } })
  if (storeUid === undefined) throw invalid('/storeUid', 'is required')
  if (role === undefined) throw invalid('/role', 'is required')
  fromBody(tenant.stores, 'store', '/storeUid', storeUid)
  if (mayAct(warehouse, storeUid, role))
    throw conflict(
      `The store ${storeUid} has ${role} access to the warehouse ${warehouse.warehouseUid} already.`,
    )
  const row: WarehouseAccess = { warehouseAccessUid: tenant.context.ids.uuid(), storeUid, role }
  const after = write(tenant, warehouse, [...warehouse.access, row])
  return viewAccess(tenant, after, row)
}

export function revokeAccess(tenant: FlowTenant, warehouse: Warehouse, warehouseAccessUid: string): void {
  const rest = warehouse.access.filter((row) => row.warehouseAccessUid !== warehouseAccessUid)
  if (rest.length === warehouse.access.length) throw notFound('warehouse access', warehouseAccessUid)
  write(tenant, warehouse, rest)
}

const write = (tenant: FlowTenant, warehouse: Warehouse, access: readonly WarehouseAccess[]): Warehouse =>
  tenant.warehouses.put({ ...warehouse, access, lastModifiedAt: timestamp(tenant) })
