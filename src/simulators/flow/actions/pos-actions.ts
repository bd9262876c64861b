import { cashier } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { completeOrder, requireDeliverable } from '../orders/complete-order.ts'
import { orderAmounts } from '../orders/order-amounts.ts'
import { setHandlingState } from '../orders/order-handlings.ts'
import { changeItem } from '../orders/order-items.ts'
import type { OrderRecord, OrderState } from '../orders/order-record.ts'
import { requireChangeable } from '../orders/order-access.ts'
import { moveTo, setOrderState } from '../orders/order-status.ts'
import { viewOrder } from '../orders/order-view.ts'
import { addSettlement } from '../orders/settlements.ts'
import { receiveGoods } from '../receivements/receive-goods.ts'
import type { GoodsReception } from '../receivements/receive-goods.ts'
import { viewReceivement } from '../receivements/receivement-record.ts'
import { reverseReceivement } from '../receivements/reverse-receivement.ts'
import { conflict } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'
import { completeSale } from './complete-sale.ts'
import type { Sale } from './complete-sale.ts'

type Order = Schema<'OrderResponse'>
type Receivement = Schema<'ReceivementResponse'>

/** What is done at the till and at the goods entrance. */
export interface PosActions {
  /** Receives goods in part, over, repeatedly, with or without a purchase order. */
  receiveGoods(reception: GoodsReception): Receivement
  reverseReceivement(args: { receivementUid: string }): Receivement
  /** Sells over the counter: order, payment, receipt and handing over in one go. */
  completeSale(sale: Sale): Order
  /** Pays what is left of an existing order (in cash) and hands it over. */
  completeOrder(args: { orderUid: string }): Order
  /** Opens an order at a till, which then holds it. */
  openOrder(args: { orderUid: string; tillUid?: string }): Order
  parkOrder(args: { orderUid: string }): Order
  confirmOrder(args: { orderUid: string }): Order
  cancelOrder(args: { orderUid: string }): Order
  /** Minor units; the discount is on the whole line. */
  changeOrderItemPrice(args: {
    orderUid: string
    orderItemUid: string
    unitPrice?: number
    itemDiscountAmount?: number
  }): Order
  setOrderHandlingState(args: {
    orderUid: string
    orderHandlingUid: string
    state: Schema<'ProgressState'>
  }): Order
}

export function createPosActions(self: () => FlowTenant): PosActions {
  const orderOf = (orderUid: string): OrderRecord => fromPath(self().orders, 'order', orderUid)
  const view = (orderUid: string): Order => viewOrder(self(), orderOf(orderUid))
  /** The assumed webhook ORDER_UPDATED tells of changes by people; the integration's own writes never fire it. */
  const updated = (order: OrderRecord): Order => {
    emit(self(), { action: 'ORDER_UPDATED', store: order.storeUid, order: order.orderUid }, cashier)
    return view(order.orderUid)
  }
  const move = (args: { orderUid: string }, to: OrderState): Order => {
    const order = orderOf(args.orderUid)
    const unchanged = order.state === to
    setOrderState(self(), order, to, cashier)
    return unchanged || to === 'CANCELLED' ? view(order.orderUid) : updated(order)
  }

  return {
    receiveGoods(args) {
      return viewReceivement(self(), receiveGoods(self(), args, cashier))
    },
    reverseReceivement(args) {
      return viewReceivement(self(), reverseReceivement(self(), args.receivementUid, cashier))
    },
    completeSale: (args) => viewOrder(self(), completeSale(self(), args, cashier)),
    completeOrder(args) {
      const order = orderOf(args.orderUid)
      requireChangeable(order)
      if (order.items.length === 0) throw conflict(`The order ${order.orderUid} has no lines to complete.`)
      const { remainingAmount } = orderAmounts(order)
      return viewOrder(self(), payAndComplete(self(), order, remainingAmount))
    },
    openOrder(args) {
      const order = orderOf(args.orderUid)
      requireChangeable(order)
      return updated(moveTo(self(), order, 'OPEN', cashier, args.tillUid ?? 'till-1'))
    },
    parkOrder: (args) => move(args, 'PARKED'),
    confirmOrder: (args) => move(args, 'CONFIRMED'),
    cancelOrder: (args) => move(args, 'CANCELLED'),
    changeOrderItemPrice(args) {
      const { orderUid, orderItemUid, ...price } = args
      changeItem(self(), orderOf(orderUid), orderItemUid, price, cashier)
      return updated(orderOf(orderUid))
    },
    setOrderHandlingState(args) {
      setHandlingState(self(), orderOf(args.orderUid), args.orderHandlingUid, args.state, cashier)
      return view(args.orderUid)
    },
  }
}

/** Handing over may be refused for want of stock, so that is looked at before money is taken. */
function payAndComplete(tenant: FlowTenant, order: OrderRecord, remaining: number): OrderRecord {
  requireDeliverable(tenant, order)
  if (remaining !== 0) addSettlement(tenant, order, { amount: remaining, settlementCode: 'CASH' }, cashier)
  return completeOrder(tenant, fromPath(tenant.orders, 'order', order.orderUid), cashier)
}
