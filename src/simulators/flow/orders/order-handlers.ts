import { utcInstant } from '../../utc-instant.ts'
import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { instant } from '../instant.ts'
import { fromPath } from '../uids.ts'
import { createOrder } from './create-order.ts'
import { orderInStore } from './order-access.ts'
import { changeHeader } from './order-header.ts'
import { setOrderState } from './order-status.ts'
import { viewOrder } from './order-view.ts'

export const orderHandlers: FlowHandlers<
  'listOrders' | 'getOrder' | 'createOrder' | 'updateOrder' | 'setOrderStatus'
> = {
  listOrders: ({ query }, tenant) => {
    const { externalOrderNumber, storeUid } = query
    const after = instant('modifiedAfter', query.modifiedAfter)
    const orders =
      externalOrderNumber === undefined
        ? tenant.orders.all()
        : tenant.orders.by('externalOrderNumber', externalOrderNumber)
    const wanted = orders
      .filter((order) => storeUid === undefined || order.storeUid === storeUid)
      .filter(({ lastModifiedAt }) => after === undefined || utcInstant(lastModifiedAt) > after)
      .map((order) => viewOrder(tenant, order))
    return { status: 200, body: page(wanted, query) }
  },
  getOrder: ({ path }, tenant) => ({
    status: 200,
    body: viewOrder(tenant, fromPath(tenant.orders, 'order', path.orderUid)),
  }),
  createOrder: ({ path, body }, tenant) => ({
    status: 201,
    body: viewOrder(tenant, createOrder(tenant, path.storeUid, body ?? {}, integrationUser)),
  }),
  updateOrder: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: viewOrder(tenant, changeHeader(tenant, order, body, integrationUser)) }
  },
  setOrderStatus: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return {
      status: 200,
      body: viewOrder(tenant, setOrderState(tenant, order, body.status, integrationUser)),
    }
  },
}
