import type { FlowTenant } from '../flow-tenant.ts'
import { coverImage } from '../product-media/product-media.ts'
import { productGroupPath } from '../product-groups/product-groups.ts'
import { viewPropertyValues } from '../product-properties/property-values.ts'
import type { Schema } from '../schemas.ts'
import { supplierProducts } from '../supplier-products/supplier-products.ts'
import type { Product } from './products.ts'

export function viewProduct(tenant: FlowTenant, product: Product): Schema<'ProductResponse'> {
  const { propertyValues: _values, siblingGroupUid: _group, ...stored } = product
  return {
    ...stored,
    brandName: tenant.brands.get(product.brandUid ?? '')?.name ?? null,
    coverImage: coverImage(tenant, product.productUid),
    optionProperties: viewPropertyValues(tenant, product),
    productGroupPath: productGroupPath(tenant, product.productGroupUid),
    suppliers: supplierProducts(tenant, product).map(({ supplierUid, supplierName }) => ({
      supplierUid,
      name: supplierName ?? supplierUid,
    })),
  }
}
