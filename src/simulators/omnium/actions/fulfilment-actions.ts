import type { OmniumTenant } from '../omnium-tenant.ts'
import { allocateOrder } from '../orders/allocate.ts'
import { CANCELLED, DELIVERED } from '../orders/order-statuses.ts'
import { setStatusByHand } from '../orders/status.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { returnGoods } from '../returns/create-return.ts'
import { SCHEDULED_TASKS, expireOrders, runScheduledTask } from '../scheduled-tasks/scheduled-tasks.ts'
import { BACK_OFFICE } from './actors.ts'
import { refusal } from './refusal.ts'
import type { OmniumActions } from './omnium-actions.ts'

type FulfilmentActions = Pick<
  OmniumActions,
  'allocateOrder' | 'cancelOrder' | 'returnOrder' | 'expireClickAndCollect' | 'runScheduledTask'
>

/** What happens to orders in the back office between placing and handing over. */
export function fulfilmentActions(tenant: OmniumTenant): FulfilmentActions {
  const find = (action: string, orderId: string): StoredOrder => {
    const order = tenant.orders.get(orderId)
    if (!order) throw refusal(action, `There is no order ${orderId}.`, 'the id of an order of this tenant')
    return order
  }
  return {
    allocateOrder: ({ orderId, warehouseCode, shipmentId }) =>
      allocateOrder(tenant, find('allocateOrder', orderId), { warehouseCode, shipmentId }, BACK_OFFICE),

    cancelOrder: ({ orderId, by }) => {
      const order = find('cancelOrder', orderId)
      if (DELIVERED.has(order.status) || CANCELLED.has(order.status))
        throw refusal('cancelOrder', `Order ${orderId} is ${order.status} already.`, 'an order that is open')
      return setStatusByHand(tenant, order, CANCEL_STATUS[by ?? 'office'], BACK_OFFICE)
    },

    returnOrder: ({ orderId, return: request }) =>
      returnGoods(tenant, find('returnOrder', orderId), request, BACK_OFFICE, 218_100),

    expireClickAndCollect: () => expireOrders(tenant, BACK_OFFICE),

    runScheduledTask: ({ name }) => {
      if (!Object.hasOwn(SCHEDULED_TASKS, name))
        throw refusal(
          'runScheduledTask',
          `There is no task ${name}.`,
          Object.keys(SCHEDULED_TASKS).join(', '),
        )
      return { changed: runScheduledTask(tenant, name, BACK_OFFICE) }
    },
  }
}

const CANCEL_STATUS = {
  office: 'OrderCanceled',
  customer: 'OrderCanceledByCustomer',
  store: 'OrderCanceledByStore',
} as const
