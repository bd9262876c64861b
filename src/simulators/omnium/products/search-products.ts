import { withDescendants } from '../categories/stored-category.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { customerPrices, generalPrices, marketPrices, storePrices } from '../prices/price-scope.ts'
import type { PriceScope } from '../prices/price-scope.ts'
import type { Schema } from '../schemas.ts'
import { filterBy } from '../search/criteria.ts'
import { indexed } from '../search/index-delay.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'
import { deltaFilter } from './delta-windows.ts'
import { isMainLanguage, languagesOf } from './find-product.ts'
import { toListItem } from './list-item.ts'
import { PRODUCT_CRITERIA } from './product-criteria.ts'
import type { ProductSearchRequest, SearchContext } from './product-criteria.ts'
import { productFacets, wantedBrands } from './product-facets.ts'
import { shapeFields } from './shape-fields.ts'
import { productView } from './show-product.ts'
import type { Product, StoredProduct } from './stored-product.ts'

type ListAnswer = Schema<'OmniumProductListItemViewModelOmniumSearchResult'>

const isDeleted = ({ status }: StoredProduct): boolean => status === 'Deleted'

/** The products that a request finds, in no particular order. Deleted ones only when it asks for them. */
export function findProducts(tenant: OmniumTenant, request: ProductSearchRequest): StoredProduct[] {
  const context: SearchContext = {
    tenant,
    request,
    categories: withDescendants(tenant, request.productCategoryIds ?? []),
    excludedCategories: withDescendants(tenant, request.excludedProductCategoryIds ?? []),
    words: (request.searchText ?? '').toLowerCase().split(/\s+/),
  }
  const isInWindows = deltaFilter(tenant, request)
  const isWantedLanguage = languageFilter(tenant, request)
  const candidates = indexed(tenant, candidatesFor(tenant, context)).filter(
    (product) =>
      isDeleted(product) === (request.isDeleted === true) &&
      isWantedLanguage(product) &&
      (!isInWindows || isInWindows(product)),
  )
  return filterBy(candidates, request, PRODUCT_CRITERIA, context)
}

export const productsInMainLanguage = (tenant: OmniumTenant): StoredProduct[] => findProducts(tenant, {})

/** Newest first unless the request says otherwise; the second and third key order what is equal by the one before. */
export function sortProducts(
  found: readonly StoredProduct[],
  { sortOrder, sortOrder2nd, sortOrder3rd }: ProductSearchRequest,
): StoredProduct[] {
  const idOf = ({ id }: StoredProduct): string => id
  const further = [sortOrder3rd, sortOrder2nd].filter((order) => Boolean(order))
  // Each sort keeps the order of equals, so the last key goes first.
  return sortBy(
    further.reduce((sorted, order) => sortBy(sorted, order, idOf), [...found]),
    sortOrder,
    idOf,
  )
}

/** One page of list items with facets: per-hit work only for what the page shows. */
export function listProducts(
  tenant: OmniumTenant,
  request: ProductSearchRequest,
  page: { readonly take?: number; readonly page?: number } = request,
): ListAnswer {
  const found = sortProducts(findProducts(tenant, request), request)
  const { totalHits, result } = takePage(found, page)
  const items = showProducts(tenant, result, request).map((product) => toListItem(tenant, product))
  return {
    totalHits,
    result: shapeFields(items, request),
    facets: request.isFacetsDisabled ? [] : productFacets(tenant, found),
  }
}

/** Whole products with the prices that the request is about. */
export const showProducts = (
  tenant: OmniumTenant,
  products: readonly StoredProduct[],
  request: ProductSearchRequest,
): Product[] => products.map(productView(tenant, priceScope(tenant, request)))

function priceScope(tenant: OmniumTenant, request: ProductSearchRequest): PriceScope {
  const { customerId, customerGroup, customerGroups, marketId, marketIds, storeIdPriceFilter } = request
  const groups = [...(customerGroups ?? []), ...(customerGroup ? [customerGroup] : [])]
  const markets = [...(marketIds ?? []), ...(marketId ? [marketId] : [])]
  const base =
    customerId || groups.length > 0
      ? customerPrices(tenant, customerId ?? undefined, groups)
      : generalPrices(tenant)
  const inMarkets = markets.length > 0 && !customerId ? marketPrices(tenant, markets) : base
  if (!storeIdPriceFilter) return inMarkets
  const inStore = storePrices(tenant, storeIdPriceFilter)
  return (price) => inMarkets(price) && inStore(price)
}

/** In the tenant's main language unless the request names another, or wants all. */
function languageFilter(
  tenant: OmniumTenant,
  { productLanguage, isProductLanguageFilterIgnored }: ProductSearchRequest,
): (product: StoredProduct) => boolean {
  if (isProductLanguageFilterIgnored) return () => true
  if (productLanguage) return ({ language }) => language === productLanguage
  return ({ language }) => isMainLanguage(tenant, language)
}

/** Where to look: an index when the request names ids, GTINs, categories or brands, else everywhere. */
function candidatesFor(
  tenant: OmniumTenant,
  { request, categories }: SearchContext,
): readonly StoredProduct[] {
  const { products } = tenant
  const { productIds, gtins } = request
  if (productIds?.length)
    return distinct(
      productIds.flatMap((id) => [
        ...languagesOf(tenant, id),
        ...products.by('sku', id),
        ...(products.get(id) ? [products.get(id)] : []),
      ]),
    )
  if (gtins?.length) return distinct(gtins.flatMap((gtin) => products.by('gtin', gtin)))
  if (request.productCategoryIds?.length)
    return distinct([...categories].flatMap((id) => products.by('category', id)))
  const brands = wantedBrands(request.facets)
  if (brands.length > 0) return distinct(brands.flatMap((brand) => products.by('brand', brand)))
  return products.all()
}

const distinct = (products: readonly (StoredProduct | undefined)[]): StoredProduct[] => [
  ...new Set(products.filter((product) => product !== undefined)),
]
