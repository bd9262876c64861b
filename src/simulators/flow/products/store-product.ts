import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { stockLevel } from '../stock/stock-levels.ts'
import { reservedQuantity } from '../stock/reservations.ts'
import type { Product } from './products.ts'

/** A product with the figures of one store: the sum over the warehouses that the store may see. */
export function viewStoreProduct(
  tenant: FlowTenant,
  storeUid: string,
  product: Product,
): Schema<'StoreProductResponse'> {
  const { productUid } = product
  const levels = tenant.warehouses
    .by('storeUid', storeUid)
    .map(({ warehouseUid }) => stockLevel(tenant, productUid, warehouseUid))
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
  return {
    ...product,
    storeProductDetails: {
      costPrice:
        levels.find(({ costPrice }) => costPrice !== null)?.costPrice ?? product.purchasePrice ?? null,
      price: product.recommendedRetailPrice ?? null,
      campaignPrice: null,
      campaignName: null,
      quantityStock: sum(levels.map(({ quantityStock }) => quantityStock)),
      quantityReserved: sum(
        levels.map(({ warehouseUid }) => reservedQuantity(tenant, productUid, warehouseUid)),
      ),
      quantityOrdered: onOrder(tenant, storeUid, productUid),
    },
  }
}

/** Ordered from suppliers and not here yet. */
function onOrder(tenant: FlowTenant, storeUid: string, productUid: string): number {
  return tenant.purchaseOrders
    .by('storeUid', storeUid)
    .filter(({ status }) => status !== 'CLOSED' && status !== 'CANCELLED_BY_SUPPLIER')
    .flatMap(({ items }) => items)
    .filter((item) => item.productUid === productUid)
    .reduce((total, item) => total + Math.max(0, item.quantityOrdered - item.quantityReceived), 0)
}
