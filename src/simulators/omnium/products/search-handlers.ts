import { requireCategory } from '../categories/stored-category.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import type { OmniumHandlers, Schema } from '../schemas.ts'
import type { ProductSearchRequest } from './product-criteria.ts'
import { findProducts, listProducts, showProducts, sortProducts } from './search-products.ts'
import { shapeFields } from './shape-fields.ts'
import type { Product, StoredProduct } from './stored-product.ts'

type SearchOperation =
  | 'ProductsSearchProducts'
  | 'ProductsScrollSearch'
  | 'ProductsScroll'
  | 'ProductsGetByCategory'
  | 'ProductsGetByProductSearch'

/** A search that a person in the back office has stored under an id. */
export interface ProductSearch {
  readonly id: string
  readonly search: Schema<'OmniumProductSearchRequest'>
}

/** Not published for products; what orders have. */
const BATCH = 1000
const MOST_ON_PAGE = 100

/** A product as found, with the request that says how it is shown when its batch is fetched. */
interface Scrolled {
  readonly product: StoredProduct
  readonly request: ProductSearchRequest
}

export const productSearchHandlers: OmniumHandlers<SearchOperation> = {
  ProductsSearchProducts: ({ body }, tenant) => ({ status: 200, body: listProducts(tenant, body) }),
  ProductsScrollSearch: ({ body }, tenant) => {
    const found = sortProducts(findProducts(tenant, body), body)
    const scrolled = found.map((product): Scrolled => ({ product, request: body }))
    return { status: 200, body: shownBatch(tenant, tenant.scrolls.start('products', scrolled, BATCH)) }
  },
  ProductsScroll: ({ path }, tenant) => ({
    status: 200,
    body: shownBatch(tenant, tenant.scrolls.next<Scrolled>('products', path.id)),
  }),
  /** A dynamic category holds what its stored search finds. Products of the categories below belong to it as well (assumed). */
  ProductsGetByCategory: ({ path, query }, tenant) => {
    const { categoryId, productSearchId } = requireCategory(tenant, path.productCategoryId)
    const stored = productSearchId ? tenant.productSearches.get(productSearchId) : undefined
    const request = stored?.search ?? { productCategoryIds: [categoryId] }
    return { status: 200, body: listProducts(tenant, request, pageOf(query)) }
  },
  ProductsGetByProductSearch: ({ path, query }, tenant) => {
    const stored = tenant.productSearches.get(path.productSearchId)
    if (!stored) throw notFound('Product search', path.productSearchId)
    return { status: 200, body: listProducts(tenant, stored.search, pageOf(query)) }
  },
}

/** Pages of GET lists count from one (quirk 9). */
function pageOf({ page = 1, pageSize = 20 }: { readonly page?: number; readonly pageSize?: number }) {
  if (pageSize > MOST_ON_PAGE) throw badRequest(`pageSize must not exceed ${MOST_ON_PAGE}.`)
  return { take: pageSize, page: Math.max(1, page) - 1 }
}

function shownBatch<T extends { readonly result: Scrolled[] }>(
  tenant: OmniumTenant,
  batch: T,
): Omit<T, 'result'> & { result: Product[] } {
  const request = batch.result[0]?.request ?? {}
  const products = batch.result.map(({ product }) => product)
  return { ...batch, result: shapeFields(showProducts(tenant, products, request), request) }
}
