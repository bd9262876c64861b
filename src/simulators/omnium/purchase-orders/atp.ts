import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { inventoryKey } from '../inventory/stored-inventory.ts'
import type { StoredInventory } from '../inventory/stored-inventory.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { liveQuantity } from '../orders/stored-order.ts'
import { roundQuantity } from '../rounding.ts'
import type { Schema, operations } from '../schemas.ts'
import { compareText } from '../search/sort.ts'
import { requirePurchaseOrder } from './require-purchase-order.ts'
import { openQuantity } from './split-line.ts'
import type { StoredPurchaseOrder, StoredPurchaseOrderLine } from './stored-purchase-order.ts'

type Atp = Schema<'OmniumInventoryAtp'>

const UNSET_DATE = '0001-01-01T00:00:00'
/** Statuses after which nothing is expected any more; tenants may configure others. */
const CLOSED: ReadonlySet<string> = new Set(['Completed', 'Canceled', 'OrderCanceled', 'Deleted'])

/** `POST /api/PurchaseOrders/{id}` recalculates what can be promised and does not change the order (quirk 29). */
export const updateAtpValues: Handler<operations['PurchaseOrdersUpdateAtpValues'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  recalculateAtp(tenant, requirePurchaseOrder(tenant, path.purchaseOrderId).id, tenant.apiUser(origin))
  return { status: 200 }
}

/**
 * Writes what a purchase order is going to bring into the stock levels that it is for: an entry of each open line,
 * less what orders wait for. A level that does not exist yet is added with nothing in stock. The entries are no
 * stock, so there is no transaction. That the event is one of `Inventory` is assumed.
 */
export function recalculateAtp(tenant: OmniumTenant, id: string, actor: Actor): void {
  if (!writeAtp(tenant, id)) return
  tenant.publisher.publish(
    {
      operationId: 150_106,
      className: 'Inventory',
      category: 'Updated',
      message: `Available to promise updated by purchase order ${id}`,
    },
    actor,
  )
}

/** True when an entry changed. */
export function writeAtp(tenant: OmniumTenant, id: string): boolean {
  const entries = entriesOf(tenant, tenant.purchaseOrders.get(id))
  const present = tenant.inventory.by('purchaseOrder', id)
  const levels = new Map(present.map((level) => [inventoryKey(level.sku, level.warehouseCode), level]))
  for (const { sku, warehouseCode } of entries) {
    const key = inventoryKey(sku, warehouseCode)
    levels.set(key, tenant.inventory.get(key) ?? emptyLevel(tenant, sku, warehouseCode))
  }
  let isChanged = false
  for (const [key, level] of levels) {
    const others = (level.atp ?? []).filter(({ purchaseOrderId }) => purchaseOrderId !== id)
    const own = entries.filter((entry) => inventoryKey(entry.sku, entry.warehouseCode) === key)
    const atp = [...others, ...own.map((entry) => entry.atp)].toSorted((a, b) =>
      compareText(a.date ?? '', b.date ?? ''),
    )
    if (JSON.stringify(atp) === JSON.stringify(level.atp ?? [])) continue
    tenant.inventory.put({ ...level, atp, modified: tenant.timestamp() })
    isChanged = true
  }
  return isChanged
}

interface Entry {
  readonly sku: string
  readonly warehouseCode: string
  readonly atp: Atp
}

function entriesOf(tenant: OmniumTenant, order: StoredPurchaseOrder | undefined): Entry[] {
  if (!order || CLOSED.has(order.status)) return []
  return order.purchaseOrderForm.lineItems.flatMap((line) => {
    const quantity = openQuantity(line)
    if (quantity <= 0 || !line.warehouseCode || !line.code) return []
    const reservedQuantity = waitingFor(tenant, line)
    const atp = {
      date: expectedAt(tenant, order, line),
      purchaseOrderId: order.id,
      purchaseOrderLineId: line.lineItemId,
      ...(line.deliveryId ? { deliveryId: line.deliveryId } : {}),
      quantity,
      reservedQuantity,
      availableQuantity: roundQuantity(quantity - reservedQuantity),
    }
    return [{ sku: line.code, warehouseCode: line.warehouseCode, atp }]
  })
}

/** The nearest statement counts: of the line, of its delivery, of the order. */
const expectedAt = (
  { deliveries }: OmniumTenant,
  { requestedDeliveryDate }: StoredPurchaseOrder,
  line: StoredPurchaseOrderLine,
): string =>
  line.estimatedTimeOfArrival ??
  (line.deliveryId ? deliveries.get(line.deliveryId)?.estimatedTimeOfArrival : undefined) ??
  requestedDeliveryDate ??
  UNSET_DATE

/** Units that order lines wait to get from this line. */
const waitingFor = ({ orders }: OmniumTenant, { lineItemId }: StoredPurchaseOrderLine): number =>
  orders
    .by('purchaseOrderLine', lineItemId)
    .flatMap(({ orderForm }) => orderForm.lineItems)
    .filter(
      (line) => line.isAwaitingPurchaseOrder && line.reservedInventoryPurchaseOrderLineId === lineItemId,
    )
    .reduce((units, line) => roundQuantity(units + liveQuantity(line) - line.deliveredQuantity), 0)

const emptyLevel = (tenant: OmniumTenant, sku: string, warehouseCode: string): StoredInventory => ({
  sku,
  warehouseCode,
  inventory: 0,
  reservedInventory: 0,
  created: tenant.timestamp(),
  modified: tenant.timestamp(),
})
