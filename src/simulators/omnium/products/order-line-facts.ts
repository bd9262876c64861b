import type { OmniumTenant } from '../omnium-tenant.ts'
import { compact } from '../compact.ts'
import type { OrderLine } from '../schemas.ts'
import { findProduct, variantOf } from './find-product.ts'

/** What product data adds to an order line of a SKU (O-ORD): that of the variant before that of its product. */
export function orderLineFacts(tenant: OmniumTenant, sku: string): Partial<OrderLine> | undefined {
  const product = findProduct(tenant, sku)
  if (!product) return undefined
  const variant = variantOf(product, sku)
  return compact<Partial<OrderLine>>({
    displayName: variant?.name ?? product.name,
    brand: variant?.brand ?? product.brand,
    color: variant?.color ?? product.color,
    size: variant?.size ?? product.size,
    ean: variant?.ean ?? product.ean,
    cost: variant?.cost ?? product.cost,
    productId: product.productId,
  })
}
