import { costPricesOf, showCostPrice } from '../prices/cost-prices.ts'
import type { CostPrice } from '../prices/stored-prices.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema } from '../schemas.ts'
import type { Product, Variant } from './stored-product.ts'

export type ListItem = Schema<'OmniumProductListItemViewModel'>

/** Members of a product that its list item does not have (O-SCH). */
const NOT_LISTED: ReadonlySet<string> = new Set([
  'additionalSuppliers',
  'allowSupplierPackageBreak',
  'associatedProducts',
  'assortmentCodes',
  'availableInventory',
  'completionStatus',
  'costCurrency',
  'created',
  'customsCode',
  'discountBlocked',
  'endDate',
  'entryType',
  'errors',
  'excludeFromPromotions',
  'fixedPriceCode',
  'fixedPriceEndDate',
  'freightClass',
  'inventoryStatus',
  'isExcludedFromAnalytics',
  'isInStock',
  'isKit',
  'isLocalProduct',
  'isNotRatable',
  'isSerializableProduct',
  'isWriteProtected',
  'language',
  'location',
  'locationOverstock',
  'marketGroupIds',
  'maxQuantity',
  'minQuantity',
  'popularitySortIndices',
  'popularityStandardSortIndex',
  'productGroup',
  'salesStartDate',
  'seoInformation',
  'siblings',
  'startDate',
  'status',
  'supplierColor',
  'supplierPackagingQuantity',
  'supplierPackagingUnit',
  'taxCategory',
  'warehouseInventories',
] satisfies Exclude<keyof Product, keyof ListItem>[])

/** A product as searches list it. Cost prices come from an index of their own. */
export function toListItem(tenant: OmniumTenant, product: Product): ListItem {
  const costPrices = costPricesOf(tenant, product.productId ?? '').map(showCostPrice)
  const isOwn = ({ skuId }: CostPrice): boolean =>
    !skuId || !(product.variants ?? []).some((variant) => variant.skuId === skuId)
  return {
    ...listed(product),
    categoryIds: (product.categories ?? []).flatMap(({ categoryId }) => categoryId ?? []),
    productCategories: product.categories ?? [],
    costPrices: costPrices.filter(isOwn),
    variants: (product.variants ?? []).map((variant) => ({
      ...listed(variant),
      costPrices: costPrices.filter(({ skuId }) => skuId === variant.skuId),
    })),
  }
}

const listed = (product: Product | Variant): ListItem =>
  Object.fromEntries(Object.entries(product).filter(([name]) => !NOT_LISTED.has(name)))
