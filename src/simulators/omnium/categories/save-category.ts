import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import type { ItemOutcome } from '../patch/batch-result.ts'
import { mergeBy } from '../patch/merge-lists.ts'
import { givenAssets } from '../products/product-assets.ts'
import { documentIds, withoutLanguage } from '../products/product-identity.ts'
import { resetFields } from '../products/reset-fields.ts'
import { badRequest } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import type { Category, StoredCategory } from './stored-category.ts'

export type CategoryPatch = Schema<'OmniumProductCategoryPatch'>

/** `ApiCategoryAdd` is the only published number of categories. */
const CATEGORY_ADDED = 398_100

/** Members of a patch that steer it, or that are merged here. */
const OWN_RULES = [
  'id',
  'categoryId',
  'language',
  'assets',
  'fieldsToForceNull',
  'keepExistingAssets',
  'keepExistingProperties',
]

/** Adds a category, or enriches (POST) or overwrites (PUT) the one of that id. */
export function saveCategory(
  tenant: OmniumTenant,
  given: Category,
  mode: 'enrich' | 'overwrite',
  actor: Actor,
): ItemOutcome & { readonly category: StoredCategory } {
  const { id, neutralId, language } = documentIds(tenant, given, given.categoryId, 'categoryId')
  const before = tenant.productCategories.get(id)
  const patch: CategoryPatch = { ...given, keepExistingAssets: true }
  const next =
    before && mode === 'enrich'
      ? patchedCategory(tenant, before, patch)
      : compact<StoredCategory>({
          ...given,
          ...(given.assets ? { assets: givenAssets(tenant, given.assets, before?.assets ?? []) } : {}),
          id,
          categoryId: neutralId,
          language,
        })
  return writeCategory(tenant, next, before, actor)
}

/** Members that are absent are kept; properties are merged unless the patch says otherwise, assets only if it does. */
export function patchedCategory(
  tenant: OmniumTenant,
  before: StoredCategory,
  patch: CategoryPatch,
): StoredCategory {
  const cleared = resetFields(before, patch.fieldsToForceNull, ['id', 'categoryId', 'language'])
  const controls = { keepExistingCustomProperties: patch.keepExistingProperties ?? true }
  const merged = applyPatch(cleared, { ...patch, ...controls }, { skip: OWN_RULES })
  if (!patch.assets) return merged
  const given = givenAssets(tenant, patch.assets, before.assets ?? [])
  return {
    ...merged,
    assets: patch.keepExistingAssets ? mergeBy(merged.assets ?? [], given, ({ assetId }) => assetId) : given,
  }
}

export function writeCategory(
  tenant: OmniumTenant,
  given: StoredCategory,
  before: StoredCategory | undefined,
  actor: Actor,
): ItemOutcome & { readonly category: StoredCategory } {
  const parentId = given.parentId ? withoutLanguage(given.parentId, given.language) : undefined
  if (parentId === given.categoryId)
    throw badRequest(`Category ${given.categoryId} cannot be its own parent.`)
  const category = compact<StoredCategory>({ ...given, parentId })
  if (before && isDeepStrictEqual(before, category))
    return { id: before.id, outcome: 'unchanged', category: before }
  tenant.productCategories.put(category)
  publishCategoryEvent(tenant, category, before ? 'Updated' : 'Created', actor)
  return { id: category.id, outcome: before ? 'updated' : 'created', category }
}

/** Removes one language by the id of its document, all languages by the neutral id. */
export function deleteCategory(tenant: OmniumTenant, found: StoredCategory, id: string, actor: Actor): void {
  const gone = found.id === id ? [found] : tenant.productCategories.by('category', found.categoryId)
  for (const category of gone) {
    tenant.productCategories.delete(category.id)
    publishCategoryEvent(tenant, category, 'Deleted', actor)
  }
}

function publishCategoryEvent(
  tenant: OmniumTenant,
  { id, categoryId }: StoredCategory,
  change: 'Created' | 'Updated' | 'Deleted',
  actor: Actor,
): void {
  const isApiAdd = change === 'Created' && actor.origin !== undefined
  tenant.publisher.publish(
    {
      ...(isApiAdd ? { operationId: CATEGORY_ADDED } : {}),
      className: 'ProductCategory',
      category: change,
      message: `Category ${change.toLowerCase()}`,
      objectId: id,
      objectNumber: categoryId,
    },
    actor,
  )
}
