import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { changeStock } from './change-stock.ts'
import type { StockChange } from './change-stock.ts'
import { announce } from './write.ts'

/** `POST /api/Inventory/ProcessInventoryTransactions`: changes, not levels; one item may come several times. */
export const processInventoryTransactions: Handler<
  operations['InventoryProcessInventoryTransactions'],
  OmniumTenant
> = ({ body, origin }, tenant) => {
  const changes = body.flatMap(changesOf)
  const actor = tenant.apiUser(origin)
  announce(
    tenant,
    changes.map((change) => changeStock(tenant, change, actor)),
    actor,
  )
  return { status: 200 }
}

/** A change of a virtual stock location changes the warehouse that it lies in as well. */
function changesOf(update: Schema<'OmniumInventoryUpdate'>): StockChange[] {
  const { skuId: sku, warehouseCode, virtualWarehouseCode, inventoryChange: change = 0 } = update
  if (!sku || !warehouseCode) throw badRequest('skuId and warehouseCode are required.')
  const physical: StockChange = {
    sku,
    warehouseCode,
    change,
    reservedChange: update.adjustReservedInventory ? change : 0,
    reason: update.reason ?? undefined,
    orderId: update.orderId ?? undefined,
  }
  if (!virtualWarehouseCode) return [physical]
  return [
    physical,
    { ...physical, warehouseCode: virtualWarehouseCode, physicalWarehouseCode: warehouseCode },
  ]
}
