import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { orderInStore } from './order-access.ts'
import { addHandling, handlingOf } from './order-handlings.ts'
import { addPrepayment } from './settlements.ts'

/** Handlings and settlements of an order. */
export const orderTaskHandlers: FlowHandlers<
  | 'listOrderHandlings'
  | 'createOrderHandling'
  | 'getOrderHandling'
  | 'listOrderSettlements'
  | 'createOrderSettlement'
> = {
  listOrderHandlings: ({ path, query }, tenant) => {
    const { handlings } = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: page(handlings, query) }
  },
  createOrderHandling: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    const handling = addHandling(tenant, order, body, integrationUser)
    return { status: 201, body: { ...handling, orderUid: order.orderUid } }
  },
  getOrderHandling: ({ path }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: handlingOf(order, path.orderHandlingUid) }
  },
  listOrderSettlements: ({ path, query }, tenant) => {
    const { settlements } = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: page(settlements, query) }
  },
  createOrderSettlement: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 201, body: addPrepayment(tenant, order, body, integrationUser) }
  },
}
