import { Collection } from '../state/collection.ts'
import type { ReadableCollection } from '../state/collection.ts'
import type { Sequence } from '../state/sequence.ts'
import type { StoredCategory } from './categories/stored-category.ts'
import type { PriceList, StoredPriceListItem } from './price-lists/stored-price-list.ts'
import type { ProductCostPrices, ProductPrices } from './prices/stored-prices.ts'
import type { ProductStock, TaskRun } from './products/product-stock.ts'
import type { ProductSearch } from './products/search-handlers.ts'
import { assetIdsOf, categoryIdsOf, gtinsOf, skusOf } from './products/stored-product.ts'
import type { StoredProduct } from './products/stored-product.ts'

type ProductIndex = 'product' | 'sku' | 'gtin' | 'category' | 'brand' | 'asset'

/** Products, categories and prices of a tenant, with the indexes that they are looked up by. */
export interface CatalogueCollections {
  readonly products: Collection<StoredProduct, ProductIndex>
  readonly productSearches: Collection<ProductSearch>
  readonly productStock: Collection<ProductStock>
  readonly productCategories: Collection<StoredCategory, 'category' | 'parent'>
  readonly prices: Collection<ProductPrices, 'priceList'>
  readonly costPrices: Collection<ProductCostPrices, 'priceList'>
  readonly priceLists: Collection<PriceList>
  readonly priceListItems: Collection<StoredPriceListItem, 'priceList'>
  readonly taskRuns: Collection<TaskRun>
}

/** The same as readers of a tenant's state see it. */
export type CatalogueState = {
  readonly [Name in keyof CatalogueCollections]: CatalogueCollections[Name] extends Collection<
    infer T,
    string
  >
    ? ReadableCollection<T>
    : never
}

const listsOf = (prices: readonly { readonly priceListId?: string | null }[]): string[] => [
  ...new Set(prices.flatMap(({ priceListId }) => priceListId ?? [])),
]

export const createCatalogueCollections = (sequence: Sequence): CatalogueCollections => ({
  products: new Collection<StoredProduct, ProductIndex>({
    name: 'products',
    key: ({ id }) => id,
    indexes: {
      product: ({ productId }) => productId,
      sku: skusOf,
      gtin: gtinsOf,
      category: categoryIdsOf,
      brand: ({ brand }) => brand ?? undefined,
      asset: assetIdsOf,
    },
    sequence,
  }),
  productSearches: new Collection<ProductSearch>({ name: 'productSearches', key: ({ id }) => id, sequence }),
  productStock: new Collection<ProductStock>({ name: 'productStock', key: ({ sku }) => sku, sequence }),
  productCategories: new Collection<StoredCategory, 'category' | 'parent'>({
    name: 'productCategories',
    key: ({ id }) => id,
    indexes: { category: ({ categoryId }) => categoryId, parent: ({ parentId }) => parentId ?? undefined },
    sequence,
  }),
  prices: new Collection<ProductPrices, 'priceList'>({
    name: 'prices',
    key: ({ productId }) => productId,
    indexes: { priceList: ({ prices }) => listsOf(prices) },
    sequence,
  }),
  costPrices: new Collection<ProductCostPrices, 'priceList'>({
    name: 'costPrices',
    key: ({ productId }) => productId,
    indexes: { priceList: ({ costPrices }) => listsOf(costPrices) },
    sequence,
  }),
  priceLists: new Collection<PriceList>({ name: 'priceLists', key: ({ id }) => id, sequence }),
  priceListItems: new Collection<StoredPriceListItem, 'priceList'>({
    name: 'priceListItems',
    key: ({ id }) => id,
    indexes: { priceList: ({ priceListId }) => priceListId },
    sequence,
  }),
  taskRuns: new Collection<TaskRun>({ name: 'taskRuns', key: ({ task }) => task, sequence }),
})
