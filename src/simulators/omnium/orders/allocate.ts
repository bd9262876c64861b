import type { Actor } from '../actor.ts'
import { inventoryKey } from '../inventory/stored-inventory.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import { publishOrderEvent } from './order-events.ts'
import { DELIVERED, CANCELLED } from './order-statuses.ts'
import { saveOrder } from './save-order.ts'
import { liveQuantity, withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder, StoredShipment } from './stored-order.ts'
import { reserveInventory } from './workflow-steps.ts'

/**
 * Gives an order's shipments to a warehouse: what they held elsewhere comes along, and what held nothing is reserved.
 * Without a name it is the first warehouse that has everything, the present one if it does.
 */
export function allocateOrder(
  tenant: OmniumTenant,
  order: StoredOrder,
  wanted: { readonly warehouseCode?: string | undefined; readonly shipmentId?: string | undefined },
  actor: Actor,
): StoredOrder {
  if (DELIVERED.has(order.status) || CANCELLED.has(order.status))
    throw badRequest(`Order ${order.id} is ${order.status} and cannot be allocated.`)
  const { shipments } = order.orderForm
  const moving = shipments.filter(({ shipmentId }) => shipmentId === (wanted.shipmentId ?? shipmentId))
  if (moving.length === 0) throw badRequest(`Order ${order.id} has no shipment ${wanted.shipmentId ?? ''}.`)
  if (wanted.warehouseCode && !tenant.stores.get(wanted.warehouseCode)?.isWarehouse)
    throw badRequest(`Store ${wanted.warehouseCode} is not a warehouse.`)

  const placed = withForm(order, {
    shipments: shipments.map((shipment) =>
      moving.some(({ shipmentId }) => shipmentId === shipment.shipmentId)
        ? { ...shipment, warehouseCode: wanted.warehouseCode ?? findWarehouse(tenant, shipment) }
        : shipment,
    ),
  })
  const moved = saveOrder(tenant, placed, actor)
  const saved = saveOrder(tenant, reserveInventory.run(tenant, moved, actor), actor)
  const previousStatus = order.status
  publishOrderEvent(
    tenant,
    saved,
    { operationId: 210_102, category: 'Updated', message: 'Order allocated', previousStatus },
    actor,
  )
  return saved
}

function findWarehouse(
  tenant: OmniumTenant,
  { warehouseCode, lineItems, shipmentId }: StoredShipment,
): string {
  const hasAll = (code: string): boolean =>
    lineItems.every((line) => line.isVirtualProduct || available(tenant, line, code) >= liveQuantity(line))
  if (warehouseCode && hasAll(warehouseCode)) return warehouseCode
  const found = tenant.stores.all().find(({ id, isWarehouse }) => isWarehouse && hasAll(id))
  if (!found) throw badRequest(`No warehouse has everything of shipment ${shipmentId} in stock.`)
  return found.id
}

function available(tenant: OmniumTenant, { code }: StoredLine, warehouseCode: string): number {
  const level = tenant.inventory.get(inventoryKey(code, warehouseCode))
  return level ? level.inventory - level.reservedInventory : 0
}
