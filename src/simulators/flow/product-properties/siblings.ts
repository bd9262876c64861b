import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { changeProduct } from '../products/products.ts'
import type { Product } from '../products/products.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'

/** The products that are variants of the same thing as this one, itself not among them. */
export function siblingsOf(tenant: FlowTenant, { productUid, siblingGroupUid }: Product): readonly Product[] {
  if (siblingGroupUid === undefined) return []
  return tenant.products
    .by('siblingGroupUid', siblingGroupUid)
    .filter((product) => product.productUid !== productUid)
}

/**
 * The link holds in both directions and among all products named: they form one group with the product of the
 * path, and leave the group that they were in. Former siblings that are not named stay siblings of each other.
 */
export function setSiblings(
  tenant: FlowTenant,
  product: Product,
  { productUids }: Schema<'ProductSiblings'>,
  by: Actor,
): readonly Product[] {
  if (!Array.isArray(productUids)) throw invalid('/productUids', 'must be array')
  const others = productUids.map((uid, index) =>
    fromBody(tenant.products, 'product', `/productUids/${index}`, uid),
  )
  const members = new Set([product, ...others])
  const former = siblingsOf(tenant, product)
  const unchanged = former.length === members.size - 1 && former.every((sibling) => members.has(sibling))
  if (unchanged) return former
  const siblingGroupUid = members.size > 1 ? tenant.context.ids.uuid() : undefined
  for (const { productUid } of members) changeProduct(tenant, productUid, { siblingGroupUid }, by)
  return siblingsOf(tenant, fromBody(tenant.products, 'product', '/productUids', product.productUid))
}

/** Variants are siblings of the configurable product; without one they are those of each other (assumed). */
export const variantsOf = (tenant: FlowTenant, product: Product): readonly Product[] =>
  siblingsOf(tenant, product).filter(({ productType }) => productType !== 'CONFIGURABLE')
