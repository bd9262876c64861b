import { storeManager } from '../actor.ts'
import type { FlowBehaviour } from '../behaviour.ts'
import { createCustomer, updateCustomer } from '../customers/customers.ts'
import type { Customer } from '../customers/customers.ts'
import {
  effectiveValues,
  parameterValues,
  omniumExtension,
  OMNIUM_EXTENSION,
  setStoreValues,
  setTenantValues,
} from '../extensions/extensions.ts'
import type { ExtensionRecord } from '../extensions/extensions.ts'
import { omniumStoreParameters, omniumTenantParameters } from '../extensions/omnium-parameters.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { createHandling } from '../handlings/handlings.ts'
import type { Handling } from '../handlings/handlings.ts'
import { createProduct } from '../products/products.ts'
import { viewProduct } from '../products/product-view.ts'
import { viewPurchaseOrder } from '../purchase-orders/purchase-order-view.ts'
import { createPurchaseOrder } from '../purchase-orders/purchase-orders.ts'
import { createPaymentMethod } from '../payment-methods/payment-methods.ts'
import { reasons } from '../reasons/reasons.ts'
import { conflict } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { setStockLevel } from '../stock/stock-levels.ts'
import { viewProductStock } from '../stock/stock-view.ts'
import type { Store } from '../stores/stores.ts'
import { fromBody, fromPath } from '../uids.ts'
import { receivingWarehouse } from '../warehouses/warehouses.ts'
import { openStore } from './open-store.ts'
import { subscribeWebhook } from './subscribe-webhook.ts'
import type { SubscriptionRequest } from './subscribe-webhook.ts'

type ParameterChanges = Readonly<Record<string, string | null>>

/** What is done in the back office: master data, stock, settings. */
export interface BackOfficeActions {
  /** Opens a store with its warehouses; without any it gets one of its own uid. The first is the default. */
  createStore(args: {
    store: Schema<'StoreCreateRequest'>
    warehouses?: Schema<'WarehouseCreateRequest'>[]
  }): Store
  createProduct(args: { product: Schema<'ProductCreateRequest'> }): Schema<'ProductResponse'>
  createCustomer(args: { customer: Schema<'CustomerCreateRequest'> }): Customer
  changeCustomer(args: { customerUid: string; customer: Schema<'CustomerUpdateRequest'> }): Customer
  createHandling(args: { handling: Schema<'HandlingCreateRequest'> }): Handling
  createPaymentMethod(args: {
    paymentMethod: Schema<'TenantPaymentMethodCreateRequest'>
  }): Schema<'TenantPaymentMethodResponse'>
  createReason(args: { reason: Schema<'ReasonCreateRequest'> }): Schema<'ReasonResponse'>
  createPurchaseOrder(args: {
    storeUid: string
    purchaseOrder: Schema<'PurchaseOrderCreateRequest'>
  }): Schema<'PurchaseOrderResponse'>
  /** Sets a level in hundredths; the warehouse is the store's default when absent. */
  setStock(args: {
    storeUid: string
    warehouseUid?: string
    productUid: string
    quantityStock: number
  }): Schema<'ProductStock'>
  /** Values by key at tenant level; keys left out stay, null removes. */
  setExtensionParameters(args: { parameters: ParameterChanges }): Schema<'ExtensionParameterValues'>
  setStoreExtensionParameters(args: {
    storeUid: string
    parameters: ParameterChanges
  }): Schema<'ExtensionParameterValues'>
  setExtensionActive(args: { active: boolean }): { active: boolean }
  /** A transport with one subscription for each action. */
  subscribeWebhook(args: SubscriptionRequest): { httpTransportUid: string }
  /** How the tenant behaves where nothing is published. */
  setBehaviour(args: Partial<FlowBehaviour>): FlowBehaviour
}

export function createBackOfficeActions(self: () => FlowTenant): BackOfficeActions {
  const omnium = (): ExtensionRecord => fromPath(self().extensions, 'extension', OMNIUM_EXTENSION)
  return {
    createStore(args) {
      return openStore(self(), args.store, args.warehouses)
    },
    createProduct(args) {
      return viewProduct(self(), createProduct(self(), args.product, storeManager))
    },
    createCustomer(args) {
      return createCustomer(self(), args.customer, storeManager)
    },
    changeCustomer(args) {
      return updateCustomer(self(), args.customerUid, args.customer, storeManager)
    },
    createHandling(args) {
      return createHandling(self(), args.handling, storeManager)
    },
    createPaymentMethod: (args) => createPaymentMethod(self(), args.paymentMethod),
    createReason: (args) => reasons.create(self(), args.reason),
    createPurchaseOrder(args) {
      const order = createPurchaseOrder(self(), args.storeUid, args.purchaseOrder, storeManager)
      return viewPurchaseOrder(self(), order)
    },
    setStock(args) {
      const { storeUid, productUid, quantityStock } = args
      const product = fromBody(self().products, 'product', '/productUid', productUid)
      const warehouseUid = args.warehouseUid ?? receivingWarehouse(self(), storeUid)
      if (warehouseUid === undefined) throw conflict(`The store ${storeUid} has no warehouse.`)
      fromBody(self().warehouses, 'warehouse', '/warehouseUid', warehouseUid)
      setStockLevel(self(), { productUid, warehouseUid, quantityStock }, storeManager)
      return viewProductStock(self(), product, [{ warehouseUid, storeUid }])
    },
    setExtensionParameters(args) {
      const { tenantValues } = setTenantValues(self(), omnium(), changesOf(args.parameters))
      return effectiveValues(omniumTenantParameters, tenantValues)
    },
    setStoreExtensionParameters(args) {
      fromPath(self().stores, 'store', args.storeUid)
      const { storeValues } = setStoreValues(self(), omnium(), args.storeUid, changesOf(args.parameters))
      return effectiveValues(omniumStoreParameters, storeValues[args.storeUid])
    },
    setExtensionActive(args) {
      // Switching it on installs it again after the API removed it.
      const before = self().extensions.get(OMNIUM_EXTENSION) ?? omniumExtension
      const { active } = self().extensions.put({ ...before, active: args.active })
      return { active }
    },
    subscribeWebhook: (args) => subscribeWebhook(self(), args),
    setBehaviour(args) {
      return (self().behaviour = { ...self().behaviour, ...args })
    },
  }
}

const changesOf = (parameters: ParameterChanges): readonly Schema<'ExtensionParameterValue'>[] =>
  parameterValues({ items: Object.entries(parameters).map(([key, value]) => ({ key, value })) })
