import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { writeReceipt } from '../receipts/write-receipt.ts'
import type { ReceiptRecord } from '../receipts/receipt-record.ts'
import { emit } from '../webhooks/emit.ts'
import { changeOrder } from './order-access.ts'
import { remember } from './order-history.ts'
import { undelivered, unsold } from './order-record.ts'
import type { OrderRecord } from './order-record.ts'
import { moveGoods, requireDeliverable } from './move-goods.ts'
import { everythingLeft } from './portions.ts'
import type { LinePart } from './portions.ts'

/**
 * Hands over what is left of the lines and writes the receipt for what has none: stock goes down, reservations
 * end, the order is COMPLETE for good. The caller has seen to it that the order is paid.
 */
export const completeOrder = (tenant: FlowTenant, order: OrderRecord, by: Actor): OrderRecord =>
  handOver(
    tenant,
    order,
    { delivered: everythingLeft(order, undelivered), receipted: everythingLeft(order, unsold) },
    by,
  ).order

export interface HandingOver {
  readonly delivered: readonly LinePart[]
  readonly receipted: readonly LinePart[]
  readonly orderReceiptUid?: string | undefined
}

/** Goods over the counter and their receipt, in one step: what may refuse it is looked at before stock moves. */
export function handOver(
  tenant: FlowTenant,
  order: OrderRecord,
  { delivered, receipted, orderReceiptUid }: HandingOver,
  by: Actor,
): { readonly order: OrderRecord; readonly receipt: ReceiptRecord | undefined } {
  requireDeliverable(tenant, order, delivered)
  const written =
    receipted.length > 0 ? writeReceipt(tenant, order, receipted, by, orderReceiptUid) : undefined
  const settled = completeWhenReceipted(tenant, written?.order ?? order, by)
  const done = delivered.length > 0 ? moveGoods(tenant, settled, delivered, by) : settled
  const { storeUid: store, orderUid } = done
  if (settled.state === 'COMPLETE' && order.state !== 'COMPLETE')
    emit(tenant, { action: 'ORDER_SETTLED', store, order: orderUid }, by)
  announceReceipt(tenant, written?.receipt, by)
  announceMovement(tenant, done, delivered, by)
  return { order: done, receipt: written?.receipt }
}

/** Quirk 19: an order of which every line has a receipt is COMPLETE; without lines there is nothing to complete. */
export function completeWhenReceipted(tenant: FlowTenant, order: OrderRecord, by: Actor): OrderRecord {
  if (order.state === 'COMPLETE' || order.items.length === 0) return order
  if (order.items.some((item) => unsold(item) !== 0)) return order
  remember(
    tenant,
    order.orderUid,
    { what: 'state', state: order.state, before: order.state, after: 'COMPLETE' },
    by,
  )
  return changeOrder(tenant, order.orderUid, { state: 'COMPLETE', tillUid: null }, by)
}

function announceReceipt(tenant: FlowTenant, receipt: ReceiptRecord | undefined, by: Actor): void {
  if (!receipt) return
  const { storeUid: store, orderUid: order, orderReceiptUid: orderReceipt } = receipt
  emit(tenant, { action: 'ORDER_RECEIPT_SETTLED', store, order, orderReceipt }, by)
}

/** "All lines delivered" is told once; goods that come back are told as a return. */
export function announceMovement(
  tenant: FlowTenant,
  order: OrderRecord,
  parts: readonly LinePart[],
  by: Actor,
): void {
  const entities = { store: order.storeUid, order: order.orderUid }
  const out = parts.some(({ quantity }) => quantity > 0)
  if (out && order.items.every((item) => undelivered(item) === 0))
    emit(tenant, { action: 'ORDER_DELIVERED', ...entities }, by)
  if (parts.some(({ quantity }) => quantity < 0)) emit(tenant, { action: 'ORDER_RETURNED', ...entities }, by)
}
