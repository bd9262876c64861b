import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, newUid } from '../uids.ts'
import type { PackageSlot } from './package-slots.ts'

export interface PackageComponent extends Omit<Schema<'ProductPackageComponent'>, 'product'> {
  readonly productUid: string
}

const FIELDS: FieldTable<Schema<'ProductPackageComponentUpdateRequest'>> = {
  position: 'integer',
  quantity: 'integer',
  specialPrice: 'integer?',
  required: 'boolean',
}

/** One piece, in hundredths as quantities are elsewhere (assumed). */
const ONE_PIECE = 100

export function addComponent(
  tenant: FlowTenant,
  slot: PackageSlot,
  request: Schema<'ProductPackageComponentCreateRequest'>,
  by: Actor,
): PackageComponent {
  const known = knownFields(request, {
    ...FIELDS,
    productUid: 'uid',
    productPackageComponentUid: 'string',
  })
  if (known.productUid === undefined) throw invalid('/productUid', 'is required')
  fromBody(tenant.products, 'product', '/productUid', known.productUid)
  if (known.productUid === slot.productUid) throw invalid('/productUid', 'is the package itself')
  const { components } = slot
  const taken = { has: (uid: string) => components.some((other) => other.productPackageComponentUid === uid) }
  const given = known.productPackageComponentUid
  const component: PackageComponent = {
    ...{ position: components.length + 1, quantity: ONE_PIECE, specialPrice: null, required: false },
    ...known,
    productPackageComponentUid: newUid(tenant, taken, 'component', 'productPackageComponentUid', given),
    ...createdBy(tenant, by),
  }
  write(tenant, slot, [...components, component], by)
  return component
}

export function changeComponent(
  tenant: FlowTenant,
  slot: PackageSlot,
  uid: string,
  request: Schema<'ProductPackageComponentUpdateRequest'>,
  by: Actor,
): PackageComponent {
  const before = componentOf(slot, uid)
  const after = { ...before, ...knownFields(request, FIELDS), ...modifiedBy(tenant, by) }
  const components = slot.components.map((component) => (component === before ? after : component))
  write(tenant, slot, components, by)
  return after
}

export function deleteComponent(tenant: FlowTenant, slot: PackageSlot, uid: string, by: Actor): void {
  const gone = componentOf(slot, uid)
  const components = slot.components.filter((component) => component !== gone)
  write(tenant, slot, components, by)
}

function componentOf({ components }: PackageSlot, uid: string): PackageComponent {
  const component = components.find((candidate) => candidate.productPackageComponentUid === uid)
  if (!component) throw notFound('component', uid)
  return component
}

const write = (
  tenant: FlowTenant,
  slot: PackageSlot,
  components: readonly PackageComponent[],
  by: Actor,
): PackageSlot => tenant.packageSlots.put({ ...slot, components, ...modifiedBy(tenant, by) })
