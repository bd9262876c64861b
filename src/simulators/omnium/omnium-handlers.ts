import type { Handlers } from '../host/handler.ts'
import type { UntypedHandlers } from '../host/vendor.ts'
import { bindBody } from './binding/bind-body.ts'
import { getBusinessCustomer, postBusinessCustomer } from './customers/business.ts'
import {
  getPrivateCustomer,
  patchPrivateCustomer,
  postPrivateCustomer,
  searchPrivateCustomers,
  updatePrivateCustomer,
} from './customers/private.ts'
import { postDelivery } from './deliveries/create.ts'
import { receive, receiveOnDelivery } from './deliveries/goods-reception.ts'
import { getDelivery, getDeliveryLines, searchDeliveries } from './deliveries/read.ts'
import { searchEvents } from './events/search.ts'
import { getInventory, searchInventory } from './inventory/read.ts'
import { processInventoryTransactions, updateInventory, updateManyInventory } from './inventory/write.ts'
import { listMarkets } from './markets/markets.ts'
import type { OmniumTenant } from './omnium-tenant.ts'
import { postOrder, putOrder } from './orders/create.ts'
import { cancelOrderLine, patchOrderLines } from './orders/lines.ts'
import { patchOrder } from './orders/patch.ts'
import { addPayments } from './orders/payments.ts'
import { getOrder, listOrders, orderExists } from './orders/read.ts'
import { searchOrders } from './orders/search.ts'
import { updateStatus } from './orders/status.ts'
import { updateOrder } from './orders/update.ts'
import { getPurchaseOrder, searchPurchaseOrders } from './purchase-orders/read.ts'
import { runPurchaseOrderWorkflow } from './purchase-orders/workflow.ts'
import { patchPurchaseOrder, postPurchaseOrder, putPurchaseOrder } from './purchase-orders/write.ts'
import type { operations } from './schemas.ts'
import { getStore, listStores } from './stores/stores.ts'
import { issueToken } from './tokens/issue-token.ts'

const HANDLERS: Handlers<Omit<operations, 'event'>, OmniumTenant> = {
  TokenPost: issueToken,
  OrdersGet: getOrder,
  OrdersExists: orderExists,
  OrdersSearchOrders: searchOrders,
  OrdersGetOrders: listOrders,
  OrdersPost: postOrder,
  OrdersCreate: putOrder,
  OrdersUpdate: updateOrder,
  OrdersPatchOrder: patchOrder,
  WorkflowUpdateStatus: updateStatus,
  OrdersAddPayments: addPayments,
  OrdersPatchOrderLine: patchOrderLines,
  OrdersCancelOrderLine: cancelOrderLine,
  PrivateCustomersPost: postPrivateCustomer,
  PrivateCustomersGet: getPrivateCustomer,
  PrivateCustomersUpdate: updatePrivateCustomer,
  PrivateCustomersPatchPrivateCustomer: patchPrivateCustomer,
  PrivateCustomersSearch: searchPrivateCustomers,
  BusinessCustomersPost: postBusinessCustomer,
  BusinessCustomersGet: getBusinessCustomer,
  InventoryGet: getInventory,
  InventoryUpdate: updateInventory,
  InventoryUpdateMany: updateManyInventory,
  InventorySearch: searchInventory,
  InventoryProcessInventoryTransactions: processInventoryTransactions,
  PurchaseOrdersGetPurchaseOrder: getPurchaseOrder,
  PurchaseOrdersPost: postPurchaseOrder,
  PurchaseOrdersUpdate: putPurchaseOrder,
  PurchaseOrdersPatch: patchPurchaseOrder,
  PurchaseOrdersSearch: searchPurchaseOrders,
  PurchaseOrdersRunWorkflow: runPurchaseOrderWorkflow,
  DeliveriesGetDelivery: getDelivery,
  DeliveriesGetDeliveryPurchaseOrderLines: getDeliveryLines,
  DeliveriesSearch: searchDeliveries,
  DeliveriesCreateDelivery: postDelivery,
  DeliveriesProcessGoodsReception: receive,
  DeliveriesProcessGoodsReceptionForDelivery: receiveOnDelivery,
  StoresGet: getStore,
  GetAllStores: listStores,
  MarketsGet: listMarkets,
  EventLogSearch: searchEvents,
}

type AnyHandler = (request: { readonly body: unknown }, tenant: OmniumTenant) => { readonly status: number }

/** Every handler with its body bound to the contract first. */
export const omniumHandlers: UntypedHandlers<OmniumTenant> = Object.fromEntries(
  Object.entries(HANDLERS).map(([operationId, handler]) => [
    operationId,
    (request: { readonly body: unknown }, tenant: OmniumTenant) =>
      (handler as AnyHandler)({ ...request, body: bindBody(operationId, request.body) }, tenant),
  ]),
)
