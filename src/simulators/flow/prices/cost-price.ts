import type { FlowTenant } from '../flow-tenant.ts'
import type { Product } from '../products/products.ts'
import { stockLevel } from '../stock/stock-levels.ts'
import type { StockLevel } from '../stock/stock-levels.ts'

/** Minor units without VAT: what a warehouse of the store says, else what the product says. */
export function costPriceOf(tenant: FlowTenant, product: Product, storeUid: string): number | null {
  const known = levelsOf(tenant, product.productUid, storeUid).find(({ costPrice }) => costPrice !== null)
  return known?.costPrice ?? product.purchasePrice ?? null
}

/** The levels of a product in the warehouses of a store, booked or not. */
export const levelsOf = (tenant: FlowTenant, productUid: string, storeUid: string): readonly StockLevel[] =>
  tenant.warehouses
    .by('storeUid', storeUid)
    .map(({ warehouseUid }) => stockLevel(tenant, productUid, warehouseUid))
