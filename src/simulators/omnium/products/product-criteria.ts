import { utcInstant } from '../../utc-instant.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { costPricesOf } from '../prices/cost-prices.ts'
import { generalPrices } from '../prices/price-scope.ts'
import type { StoredPrice } from '../prices/stored-prices.ts'
import { pricesOf } from '../prices/write-prices.ts'
import type { Schema } from '../schemas.ts'
import { externalIdValues, hasProperty, isOneOf, isSame, shares } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { findCustomer } from '../prices/price-scope.ts'
import { isInCustomerAssortment } from './assortment.ts'
import type { WindowMember } from './delta-windows.ts'
import { meetsFacets } from './product-facets.ts'
import { stockOf } from './product-stock.ts'
import { searchTextOf } from './search-text.ts'
import { categoryIdsOf, gtinsOf, skusOf } from './stored-product.ts'
import type { StoredProduct } from './stored-product.ts'

export type ProductSearchRequest = Schema<'OmniumProductSearchRequest'>

/** Members that shape, order or steer the answer, or are looked at together. */
type Steering =
  | WindowMember
  | 'isUnionDeltaQuery'
  | 'excludedFields'
  | 'includedFields'
  | 'isPricesExcluded'
  | 'isFacetsDisabled'
  | 'sortOrder2nd'
  | 'sortOrder3rd'
  | 'ignoreCustomerAssortment'
  | 'isProductLanguageFilterIgnored'
  | 'productLanguage'
  | 'isDeleted'
  // Which prices are shown; no product is left out for it.
  | 'customerGroup'
  | 'customerGroups'

export interface SearchContext {
  readonly tenant: OmniumTenant
  readonly request: ProductSearchRequest
  /** The categories asked for with all below them. */
  readonly categories: ReadonlySet<string>
  readonly excludedCategories: ReadonlySet<string>
  /** Of the free text, in lower case; a hit has all of them. */
  readonly words: readonly string[]
}

/** What each member of a product search asks. A switch that is false asks nothing. */
export const PRODUCT_CRITERIA: Criteria<
  Omit<ProductSearchRequest, Steering>,
  StoredProduct,
  SearchContext
> = {
  assortmentCodeIds: ({ assortmentCodes }, ids) =>
    shares(
      (assortmentCodes ?? []).map(({ assortmentCodeId }) => assortmentCodeId),
      ids,
    ),
  completionRate: ({ completionStatus }, { min, max, isCompleted }) => {
    const rate = completionStatus?.percentage ?? 0
    const isRight = isCompleted === undefined || isCompleted === null || rate >= 100 === isCompleted
    return rate >= (min ?? 0) && rate <= (max ?? Infinity) && isRight
  },
  componentIds: ({ components }, ids) =>
    shares(
      (components ?? []).flatMap(({ componentId, productId, skuId }) => [componentId, productId, skuId]),
      ids,
    ),
  customerId: (product, id, { tenant, request }) => {
    const customer = request.ignoreCustomerAssortment ? undefined : findCustomer(tenant, id)
    return !customer || isInCustomerAssortment(tenant, customer, product)
  },
  daysSincePublished: ({ published }, days, { tenant }) =>
    Boolean(published) && utcInstant(published ?? '') >= tenant.now() - days * DAY,
  excludedProductCategoryIds: (product, _, { excludedCategories }) =>
    !categoryIdsOf(product).some((id) => excludedCategories.has(id)),
  excludedProductIds: (product, ids) => !isNamed(product, ids),
  excludedTags: ({ tags }, wanted) => !shares(tags, wanted),
  externalIds: ({ externalIds }, ids) => shares(externalIdValues(externalIds), ids),
  facets: meetsFacets,
  gtins: (product, gtins) => shares(gtinsOf(product), gtins),
  inStockMarketIds: (product, ids, { tenant }) =>
    isStocked(tenant, product, (warehouse) => shares(tenant.stores.get(warehouse)?.availableOnMarkets, ids)),
  inStockWarehouseIds: (product, ids, { tenant }) =>
    isStocked(tenant, product, (warehouse) => ids.includes(warehouse)),
  isActive: ({ isActive }, wanted) => !wanted || isActive === true,
  isAssortmentCodesRequired: ({ assortmentCodes }, wanted) => !wanted || Boolean(assortmentCodes?.length),
  // Online is what a web warehouse has (assumed).
  isAvailableOnline: (product, wanted, { tenant }) =>
    isStocked(tenant, product, (code) => tenant.stores.get(code)?.isWebWarehouse === true) === wanted,
  isBundle: ({ isBundle }, wanted) => (isBundle === true) === wanted,
  isCostOnSale: ({ productId }, wanted, { tenant }) =>
    costPricesOf(tenant, productId).some(
      ({ cost, originalCost }) => (cost ?? 0) < (originalCost ?? cost ?? 0),
    ) === wanted,
  isInStock: (product, wanted, { tenant }) => !wanted || isStocked(tenant, product, () => true),
  isInactive: ({ isActive }, wanted) => !wanted || isActive !== true,
  isLocalProduct: ({ isLocalProduct }, wanted) => (isLocalProduct === true) === wanted,
  isMainProductVariant: ({ isMainProductVariant, variants }, wanted) =>
    [isMainProductVariant, ...variants.map((each) => each.isMainProductVariant)].includes(true) === wanted,
  isOnSale: (product, wanted, context) =>
    hasPrice(
      product,
      context,
      ({ unitPrice = 0, originalUnitPrice = unitPrice }) => unitPrice < originalUnitPrice,
    ) === wanted,
  isPackage: ({ isPackage }, wanted) => (isPackage === true) === wanted,
  isPublished: ({ published, stopPublished }, wanted, { tenant }) =>
    ((!published || utcInstant(published) <= tenant.now()) &&
      (!stopPublished || utcInstant(stopPublished) > tenant.now())) === wanted,
  isSku: ({ isSku }, wanted) => (isSku === true) === wanted,
  // A product that names no market is on all of them (CFG-17); the same is assumed of groups and stores.
  marketGroupId: ({ marketGroupIds }, id) => isOpenOr(marketGroupIds, [id]),
  marketGroupIds: ({ marketGroupIds }, ids) => isOpenOr(marketGroupIds, ids),
  marketId: ({ marketIds }, id) => isOpenOr(marketIds, [id]),
  marketIds: ({ marketIds }, ids) => isOpenOr(marketIds, ids),
  priceFrom: (product, bound, context) =>
    hasPrice(
      product,
      context,
      ({ unitPrice = 0 }) => unitPrice >= bound && unitPrice <= (context.request.priceTo ?? Infinity),
    ),
  priceTo: (product, bound, context) =>
    hasPrice(
      product,
      context,
      ({ unitPrice = 0 }) => unitPrice <= bound && unitPrice >= (context.request.priceFrom ?? -Infinity),
    ),
  productCategoryIds: (product, _, { categories }) => categoryIdsOf(product).some((id) => categories.has(id)),
  productIds: isNamed,
  productParentIds: ({ parentId }, ids) => isOneOf(parentId, ids),
  productType: ({ productType }, type) => isSame(productType, type),
  promotionIds: ({ promotionIds, productId }, ids, { tenant }) =>
    shares(promotionIds, ids) || pricesOf(tenant, productId).some((price) => isOneOf(price.promotionId, ids)),
  property: (product, wanted) =>
    [product, ...product.variants].some(({ properties }) => hasProperty(properties, wanted)),
  // Lists of properties are not part of the simulated API, so nothing is on one.
  propertyListId: () => false,
  searchText: (product, _, { words }) => {
    const text = searchTextOf(product)
    return words.every((word) => text.includes(word))
  },
  seoUris: ({ seoInfo }, uris) => isOneOf(seoInfo?.uri, uris),
  sortIndexThreshold: ({ sortIndex = 0 }, least) => sortIndex >= least,
  storeGroupIds: ({ storeIds }, ids, { tenant }) =>
    !storeIds?.length || storeIds.some((id) => isOneOf(tenant.stores.get(id)?.storeGroupId, ids)),
  storeId: ({ storeIds }, id) => isOpenOr(storeIds, [id]),
  storeIdPriceFilter: ({ productId }, id, { tenant }) =>
    pricesOf(tenant, productId).some(({ storeId }) => storeId === id),
  storeIds: ({ storeIds }, ids) => isOpenOr(storeIds, ids),
  supplierIds: ({ supplierId, additionalSuppliers }, ids) =>
    shares([supplierId, ...(additionalSuppliers ?? []).map((each) => each.supplierId)], ids),
  supplierSkuIds: (product, ids) =>
    shares(
      [product, ...product.variants].flatMap(({ supplierSkuId, additionalSuppliers }) => [
        supplierSkuId,
        ...(additionalSuppliers ?? []).map((each) => each.supplierSkuId),
      ]),
      ids,
    ),
  tags: ({ tags }, wanted) => shares(tags, wanted),
}

const DAY = 24 * 3_600_000

/** By any id: of the document, of the product, of a SKU. */
function isNamed(product: StoredProduct, ids: readonly string[]): boolean {
  return (
    ids.includes(product.productId) ||
    ids.includes(product.id) ||
    skusOf(product).some((sku) => ids.includes(sku))
  )
}

const isOpenOr = (values: readonly string[] | null | undefined, wanted: readonly string[]): boolean =>
  !values?.length || shares(values, wanted)

/** By the snapshot that products carry, not by the inventory of the moment (quirk 37). */
const isStocked = (
  tenant: OmniumTenant,
  product: StoredProduct,
  isWanted: (warehouseCode: string) => boolean,
): boolean =>
  skusOf(product).some((sku) =>
    stockOf(tenant, sku)?.inventory.some(
      ({ warehouseCode, quantity }) => (quantity ?? 0) > 0 && isWanted(warehouseCode ?? ''),
    ),
  )

function hasPrice(
  { productId }: StoredProduct,
  { tenant, request }: SearchContext,
  isWanted: (price: StoredPrice) => boolean,
): boolean {
  const isGeneral = generalPrices(tenant)
  const market = request.marketId
  return pricesOf(tenant, productId).some(
    (price) =>
      isGeneral(price) && (!market || !price.marketId || price.marketId === market) && isWanted(price),
  )
}
