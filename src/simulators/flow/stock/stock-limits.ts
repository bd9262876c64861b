import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, fromPath } from '../uids.ts'
import { stockLevel } from './stock-levels.ts'
import { viewProductStock } from './stock-view.ts'

/**
 * Sets limits and shelves, all of them or none; what is left out stays. The record counts as modified, but its
 * quantity is the same, so STOCK_CHANGE does not fire.
 */
export function setStockLimits(
  tenant: FlowTenant,
  storeUid: string,
  warehouseUid: string,
  { items }: Schema<'StockLimitWriteRequest'>,
): Schema<'ProductStock'>[] {
  fromPath(tenant.stores, 'store', storeUid)
  fromPath(tenant.warehouses, 'warehouse', warehouseUid)
  if (!Array.isArray(items)) throw invalid('/items', 'must be a list')
  const writes = items.map((item, index) => {
    const at = `/items/${index}`
    const { productUid, ...limits } = knownFields(
      item,
      {
        productUid: 'string',
        minStockLevel: 'integer?',
        maxStockLevel: 'integer?',
        locationLabel: 'string?',
      },
      at,
    )
    const product = fromBody(tenant.products, 'product', `${at}/productUid`, productUid)
    const level = { ...stockLevel(tenant, productUid, warehouseUid), ...limits }
    const { minStockLevel: least, maxStockLevel: most } = level
    if (least !== null && most !== null && least > most)
      throw invalid(`${at}/minStockLevel`, `must not exceed the maximum ${most}`)
    return { product, level }
  })
  return writes.map(({ product, level }) => {
    tenant.stock.put({ ...level, modifiedAt: timestamp(tenant) })
    return viewProductStock(tenant, product, [{ warehouseUid, storeUid }])
  })
}
