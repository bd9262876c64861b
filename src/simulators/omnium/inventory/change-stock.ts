import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { round2, roundQuantity } from '../rounding.ts'
import type { InventoryItem } from '../schemas.ts'
import { inventoryKey } from './stored-inventory.ts'
import type { InventoryTransaction, StoredInventory } from './stored-inventory.ts'

export interface StockChange {
  readonly sku: string
  readonly warehouseCode: string
  readonly change?: number
  readonly reservedChange?: number
  /** The warehouse that a virtual stock location lies in; absent for what is no such location. */
  readonly physicalWarehouseCode?: string
  /** Cost of one unit of what came in, without tax. */
  readonly unitCost?: number
  readonly reason?: string | undefined
  readonly orderId?: string | undefined
  readonly purchaseOrderId?: string | undefined
  readonly goodsReceptionId?: string | undefined
}

/** Adds to a stock level and writes the transaction. What does not exist starts from 0; levels may go below 0. */
export function changeStock(tenant: OmniumTenant, change: StockChange, actor: Actor): StoredInventory {
  const before = tenant.inventory.get(inventoryKey(change.sku, change.warehouseCode))
  const inventory = roundQuantity((before?.inventory ?? 0) + (change.change ?? 0))
  const reservedInventory = roundQuantity((before?.reservedInventory ?? 0) + (change.reservedChange ?? 0))
  return writeStock(
    tenant,
    {
      ...before,
      sku: change.sku,
      warehouseCode: change.warehouseCode,
      inventory,
      reservedInventory,
      ...(change.unitCost === undefined ? {} : { cost: change.unitCost }),
      ...(change.physicalWarehouseCode === undefined
        ? {}
        : { isVirtual: true, physicalWarehouseCode: change.physicalWarehouseCode }),
    },
    actor,
    change,
  )
}

type Level = InventoryItem &
  Pick<StoredInventory, 'sku' | 'warehouseCode' | 'inventory' | 'reservedInventory'>
type Cause = Pick<StockChange, 'reason' | 'orderId' | 'purchaseOrderId' | 'goodsReceptionId'>

/**
 * Sets a stock level and writes the transaction that leads from the level before. Levels are valued at the cost of
 * the last unit that came in.
 */
export function writeStock(tenant: OmniumTenant, level: Level, actor: Actor, cause: Cause): StoredInventory {
  const { sku, warehouseCode, inventory, reservedInventory } = level
  const before = tenant.inventory.get(inventoryKey(sku, warehouseCode))
  const now = tenant.timestamp()
  const written = tenant.inventory.put({
    ...level,
    ...(level.cost === undefined ? {} : { costTotal: round2(level.cost * inventory) }),
    created: before?.created ?? now,
    modified: now,
  })
  const change = roundQuantity(inventory - (before?.inventory ?? 0))
  tenant.inventoryTransactions.insert(
    compact<InventoryTransaction>({
      id: tenant.ids.token(20),
      transactionDate: now,
      variant: sku,
      warehouseCode,
      warehouseName: tenant.stores.get(warehouseCode)?.name,
      isVirtual: level.isVirtual,
      physicalWarehouseCode: level.physicalWarehouseCode,
      location: level.location,
      inventoryChange: change,
      reservedInventoryChange: roundQuantity(reservedInventory - (before?.reservedInventory ?? 0)),
      newInventory: inventory,
      newReservedInventory: reservedInventory,
      inventoryChangeValue: level.cost === undefined ? undefined : round2(level.cost * change),
      totalInventoryValue: written.costTotal,
      userId: actor.userId,
      userName: actor.user,
      reason: cause.reason,
      orderId: cause.orderId,
      purchaseOrderId: cause.purchaseOrderId,
      goodsReceptionId: cause.goodsReceptionId,
    }),
  )
  return written
}
