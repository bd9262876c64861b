import { publishOrderEvent } from '../orders/order-events.ts'
import { createOrder } from '../orders/create.ts'
import { removeOrder } from '../orders/delete.ts'
import { enrichLine } from '../orders/enrich.ts'
import type { OrderMinimum } from '../orders/enrich.ts'
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
import { refusal } from './refusal.ts'
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
    const order = tenant.orders.get(orderId)
    if (!order) throw refusal(action, `There is no order ${orderId}.`, 'the id of an order of this tenant')
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
    placeOrder: ({ order, event, runWorkflow = false, allowUnknownStore = false }) => {
      const placed = checkout(tenant, order)
      const known = tenant.stores.all().map(({ id }) => id)
      if (!allowUnknownStore && !tenant.stores.has(placed.storeId)) {
        throw refusal(
          'placeOrder',
          `There is no store ${placed.storeId}.`,
          known.length === 0 ? 'a store, of which this tenant has none yet' : `one of ${known.join(', ')}`,
          'Save the store first (saveStore), or set allowUnknownStore if the order is to name an unknown one.',
        )
      }
      return createOrder(tenant, placed, WEB_SHOP, { isWorkflowRun: runWorkflow, isSilent: event === false })
    },

    touchOrder: ({ orderId }) => {
      const before = find('touchOrder', orderId)
      return change(before, before, 'Order saved')
    },

    changeOrder: ({ orderId, change: wanted }) => {
      const before = find('changeOrder', orderId)
      if (wanted.id !== undefined && wanted.id !== before.id)
        throw refusal('changeOrder', 'The id of an order cannot be changed.')
      if (wanted.status && !isOrderStatus(tenant, wanted.status))
        throw refusal('changeOrder', `Status ${wanted.status} is not configured.`)
      const { lineItems, shipments, payments } = before.orderForm
      const merged = withForm(deepMerge<Order>(before, wanted) as StoredOrder, {
        lineItems,
        shipments,
        payments,
      })
      return change(before, withSentLists(tenant, merged, wanted.orderForm ?? {}), 'Order updated')
    },

    setOrderLines: ({ orderId, lineItems }) => {
      const before = find('setOrderLines', orderId)
      const lines = lineItems.map((line, at) => enrichLine(tenant, normalizeLine(line, at)))
      return change(before, withForm(before, { lineItems: lines }), 'Order lines changed')
    },

    setOrderStatus: ({ orderId, status }) =>
      setStatusByHand(tenant, find('setOrderStatus', orderId), status, BACK_OFFICE),

    deleteOrder: ({ orderId, permanently = false }) => {
      removeOrder(tenant, find('deleteOrder', orderId), { permanently }, BACK_OFFICE)
      return { orderId }
    },

    releaseQueuedOrder: ({ orderId }) => {
      const before = find('releaseQueuedOrder', orderId)
      const status = tenant.queuedOrders.get(orderId)
      if (status === undefined || before.status !== 'Queued')
        throw refusal('releaseQueuedOrder', `Order ${orderId} is not queued.`)
      tenant.queuedOrders.delete(orderId)
      const shipments = before.orderForm.shipments.map((shipment) => ({
        ...shipment,
        orderStatus: shipment.orderStatus === 'Queued' ? status : (shipment.orderStatus ?? status),
      }))
      const placed = { ...withForm(before, { shipments }), status }
      return saveWithWorkflow(tenant, placed, before, BACK_OFFICE).order
    },
  }
}

/** What a web shop sends at least. Every line stands in the form and in a shipment (quirk 19). */
function checkout(tenant: OmniumTenant, order: Order): OrderMinimum {
  const storeId = order.storeId ?? ''
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
    id: order.id ?? tenant.numbers.orders.next((id) => tenant.orders.has(id)),
    storeId,
    orderType,
    marketId: order.marketId ?? 'NOR',
    status: order.status ?? 'New',
    billingCurrency: order.billingCurrency ?? 'NOK',
    orderForm: { ...form, shipments: form.shipments ?? [shipment] },
  }
}
