import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict } from '../refused.ts'
import { emit } from '../webhooks/emit.ts'
import { completeWhenReceipted } from './complete-order.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { grossAmount, netAmounts, orderDiscountAmounts } from './order-amounts.ts'
import { remember } from './order-history.ts'
import { isBegun, undelivered } from './order-record.ts'
import type { ItemDiscount, OrderDiscountRecord, OrderItemRecord, OrderRecord } from './order-record.ts'
import { proportion, spread } from './rounding.ts'

/**
 * Takes off an order what was neither handed over nor settled: the reservation of the rest ends, and the order is
 * COMPLETE when receipts cover all that stays. Discounts shrink with the lines, so that what stays costs what its
 * receipts say.
 */
export function cancelRest(tenant: FlowTenant, order: OrderRecord, by: Actor): OrderRecord {
  requireChangeable(order)
  if (!isBegun(order)) throw conflict(`Nothing of the order ${order.orderUid} was handed over: cancel it.`)
  const { items, discounts } = shrunk(order)
  const { orderUid, storeUid, state } = order
  remember(tenant, orderUid, { what: 'rest-cancelled', state, before: order.items, after: items }, by)
  const kept = changeOrder(tenant, orderUid, { items, discounts }, by)
  const ended = completeWhenReceipted(tenant, kept, by)
  const entities = { store: storeUid, order: orderUid }
  if (ended.state === 'COMPLETE') emit(tenant, { action: 'ORDER_SETTLED', ...entities }, by)
  if (ended.items.every((item) => undelivered(item) === 0))
    emit(tenant, { action: 'ORDER_DELIVERED', ...entities }, by)
  return ended
}

function shrunk(order: OrderRecord): Pick<OrderRecord, 'items' | 'discounts'> {
  const amounts = netAmounts(order)
  const kept = order.items.map((item, index) => {
    const quantity = keptQuantity(item)
    const { itemPrice = 0, netPrice = 0 } = amounts[index] ?? {}
    const price = proportion(itemPrice, quantity, item.quantityOrdered)
    const share = price - proportion(netPrice, quantity, item.quantityOrdered)
    return { quantity, share, item: keptItem(item, quantity, price) }
  })
  const discounted = kept.reduce((total, { share }) => total + share, 0)
  const parts = spread(discounted, orderDiscountAmounts(order))
  return {
    items: kept.filter(({ quantity }) => quantity !== 0).map(({ item }) => item),
    discounts: order.discounts
      .map((discount, index) => ({ ...discount, discount: amountOf(parts[index] ?? 0) }))
      .filter((discount: OrderDiscountRecord) => discount.discount.kind !== 'none'),
  }
}

const keptQuantity = ({ quantityDelivered, quantitySold }: OrderItemRecord): number =>
  Math.abs(quantityDelivered) > Math.abs(quantitySold) ? quantityDelivered : quantitySold

function keptItem(item: OrderItemRecord, quantityOrdered: number, price: number): OrderItemRecord {
  if (quantityOrdered === item.quantityOrdered) return item
  const kept = { ...item, quantityOrdered }
  return { ...kept, discount: amountOf(grossAmount(kept) - price) }
}

const amountOf = (amount: number): ItemDiscount =>
  amount === 0 ? { kind: 'none' } : { kind: 'amount', amount }
