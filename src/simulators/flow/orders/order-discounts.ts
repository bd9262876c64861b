import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { newUid } from '../uids.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { remember } from './order-history.ts'
import type { ItemDiscount, OrderDiscountRecord, OrderRecord } from './order-record.ts'

/** A discount on the whole order. As on lines, an amount wins over a percentage (assumed). */
export function addOrderDiscount(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'OrderDiscountCreateRequest'>,
  by: Actor,
): OrderRecord {
  requireChangeable(order)
  const known = knownFields(request, {
    orderDiscountUid: 'string',
    name: 'string?',
    discountReasonCode: 'string?',
    amount: 'integer?',
    percentage: 'integer?',
  })
  const taken = {
    has: (uid: string) => order.discounts.some(({ orderDiscountUid }) => orderDiscountUid === uid),
  }
  const given = known.orderDiscountUid
  const added: OrderDiscountRecord = {
    orderDiscountUid: newUid(tenant, taken, 'order discount', 'orderDiscountUid', given),
    name: known.name ?? null,
    discountReasonCode: known.discountReasonCode ?? null,
    discount: discountOf(known),
  }
  remember(tenant, order.orderUid, { what: 'discount-added', state: order.state, after: added }, by)
  return changeOrder(tenant, order.orderUid, { discounts: [...order.discounts, added] }, by)
}

function discountOf({ amount, percentage }: Schema<'OrderDiscountCreateRequest'>): ItemDiscount {
  if (typeof amount === 'number') {
    if (amount <= 0) throw invalid('/amount', 'must be positive')
    return { kind: 'amount', amount }
  }
  if (typeof percentage !== 'number') throw invalid('/amount', 'or /percentage is required')
  if (percentage <= 0 || percentage > 10_000)
    throw invalid('/percentage', 'must be in hundredths of a percent, more than 0 and at most 10000')
  return { kind: 'percentage', percentage }
}

export function deleteOrderDiscount(
  tenant: FlowTenant,
  order: OrderRecord,
  orderDiscountUid: string,
  by: Actor,
): OrderRecord {
  const before = order.discounts.find((discount) => discount.orderDiscountUid === orderDiscountUid)
  if (!before) throw notFound('order discount', orderDiscountUid)
  requireChangeable(order)
  remember(tenant, order.orderUid, { what: 'discount-deleted', state: order.state, before }, by)
  const discounts = order.discounts.filter((discount) => discount !== before)
  return changeOrder(tenant, order.orderUid, { discounts }, by)
}
