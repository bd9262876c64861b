import { integrationUser } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type CustomerGroup = Schema<'CustomerGroupResponse'>

const groups = new Resource<CustomerGroup, Schema<'CustomerGroupUpdateRequest'>>({
  kind: 'customer group',
  uid: 'customerGroupUid',
  collection: (tenant) => tenant.customerGroups,
  fields: { name: 'string' },
  required: ['name'],
  defaults: () => ({}),
})

export const customerGroup = (tenant: FlowTenant, uid: string): CustomerGroup => groups.require(tenant, uid)

/** Quirk 1: the uid may be an empty string here, which stands for none. */
export function createCustomerGroup(
  tenant: FlowTenant,
  { customerGroupUid, ...body }: Schema<'CustomerGroupCreateRequest'>,
): CustomerGroup {
  const chosen = customerGroupUid === '' || customerGroupUid === undefined ? {} : { customerGroupUid }
  return groups.create(tenant, { ...body, ...chosen }, createdBy(tenant, integrationUser))
}

export const updateCustomerGroup = (
  tenant: FlowTenant,
  uid: string,
  body: Schema<'CustomerGroupUpdateRequest'>,
): CustomerGroup => groups.update(tenant, uid, body, modifiedBy(tenant, integrationUser))
