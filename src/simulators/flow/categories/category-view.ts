import type { FlowTenant } from '../flow-tenant.ts'
import { viewProductWithoutStore, viewStoreProduct } from '../products/store-product.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'
import type { Category } from './categories.ts'

/** With the categories directly below it, and its products when they are asked for. */
export function viewCategory(
  tenant: FlowTenant,
  category: Category,
  show: { readonly products: boolean; readonly storeUid?: string | undefined },
): Schema<'CategoryResponse'> {
  const { categoryUid } = category
  const below = tenant.categories.by('parentUid', categoryUid)
  return {
    ...category,
    categories: below.map(({ parentUid: _parentUid, ...child }) => child),
    ...(show.products ? { products: productsIn(tenant, categoryUid, show.storeUid) } : {}),
  }
}

/** Quirk 14: without a store the stock is 0 and the price the recommended retail price. */
function productsIn(
  tenant: FlowTenant,
  categoryUid: string,
  storeUid: string | undefined,
): Schema<'StoreProductResponse'>[] {
  if (storeUid !== undefined) fromBody(tenant.stores, 'store', 'storeUid', storeUid)
  return tenant.products
    .by('categoryUid', categoryUid)
    .map((product) =>
      storeUid === undefined
        ? viewProductWithoutStore(tenant, product)
        : viewStoreProduct(tenant, storeUid, product),
    )
}
