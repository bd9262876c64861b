import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { changeProduct } from '../products/products.ts'
import { conflict, invalid } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { requireTreePlace } from '../trees/require-tree-place.ts'
import { fromBody } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

/** A product may stand in any number of categories; it knows them itself. */
export type Category = Omit<Schema<'CategoryResponse'>, 'categories' | 'products'>

export const categories = new Resource<Category, Schema<'CategoryUpdateRequest'>>({
  kind: 'category',
  uid: 'categoryUid',
  collection: (tenant) => tenant.categories,
  fields: { name: 'string', externalId: 'string?', parentUid: 'string?' },
  required: ['name'],
  defaults: () => ({ externalId: null, parentUid: null }),
  check: (tenant, { categoryUid, parentUid }) =>
    requireTreePlace(tenant.categories, 'category', categoryUid, parentUid),
})

export function createCategory(
  tenant: FlowTenant,
  request: Schema<'CategoryCreateRequest'>,
  by: Actor,
): Category {
  const category = categories.create(tenant, request)
  emit(tenant, { action: 'CATEGORY_CREATE', category: category.categoryUid }, by)
  return category
}

export function updateCategory(
  tenant: FlowTenant,
  categoryUid: string,
  request: Schema<'CategoryUpdateRequest'>,
  by: Actor,
): Category {
  const category = categories.update(tenant, categoryUid, request)
  emit(tenant, { action: 'CATEGORY_UPDATE', category: categoryUid }, by)
  return category
}

/** Its products lose it; categories below it stand in the way (409 is assumed). */
export function deleteCategory(tenant: FlowTenant, categoryUid: string, by: Actor): void {
  categories.require(tenant, categoryUid)
  if (tenant.categories.count('parentUid', categoryUid) > 0)
    throw conflict(`The category ${categoryUid} has categories below it, so it cannot be deleted.`)
  setCategoryProducts(tenant, categoryUid, { productUids: [] }, by)
  categories.remove(tenant, categoryUid)
  emit(tenant, { action: 'CATEGORY_DELETE', category: categoryUid }, by)
}

export function setCategoryProducts(
  tenant: FlowTenant,
  categoryUid: string,
  { productUids }: Schema<'CategoryProducts'>,
  by: Actor,
): Schema<'CategoryProducts'> {
  categories.require(tenant, categoryUid)
  if (!Array.isArray(productUids)) throw invalid('/productUids', 'must be array')
  const wanted = new Set(productUids)
  productUids.forEach((uid, index) => fromBody(tenant.products, 'product', `/productUids/${index}`, uid))
  for (const { productUid, categoryUids = [] } of tenant.products.by('categoryUid', categoryUid)) {
    if (wanted.has(productUid)) continue
    const others = categoryUids.filter((uid) => uid !== categoryUid)
    changeProduct(tenant, productUid, { categoryUids: others }, by)
  }
  for (const productUid of wanted) {
    const { categoryUids = [] } = fromBody(tenant.products, 'product', '/productUids', productUid)
    if (categoryUids.includes(categoryUid)) continue
    changeProduct(tenant, productUid, { categoryUids: [...categoryUids, categoryUid] }, by)
  }
  const members = tenant.products.by('categoryUid', categoryUid)
  return { productUids: members.map(({ productUid }) => productUid) }
}
