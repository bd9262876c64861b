import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { mediaKey } from '../product-media/product-media.ts'
import { isOpen } from '../purchase-orders/purchase-order-record.ts'
import { conflict } from '../refused.ts'
import { keyOf } from '../resource/resource.ts'
import { stockKey } from '../stock/stock-levels.ts'
import { fromPath } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

/**
 * What work still needs is not deleted (409 is assumed): a product in stock, in an open order or purchase order,
 * or in a package. Finished orders keep what they said of it; what only describes it goes with it.
 */
export function deleteProduct(tenant: FlowTenant, productUid: string, by: Actor): void {
  fromPath(tenant.products, 'product', productUid)
  const reason = reasonToKeep(tenant, productUid)
  if (reason !== undefined) throw conflict(`The product ${productUid} ${reason}, so it cannot be deleted.`)
  for (const level of tenant.stock.by('product', productUid)) tenant.stock.delete(stockKey(level))
  for (const price of tenant.prices.by('productUid', productUid))
    tenant.prices.delete(keyOf([price.pricelistUid, price.priceUid]))
  for (const picture of tenant.productMedia.by('productUid', productUid))
    tenant.productMedia.delete(mediaKey(picture))
  for (const { productPackageSlotUid } of tenant.packageSlots.by('productUid', productUid))
    tenant.packageSlots.delete(keyOf([productUid, productPackageSlotUid]))
  for (const { soaAmountUid } of tenant.soaAmounts.by('productUid', productUid))
    tenant.soaAmounts.delete(soaAmountUid)
  tenant.products.delete(productUid)
  emit(tenant, { action: 'PRODUCT_DELETE', product: productUid }, by)
}

function reasonToKeep(tenant: FlowTenant, productUid: string): string | undefined {
  if (tenant.stock.by('product', productUid).some(({ quantityStock }) => quantityStock !== 0))
    return 'is in stock'
  if (tenant.orders.count('reservedProduct', productUid) > 0) return 'stands in an open order'
  if (tenant.purchaseOrders.by('productUid', productUid).some(isOpen)) return 'is on order'
  if (tenant.packageSlots.count('componentUid', productUid) > 0) return 'is part of a package'
  return undefined
}
