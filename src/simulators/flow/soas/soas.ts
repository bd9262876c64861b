import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

/** Stock on account: a list of amounts per store and product. */
export type Soa = Schema<'SoaResponse'>

export const soas = new Resource<Soa, Schema<'SoaUpdateRequest'>>({
  kind: 'stock on account',
  uid: 'soaUid',
  collection: (tenant) => tenant.soas,
  fields: { name: 'string', externalId: 'string?' },
  required: ['name'],
  defaults: () => ({ externalId: null }),
})

export const createSoa = (tenant: FlowTenant, request: Schema<'SoaCreateRequest'>, by: Actor): Soa =>
  soas.create(tenant, request, createdBy(tenant, by))

export const updateSoa = (
  tenant: FlowTenant,
  soaUid: string,
  request: Schema<'SoaUpdateRequest'>,
  by: Actor,
): Soa => soas.update(tenant, soaUid, request, modifiedBy(tenant, by))

/** Its amounts go with it. */
export function deleteSoa(tenant: FlowTenant, soaUid: string): void {
  soas.remove(tenant, soaUid)
  for (const { soaAmountUid } of tenant.soaAmounts.by('soaUid', soaUid))
    tenant.soaAmounts.delete(soaAmountUid)
}
