import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { inventoryKey } from './stored-inventory.ts'

/** `DELETE /api/Inventory/{sku}`: the levels of one SKU in the warehouses, which have to be named. */
export const deleteInventory: Handler<operations['InventoryDelete'], OmniumTenant> = (
  { path, query, origin },
  tenant,
) => {
  removeLevels(tenant, [path.id], query.warehouseIds, origin)
  return { status: 200 }
}

/** `DELETE /api/Inventory`: a DELETE with a body, the SKUs (quirk 49). */
export const deleteManyInventory: Handler<operations['InventoryDeleteMany'], OmniumTenant> = (
  { body, query, origin },
  tenant,
) => {
  removeLevels(tenant, body, query.warehouseIds, origin)
  return { status: 200 }
}

/** What is not there is passed over: a missing level means no stock anyway. No transaction is written for it. */
function removeLevels(
  tenant: OmniumTenant,
  skus: readonly string[],
  warehouses: readonly string[],
  origin: string,
): void {
  if (warehouses.length === 0) throw badRequest('warehouseIds is required.')
  const removed = skus
    .flatMap((sku) => warehouses.map((warehouseCode) => ({ sku, warehouseCode })))
    .filter(({ sku, warehouseCode }) => tenant.inventory.delete(inventoryKey(sku, warehouseCode)))
  if (removed.length === 0) return
  const single = removed.length === 1 ? removed[0] : undefined
  tenant.publisher.publish(
    compact<NewEvent>({
      operationId: 350_001,
      className: 'Inventory',
      category: 'Deleted',
      message: `Inventory deleted for ${removed.length} item${removed.length === 1 ? '' : 's'}`,
      objectId: single?.sku,
      storeId: warehouses.length === 1 ? warehouses[0] : undefined,
    }),
    tenant.apiUser(origin),
  )
}
