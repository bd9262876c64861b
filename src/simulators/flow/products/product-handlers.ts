import { integrationUser } from '../actor.ts'
import { filteredBy } from '../lists/filtered-by.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { deleteProduct } from './delete-product.ts'
import { viewProduct } from './product-view.ts'
import { createProduct, updateProduct } from './products.ts'
import { searchProducts } from './search-products.ts'
import { viewStoreProduct } from './store-product.ts'

export const productHandlers: FlowHandlers<
  | 'listProducts'
  | 'createProduct'
  | 'getProduct'
  | 'updateProduct'
  | 'deleteProduct'
  | 'searchProducts'
  | 'getStoreProduct'
> = {
  listProducts: ({ query }, tenant) => {
    const { productSku: sku, productExternalId: externalId } = query
    const wanted = filteredBy(tenant.products, { sku, externalId })
    return { status: 200, body: viewedPage(wanted, query, (product) => viewProduct(tenant, product)) }
  },
  createProduct: ({ body }, tenant) => ({
    status: 200,
    body: viewProduct(tenant, createProduct(tenant, body, integrationUser)),
  }),
  getProduct: ({ path }, tenant) => ({
    status: 200,
    body: viewProduct(tenant, fromPath(tenant.products, 'product', path.productUid)),
  }),
  updateProduct: ({ path, body }, tenant) => ({
    status: 200,
    body: viewProduct(tenant, updateProduct(tenant, path.productUid, body, integrationUser)),
  }),
  deleteProduct: ({ path }, tenant) => {
    deleteProduct(tenant, path.productUid, integrationUser)
    return { status: 204 }
  },
  searchProducts: ({ query, body }, tenant) => {
    const found = searchProducts(tenant, body)
    return { status: 200, body: viewedPage(found, query, (product) => viewProduct(tenant, product)) }
  },
  getStoreProduct: ({ path }, tenant) => {
    fromPath(tenant.stores, 'store', path.storeUid)
    const product = fromPath(tenant.products, 'product', path.productUid)
    return { status: 200, body: viewStoreProduct(tenant, path.storeUid, product) }
  },
}
