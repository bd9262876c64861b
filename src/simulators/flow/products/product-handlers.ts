import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { createProduct, updateProduct } from './products.ts'
import { viewStoreProduct } from './store-product.ts'

export const productHandlers: FlowHandlers<
  'listProducts' | 'createProduct' | 'getProduct' | 'updateProduct' | 'getStoreProduct'
> = {
  listProducts: ({ query }, tenant) => {
    const { productSku, productExternalId } = query
    const products = productSku === undefined ? tenant.products.all() : tenant.products.by('sku', productSku)
    const wanted = products.filter(
      ({ externalId }) => productExternalId === undefined || externalId === productExternalId,
    )
    return { status: 200, body: page(wanted, query) }
  },
  createProduct: ({ body }, tenant) => ({ status: 200, body: createProduct(tenant, body, integrationUser) }),
  getProduct: ({ path }, tenant) => ({
    status: 200,
    body: fromPath(tenant.products, 'product', path.productUid),
  }),
  updateProduct: ({ path, body }, tenant) => ({
    status: 200,
    body: updateProduct(tenant, path.productUid, body, integrationUser),
  }),
  getStoreProduct: ({ path }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const product = fromPath(tenant.products, 'product', path.productUid)
    return { status: 200, body: viewStoreProduct(tenant, path.storeUid, product) }
  },
}
