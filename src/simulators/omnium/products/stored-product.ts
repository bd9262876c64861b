import type { Schema } from '../schemas.ts'

export type Product = Schema<'OmniumProduct'>
export type Variant = Schema<'OmniumProductVariant'>
export type ProductPatch = Schema<'OmniumProductPatch'>
export type VariantPatch = Schema<'OmniumVariantPatch'>
export type Asset = Schema<'OmniumAsset'>

/** Members that a product is shown with but that are kept elsewhere: prices, the stock snapshot, names of categories. */
export const SHOWN_MEMBERS = [
  'price',
  'prices',
  'inventory',
  'availableInventory',
  'isInStock',
  'inventoryStatus',
  'warehouseInventories',
  'mainCategoryName',
] as const satisfies readonly (keyof Product & keyof Variant)[]
type Shown = (typeof SHOWN_MEMBERS)[number]

/** A sellable unit below a product. */
export type StoredVariant = Omit<Variant, Shown> & { readonly id: string; readonly skuId: string }

/** One product in one language. */
export type StoredProduct = Omit<Product, Shown | 'variants'> & {
  /** `{productId}_{language}` (quirk 36). */
  readonly id: string
  readonly productId: string
  readonly variants: StoredVariant[]
  readonly created: string
  readonly modified: string
}

/** Every SKU that a lookup finds the product by. */
export const skusOf = ({ skuId, variants }: StoredProduct): string[] => [
  ...(skuId ? [skuId] : []),
  ...variants.flatMap((variant) =>
    variant.id === variant.skuId ? variant.skuId : [variant.skuId, variant.id],
  ),
]

export const categoryIdsOf = ({ categories, mainCategoryId }: StoredProduct): string[] => [
  ...new Set([
    ...(mainCategoryId ? [mainCategoryId] : []),
    ...(categories ?? []).flatMap(({ categoryId }) => categoryId ?? []),
  ]),
]

export const gtinsOf = (product: StoredProduct): string[] => [
  ...new Set(
    [product, ...product.variants].flatMap(({ ean, gtins }) => [...(ean ? [ean] : []), ...(gtins ?? [])]),
  ),
]

export const assetIdsOf = (product: StoredProduct): string[] =>
  [product, ...product.variants].flatMap(({ assets }) =>
    (assets ?? []).flatMap(({ assetId }) => assetId ?? []),
  )
