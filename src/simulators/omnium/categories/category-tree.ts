import type { OmniumTenant } from '../omnium-tenant.ts'
import { isMainLanguage } from '../products/find-product.ts'
import { categoryIdsOf } from '../products/stored-product.ts'
import type { StoredProduct } from '../products/stored-product.ts'
import type { Schema } from '../schemas.ts'
import { childrenOf, findCategory, inOrder, withAncestors } from './stored-category.ts'
import type { StoredCategory } from './stored-category.ts'

type Node = Schema<'OmniumProductCategoryTreeViewModel'>

/**
 * The tree in the main language with the number of products in and below each category. Roots are the categories
 * without a parent, or whose parent does not exist; a circle of parents has no root and does not show.
 */
export function categoryTree(
  tenant: OmniumTenant,
  products: readonly StoredProduct[],
  {
    root,
    isEmptyShown = true,
  }: { readonly root?: StoredCategory | undefined; readonly isEmptyShown?: boolean } = {},
): Node[] {
  const counts = countProducts(tenant, products)
  const countOf = ({ categoryId }: StoredCategory): number => counts.get(categoryId) ?? 0
  const nodesOf = (categories: readonly StoredCategory[]): Node[] =>
    categories
      .filter((category) => isEmptyShown || countOf(category) > 0)
      .map((category) => ({
        productCategory: category,
        productCount: countOf(category),
        subCategories: nodesOf(childrenOf(tenant, category.categoryId)),
      }))
  return nodesOf(root ? childrenOf(tenant, root.categoryId) : rootsOf(tenant))
}

const rootsOf = (tenant: OmniumTenant): StoredCategory[] =>
  inOrder(
    tenant.productCategories
      .all()
      .filter(
        ({ language, parentId }) =>
          isMainLanguage(tenant, language) && (!parentId || !findCategory(tenant, parentId)),
      ),
  )

/** A product counts once in each of its categories and in all above them. */
function countProducts(tenant: OmniumTenant, products: readonly StoredProduct[]): Map<string, number> {
  const counts = new Map<string, number>()
  const known = new Map<string, Set<string>>()
  for (const product of products) {
    const ids = categoryIdsOf(product)
    const key = ids.join('\n')
    let all = known.get(key)
    if (!all) known.set(key, (all = withAncestors(tenant, ids)))
    for (const id of all) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
