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
  'openOrder',
  'parkOrder',
  'confirmOrder',
  'cancelOrder',
  'changeOrderItemPrice',
  'setOrderHandlingState',
  'createStore',
  'createProduct',
  'createCustomer',
  'changeCustomer',
  'createHandling',
  'createPurchaseOrder',
  'setStock',
  'setExtensionParameters',
  'setStoreExtensionParameters',
  'setExtensionActive',
  'subscribeWebhook',
  'setBehaviour',
]
