import type { FlowTenant } from '../flow-tenant.ts'
import { requireTreePlace } from '../trees/require-tree-place.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

/** A product has one group at most; groups form a tree. */
export type ProductGroup = Omit<Schema<'ProductGroupResponse'>, 'productCount'>

const SCOPES: readonly Schema<'ProductGroupScope'>[] = ['SALE', 'PURCHASE']

export const productGroups = new Resource<ProductGroup, Schema<'ProductGroupUpdateRequest'>>({
  kind: 'product group',
  uid: 'productGroupUid',
  collection: (tenant) => tenant.productGroups,
  fields: { name: 'string', externalId: 'string?', parentUid: 'string?', scope: { oneOf: SCOPES } },
  required: ['name'],
  // Quirk 15: without a scope a new group takes that of its parent. Later moves leave it as it is.
  defaults: (tenant, { parentUid }) => ({
    externalId: null,
    parentUid: null,
    scope: tenant.productGroups.get(parentUid ?? '')?.scope ?? 'SALE',
  }),
  check: (tenant, { productGroupUid, parentUid }) =>
    requireTreePlace(tenant.productGroups, 'product group', productGroupUid, parentUid),
})

export const viewProductGroup = (
  tenant: FlowTenant,
  group: ProductGroup,
): Schema<'ProductGroupResponse'> => ({
  ...group,
  productCount: tenant.products.count('productGroupUid', group.productGroupUid),
})

/** The steps from a group to its root. */
export function productGroupPath(
  tenant: FlowTenant,
  productGroupUid: string | null | undefined,
): Schema<'ProductGroupPathEntry'>[] {
  const group = tenant.productGroups.get(productGroupUid ?? '')
  if (!group) return []
  const { name = group.productGroupUid, parentUid = null } = group
  return [{ productGroupUid: group.productGroupUid, parentUid, name }, ...productGroupPath(tenant, parentUid)]
}
