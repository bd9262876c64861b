import type { OmniumTenant } from '../omnium-tenant.ts'
import { findProduct, variantOf } from './find-product.ts'

/** What one unit of a SKU costs from now on, without tax; of the variant where the SKU is one. */
export function setCost(tenant: OmniumTenant, sku: string, cost: number): void {
  const product = findProduct(tenant, sku)
  if (!product) return
  const variant = variantOf(product, sku)
  const modified = tenant.timestamp()
  tenant.products.put(
    variant
      ? {
          ...product,
          variants: product.variants.map((each) => (each === variant ? { ...each, cost } : each)),
          modified,
        }
      : { ...product, cost, modified },
  )
}
