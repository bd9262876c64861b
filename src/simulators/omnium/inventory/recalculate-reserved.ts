import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { warehousesOf } from '../orders/workflow-steps.ts'
import { roundQuantity } from '../rounding.ts'
import type { operations } from '../schemas.ts'
import { writeStock } from './change-stock.ts'
import { inventoryKey } from './stored-inventory.ts'

/**
 * `GET /api/Inventory/RecalculateReservedInventory`: a GET that writes (quirk 30). Reserved units become again
 * what the lines of orders hold; levels that were right stay as they are, without transaction.
 */
export const recalculateReservedInventory: Handler<
  operations['InventoryRecalculateReservedInventory'],
  OmniumTenant
> = ({ origin }, tenant) => {
  const actor = tenant.apiUser(origin)
  const held = heldByOrders(tenant)
  const wrong = tenant.inventory.where(
    ({ sku, warehouseCode, reservedInventory }) =>
      reservedInventory !== (held.get(inventoryKey(sku, warehouseCode)) ?? 0),
  )
  for (const level of wrong) {
    const reservedInventory = held.get(inventoryKey(level.sku, level.warehouseCode)) ?? 0
    writeStock(tenant, { ...level, reservedInventory }, actor, { reason: 'RecalculateReservedInventory' })
  }
  return { status: 200 }
}

/** Units reserved by order lines, by inventory key. */
function heldByOrders({ orders }: OmniumTenant): ReadonlyMap<string, number> {
  const held = new Map<string, number>()
  for (const order of orders.where(({ orderForm }) => orderForm.lineItems.some(isReserving))) {
    const warehouses = warehousesOf(order)
    for (const line of order.orderForm.lineItems.filter(isReserving)) {
      const key = inventoryKey(line.code, warehouses.get(line.lineItemId) ?? '')
      held.set(key, roundQuantity((held.get(key) ?? 0) + (line.reservedInventoryQuantity ?? 0)))
    }
  }
  return held
}

const isReserving = (line: {
  readonly reservedInventory?: boolean
  readonly reservedInventoryQuantity?: number | null
}): boolean => Boolean(line.reservedInventory) && (line.reservedInventoryQuantity ?? 0) > 0
