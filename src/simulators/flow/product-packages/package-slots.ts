import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { invalid } from '../refused.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import type { PackageComponent } from './package-components.ts'

/** A place in a package product, with what may fill it. */
export interface PackageSlot extends Omit<Schema<'ProductPackageSlotResponse'>, 'normPrice' | 'components'> {
  readonly productUid: string
  readonly components: readonly PackageComponent[]
}

/**
 * Uids are unique below their product only. That the product must be a package is not asked for, as the literal
 * of that type is not published (both assumed).
 */
export const packageSlots = new Resource<PackageSlot, Schema<'ProductPackageSlotUpdateRequest'>>({
  kind: 'slot',
  uid: 'productPackageSlotUid',
  within: 'productUid',
  emptyUid: true,
  collection: (tenant) => tenant.packageSlots,
  fields: {
    name: 'string',
    position: 'integer',
    minComponentsAllowed: 'integer',
    maxComponentsAllowed: 'integer',
  },
  required: ['name'],
  defaults: () => ({ minComponentsAllowed: 0, maxComponentsAllowed: 1, components: [] }),
  check: (_tenant, { minComponentsAllowed: min = 0, maxComponentsAllowed: max = 0 }) => {
    if (min < 0) throw invalid('/minComponentsAllowed', 'must be 0 or more')
    if (max < min) throw invalid('/maxComponentsAllowed', 'must be minComponentsAllowed or more')
  },
})

export function createSlot(
  tenant: FlowTenant,
  productUid: string,
  request: Schema<'ProductPackageSlotCreateRequest'>,
  by: Actor,
): PackageSlot {
  const position = request.position ?? slotsOf(tenant, productUid).length + 1
  return packageSlots.create(tenant, { ...request, position }, { productUid, ...createdBy(tenant, by) })
}

export const updateSlot = (
  tenant: FlowTenant,
  productUid: string,
  uid: string,
  request: Schema<'ProductPackageSlotUpdateRequest'>,
  by: Actor,
): PackageSlot => packageSlots.update(tenant, [productUid, uid], request, modifiedBy(tenant, by))

export const slotsOf = (tenant: FlowTenant, productUid: string): readonly PackageSlot[] =>
  [...tenant.packageSlots.by('productUid', productUid)].sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
