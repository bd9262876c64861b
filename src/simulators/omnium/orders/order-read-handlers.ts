import type { OmniumHandlers } from '../schemas.ts'
import {
  countOrders,
  listOrders,
  listOrdersByProperty,
  listOrdersByType,
  listOrdersForCustomer,
  listOrdersForPickUpPoint,
  listOrdersOfCustomerId,
  searchOrdersOfCustomer,
} from './lists.ts'
import {
  getOrder,
  getOrderByCart,
  getOrderBySecretKey,
  getOrderForCustomer,
  getOrderVersion,
  getOrdersByIds,
  orderExists,
  ordersExist,
} from './read.ts'
import { continueOrderScroll, searchOrders, startOrderScroll } from './search.ts'

export const orderReadHandlers: OmniumHandlers<
  | 'OrdersGet'
  | 'OrdersExists'
  | 'OrdersExistMany'
  | 'OrderGetVersion'
  | 'OrdersGetByCartId'
  | 'OrdersGetBySecretKey'
  | 'OrdersGetOrderForCustomer'
  | 'OrdersGetOrdersByIds'
  | 'OrdersGetOrders'
  | 'OrdersGetOrdersByOrderType'
  | 'OrdersGetOrdersForPickUpPoint'
  | 'OrdersGetOrdersForCustomer'
  | 'OrdersGetOrdersByCustomerId'
  | 'OrdersGetOrderCount'
  | 'OrdersGetOrdersByCustomProperties'
  | 'OrdersSearchOrders'
  | 'OrdersSearchOrdersForCustomer'
  | 'OrdersScrollSearch'
  | 'OrdersScroll'
> = {
  OrdersGet: getOrder,
  OrdersExists: orderExists,
  OrdersExistMany: ordersExist,
  OrderGetVersion: getOrderVersion,
  OrdersGetByCartId: getOrderByCart,
  OrdersGetBySecretKey: getOrderBySecretKey,
  OrdersGetOrderForCustomer: getOrderForCustomer,
  OrdersGetOrdersByIds: getOrdersByIds,
  OrdersGetOrders: listOrders,
  OrdersGetOrdersByOrderType: listOrdersByType,
  OrdersGetOrdersForPickUpPoint: listOrdersForPickUpPoint,
  OrdersGetOrdersForCustomer: listOrdersForCustomer,
  OrdersGetOrdersByCustomerId: listOrdersOfCustomerId,
  OrdersGetOrderCount: countOrders,
  OrdersGetOrdersByCustomProperties: listOrdersByProperty,
  OrdersSearchOrders: searchOrders,
  OrdersSearchOrdersForCustomer: searchOrdersOfCustomer,
  OrdersScrollSearch: startOrderScroll,
  OrdersScroll: continueOrderScroll,
}
