import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { RECEIVEMENT_STATUSES } from './complete-receivement.ts'
import { receiveGoods } from './receive-goods.ts'
import type { ReceivementRecord } from './receivement-record.ts'

/** A goods reception in the members of the API. */
export function createReceivement(
  tenant: FlowTenant,
  storeUid: string,
  request: Schema<'ReceivementCreateRequest'>,
  by: Actor,
): ReceivementRecord {
  const { receivementItems: lines, ...header } = knownFields(request, {
    receivementUid: 'string',
    purchaseOrderUid: 'string?',
    warehouseUid: 'string?',
    externalId: 'string?',
    status: { oneOf: RECEIVEMENT_STATUSES },
    note: 'string?',
    receivementItems: {
      listOf: {
        receivementItemUid: 'string',
        purchaseOrderItemUid: 'string?',
        productUid: 'string',
        quantity: 'integer',
        unitCost: 'integer?',
        serialnumber: 'string?',
        warehouseUid: 'string?',
        note: 'string?',
        externalId: 'string?',
      },
      required: ['quantity'],
    },
  })
  if (lines === undefined) throw invalid('/receivementItems', 'is required')
  return receiveGoods(tenant, { ...header, storeUid, lines, linesAt: '/receivementItems' }, by)
}
