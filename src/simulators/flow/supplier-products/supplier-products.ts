import type { FlowTenant } from '../flow-tenant.ts'
import type { Product } from '../products/products.ts'
import type { Schema } from '../schemas.ts'

/**
 * What suppliers offer of a product. Nothing published writes it, so it is what the latest purchase order with
 * each supplier says (assumed).
 */
export function supplierProducts(
  tenant: FlowTenant,
  { productUid, sku }: Product,
): Schema<'SupplierProductResponse'>[] {
  const latest = new Map<string, Schema<'SupplierProductResponse'>>()
  for (const { supplierUid, header, items } of tenant.purchaseOrders.by('productUid', productUid)) {
    for (const line of items) {
      if (line.productUid !== productUid) continue
      const name = tenant.suppliers.get(supplierUid)?.name
      latest.set(supplierUid, {
        supplierUid,
        ...(name === undefined ? {} : { supplierName: name }),
        supplierSku: line.supplierSku,
        productUid,
        productSku: sku ?? null,
        purchasePrice: line.unitPrice,
        currency: header.currency ?? tenant.profile.currency,
      })
    }
  }
  return [...latest.values()]
}
