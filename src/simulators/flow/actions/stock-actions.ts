import { storeManager } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { setStockLevel, stockLevel } from '../stock/stock-levels.ts'
import { viewProductStock } from '../stock/stock-view.ts'
import { fromBody, fromPath } from '../uids.ts'
import { receivingWarehouse } from '../warehouses/warehouses.ts'

/** A place in which stock lies; the store's default warehouse when none is named. */
interface Place {
  storeUid: string
  warehouseUid?: string
}

export interface StockActions {
  /** Sets a level in hundredths. */
  setStock(args: Place & { productUid: string; quantityStock: number }): Schema<'ProductStock'>
  /** Stocktaking: what was counted, or by how much a level is wrong. All lines or none. */
  adjustStock(
    args: Place & {
      lines: readonly { productUid: string; quantityCounted?: number; quantityChange?: number }[]
    },
  ): { items: Schema<'ProductStock'>[] }
}

export function createStockActions(self: () => FlowTenant): StockActions {
  const warehouseIn = ({ storeUid, warehouseUid: given }: Place): string => {
    fromPath(self().stores, 'store', storeUid)
    const warehouseUid = given ?? receivingWarehouse(self(), storeUid)
    if (warehouseUid === undefined) throw conflict(`The store ${storeUid} has no warehouse.`)
    return fromBody(self().warehouses, 'warehouse', '/warehouseUid', warehouseUid).warehouseUid
  }
  return {
    setStock: ({ productUid, quantityStock, ...place }) => {
      const product = fromBody(self().products, 'product', '/productUid', productUid)
      const warehouseUid = warehouseIn(place)
      setStockLevel(self(), { productUid, warehouseUid, quantityStock }, storeManager)
      return viewProductStock(self(), product, [{ warehouseUid, storeUid: place.storeUid }])
    },
    adjustStock: ({ lines, ...place }) => {
      const warehouseUid = warehouseIn(place)
      const writes = lines.map(({ productUid, quantityCounted, quantityChange }, index) => {
        const product = fromBody(self().products, 'product', `/lines/${index}/productUid`, productUid)
        if ((quantityCounted === undefined) === (quantityChange === undefined))
          throw invalid(`/lines/${index}`, 'needs either quantityCounted or quantityChange')
        return { product, quantityCounted, quantityChange }
      })
      const items = writes.map(({ product, quantityCounted, quantityChange = 0 }) => {
        const { productUid } = product
        const before = stockLevel(self(), productUid, warehouseUid).quantityStock
        const quantityStock = quantityCounted ?? before + quantityChange
        setStockLevel(self(), { productUid, warehouseUid, quantityStock }, storeManager)
        return viewProductStock(self(), product, [{ warehouseUid, storeUid: place.storeUid }])
      })
      return { items }
    },
  }
}
