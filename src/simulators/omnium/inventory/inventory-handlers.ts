import type { OmniumHandlers } from '../schemas.ts'
import { getInventory, searchInventory } from './read.ts'
import { processInventoryTransactions, updateInventory, updateManyInventory } from './write.ts'

export const inventoryHandlers: OmniumHandlers<
  | 'InventoryGet'
  | 'InventoryUpdate'
  | 'InventoryUpdateMany'
  | 'InventorySearch'
  | 'InventoryProcessInventoryTransactions'
> = {
  InventoryGet: getInventory,
  InventoryUpdate: updateInventory,
  InventoryUpdateMany: updateManyInventory,
  InventorySearch: searchInventory,
  InventoryProcessInventoryTransactions: processInventoryTransactions,
}
