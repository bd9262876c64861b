import type { Actor } from '../actor.ts'
import type { Schema } from '../schemas.ts'
import { createdBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import { newUid } from '../uids.ts'

/** A template of an order task; its instances hang on orders. */
export type Handling = Schema<'HandlingResponse'>

export function createHandling(
  tenant: FlowTenant,
  request: Schema<'HandlingCreateRequest'>,
  by: Actor,
): Handling {
  const known = knownFields(request, {
    handlingUid: 'string',
    name: 'string',
    description: 'string?',
    active: 'boolean',
  })
  if (known.name === undefined) throw invalid('/name', 'is required')
  const handlingUid = newUid(tenant, tenant.handlings, 'handling', 'handlingUid', known.handlingUid)
  return tenant.handlings.insert({
    handlingUid,
    name: known.name,
    description: known.description ?? null,
    active: known.active ?? true,
    triggers: [],
    ...createdBy(tenant, by),
  })
}
