import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { batchResult } from '../patch/batch-result.ts'
import type { ItemOutcome } from '../patch/batch-result.ts'
import { findProduct } from '../products/find-product.ts'
import { mergeProduct } from '../products/merge-product.ts'
import { publishSaved } from '../products/product-events.ts'
import { writeProduct } from '../products/save-product.ts'
import { categoryIdsOf } from '../products/stored-product.ts'
import { badRequest } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { findCategory } from './stored-category.ts'

/** `PUT /api/Products/ProductCategories`: what is unknown is counted and named, the rest is done. */
export const addCategoriesToProducts: Handler<operations['ProductsAddCategoriesToProducts'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const outcomes = body.map(({ productId, productCategoryId }): ItemOutcome => {
    if (!productId || !productCategoryId) throw badRequest('productId and productCategoryId are required.')
    const product = findProduct(tenant, productId)
    if (!product) return { id: productId, outcome: 'notFound' }
    const category = findCategory(tenant, productCategoryId)
    if (!category) return { id: productCategoryId, outcome: 'notFound' }
    const { id, categoryId, name } = category
    if (categoryIdsOf(product).includes(categoryId)) return { id: productId, outcome: 'unchanged' }
    const saved = writeProduct(
      tenant,
      mergeProduct(tenant, product, { categories: [{ id, categoryId, ...(name ? { name } : {}) }] }),
      product,
      undefined,
    )
    publishSaved(tenant, [saved], tenant.apiUser(origin))
    return { id: productId, outcome: saved.outcome }
  })
  return { status: 200, body: batchResult(outcomes) }
}
