import { isDeepStrictEqual } from 'node:util'
import { categoryIdOf } from '../categories/stored-category.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { ItemOutcome } from '../patch/batch-result.ts'
import { refuseNegativePrice, replacePrices, upsertPrices } from '../prices/write-prices.ts'
import type { Price } from '../prices/stored-prices.ts'
import { badRequest } from '../refused.ts'
import { languagesOf } from './find-product.ts'
import { mergeProduct } from './merge-product.ts'
import { givenAssets } from './product-assets.ts'
import { documentIds } from './product-identity.ts'
import { SHOWN_MEMBERS } from './stored-product.ts'
import type { Product, ProductPatch, StoredProduct, StoredVariant, Variant } from './stored-product.ts'

export type SaveMode =
  /** POST: what is sent is added to what is there. */
  | 'enrich'
  /** UpdateMany: as POST, but the list of properties is replaced. */
  | 'update'
  /** PUT: the whole document; what is not sent is lost, but for prices, which have an API of their own (assumed). */
  | 'overwrite'

export interface SavedProduct extends ItemOutcome {
  readonly product: StoredProduct
}

/** Adds a product or changes the one of that id. Refuses what is wrong before it writes anything. */
export function saveProduct(tenant: OmniumTenant, given: Product, mode: SaveMode): SavedProduct {
  checkProduct(given)
  const ids = documentIds(tenant, given, given.productId ?? given.skuId, 'productId')
  const before = tenant.products.get(ids.id)
  const identity = compact<Pick<StoredProduct, 'id' | 'productId' | 'language'>>({
    id: ids.id,
    productId: ids.neutralId,
    language: ids.language,
  })
  const patch: ProductPatch = {
    ...(given as ProductPatch),
    keepExistingAssets: true,
    keepExistingCustomProperties: mode !== 'update',
  }
  const next =
    before && mode !== 'overwrite'
      ? mergeProduct(tenant, before, patch)
      : wholeProduct(tenant, { ...given, ...identity }, before)
  return writeProduct(tenant, { ...next, ...identity }, before, givenPrices(given), mode === 'overwrite')
}

/** Writes a document unless it is what is there already, and the prices that came with it. */
export function writeProduct(
  tenant: OmniumTenant,
  next: StoredProduct,
  before: StoredProduct | undefined,
  prices: readonly Price[] | undefined,
  isPriceListWhole = false,
): SavedProduct {
  const now = tenant.timestamp()
  const product = normalize({ ...next, created: before?.created ?? next.created, modified: now })
  const isSame = before !== undefined && isDeepStrictEqual({ ...before, modified: now }, product)
  const stored = isSame ? before : tenant.products.put(product)
  const write = isPriceListWhole ? replacePrices : upsertPrices
  const hasNewPrices = prices !== undefined && write(tenant, product.productId, prices)
  return {
    id: stored.id,
    product: tenant.products.get(stored.id) ?? stored,
    outcome: !before ? 'created' : isSame && !hasNewPrices ? 'unchanged' : 'updated',
  }
}

/** Removes the document; the prices go with the last language of the product. */
export function deleteProduct(tenant: OmniumTenant, { id, productId }: StoredProduct): void {
  tenant.products.delete(id)
  if (languagesOf(tenant, productId).length > 0) return
  tenant.prices.delete(productId)
  tenant.costPrices.delete(productId)
}

export function checkProduct(given: Pick<Product, 'variants' | 'prices'>): void {
  const skus = (given.variants ?? []).map(({ skuId, id }) => skuId ?? id)
  if (skus.some((sku) => !sku)) throw badRequest('skuId of a variant is required.')
  const twice = skus.find((sku, at) => skus.indexOf(sku) !== at)
  if (twice) throw badRequest(`Variant ${twice} occurs more than once.`)
  for (const price of givenPrices(given) ?? []) refuseNegativePrice(price)
}

/** Prices of the product and its variants, each for its own code; undefined when none are mentioned. */
export function givenPrices({
  prices,
  variants,
}: Pick<Product | ProductPatch, 'prices' | 'variants'>): Price[] | undefined {
  const ofVariants = (variants ?? []).map(({ skuId, prices: own }) =>
    own?.map((price) => (price.code || !skuId ? price : { ...price, code: skuId })),
  )
  const mentioned = [prices, ...ofVariants].filter((list) => list !== undefined && list !== null)
  return mentioned.length === 0 ? undefined : mentioned.flat()
}

function wholeProduct(
  tenant: OmniumTenant,
  given: Product & Pick<StoredProduct, 'id' | 'productId'>,
  before: StoredProduct | undefined,
): StoredProduct {
  const variants = (given.variants ?? []).map((variant) =>
    wholeVariant(tenant, variant, before?.variants ?? [], given.productId),
  )
  return {
    ...without(given),
    ...(given.assets ? { assets: givenAssets(tenant, given.assets, before?.assets ?? []) } : {}),
    variants,
    created: given.created ?? tenant.timestamp(),
    modified: '',
  }
}

export function wholeVariant(
  tenant: OmniumTenant,
  given: Variant,
  present: readonly StoredVariant[],
  productId: string,
): StoredVariant {
  const skuId = given.skuId ?? given.id
  if (!skuId) throw badRequest('skuId is required.')
  const before = present.find((variant) => variant.skuId === skuId)
  return {
    ...without(given),
    ...(given.assets ? { assets: givenAssets(tenant, given.assets, before?.assets ?? []) } : {}),
    id: given.id ?? before?.id ?? skuId,
    skuId,
    productId: given.productId ?? productId,
  }
}

const without = <T extends Product | Variant>(given: T): Omit<T, (typeof SHOWN_MEMBERS)[number]> =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => !(SHOWN_MEMBERS as readonly string[]).includes(name)),
  ) as Omit<T, (typeof SHOWN_MEMBERS)[number]>

/** Defaults that the vendor gives; that new products are active is assumed. */
function normalize(product: StoredProduct): StoredProduct {
  const variants = product.variants.map((variant) =>
    compact<StoredVariant>({ ...variant, isSku: variant.isSku ?? true, isActive: variant.isActive ?? true }),
  )
  const categories = product.categories?.flatMap((category) => {
    const categoryId = categoryIdOf(category)
    return categoryId ? [{ ...category, categoryId }] : []
  })
  return compact<StoredProduct>({
    ...product,
    variants,
    ...(categories ? { categories } : {}),
    isSku: product.isSku ?? (variants.length === 0 && Boolean(product.skuId)),
    isActive: product.isActive ?? true,
    status: product.status ?? 'Published',
  })
}
