import type { OmniumTenant } from '../omnium-tenant.ts'
import { roundQuantity } from '../rounding.ts'
import type { Schema } from '../schemas.ts'
import type { StoredInventory } from '../inventory/stored-inventory.ts'

/** Stock of one SKU as the product index has it. */
export interface ProductStock {
  readonly sku: string
  /** Available units by warehouse. */
  readonly inventory: readonly Schema<'OmniumProductInventory'>[]
  readonly availableInventory: number
}

/** When a scheduled task ran last. */
export interface TaskRun {
  readonly task: string
  readonly ranAt: string
}

export const PRODUCT_STOCK_TASK = 'ProductInventoryStatusScheduledTask'

/** Cron of the task: on every half hour. No schedule of it is published; this is the sample of its neighbour. */
const PERIOD = 30 * 60_000

/**
 * Brings the stock members of products up to date. They are a snapshot that lags behind the inventory (quirk 37):
 * between two runs of the task nothing of a sale or a delivery shows in them.
 */
export function refreshProductStock(tenant: OmniumTenant): { readonly refreshed: number } {
  const last = tenant.taskRuns.get(PRODUCT_STOCK_TASK)
  const changed = new Set(
    tenant.inventory
      .all()
      .filter(({ modified }) => !last || (modified ?? '') >= last.ranAt)
      .map(({ sku }) => sku),
  )
  for (const sku of changed) writeStock(tenant, sku, tenant.inventory.by('sku', sku))
  // Rows that were deleted leave no change behind; the count tells.
  if (countRows(tenant) !== tenant.inventory.size) removeStale(tenant)
  tenant.taskRuns.put({ task: PRODUCT_STOCK_TASK, ranAt: tenant.timestamp() })
  return { refreshed: changed.size }
}

/** The snapshot of a SKU; runs the task first when it has been due. */
export function stockOf(tenant: OmniumTenant, sku: string): ProductStock | undefined {
  const last = tenant.taskRuns.get(PRODUCT_STOCK_TASK)
  const isDue = !last || Math.floor(Date.parse(last.ranAt) / PERIOD) < Math.floor(tenant.now() / PERIOD)
  if (isDue) refreshProductStock(tenant)
  return tenant.productStock.get(sku)
}

const countRows = (tenant: OmniumTenant): number =>
  tenant.productStock.all().reduce((sum, { inventory }) => sum + inventory.length, 0)

function removeStale(tenant: OmniumTenant): void {
  for (const { sku, inventory } of tenant.productStock.all()) {
    const rows = tenant.inventory.by('sku', sku)
    if (rows.length !== inventory.length) writeStock(tenant, sku, rows)
  }
}

function writeStock(tenant: OmniumTenant, sku: string, rows: readonly StoredInventory[]): void {
  if (rows.length === 0) {
    tenant.productStock.delete(sku)
    return
  }
  const inventory = rows.map((row) => ({
    warehouseCode: row.warehouseCode,
    quantity: roundQuantity(row.inventory - row.reservedInventory),
  }))
  tenant.productStock.put({
    sku,
    inventory,
    availableInventory: roundQuantity(inventory.reduce((sum, { quantity }) => sum + quantity, 0)),
  })
}
