import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { announceMovement } from './complete-order.ts'
import { moveGoods } from './move-goods.ts'
import { undelivered } from './order-record.ts'
import type { OrderRecord } from './order-record.ts'
import { linePartsOf } from './portions.ts'

/** Hands parts of lines over. A COMPLETE order can still be: it was paid, perhaps its goods are waiting. */
export function deliverOrder(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'OrderDeliveryRequest'>,
  by: Actor,
): OrderRecord {
  const { items } = knownFields(request, {
    items: {
      listOf: { orderItemUid: 'string', quantity: 'integer', warehouseUid: 'string?' },
      required: ['orderItemUid', 'quantity'],
    },
  })
  if (items.length === 0) throw invalid('/items', 'must have at least one entry')
  if (order.state === 'CANCELLED') throw conflict(`The order ${order.orderUid} is CANCELLED.`)
  const parts = linePartsOf(order, items, undelivered)
  const delivered = moveGoods(tenant, order, parts, by)
  announceMovement(tenant, delivered, parts, by)
  return delivered
}
