import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { orderInStore } from './order-access.ts'
import { addHandling, changeHandling, deleteHandling, handlingOf } from './order-handlings.ts'
import { refundSettlement } from './refund-settlement.ts'
import { setSettlementStatus } from './settlement-status.ts'
import { addPrepayment, confirmPrepaid, settlementOf } from './settlements.ts'

/** Handlings and settlements of an order. */
export const orderTaskHandlers: FlowHandlers<
  | 'listOrderHandlings'
  | 'createOrderHandling'
  | 'getOrderHandling'
  | 'updateOrderHandling'
  | 'deleteOrderHandling'
  | 'listOrderSettlements'
  | 'createOrderSettlement'
  | 'getOrderSettlement'
  | 'setOrderSettlementStatus'
  | 'refundOrderSettlement'
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
  updateOrderHandling: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: changeHandling(tenant, order, path.orderHandlingUid, body, integrationUser) }
  },
  deleteOrderHandling: ({ path }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    deleteHandling(tenant, order, path.orderHandlingUid, integrationUser)
    return { status: 204 }
  },
  listOrderSettlements: ({ path, query }, tenant) => {
    const { settlements } = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: page(settlements, query) }
  },
  createOrderSettlement: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 201, body: addPrepayment(tenant, order, body, integrationUser) }
  },
  getOrderSettlement: ({ path }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return { status: 200, body: settlementOf(order, path.settlementUid) }
  },
  setOrderSettlementStatus: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    const { settlementUid } = path
    const settlement = setSettlementStatus(tenant, order, settlementUid, body.status, integrationUser)
    if (settlement.status === 'SETTLED') confirmPrepaid(tenant, order.orderUid, integrationUser)
    return { status: 200, body: settlement }
  },
  refundOrderSettlement: ({ path, body }, tenant) => {
    const order = orderInStore(tenant, path.storeUid, path.orderUid)
    return {
      status: 201,
      body: refundSettlement(tenant, order, path.settlementUid, body, integrationUser),
    }
  },
}
