import type { OmniumTenant } from '../omnium-tenant.ts'
import { languagesOf } from './find-product.ts'

/** What changes beside the document itself, such as its prices, counts as a change of the product (O-DLT). */
export function touchProduct(tenant: OmniumTenant, productId: string): void {
  const modified = tenant.timestamp()
  for (const product of languagesOf(tenant, productId))
    if (product.modified !== modified) tenant.products.put({ ...product, modified })
}
