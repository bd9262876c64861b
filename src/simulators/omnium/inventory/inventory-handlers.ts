import type { OmniumHandlers } from '../schemas.ts'
import { getInventory } from './get.ts'
import { processInventoryTransactions } from './process-transactions.ts'
import { recalculateReservedInventory } from './recalculate-reserved.ts'
import { deleteInventory, deleteManyInventory } from './remove.ts'
import { scrollTransactions, searchTransactions } from './search-transactions.ts'
import { scrollInventory, searchInventory } from './search.ts'
import { addManyInventory, postInventory, updateInventory, updateManyInventory } from './write.ts'

export const inventoryHandlers: OmniumHandlers<
  | 'InventoryGet'
  | 'InventoryPost'
  | 'InventoryAddMany'
  | 'InventoryUpdate'
  | 'InventoryUpdateMany'
  | 'InventoryDelete'
  | 'InventoryDeleteMany'
  | 'InventorySearch'
  | 'InventoryScroll'
  | 'InventorySearchInventoryTransactions'
  | 'InventoryScrollTransactions'
  | 'InventoryProcessInventoryTransactions'
  | 'InventoryRecalculateReservedInventory'
> = {
  InventoryGet: getInventory,
  InventoryPost: postInventory,
  InventoryAddMany: addManyInventory,
  InventoryUpdate: updateInventory,
  InventoryUpdateMany: updateManyInventory,
  InventoryDelete: deleteInventory,
  InventoryDeleteMany: deleteManyInventory,
  InventorySearch: searchInventory,
  InventoryScroll: scrollInventory,
  InventorySearchInventoryTransactions: searchTransactions,
  InventoryScrollTransactions: scrollTransactions,
  InventoryProcessInventoryTransactions: processInventoryTransactions,
  InventoryRecalculateReservedInventory: recalculateReservedInventory,
}
