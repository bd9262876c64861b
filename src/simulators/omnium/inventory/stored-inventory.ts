import type { InventoryItem, Schema } from '../schemas.ts'

/** Stock of one SKU in one warehouse. */
export interface StoredInventory extends InventoryItem {
  readonly sku: string
  readonly warehouseCode: string
  readonly inventory: number
  readonly reservedInventory: number
}

/** One change of stock. `variant` is the SKU. */
export interface InventoryTransaction extends Omit<Schema<'OmniumInventoryTransaction'>, Optional> {
  readonly id: string
  readonly transactionDate: string
  readonly variant: string
  readonly warehouseCode: string
  readonly inventoryChange: number
  readonly reservedInventoryChange: number
  readonly newInventory: number
  readonly newReservedInventory: number
  readonly userId: string
  readonly reason?: string
  readonly orderId?: string
  readonly purchaseOrderId?: string
  readonly goodsReceptionId?: string
}
/** Members that the contract lets be null and that are absent here instead. */
type Optional = 'reason' | 'orderId' | 'purchaseOrderId' | 'goodsReceptionId'

/** Codes hold no control characters, so two different pairs never share a key. */
export const inventoryKey = (sku: string, warehouseCode: string): string => `${sku}\t${warehouseCode}`
