import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Product } from '../products/products.ts'
import { reservedQuantity } from './reservations.ts'
import { stockLevel } from './stock-levels.ts'

/** A warehouse as one store sees it. */
export interface Location {
  readonly warehouseUid: string
  readonly storeUid: string
}

/** A product with the places in which it was looked for; its figures are read when the page is shown. */
export interface FoundStock {
  readonly product: Product
  readonly locations: readonly Location[]
}

export const viewFoundStock = (
  tenant: FlowTenant,
  { product, locations }: FoundStock,
): Schema<'ProductStock'> => viewProductStock(tenant, product, locations)

export function viewProductStock(
  tenant: FlowTenant,
  product: Product,
  locations: readonly Location[],
): Schema<'ProductStock'> {
  const details = locations.map((location) => viewWarehouseStock(tenant, product.productUid, location))
  return {
    productUid: product.productUid,
    productName: product.name ?? product.productUid,
    productSku: product.sku ?? '',
    totalQuantityStock: details.reduce((total, { quantityStock }) => total + quantityStock, 0),
    totalQuantityReserved: details.reduce((total, { quantityReserved }) => total + quantityReserved, 0),
    warehouseStockDetails: details,
  }
}

const viewWarehouseStock = (
  tenant: FlowTenant,
  productUid: string,
  { warehouseUid, storeUid }: Location,
): Schema<'WarehouseStock'> & { quantityStock: number; quantityReserved: number } => {
  const level = stockLevel(tenant, productUid, warehouseUid)
  return {
    warehouseUid,
    warehouseName: tenant.warehouses.get(warehouseUid)?.name ?? warehouseUid,
    storeUid,
    storeName: tenant.stores.get(storeUid)?.name ?? storeUid,
    quantityStock: level.quantityStock,
    quantityReserved: reservedQuantity(tenant, productUid, warehouseUid),
    minStockLevel: level.minStockLevel,
    maxStockLevel: level.maxStockLevel,
    locationLabel: level.locationLabel,
  }
}
