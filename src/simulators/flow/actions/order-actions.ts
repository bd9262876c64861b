import { cashier } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { cancelRest } from '../orders/cancel-rest.ts'
import { createOrder } from '../orders/create-order.ts'
import { requireChangeable } from '../orders/order-access.ts'
import { addOrderDiscount, deleteOrderDiscount } from '../orders/order-discounts.ts'
import { changeHandling } from '../orders/order-handlings.ts'
import { addItem, changeItem, deleteItem } from '../orders/order-items.ts'
import type { OrderRecord, OrderState } from '../orders/order-record.ts'
import { moveTo, setOrderState } from '../orders/order-status.ts'
import { viewOrder } from '../orders/order-view.ts'
import { conflict } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { addLines } from './complete-sale.ts'
import type { SaleLine } from './complete-sale.ts'
import { expireOrders } from './expire-orders.ts'

type Order = Schema<'OrderResponse'>
interface OneOrder {
  orderUid: string
}

/** What is done with an order at the till, short of money and goods. */
export interface OrderActions {
  /** Begins an order at the till. */
  createOrder(args: {
    storeUid: string
    order?: Schema<'OrderCreateRequest'>
    lines?: readonly SaleLine[]
  }): Order
  /** Opens an order at a till, which then holds it; another till is warned and may force it. */
  openOrder(args: OneOrder & { tillUid?: string; force?: boolean }): Order
  parkOrder(args: OneOrder): Order
  confirmOrder(args: OneOrder): Order
  cancelOrder(args: OneOrder): Order
  /** Takes off what was neither handed over nor settled; what stays is the order. */
  cancelRestOfOrder(args: OneOrder): Order
  /** Cancels parked orders whose deadline has passed. */
  expireOrders(args: { storeUid?: string }): { orders: readonly Order[] }
  addOrderItem(args: OneOrder & { item: Schema<'OrderItemCreateRequest'> }): Order
  changeOrderItem(args: OneOrder & { orderItemUid: string; item: Schema<'OrderItemUpdateRequest'> }): Order
  /** Minor units; the discount is on the whole line. */
  changeOrderItemPrice(
    args: OneOrder & { orderItemUid: string; unitPrice?: number; itemDiscountAmount?: number },
  ): Order
  removeOrderItem(args: OneOrder & { orderItemUid: string }): Order
  /** A discount on the whole order. */
  addOrderDiscount(args: OneOrder & { discount: Schema<'OrderDiscountCreateRequest'> }): Order
  removeOrderDiscount(args: OneOrder & { orderDiscountUid: string }): Order
  setOrderHandlingState(args: OneOrder & { orderHandlingUid: string; state: Schema<'ProgressState'> }): Order
}

export function createOrderActions(self: () => FlowTenant): OrderActions {
  const orderOf = ({ orderUid }: OneOrder): OrderRecord => fromPath(self().orders, 'order', orderUid)
  const view = (args: OneOrder): Order => viewOrder(self(), orderOf(args))
  /** The assumed webhook ORDER_UPDATED tells of changes by people; the integration's own writes never fire it. */
  const updated = (args: OneOrder): Order => {
    const { storeUid: store, orderUid: order } = orderOf(args)
    emit(self(), { action: 'ORDER_UPDATED', store, order }, cashier)
    return view(args)
  }
  const move = (args: OneOrder, to: OrderState): Order => {
    const order = orderOf(args)
    const unchanged = order.state === to
    setOrderState(self(), order, to, cashier)
    return unchanged || to === 'CANCELLED' ? view(args) : updated(args)
  }

  return {
    createOrder: ({ storeUid, order = {}, lines = [] }) => {
      const orderUid = order.orderUid ?? self().context.ids.uuid()
      const taken = self().orders.has(orderUid)
      if (taken) throw conflict(`An order with the identifier ${orderUid} exists already.`)
      allOrNothing(self(), orderUid, () => {
        createOrder(self(), storeUid, { systemOrigin: 'POS', ...order, orderUid }, cashier)
        addLines(self(), orderUid, lines, cashier)
      })
      emit(self(), { action: 'ORDER_CREATED', store: storeUid, order: orderUid }, cashier)
      return view({ orderUid })
    },
    openOrder: (args) => {
      const order = orderOf(args)
      const { tillUid = 'till-1', force = false } = args
      requireChangeable(order)
      if (!force && order.tillUid !== null && order.tillUid !== tillUid)
        throw conflict(`The order ${order.orderUid} is open at ${order.tillUid}; force it to take it over.`)
      moveTo(self(), order, 'OPEN', cashier, tillUid)
      return updated(args)
    },
    parkOrder: (args) => move(args, 'PARKED'),
    confirmOrder: (args) => move(args, 'CONFIRMED'),
    cancelOrder: (args) => move(args, 'CANCELLED'),
    cancelRestOfOrder: (args) => {
      cancelRest(self(), orderOf(args), cashier)
      return updated(args)
    },
    expireOrders: ({ storeUid }) => ({
      orders: expireOrders(self(), storeUid, cashier).map((order) => viewOrder(self(), order)),
    }),
    addOrderItem: (args) => {
      addItem(self(), orderOf(args), args.item, cashier)
      return updated(args)
    },
    changeOrderItem: (args) => {
      changeItem(self(), orderOf(args), args.orderItemUid, args.item, cashier)
      return updated(args)
    },
    changeOrderItemPrice: (args) => {
      const { orderUid: _order, orderItemUid, ...price } = args
      changeItem(self(), orderOf(args), orderItemUid, price, cashier)
      return updated(args)
    },
    removeOrderItem: (args) => {
      deleteItem(self(), orderOf(args), args.orderItemUid, cashier)
      return updated(args)
    },
    addOrderDiscount: (args) => {
      addOrderDiscount(self(), orderOf(args), args.discount, cashier)
      return updated(args)
    },
    removeOrderDiscount: (args) => {
      deleteOrderDiscount(self(), orderOf(args), args.orderDiscountUid, cashier)
      return updated(args)
    },
    setOrderHandlingState: (args) => {
      changeHandling(self(), orderOf(args), args.orderHandlingUid, { state: args.state }, cashier)
      return view(args)
    },
  }
}
