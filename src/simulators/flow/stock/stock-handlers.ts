import { integrationUser } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { viewedPage } from '../lists/page.ts'
import { invalid } from '../refused.ts'
import type { FlowHandlers, Schema } from '../schemas.ts'
import { fromBody, fromPath } from '../uids.ts'
import { setStockLevel } from './stock-levels.ts'
import { setStockLimits } from './stock-limits.ts'
import { searchProductStock, searchStoreStock } from './stock-search.ts'
import { viewFoundStock, viewProductStock } from './stock-view.ts'

export const stockHandlers: FlowHandlers<
  'searchProductStock' | 'searchStoreStock' | 'setStock' | 'setStockLimits'
> = {
  searchProductStock: ({ body, query }, tenant) => ({
    status: 200,
    body: viewedPage(searchProductStock(tenant, body), query, (found) => viewFoundStock(tenant, found)),
  }),
  searchStoreStock: ({ path, body, query }, tenant) => ({
    status: 200,
    body: viewedPage(searchStoreStock(tenant, path.storeUid, body ?? {}), query, (found) =>
      viewFoundStock(tenant, found),
    ),
  }),
  setStock: ({ path, body }, tenant) => ({
    status: 200,
    body: { items: setStock(tenant, path.storeUid, path.warehouseUid, body) },
  }),
  setStockLimits: ({ path, body }, tenant) => ({
    status: 200,
    body: { items: setStockLimits(tenant, path.storeUid, path.warehouseUid, body) },
  }),
}

/** All levels or none: every product is looked up before the first one is set. */
function setStock(
  tenant: FlowTenant,
  storeUid: string,
  warehouseUid: string,
  { items }: Schema<'StockWriteRequest'>,
): Schema<'ProductStock'>[] {
  fromPath(tenant.stores, 'store', storeUid)
  fromPath(tenant.warehouses, 'warehouse', warehouseUid)
  if (!Array.isArray(items)) throw invalid('/items', 'must be a list')
  const writes = items.map((item, index) => {
    const at = `/items/${index}`
    const known = knownFields(
      item,
      { productUid: 'string', quantityStock: 'integer', costPrice: 'integer?' },
      at,
    )
    if (known.quantityStock === undefined) throw invalid(`${at}/quantityStock`, 'is required')
    return { known, product: fromBody(tenant.products, 'product', `${at}/productUid`, known.productUid) }
  })
  return writes.map(({ known, product }) => {
    setStockLevel(tenant, { ...known, warehouseUid }, integrationUser)
    return viewProductStock(tenant, product, [{ warehouseUid, storeUid }])
  })
}
