import type { OmniumTenant } from '../omnium-tenant.ts'
import { isMainLanguage } from '../products/find-product.ts'
import { withoutLanguage } from '../products/product-identity.ts'
import { notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'

export type Category = Schema<'OmniumProductCategory'>

/** One category in one language. */
export type StoredCategory = Category & {
  /** `{categoryId}_{language}`. */
  readonly id: string
  readonly categoryId: string
}

export const categoryIdOf = ({ categoryId, id }: Category): string | undefined =>
  categoryId ?? (id ? withoutLanguage(id) : undefined)

/** By the id of the document, or by the neutral id in the language asked for, else in the main one. */
export function findCategory(
  tenant: OmniumTenant,
  id: string,
  language?: string,
): StoredCategory | undefined {
  const byDocument = tenant.productCategories.get(id)
  if (byDocument && (!language || byDocument.language === language)) return byDocument
  const documents = tenant.productCategories.by('category', byDocument?.categoryId ?? id)
  if (language) return documents.find((each) => each.language === language)
  return documents.find((each) => isMainLanguage(tenant, each.language)) ?? documents[0]
}

export function requireCategory(tenant: OmniumTenant, id: string, language?: string): StoredCategory {
  const category = findCategory(tenant, id, language)
  if (!category) throw notFound('Category', id)
  return category
}

/** In the order in which they are shown. */
export const inOrder = (categories: readonly StoredCategory[]): StoredCategory[] =>
  categories.toSorted(
    (a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0) || (a.name ?? '').localeCompare(b.name ?? '', 'en'),
  )

/** The categories right below one, in one language. */
export const childrenOf = (
  tenant: OmniumTenant,
  categoryId: string,
  language?: string,
): readonly StoredCategory[] =>
  inOrder(
    tenant.productCategories
      .by('parent', categoryId)
      .filter((each) => (language ? each.language === language : isMainLanguage(tenant, each.language))),
  )

/** The ids with those of everything below them, whatever circles the tree has (CAT-06). */
export function withDescendants(tenant: OmniumTenant, categoryIds: readonly string[]): Set<string> {
  const found = new Set(categoryIds.map((id) => tenant.productCategories.get(id)?.categoryId ?? id))
  // A set is walked in the order of insertion, what is added on the way included.
  for (const id of found)
    for (const { categoryId } of tenant.productCategories.by('parent', id)) found.add(categoryId)
  return found
}

/** The ids with those of everything above them. */
export function withAncestors(tenant: OmniumTenant, categoryIds: readonly string[]): Set<string> {
  const found = new Set(categoryIds)
  for (const id of found) {
    const parent = findCategory(tenant, id)?.parentId
    if (parent) found.add(parent)
  }
  return found
}
