import { vatCodes } from '../config/countries.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'

/**
 * What a product refers to must exist: that is published of VAT codes, implied of brands (the connector creates
 * them first) and assumed of the others.
 */
export function requireReferences(tenant: FlowTenant, known: Schema<'ProductUpdateRequest'>): void {
  const { brandUid, productGroupUid, vatCodeUid, categoryUids = [], requiredVariantPropertyUids = [] } = known
  if (typeof brandUid === 'string') fromBody(tenant.brands, 'brand', '/brandUid', brandUid)
  if (typeof productGroupUid === 'string')
    fromBody(tenant.productGroups, 'product group', '/productGroupUid', productGroupUid)
  categoryUids.forEach((uid, index) => fromBody(tenant.categories, 'category', `/categoryUids/${index}`, uid))
  requiredVariantPropertyUids.forEach((uid, index) =>
    fromBody(tenant.properties, 'property', `/requiredVariantPropertyUids/${index}`, uid),
  )
  if (typeof vatCodeUid === 'string' && !vatCodes.some((code) => code.vatCodeUid === vatCodeUid))
    throw invalid('/vatCodeUid', `refers to no VAT code: ${vatCodeUid}`)
}
