import { iso } from '../../../kernel/clock.ts'
import { integrationUser } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { viewedPage } from '../lists/page.ts'
import type { FlowHandlers, Schema } from '../schemas.ts'
import { instant } from '../instant.ts'
import { fromPath } from '../uids.ts'
import { createOrder } from './create-order.ts'
import { deleteOrder } from './delete-order.ts'
import { deliverOrder } from './deliver-order.ts'
import { orderInStore } from './order-access.ts'
import { addOrderDiscount, deleteOrderDiscount } from './order-discounts.ts'
import { changeHeader } from './order-header.ts'
import type { OrderRecord } from './order-record.ts'
import { orderSortValue } from './order-sort.ts'
import { setOrderState } from './order-status.ts'
import { viewOrder } from './order-view.ts'
import { returnOrder } from './return-order.ts'
import { searchOrders } from './search-orders.ts'

type OrderOperation =
  | 'listOrders'
  | 'searchOrders'
  | 'getOrder'
  | 'createOrder'
  | 'updateOrder'
  | 'deleteOrder'
  | 'setOrderStatus'
  | 'createOrderReturn'
  | 'deliverOrder'
  | 'createOrderDiscount'
  | 'deleteOrderDiscount'

export const orderHandlers: FlowHandlers<OrderOperation> = {
  listOrders: ({ query }, tenant) => {
    const { externalOrderNumber, storeUid } = query
    const after = instant('modifiedAfter', query.modifiedAfter)
    const since = after === undefined ? undefined : iso(after)
    const wanted = candidates(tenant, query).filter(
      (order) =>
        (externalOrderNumber === undefined || order.header.externalOrderNumber === externalOrderNumber) &&
        (storeUid === undefined || order.storeUid === storeUid) &&
        // Times are written in one form, so they compare as texts.
        (since === undefined || order.lastModifiedAt > since),
    )
    return { status: 200, body: viewedPage(wanted, query, view(tenant), orderSortValue) }
  },
  searchOrders: ({ query, body }, tenant) => ({
    status: 200,
    body: viewedPage(searchOrders(tenant, body), query, view(tenant), orderSortValue),
  }),
  getOrder: ({ path }, tenant) => ({
    status: 200,
    body: viewOrder(tenant, fromPath(tenant.orders, 'order', path.orderUid)),
  }),
  createOrder: ({ path, body }, tenant) => ({
    status: 201,
    body: viewOrder(tenant, createOrder(tenant, path.storeUid, body ?? {}, integrationUser)),
  }),
  // Quirk 12: a PUT changes what it names; absent keys stay.
  updateOrder: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: viewOrder(tenant, changeHeader(tenant, order, body, integrationUser)) }
  },
  deleteOrder: ({ path }, tenant) => {
    deleteOrder(tenant, orderInStore(tenant, path.storeUid, path.orderUid), integrationUser)
    return { status: 204 }
  },
  // Quirk 20: the state has a PUT of its own.
  setOrderStatus: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return {
      status: 200,
      body: viewOrder(tenant, setOrderState(tenant, order, body.status, integrationUser)),
    }
  },
  createOrderReturn: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 201, body: viewOrder(tenant, returnOrder(tenant, order, body, integrationUser)) }
  },
  deliverOrder: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: viewOrder(tenant, deliverOrder(tenant, order, body, integrationUser)) }
  },
  createOrderDiscount: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 201, body: viewOrder(tenant, addOrderDiscount(tenant, order, body, integrationUser)) }
  },
  deleteOrderDiscount: ({ path }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    deleteOrderDiscount(tenant, order, path.orderDiscountUid, integrationUser)
    return { status: 204 }
  },
}

const view =
  (tenant: FlowTenant) =>
  (order: OrderRecord): Schema<'OrderResponse'> =>
    viewOrder(tenant, order)

function candidates(
  tenant: FlowTenant,
  { externalOrderNumber, storeUid }: { externalOrderNumber?: string; storeUid?: string },
): readonly OrderRecord[] {
  if (externalOrderNumber !== undefined) return tenant.orders.by('externalOrderNumber', externalOrderNumber)
  return storeUid === undefined ? tenant.orders.all() : tenant.orders.by('storeUid', storeUid)
}
