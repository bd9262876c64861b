import { publishOrderEvent } from '../orders/order-events.ts'
import { createOrder } from '../orders/create.ts'
import { enrichLine } from '../orders/enrich.ts'
import { normalizeLine } from '../orders/normalize.ts'
import { isOrderStatus } from '../orders/order-statuses.ts'
import { saveOrder } from '../orders/save-order.ts'
import { setStatusByHand } from '../orders/status.ts'
import { withForm } from '../orders/stored-order.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import { withSentLists } from '../orders/update.ts'
import { saveWithWorkflow } from '../orders/workflow.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Order, Shipment } from '../schemas.ts'
import { argumentError, asAction, text } from './arguments.ts'
import { deepMerge } from './deep-merge.ts'
import type { OmniumActions } from './omnium-actions.ts'
import { BACK_OFFICE, WEB_SHOP } from './actors.ts'

type OrderActions = Pick<
  OmniumActions,
  | 'placeOrder'
  | 'touchOrder'
  | 'changeOrder'
  | 'setOrderLines'
  | 'setOrderStatus'
  | 'deleteOrder'
  | 'releaseQueuedOrder'
>

/** What customers and people in the back office do with orders. */
export function orderActions(tenant: OmniumTenant): OrderActions {
  const find = (action: string, orderId: string): StoredOrder => {
    const order = tenant.orders.get(text(`${action}.orderId`, orderId))
    if (!order)
      throw argumentError(action, `There is no order ${orderId}.`, 'the id of an order of this tenant')
    return order
  }
  const change = (before: StoredOrder, after: StoredOrder, message: string): StoredOrder => {
    const order = saveOrder(tenant, after, BACK_OFFICE)
    const previousStatus = before.status
    publishOrderEvent(
      tenant,
      order,
      { operationId: 210_102, category: 'Updated', message, previousStatus },
      BACK_OFFICE,
    )
    return order
  }
  return {
    placeOrder: asAction('placeOrder', ['order', 'event?'], ({ order, event }) => {
      const id = text('placeOrder.order.id', order.id)
      return createOrder(tenant, checkout({ ...order, id }), WEB_SHOP, {
        isWorkflowRun: false,
        isSilent: event === false,
      })
    }),

    touchOrder: asAction('touchOrder', ['orderId'], ({ orderId }) => {
      const before = find('touchOrder', orderId)
      return change(before, before, 'Order saved')
    }),

    changeOrder: asAction('changeOrder', ['orderId', 'change'], ({ orderId, change: wanted }) => {
      const before = find('changeOrder', orderId)
      if (wanted.id !== undefined && wanted.id !== before.id)
        throw argumentError('changeOrder', 'The id of an order cannot be changed.')
      if (wanted.status && !isOrderStatus(tenant, wanted.status))
        throw argumentError('changeOrder', `Status ${wanted.status} is not configured.`)
      const { lineItems, shipments, payments } = before.orderForm
      const merged = withForm(deepMerge<Order>(before, wanted) as StoredOrder, {
        lineItems,
        shipments,
        payments,
      })
      return change(before, withSentLists(tenant, merged, wanted.orderForm ?? {}), 'Order updated')
    }),

    setOrderLines: asAction('setOrderLines', ['orderId', 'lineItems'], ({ orderId, lineItems }) => {
      const before = find('setOrderLines', orderId)
      const lines = lineItems.map((line, at) => enrichLine(tenant, normalizeLine(line, at)))
      return change(before, withForm(before, { lineItems: lines }), 'Order lines changed')
    }),

    setOrderStatus: asAction('setOrderStatus', ['orderId', 'status'], ({ orderId, status }) =>
      setStatusByHand(tenant, find('setOrderStatus', orderId), status, BACK_OFFICE),
    ),

    deleteOrder: asAction('deleteOrder', ['orderId', 'permanently?'], ({ orderId, permanently = false }) => {
      const before = find('deleteOrder', orderId)
      const event = { category: 'Deleted', message: 'Order deleted', previousStatus: before.status } as const
      if (permanently) {
        tenant.orders.delete(orderId)
        publishOrderEvent(tenant, before, { ...event, operationId: 110_110 }, BACK_OFFICE)
      } else {
        const deleted = saveOrder(tenant, { ...before, status: 'Deleted' }, BACK_OFFICE)
        publishOrderEvent(tenant, deleted, { ...event, operationId: 110_109 }, BACK_OFFICE)
      }
      return { orderId }
    }),

    releaseQueuedOrder: asAction('releaseQueuedOrder', ['orderId'], ({ orderId }) => {
      const before = find('releaseQueuedOrder', orderId)
      const status = tenant.queuedOrders.get(orderId)
      if (status === undefined || before.status !== 'Queued')
        throw argumentError('releaseQueuedOrder', `Order ${orderId} is not queued.`)
      tenant.queuedOrders.delete(orderId)
      const shipments = before.orderForm.shipments.map((shipment) => ({
        ...shipment,
        orderStatus: shipment.orderStatus === 'Queued' ? status : (shipment.orderStatus ?? status),
      }))
      const placed = { ...withForm(before, { shipments }), status }
      return saveWithWorkflow(tenant, placed, before, BACK_OFFICE).order
    }),
  }
}

/** What a web shop sends at least. Every line stands in the form and in a shipment (quirk 19). */
function checkout(order: Order & { readonly id: string }): Parameters<typeof createOrder>[1] {
  const storeId = text('placeOrder.order.storeId', order.storeId)
  const orderType = order.orderType ?? 'ClickAndCollect'
  const form = order.orderForm ?? {}
  const shipment: Shipment = {
    shipmentId: '1',
    shippingMethodName: orderType,
    warehouseCode: storeId,
    ...(orderType === 'ClickAndCollect' ? { pickUpWarehouseCode: storeId } : {}),
  }
  return {
    ...order,
    storeId,
    orderType,
    marketId: order.marketId ?? 'NOR',
    status: order.status ?? 'New',
    billingCurrency: order.billingCurrency ?? 'NOK',
    orderForm: { ...form, shipments: form.shipments ?? [shipment] },
  }
}
