import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { stockLevel } from '../stock/stock-levels.ts'
import { reservedQuantity } from '../stock/reservations.ts'
import { isOpen } from '../purchase-orders/purchase-order-record.ts'
import { vatRate } from '../config/countries.ts'
import { costPriceOf } from '../prices/cost-price.ts'
import { effectivePrice } from '../prices/effective-price.ts'
import { viewProduct } from './product-view.ts'
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
  const costPrice = costPriceOf(tenant, product, storeUid)
  const price = effectivePrice(tenant, product, { storeUid })
  return {
    ...viewProduct(tenant, product),
    storeProductDetails: {
      costPrice,
      ...price,
      ...grossProfit(tenant, product, price.campaignPrice ?? price.price, costPrice),
      quantityStock: sum(levels.map(({ quantityStock }) => quantityStock)),
      quantityReserved: sum(
        levels.map(({ warehouseUid }) => reservedQuantity(tenant, productUid, warehouseUid)),
      ),
      quantityOrdered: onOrder(tenant, storeUid, productUid),
    },
  }
}

/** Quirk 14: where no store is named, nothing is in stock and the price is the recommended one. */
export function viewProductWithoutStore(
  tenant: FlowTenant,
  product: Product,
): Schema<'StoreProductResponse'> {
  const price = product.recommendedRetailPrice ?? null
  const costPrice = product.purchasePrice ?? null
  return {
    ...viewProduct(tenant, product),
    storeProductDetails: {
      costPrice,
      ...{ price, campaignPrice: null, campaignName: null },
      ...grossProfit(tenant, product, price, costPrice),
      ...{ quantityStock: 0, quantityReserved: 0, quantityOrdered: 0 },
    },
  }
}

/** What is left of the price without VAT; the percentage in hundredths, as VAT rates are (assumed). */
function grossProfit(
  tenant: FlowTenant,
  product: Product,
  price: number | null,
  costPrice: number | null,
): Pick<Schema<'StoreProductDetails'>, 'grossProfitAmount' | 'grossProfitPercentage'> {
  if (price === null || costPrice === null) return { grossProfitAmount: null, grossProfitPercentage: null }
  const rate = vatRate(product.vatCodeUid, tenant.profile.countryCode)
  const net = Math.round((price * 10_000) / (10_000 + rate))
  const grossProfitAmount = net - costPrice
  return {
    grossProfitAmount,
    grossProfitPercentage: net === 0 ? null : Math.round((grossProfitAmount * 10_000) / net),
  }
}

/** Ordered from suppliers and not here yet. */
function onOrder(tenant: FlowTenant, storeUid: string, productUid: string): number {
  return tenant.purchaseOrders
    .by('productUid', productUid)
    .filter((order) => order.storeUid === storeUid && isOpen(order))
    .flatMap(({ items }) => items)
    .filter((item) => item.productUid === productUid)
    .reduce((total, item) => total + Math.max(0, item.quantityOrdered - item.quantityReceived), 0)
}
