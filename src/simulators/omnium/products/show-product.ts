import { findCategory } from '../categories/stored-category.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { choosePrice } from '../prices/price-choice.ts'
import type { PriceScope } from '../prices/price-scope.ts'
import type { StoredPrice } from '../prices/stored-prices.ts'
import { pricesOf } from '../prices/write-prices.ts'
import { roundQuantity } from '../rounding.ts'
import type { Schema } from '../schemas.ts'
import { languagesOf } from './find-product.ts'
import { mainImageOf } from './product-assets.ts'
import { stockOf } from './product-stock.ts'
import type { Product, StoredProduct, StoredVariant, Variant } from './stored-product.ts'

/** How products are shown to somebody who sees these prices: with prices, stock snapshot and names of categories. */
export function productView(tenant: OmniumTenant, sees: PriceScope): (product: StoredProduct) => Product {
  const defaultMarket = tenant.markets.all().find(({ isDefaultMarket }) => isDefaultMarket)?.marketId
  const isForeign = ({ marketId }: StoredPrice): number =>
    Number(Boolean(marketId) && marketId !== defaultMarket)
  return (product) => {
    const seen = pricesOf(tenant, product.productId)
      .filter(sees)
      .toSorted((a, b) => isForeign(a) - isForeign(b))
    const ofVariants = variantSkus(tenant, product)
    const own = seen.filter(({ code }) => !ofVariants.has(code))
    const variants = product.variants.map((variant) => showVariant(tenant, variant, seen, own))
    const { categories, mainCategoryId } = showCategories(tenant, product)
    const main = categories.find(({ categoryId }) => categoryId === mainCategoryId)
    return compact<Product>({
      ...product,
      ...stockMembers(
        tenant,
        product,
        product.skuId ? [product.skuId] : product.variants.map(({ skuId }) => skuId),
      ),
      categories,
      catalogNodes: product.catalogNodes ?? categories.flatMap(({ name }) => name ?? []),
      mainCategoryId,
      mainCategoryName: main?.name,
      mainImageUrl: product.mainImageUrl ?? mainImageOf(product.assets ?? []),
      prices: own,
      price: choosePrice(own, product.skuId ?? undefined),
      variants,
    })
  }
}

/** In all languages: a translation may come without variants, and their prices are not the product's for that. */
const variantSkus = (tenant: OmniumTenant, { productId }: StoredProduct): ReadonlySet<string> =>
  new Set(languagesOf(tenant, productId).flatMap(({ variants }) => variants.map(({ skuId }) => skuId)))

/** A variant without a price of its own costs what the product costs. */
function showVariant(
  tenant: OmniumTenant,
  variant: StoredVariant,
  seen: readonly StoredPrice[],
  ofProduct: readonly StoredPrice[],
): Variant {
  const own = seen.filter(({ code }) => code === variant.skuId)
  return compact<Variant>({
    ...variant,
    ...stockMembers(tenant, variant, [variant.skuId]),
    mainImageUrl: variant.mainImageUrl ?? mainImageOf(variant.assets ?? []),
    prices: own,
    price: choosePrice([...own, ...ofProduct], variant.skuId),
  })
}

type StockMembers = Pick<Product, 'inventory' | 'availableInventory' | 'isInStock' | 'inventoryStatus'>

/** The snapshot, added up over the SKUs (quirk 37). Levels of `inventoryStatus` beside the two published are assumed. */
function stockMembers(
  tenant: OmniumTenant,
  { minQuantity = 0 }: Pick<StoredProduct, 'minQuantity'>,
  skus: readonly string[],
): StockMembers {
  const stocks = skus.flatMap((sku) => stockOf(tenant, sku) ?? [])
  const inventory =
    stocks.length === 1
      ? [...(stocks[0]?.inventory ?? [])]
      : byWarehouse(stocks.flatMap((stock) => stock.inventory))
  const availableInventory = roundQuantity(stocks.reduce((sum, stock) => sum + stock.availableInventory, 0))
  return {
    inventory,
    availableInventory,
    isInStock: availableInventory > 0,
    inventoryStatus:
      availableInventory <= 0 ? 'OutOfStock' : availableInventory <= minQuantity ? 'LowInStock' : 'High',
  }
}

function byWarehouse(rows: readonly Schema<'OmniumProductInventory'>[]): Schema<'OmniumProductInventory'>[] {
  const sums = new Map<string, number>()
  for (const { warehouseCode, quantity } of rows)
    sums.set(warehouseCode ?? '', roundQuantity((sums.get(warehouseCode ?? '') ?? 0) + (quantity ?? 0)))
  return [...sums].map(([warehouseCode, quantity]) => ({ warehouseCode, quantity }))
}

/** Categories as the catalogue names them now, in the language of the product. */
function showCategories(
  tenant: OmniumTenant,
  product: StoredProduct,
): { readonly categories: Schema<'OmniumProductCategory'>[]; readonly mainCategoryId: string | undefined } {
  const stored = product.categories ?? []
  const main =
    product.mainCategoryId ??
    (stored.find(({ isMainCategory }) => isMainCategory) ?? stored[0])?.categoryId ??
    undefined
  const categories = stored.map((category) => {
    const categoryId = category.categoryId ?? ''
    const known =
      findCategory(tenant, categoryId, product.language ?? undefined) ?? findCategory(tenant, categoryId)
    if (!known) return category
    const { id, name, parentId, language, isHidden, sortIndex } = known
    return compact<Schema<'OmniumProductCategory'>>({
      ...category,
      id,
      name: name ?? category.name,
      parentId,
      language,
      isHidden,
      sortIndex,
      isMainCategory: categoryId === main,
    })
  })
  return { categories, mainCategoryId: main }
}
