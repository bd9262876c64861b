import type { SalesLimitation } from '../business-customers/sales-limitations.ts'
import type { LoggedEvent } from '../events/event-publisher.ts'
import type { EventFilters, Subscription } from '../events/subscription.ts'
import type { Category } from '../categories/stored-category.ts'
import type { Price } from '../prices/stored-prices.ts'
import type { ProductSearch } from '../products/search-handlers.ts'
import type { Product } from '../products/stored-product.ts'
import type { StoredDelivery } from '../deliveries/stored-delivery.ts'
import type { StoredInventory } from '../inventory/stored-inventory.ts'
import type { StoredOrder } from '../orders/stored-order.ts'
import type { StoredPurchaseOrder } from '../purchase-orders/stored-purchase-order.ts'
import type {
  BusinessCustomer,
  Market,
  Order,
  OrderLine,
  PrivateCustomer,
  PurchaseOrder,
  Schema,
  Store,
} from '../schemas.ts'
import type { LockableEntity } from '../platform/document-locks.ts'
import type { ScheduledTaskName } from '../scheduled-tasks/scheduled-tasks.ts'
import type { TaskSchedule } from '../scheduled-tasks/task-schedules.ts'
import type { OmniumSettings, SettingsChange } from '../settings.ts'
import type { SupplyActions } from './supply-actions.ts'

/**
 * What people and other systems do in Omnium: shop, back office, administrator. Every action takes one JSON value
 * and returns one, so that it can be called from afar as well. A mistaken argument is a `UserError`.
 */
export interface OmniumActions extends SupplyActions {
  /**
   * A checkout in the web shop. Absent members are filled in: the next number as id, status New, market NOR, order
   * type ClickAndCollect, a shipment of all lines to the store. Event 110106 unless `event` is false.
   */
  placeOrder(args: {
    readonly order: Order
    readonly event?: boolean
    /** Runs the workflow of the status: stock is reserved, and its events follow. */
    readonly runWorkflow?: boolean
    readonly allowUnknownStore?: boolean
  }): StoredOrder
  /** Saves an order without changing anything in it. Event 210102. */
  touchOrder(args: { readonly orderId: string }): StoredOrder
  /** Changes members, deep; lists are replaced. Totals follow. Event 210102. */
  changeOrder(args: { readonly orderId: string; readonly change: Order }): StoredOrder
  /** Replaces the lines; shipments keep step. Event 210102. */
  setOrderLines(args: { readonly orderId: string; readonly lineItems: readonly OrderLine[] }): StoredOrder
  /** Runs the workflow of the status. Event 210109 beside those of the workflow. */
  setOrderStatus(args: { readonly orderId: string; readonly status: string }): StoredOrder
  /** Soft, as a status, unless `permanently`. Events 110109, 110110. */
  deleteOrder(args: { readonly orderId: string; readonly permanently?: boolean }): {
    readonly orderId: string
  }
  /** Ends the Queued phase of an order (setting `isNewOrderQueued`): it takes the status it was placed with. */
  releaseQueuedOrder(args: { readonly orderId: string }): StoredOrder
  /** Events 230100, 230101, 230200, 230201. */
  saveCustomer(
    args:
      | { readonly type: 'private'; readonly customer: PrivateCustomer }
      | { readonly type: 'business'; readonly customer: BusinessCustomer },
  ): PrivateCustomer | BusinessCustomer
  /** Adds or replaces what may not be sold to a company; the API only reads it. */
  saveSalesLimitation(args: { readonly limitation: SalesLimitation }): SalesLimitation
  /** Adds or replaces a store or warehouse. */
  saveStore(args: { readonly store: Store }): Store
  saveMarket(args: { readonly market: Market & { readonly marketId: string } }): Market
  /** Adds or replaces a purchase order; a delivery is made as well with `isDelivery`. */
  savePurchaseOrder(args: { readonly purchaseOrder: PurchaseOrder }): StoredPurchaseOrder
  /** A delivery of parts of a purchase order; all open lines when none are named. */
  createDelivery(args: {
    readonly purchaseOrderId: string
    readonly lines?: readonly Schema<'OmniumPurchaseOrderLineReference'>[]
    readonly deliveryId?: string
  }): StoredDelivery
  /** Whether a delivery's status follows its lines (`isAutoDeliveryStatusDisabled`). */
  setDeliveryStatusMode(args: { readonly deliveryId: string; readonly automatic: boolean }): StoredDelivery
  /** A product with its variants as a whole; prices stay when none are sent. Events 140106, 140105. */
  saveProduct(args: { readonly product: Product }): Product
  /** A category in one language as a whole. */
  saveCategory(args: { readonly category: Category }): Category
  /** A price of a product or, by its SKU, of a variant; it replaces the one of the same identity. Event 140105. */
  savePrice(args: { readonly productId: string; readonly price: Price }): Price
  /** Stores a product search, for dynamic categories and for listing by it. */
  saveProductSearch(args: ProductSearch): ProductSearch
  /** Runs the task that brings the stock members of products up to date (quirk 37). */
  refreshProductStock(args: object): { readonly refreshed: number }
  setInventory(args: {
    readonly sku: string
    readonly warehouseCode: string
    readonly inventory: number
    readonly reservedInventory?: number
  }): StoredInventory
  /** Gives an order, or one shipment of it, to a warehouse; to one that has everything when none is named. Event 210102. */
  allocateOrder(args: {
    readonly orderId: string
    readonly warehouseCode?: string
    readonly shipmentId?: string
  }): StoredOrder
  /** Cancels an open order with its workflow. Event 210109. */
  cancelOrder(args: { readonly orderId: string; readonly by?: 'office' | 'customer' | 'store' }): StoredOrder
  /** Books a return on the order. Events 118100, 218100. */
  returnOrder(args: {
    readonly orderId: string
    readonly return: Schema<'OmniumReturnRequestModel'>
  }): Schema<'OmniumReturnOrderForm'>
  /** Orders that were ready and not collected by their deadline become NotCollected. Events 115100, 210109. */
  expireClickAndCollect(args: Record<string, never>): readonly StoredOrder[]
  /** Runs a scheduled task now. Event 195100. */
  runScheduledTask(args: { readonly name: ScheduledTaskName }): { readonly changed: number }
  /** Lets a scheduled task run by itself; replaces its schedule. */
  scheduleTask(args: {
    readonly name: ScheduledTaskName
    readonly schedule: string
    readonly isDisabled?: boolean
  }): TaskSchedule
  /** The task runs no more by itself. */
  unscheduleTask(args: { readonly name: ScheduledTaskName }): { readonly removed: boolean }
  /** Sends a payload to the subscribers as it is, past all filters: a replay, duplicates, something odd. */
  emitEvent(args: { readonly event: object; readonly times?: number }): { readonly deliveries: number }
  /** Sets up an event subscription. */
  subscribe(args: {
    readonly url: string
    readonly name?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly filters?: EventFilters
    readonly active?: boolean
  }): Subscription
  /** Changes the members that are given; lists and headers are replaced. */
  changeSubscription(args: Partial<Omit<Subscription, 'id'>> & { readonly id: string }): Subscription
  /** By id; all of them when none is named. */
  unsubscribe(args: { readonly id?: string }): { readonly removed: number }
  /** Indexing delay: the next reads of a document, or of each one created from now on, answer 404. */
  setReadDelay(args: {
    readonly entity: 'order' | 'purchaseOrder'
    readonly reads: number
    readonly id?: string
  }): { readonly reads: number }
  /** Lets the workflow of one document fail: answers come with 200 and `isAborted`. */
  failWorkflow(args: {
    readonly entity: 'order' | 'purchaseOrder'
    readonly id: string
    readonly status?: string
    readonly step?: string
    readonly reason?: string
    readonly times?: number
    readonly stopOnError?: boolean
  }): { readonly times: number }
  /** Changes settings of the tenant; answers all of them. */
  saveSettings(args: { readonly settings: SettingsChange }): OmniumSettings
  /** A deactivated API user gets no tokens, and those it has are refused at once. */
  setApiUserActive(args: { readonly active: boolean }): { readonly active: boolean }
  /** Gives the API user these roles alone; all of them when none are named. Applies to its tokens at once. */
  setApiUserRoles(args: { readonly roles?: readonly string[] }): { readonly roles: readonly string[] }
  /** Somebody else writes the document: writes through the API are 409 for that long. 0 seconds end it. */
  lockDocument(args: { readonly entity: LockableEntity; readonly id: string; readonly seconds?: number }): {
    readonly lockedUntil: string
  }
  /** The event log of one document, oldest first. */
  eventsOf(args: { readonly objectId: string }): readonly LoggedEvent[]
}

export const omniumActionNames = [
  'placeOrder',
  'touchOrder',
  'changeOrder',
  'setOrderLines',
  'setOrderStatus',
  'deleteOrder',
  'releaseQueuedOrder',
  'saveCustomer',
  'saveSalesLimitation',
  'saveStore',
  'saveMarket',
  'savePurchaseOrder',
  'createDelivery',
  'saveDelivery',
  'receiveDelivery',
  'setDeliveryStatusMode',
  'setPurchaseOrderStatus',
  'saveSupplier',
  'saveProduct',
  'saveCategory',
  'savePrice',
  'saveProductSearch',
  'refreshProductStock',
  'setInventory',
  'allocateOrder',
  'cancelOrder',
  'returnOrder',
  'expireClickAndCollect',
  'runScheduledTask',
  'scheduleTask',
  'unscheduleTask',
  'emitEvent',
  'subscribe',
  'changeSubscription',
  'unsubscribe',
  'setReadDelay',
  'failWorkflow',
  'saveSettings',
  'setApiUserActive',
  'setApiUserRoles',
  'lockDocument',
  'eventsOf',
] as const satisfies readonly (keyof OmniumActions)[]
