import type { BackOfficeActions } from './back-office-actions.ts'
import type { PosActions } from './pos-actions.ts'

/**
 * What people do in Flow: at the till (`PosActions`) and in the back office (`BackOfficeActions`). Each action
 * takes one JSON object and returns JSON in the shapes of the API. Amounts are minor units, quantities
 * hundredths. A mistaken argument, and what Flow itself would turn down, is a `UserError`.
 */
export interface FlowActions extends PosActions, BackOfficeActions {}

/** Names of all actions, as the admin API offers them. */
export const flowActionNames: readonly (keyof FlowActions)[] = [
  'receiveGoods',
  'reverseReceivement',
  'completeSale',
  'completeOrder',
  'createOrder',
  'openOrder',
  'parkOrder',
  'confirmOrder',
  'cancelOrder',
  'cancelRestOfOrder',
  'expireOrders',
  'addOrderItem',
  'changeOrderItem',
  'changeOrderItemPrice',
  'removeOrderItem',
  'addOrderDiscount',
  'removeOrderDiscount',
  'payOrder',
  'setPaymentStatus',
  'refundPayment',
  'settleOrder',
  'handOverOrder',
  'returnOrder',
  'returnGoods',
  'exchangeGoods',
  'printReceipt',
  'issueGiftcard',
  'setOrderHandlingState',
  'createStore',
  'createProduct',
  'createCustomer',
  'changeCustomer',
  'createHandling',
  'createPaymentMethod',
  'createReason',
  'createPurchaseOrder',
  'setStock',
  'setExtensionParameters',
  'setStoreExtensionParameters',
  'setExtensionActive',
  'subscribeWebhook',
  'setBehaviour',
]
