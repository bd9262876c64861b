import { Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'

export type Reason = Schema<'ReasonResponse'>

export const reasons = new Resource<Reason, Schema<'ReasonCreateRequest'>>({
  kind: 'reason',
  uid: 'reasonUid',
  collection: (tenant) => tenant.reasons,
  fields: {
    reasonUid: 'string',
    code: 'string',
    description: 'string',
    type: { oneOf: ['DISCOUNT', 'RETURN', 'RMA'] },
  },
  required: ['code', 'description', 'type'],
  defaults: () => ({}),
})
