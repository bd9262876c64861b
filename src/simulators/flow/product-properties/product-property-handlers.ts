import { integrationUser } from '../actor.ts'
import { page, viewedPage } from '../lists/page.ts'
import { viewProduct } from '../products/product-view.ts'
import type { Product } from '../products/products.ts'
import type { FlowHandlers, Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { setPropertyValues, viewPropertyValues } from './property-values.ts'
import { setSiblings, siblingsOf, variantsOf } from './siblings.ts'

export const productPropertyHandlers: FlowHandlers<
  | 'listProductVariants'
  | 'getProductSiblings'
  | 'setProductSiblings'
  | 'listProductProperties'
  | 'setProductProperties'
> = {
  listProductVariants: ({ path, query }, tenant) => {
    const product = fromPath(tenant.products, 'product', path.productUid)
    const body = viewedPage(variantsOf(tenant, product), query, (variant) => ({
      ...viewProduct(tenant, variant),
      productVariantUid: variant.productUid,
    }))
    return { status: 200, body }
  },
  getProductSiblings: ({ path }, tenant) => ({
    status: 200,
    body: uidsOf(siblingsOf(tenant, fromPath(tenant.products, 'product', path.productUid))),
  }),
  setProductSiblings: ({ path, body }, tenant) => {
    const product = fromPath(tenant.products, 'product', path.productUid)
    return { status: 200, body: uidsOf(setSiblings(tenant, product, body, integrationUser)) }
  },
  listProductProperties: ({ path, query }, tenant) => {
    const product = fromPath(tenant.products, 'product', path.productUid)
    return { status: 200, body: page(viewPropertyValues(tenant, product), query) }
  },
  setProductProperties: ({ path, body }, tenant) => {
    const product = fromPath(tenant.products, 'product', path.productUid)
    const written = setPropertyValues(tenant, product, body, integrationUser)
    return { status: 200, body: { items: viewPropertyValues(tenant, written) } }
  },
}

const uidsOf = (products: readonly Product[]): Schema<'ProductSiblings'> => ({
  productUids: products.map(({ productUid }) => productUid),
})
