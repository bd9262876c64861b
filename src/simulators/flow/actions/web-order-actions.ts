import { storeManager } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { createOrder } from '../orders/create-order.ts'
import { changeHeader } from '../orders/order-header.ts'
import { addHandling } from '../orders/order-handlings.ts'
import { addItem } from '../orders/order-items.ts'
import type { OrderRecord } from '../orders/order-record.ts'
import { setOrderState } from '../orders/order-status.ts'
import { viewOrder } from '../orders/order-view.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

type Order = Schema<'OrderResponse'>

/** Orders of a web shop that is connected to Flow itself, and what customer service does with orders. */
export interface WebOrderActions {
  /** The order comes with its lines and its handling, and waits in the store (PARKED). */
  placeWebOrder(args: {
    storeUid: string
    order?: Schema<'OrderCreateRequest'>
    items: Schema<'OrderItemCreateRequest'>[]
    handlingUid?: string
  }): Order
  /** Changes customer, addresses, references or notes. */
  changeOrder(args: { orderUid: string; order: Schema<'OrderUpdateRequest'> }): Order
}

export function createWebOrderActions(self: () => FlowTenant): WebOrderActions {
  return {
    placeWebOrder: ({ storeUid, order = {}, items, handlingUid }) => {
      const { orderUid } = createOrder(self(), storeUid, { systemOrigin: 'WEB', ...order }, storeManager)
      const placed = (): OrderRecord => fromPath(self().orders, 'order', orderUid)
      try {
        for (const item of items) addItem(self(), placed(), item, storeManager)
        if (handlingUid !== undefined) addHandling(self(), placed(), { handlingUid }, storeManager)
        setOrderState(self(), placed(), 'PARKED', storeManager)
      } catch (error) {
        // It comes as a whole or not at all.
        self().orders.delete(orderUid)
        self().orderHistories.delete(orderUid)
        throw error
      }
      emit(self(), { action: 'ORDER_CREATED', store: storeUid, order: orderUid }, storeManager)
      return viewOrder(self(), placed())
    },
    changeOrder: ({ orderUid, order: changes }) => {
      const before = fromPath(self().orders, 'order', orderUid)
      const after = changeHeader(self(), before, changes, storeManager)
      const { storeUid: store } = after
      if (after !== before) emit(self(), { action: 'ORDER_UPDATED', store, order: orderUid }, storeManager)
      return viewOrder(self(), after)
    },
  }
}
