import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { mergeBy } from '../patch/merge-lists.ts'
import type { Schema } from '../schemas.ts'
import { givenAssets } from './product-assets.ts'
import { resetFields } from './reset-fields.ts'
import { SHOWN_MEMBERS } from './stored-product.ts'
import type { ProductPatch, StoredProduct, StoredVariant, VariantPatch } from './stored-product.ts'

/** Members that are merged here by rules of their own, and those that steer. */
const OWN_RULES = [
  ...SHOWN_MEMBERS,
  'id',
  'productId',
  'created',
  'modified',
  'variants',
  'categories',
  'categoryIdsToRemove',
  'assets',
  'fieldsToForceNull',
  'removeExistingVariants',
  'dontOverwriteExistingPropertyValues',
  'keepExistingAssets',
] as const
const KEPT = ['id', 'productId', 'skuId', 'variants', 'created', 'modified']

/** Applies a patch to a product and its variants (O-PRD). */
export function mergeProduct(
  tenant: OmniumTenant,
  before: StoredProduct,
  patch: ProductPatch,
): StoredProduct {
  const { mainCategoryId, ...members } = mergeMembers(tenant, before, patch)
  const isMainGone = !patch.mainCategoryId && patch.categoryIdsToRemove?.includes(mainCategoryId ?? '')
  return {
    ...members,
    ...(mainCategoryId && !isMainGone ? { mainCategoryId } : {}),
    ...withCategories(before, patch),
    variants: mergeVariants(tenant, before, patch),
  }
}

/** One variant, found by the caller. */
export const mergeVariant = (
  tenant: OmniumTenant,
  before: StoredVariant,
  patch: VariantPatch | ProductPatch,
): StoredVariant => mergeMembers(tenant, before, patch)

function mergeMembers<T extends StoredProduct | StoredVariant>(
  tenant: OmniumTenant,
  before: T,
  patch: ProductPatch | VariantPatch,
): T {
  const cleared = resetFields(before, patch.fieldsToForceNull, KEPT)
  const properties = patch.dontOverwriteExistingPropertyValues
    ? (patch.properties ?? []).filter((property) => !hasValue(cleared, property))
    : patch.properties
  const merged = applyPatch(cleared, { ...patch, properties: properties ?? null } as object, {
    skip: OWN_RULES,
  })
  if (!patch.assets) return merged
  const given = givenAssets(tenant, patch.assets, before.assets ?? [])
  const assets = patch.keepExistingAssets
    ? mergeBy(merged.assets ?? [], given, ({ assetId }) => assetId)
    : given
  return { ...merged, assets }
}

const hasValue = (
  { properties }: StoredProduct | StoredVariant,
  wanted: Schema<'OmniumPropertyItem'>,
): boolean =>
  (properties ?? []).some(
    ({ key, keyGroup, value }) =>
      key === wanted.key && (keyGroup ?? '') === (wanted.keyGroup ?? '') && Boolean(value),
  )

/** Categories are added to those that are there; `categoryIdsToRemove` takes some out first. */
function withCategories(
  { categories = [] }: StoredProduct,
  { categories: added, categoryIdsToRemove }: ProductPatch,
): Pick<StoredProduct, 'categories'> | undefined {
  if (!added && !categoryIdsToRemove) return undefined
  const kept = (categories ?? []).filter(({ categoryId }) => !categoryIdsToRemove?.includes(categoryId ?? ''))
  return { categories: mergeBy(kept, added ?? [], ({ categoryId }) => categoryId) }
}

/** Variants are found by SKU; entries without one are skipped, new ones are added. */
function mergeVariants(
  tenant: OmniumTenant,
  { variants, productId }: StoredProduct,
  { variants: patches, removeExistingVariants }: ProductPatch,
): StoredVariant[] {
  if (!patches) return variants
  const known = new Map(variants.map((variant) => [variant.skuId, variant]))
  const patched = patches.flatMap((patch): StoredVariant[] => {
    const { skuId } = patch
    if (!skuId) return []
    return [mergeVariant(tenant, known.get(skuId) ?? { id: skuId, skuId, productId }, patch)]
  })
  return removeExistingVariants ? patched : mergeBy(variants, patched, ({ skuId }) => skuId)
}
