import type { OmniumTenant } from '../omnium-tenant.ts'
import type { ItemOutcome, Outcome } from '../patch/batch-result.ts'
import { refuseNegativePrice } from '../prices/write-prices.ts'
import { findProduct, variantOf } from './find-product.ts'
import { mergeProduct, mergeVariant } from './merge-product.ts'
import { givenPrices, writeProduct } from './save-product.ts'
import type { SavedProduct } from './save-product.ts'
import type { ProductPatch, StoredProduct } from './stored-product.ts'

/** What a patch did to the product itself and to each variant that it names. */
export interface PatchedProduct {
  readonly product: ItemOutcome
  readonly variants: readonly ItemOutcome[]
  readonly saved: SavedProduct
}

/** The document that an entry of a batch means: by its own id, else by the product's in its language, else by SKU. */
export function patchTarget(tenant: OmniumTenant, patch: ProductPatch): StoredProduct | undefined {
  const id = patch.id ?? patch.productId ?? patch.skuId
  if (!id) return undefined
  const found = findProduct(tenant, id)
  if (!found || patch.id || !patch.language) return found
  return tenant.products.by('product', found.productId).find(({ language }) => language === patch.language)
}

export function patchProduct(
  tenant: OmniumTenant,
  before: StoredProduct,
  patch: ProductPatch,
): PatchedProduct {
  checkPatch(patch)
  const after = mergeProduct(tenant, before, patch)
  const saved = writeProduct(tenant, after, before, givenPrices(patch))
  const variants = variantOutcomes(before, saved.product, patch)
  const isOnlyVariants =
    variants.some(({ outcome }) => outcome !== 'unchanged') && isSameButVariants(before, saved.product)
  const outcome: Outcome = isOnlyVariants ? 'unchanged' : saved.outcome
  return { product: { id: before.id, outcome }, variants, saved }
}

/** One variant of a product by its SKU. */
export function patchVariant(
  tenant: OmniumTenant,
  before: StoredProduct,
  sku: string,
  patch: ProductPatch,
): { readonly outcome: ItemOutcome; readonly saved?: SavedProduct } {
  checkPatch(patch)
  const variant = variantOf(before, sku)
  if (!variant) return { outcome: { id: sku, outcome: 'notFound' } }
  const merged = mergeVariant(tenant, variant, patch)
  const next = {
    ...before,
    variants: before.variants.map((each) => (each === variant ? { ...merged, skuId: variant.skuId } : each)),
  }
  const prices = patch.prices?.map((price) => ({ ...price, code: price.code ?? variant.skuId }))
  const saved = writeProduct(tenant, next, before, prices)
  return { outcome: { id: sku, outcome: saved.outcome }, saved }
}

export function checkPatch(patch: ProductPatch): void {
  for (const price of givenPrices(patch) ?? []) refuseNegativePrice(price)
}

/** Entries without a SKU are skipped, so they are not counted either (O-PRD). */
function variantOutcomes(
  before: StoredProduct,
  after: StoredProduct,
  { variants }: ProductPatch,
): ItemOutcome[] {
  return (variants ?? []).flatMap(({ skuId }): ItemOutcome[] => {
    if (!skuId) return []
    const [old, now] = [before, after].map((product) => JSON.stringify(variantOf(product, skuId)))
    return [{ id: skuId, outcome: old === undefined ? 'created' : old === now ? 'unchanged' : 'updated' }]
  })
}

function isSameButVariants(before: StoredProduct, after: StoredProduct): boolean {
  const rest = ({ variants: _, modified: __, ...members }: StoredProduct): string => JSON.stringify(members)
  return rest(before) === rest(after)
}
