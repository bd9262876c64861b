import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Schema } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { orderInStore } from './order-access.ts'
import { addItem, changeItem, deleteItem, itemOf } from './order-items.ts'
import type { OrderItemRecord } from './order-record.ts'
import { viewOrderItem } from './order-view.ts'

export const orderItemHandlers: FlowHandlers<
  'listOrderItems' | 'getOrderItem' | 'createOrderItem' | 'updateOrderItem' | 'deleteOrderItem'
> = {
  listOrderItems: ({ path, query }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    const items = order.items.map((item) => viewOrderItem(order, item))
    return { status: 200, body: page(items, query) }
  },
  getOrderItem: ({ path }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: viewOrderItem(order, itemOf(order, path.orderItemUid)) }
  },
  // Quirk 20: one line for each POST, after the order exists.
  createOrderItem: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 201, body: view(tenant, order.orderUid, addItem(tenant, order, body, integrationUser)) }
  },
  updateOrderItem: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    const item = changeItem(tenant, order, path.orderItemUid, body, integrationUser)
    return { status: 200, body: view(tenant, order.orderUid, item) }
  },
  deleteOrderItem: ({ path }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    deleteItem(tenant, order, path.orderItemUid, integrationUser)
    return { status: 204 }
  },
}

const view = (tenant: FlowTenant, orderUid: string, item: OrderItemRecord): Schema<'OrderItem'> =>
  viewOrderItem(fromPath(tenant.orders, 'order', orderUid), item)
