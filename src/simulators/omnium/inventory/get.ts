import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { operations } from '../schemas.ts'

/** `GET /api/Inventory/{sku}`: an unknown SKU is an empty result, not a 404 (quirk 14). */
export const getInventory: Handler<operations['InventoryGet'], OmniumTenant> = ({ path, query }, tenant) => {
  const result = tenant.inventory
    .by('sku', path.id)
    .filter(({ warehouseCode }) => (query.warehouseIds ?? [warehouseCode]).includes(warehouseCode))
  return { status: 200, body: { totalHits: result.length, result: [...result] } }
}
