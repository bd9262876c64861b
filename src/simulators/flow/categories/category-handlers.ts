import { integrationUser } from '../actor.ts'
import { filteredBy } from '../lists/filtered-by.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { ROOT } from '../trees/require-tree-place.ts'
import {
  categories,
  createCategory,
  deleteCategory,
  setCategoryProducts,
  updateCategory,
} from './categories.ts'
import { viewCategory } from './category-view.ts'

export const categoryHandlers: FlowHandlers<
  | 'listCategories'
  | 'createCategory'
  | 'getCategory'
  | 'updateCategory'
  | 'deleteCategory'
  | 'setCategoryProducts'
> = {
  // The roots; a parent or an external reference finds categories of any depth.
  listCategories: ({ query }, tenant) => {
    const { categoryParentUid, categoryExternalId: externalId, withProducts } = query
    const parentUid = categoryParentUid ?? (externalId === undefined ? ROOT : undefined)
    const wanted = filteredBy(tenant.categories, { parentUid, externalId })
    const show = { products: withProducts === true }
    return { status: 200, body: viewedPage(wanted, query, (found) => viewCategory(tenant, found, show)) }
  },
  createCategory: ({ body }, tenant) => ({
    status: 201,
    body: viewCategory(tenant, createCategory(tenant, body, integrationUser), { products: true }),
  }),
  getCategory: ({ path, query }, tenant) => ({
    status: 200,
    body: viewCategory(tenant, categories.require(tenant, path.categoryUid), {
      products: true,
      storeUid: query.storeUid,
    }),
  }),
  updateCategory: ({ path, body }, tenant) => ({
    status: 200,
    body: viewCategory(tenant, updateCategory(tenant, path.categoryUid, body, integrationUser), {
      products: true,
    }),
  }),
  deleteCategory: ({ path }, tenant) => {
    deleteCategory(tenant, path.categoryUid, integrationUser)
    return { status: 204 }
  },
  setCategoryProducts: ({ path, body }, tenant) => ({
    status: 200,
    body: setCategoryProducts(tenant, path.categoryUid, body, integrationUser),
  }),
}
