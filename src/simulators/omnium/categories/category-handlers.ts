import type { OmniumTenant } from '../omnium-tenant.ts'
import { batchResult } from '../patch/batch-result.ts'
import type { ItemOutcome } from '../patch/batch-result.ts'
import { isMainLanguage } from '../products/find-product.ts'
import { findProducts, productsInMainLanguage } from '../products/search-products.ts'
import { badRequest, notFound } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { OmniumHandlers, Schema } from '../schemas.ts'
import { filterBy, hasText, isOneOf } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { addCategoriesToProducts } from './product-relations.ts'
import { categoryTree } from './category-tree.ts'
import { deleteCategory, patchedCategory, saveCategory, writeCategory } from './save-category.ts'
import type { CategoryPatch } from './save-category.ts'
import { childrenOf, findCategory, requireCategory, withDescendants } from './stored-category.ts'
import type { StoredCategory } from './stored-category.ts'

type CategoryOperation =
  | 'ProductCategoriesGetCategory'
  | 'ProductCategoriesPatchCategory'
  | 'ProductCategoriesGetCategories'
  | 'ProductCategoriesPost'
  | 'ProductCategoriesPut'
  | 'ProductCategoriesGetCategoryTree'
  | 'ProductCategoriesGetCategoryTreeBySearch'
  | 'ProductCategoriesGetSubCategories'
  | 'ProductCategoriesAddMany'
  | 'ProductCategoriesDelete'
  | 'ProductCategoriesPatchMany'
  | 'ProductCategoriesScrollSearch'
  | 'ProductCategoriesScroll'
  | 'ProductsAddCategoriesToProducts'

type SearchRequest = Schema<'OmniumProductCategorySearchRequest'>

const MOST_IN_BATCH = 1000
/** Of a GET list, unlike those of other resources (O-SRCH). */
const MOST_ON_PAGE = 1000
const MOST_IN_SCROLL = 10_000
const USUAL_IN_SCROLL = 5_000

const CATEGORY_CRITERIA: Criteria<Omit<SearchRequest, 'language'>, StoredCategory> = {
  // Categories have no dimensions to narrow them by, and no ratings.
  facets: () => true,
  ratingType: () => true,
  parentIds: ({ parentId }, ids) => isOneOf(parentId, ids),
  productCategoryId: ({ id, categoryId }, wanted) => id === wanted || categoryId === wanted,
  productCategoryIds: ({ id, categoryId }, ids) => isOneOf(id, ids) || isOneOf(categoryId, ids),
  searchText: ({ name, categoryId, description }, text) => hasText([name, categoryId, description], text),
}

export const categoryHandlers: OmniumHandlers<CategoryOperation> = {
  ProductCategoriesGetCategory: ({ path, query }, tenant) => ({
    status: 200,
    body: requireCategory(tenant, path.categoryId, query.language),
  }),
  ProductCategoriesGetCategories: ({ query }, tenant) => {
    const { pageSize = 20, page = 1 } = query
    if (pageSize > MOST_ON_PAGE) throw badRequest(`pageSize must not exceed ${MOST_ON_PAGE}.`)
    const all = tenant.productCategories.all()
    const from = (Math.max(1, page) - 1) * pageSize
    return {
      status: 200,
      body: { totalHits: all.length, result: all.slice(from, from + pageSize), facets: [] },
    }
  },
  ProductCategoriesGetSubCategories: ({ path, query }, tenant) => {
    const parent = findCategory(tenant, path.parentId)?.categoryId ?? path.parentId
    return { status: 200, body: [...childrenOf(tenant, parent, query.language)] }
  },
  ProductCategoriesGetCategoryTree: (_, tenant) => ({
    status: 200,
    body: categoryTree(tenant, productsInMainLanguage(tenant)),
  }),
  /** Only the branches that hold hits; below the root category when one is named. */
  ProductCategoriesGetCategoryTreeBySearch: ({ body, query }, tenant) => {
    const root = query.rootCategoryId ? findCategory(tenant, query.rootCategoryId) : undefined
    if (query.rootCategoryId && !root) return { status: 200, body: [] }
    return {
      status: 200,
      body: categoryTree(tenant, findProducts(tenant, body), { root, isEmptyShown: false }),
    }
  },

  ProductCategoriesPost: ({ body, origin }, tenant) => {
    const { outcome } = saveCategory(tenant, body, 'enrich', tenant.apiUser(origin))
    return { status: outcome === 'created' ? 201 : 200 }
  },
  ProductCategoriesPut: ({ body, origin }, tenant) => {
    saveCategory(tenant, body, 'overwrite', tenant.apiUser(origin))
    return { status: 200 }
  },
  /** `AddMany` of categories is an upsert (quirk 4). */
  ProductCategoriesAddMany: ({ body, origin }, tenant) => {
    refuseLongBatch(body, MOST_IN_BATCH)
    if (body.some(({ categoryId }) => !categoryId.trim())) throw badRequest('categoryId is required.')
    const actor = tenant.apiUser(origin)
    const saved = body.map((category) => saveCategory(tenant, category, 'enrich', actor))
    return { status: saved.some(({ outcome }) => outcome === 'created') ? 201 : 200 }
  },
  ProductCategoriesPatchCategory: ({ path, body, origin }, tenant) => {
    const outcome = patchCategory(tenant, path.categoryId, body, origin)
    if (outcome.outcome === 'notFound') throw notFound('Category', path.categoryId)
    return { status: 200, body: batchResult([outcome]) }
  },
  ProductCategoriesPatchMany: ({ body, origin }, tenant) => {
    refuseLongBatch(body, MOST_IN_BATCH)
    const ids = body.map(({ id, categoryId }) => id ?? categoryId ?? '')
    if (ids.some((id) => !id.trim())) throw badRequest('categoryId is required.')
    const outcomes = body.map((patch, at) => patchCategory(tenant, ids[at] ?? '', patch, origin))
    return { status: 200, body: batchResult(outcomes) }
  },
  ProductCategoriesDelete: ({ path, origin }, tenant) => {
    const id = path.categoryId
    deleteCategory(tenant, requireCategory(tenant, id), id, tenant.apiUser(origin))
    return { status: 200 }
  },

  ProductCategoriesScrollSearch: ({ body }, tenant) => {
    const { language, take, ...request } = body
    if (take !== undefined && take > MOST_IN_SCROLL)
      throw badRequest(`take must not exceed ${MOST_IN_SCROLL}.`)
    const found = filterBy(
      tenant.productCategories
        .all()
        .filter((each) => (language ? each.language === language : isMainLanguage(tenant, each.language))),
      request,
      CATEGORY_CRITERIA,
      undefined,
    )
    const batch = tenant.scrolls.start(
      'productCategories',
      found,
      take === undefined || take === 0 ? USUAL_IN_SCROLL : take,
    )
    return { status: 200, body: { ...batch, facets: [] } }
  },
  ProductCategoriesScroll: ({ path }, tenant) => ({
    status: 200,
    body: tenant.scrolls.next<StoredCategory>('productCategories', path.id),
  }),

  ProductsAddCategoriesToProducts: addCategoriesToProducts,
}

function patchCategory(tenant: OmniumTenant, id: string, patch: CategoryPatch, origin: string): ItemOutcome {
  const before = findCategory(tenant, id, patch.language ?? undefined)
  if (!before) return { id, outcome: 'notFound' }
  if (patch.parentId && withDescendants(tenant, [before.categoryId]).has(patch.parentId))
    throw badRequest(`Category ${before.categoryId} cannot move below itself.`)
  return writeCategory(tenant, patchedCategory(tenant, before, patch), before, tenant.apiUser(origin))
}
