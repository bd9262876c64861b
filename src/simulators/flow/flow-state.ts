import { createCatalogueState } from './catalogue/catalogue-state.ts'
import type { CatalogueState } from './catalogue/catalogue-state.ts'
import type { FlowCollections, OrderHistory, OrderIndex, ReceiptIndex } from './collections.ts'
import type { ReadableCollection } from '../state/collection.ts'
import type { Customer } from './customers/customers.ts'
import type { SentEmail } from './documents/emails.ts'
import type { InternalPurchaseOrder } from './internal-purchase-orders/internal-purchase-order.ts'
import { effectiveValues, OMNIUM_EXTENSION } from './extensions/extensions.ts'
import type { ExtensionRecord } from './extensions/extensions.ts'
import { omniumStoreParameters, omniumTenantParameters } from './extensions/omnium-parameters.ts'
import type { FlowTenant } from './flow-tenant.ts'
import type { CustomerGroup } from './customer-groups/customer-groups.ts'
import type { GiftcardRecord } from './giftcards/giftcard-record.ts'
import type { Handling } from './handlings/handlings.ts'
import type { NumberSeries } from './number-series/number-series.ts'
import type { Organization } from './organizations/organizations.ts'
import type { OrderHistoryEntry } from './orders/order-history.ts'
import { viewOrder } from './orders/order-view.ts'
import type { PaymentMethod } from './payment-methods/payment-methods.ts'
import { viewProduct } from './products/product-view.ts'
import type { Reason } from './reasons/reasons.ts'
import { viewPurchaseOrder } from './purchase-orders/purchase-order-view.ts'
import type { ReceiptRecord } from './receipts/receipt-record.ts'
import { viewReceipt } from './receipts/receipt-view.ts'
import { viewReceivement } from './receivements/receivement-record.ts'
import type { Schema } from './schemas.ts'
import { stateList } from './state-list.ts'
import type { StateList } from './state-list.ts'
import { reservedQuantity } from './stock/reservations.ts'
import { stockLevel } from './stock/stock-levels.ts'
import type { StockLevel } from './stock/stock-levels.ts'
import type { Store } from './stores/stores.ts'
import type { Subscription } from './webhooks/subscriptions.ts'
import { viewWarehouse } from './warehouses/warehouses.ts'

type Product = Schema<'ProductResponse'>
type Order = Schema<'OrderResponse'>
type PurchaseOrder = Schema<'PurchaseOrderResponse'>
type Receipt = Schema<'OrderReceiptResponse'>
type Receivement = Schema<'ReceivementResponse'>

/**
 * What a tenant is like right now, in the shapes of the API; reading leaves no trace in the journal. The lists
 * are called (`orders()`) or read as collections (`orders.get(uid)`, `orders.by('storeUid', uid)`).
 */
export interface FlowState extends CatalogueState {
  order(orderUid: string): Order | undefined
  readonly orders: StateList<Order, OrderIndex>
  ordersByExternalNumber(externalOrderNumber: string): readonly Order[]
  /** Every write to an order in the order of the writes, with the state that it met. */
  orderHistory(orderUid: string): readonly OrderHistoryEntry[]
  /** With the lines, quantities and payments that are on each of them. */
  orderReceipts(orderUid: string): readonly Receipt[]
  customer(customerUid: string): Customer | undefined
  readonly customers: StateList<Customer, 'externalId' | 'email' | 'mobile'>
  customersByExternalId(externalId: string): readonly Customer[]
  /** Hundredths. */
  stock(productUid: string, warehouseUid: string): { quantityStock: number; quantityReserved: number }
  purchaseOrder(purchaseOrderUid: string): PurchaseOrder | undefined
  readonly purchaseOrders: StateList<PurchaseOrder, 'storeUid' | 'productUid'>
  receivement(receivementUid: string): Receivement | undefined
  readonly receivements: StateList<Receivement, 'storeUid' | 'purchaseOrderUid'>
  store(storeUid: string): Store | undefined
  readonly stores: StateList<Store, 'externalId'>
  product(productUid: string): Product | undefined
  readonly products: StateList<Product, 'sku' | 'externalId'>
  readonly warehouses: StateList<Schema<'WarehouseResponse'>, 'storeUid' | 'owner'>
  /** False while the Omnium extension is switched off. */
  extensionActive(): boolean
  /** Effective values of the Omnium extension: set, else default, else null. */
  extensionParameters(): Readonly<Record<string, string | null>>
  storeExtensionParameters(storeUid: string): Readonly<Record<string, string | null>>
  readonly organizations: ReadableCollection<Organization, 'externalId'>
  readonly numberSeries: ReadableCollection<NumberSeries, 'type'>
  readonly customerGroups: ReadableCollection<CustomerGroup>
  readonly handlings: ReadableCollection<Handling>
  readonly stockLevels: ReadableCollection<StockLevel, 'warehouse' | 'product'>
  readonly orderHistories: ReadableCollection<OrderHistory>
  readonly internalPurchaseOrders: ReadableCollection<InternalPurchaseOrder>
  /** What Flow has sent, with its attachments. */
  readonly emails: ReadableCollection<SentEmail>
  readonly receipts: StateList<Receipt, ReceiptIndex>
  /** Receipts as they are kept, with how often they were printed. */
  readonly receiptRecords: ReadableCollection<ReceiptRecord, ReceiptIndex>
  readonly paymentMethods: ReadableCollection<PaymentMethod, 'settlementCode'>
  readonly giftcards: ReadableCollection<GiftcardRecord>
  readonly reasons: ReadableCollection<Reason>
  readonly extensions: ReadableCollection<ExtensionRecord>
  readonly subscriptions: ReadableCollection<Subscription, 'action' | 'transport'>
}

export function createFlowState(collections: FlowCollections, self: () => FlowTenant): FlowState {
  const { handlings, stock, orderHistories, extensions, subscriptions } = collections
  const receipts = stateList(collections.receipts, (receipt) => viewReceipt(self(), receipt))
  const { organizations, numberSeries, customerGroups, emails, internalPurchaseOrders } = collections
  const same = <T>(entity: T): T => entity
  const orders = stateList(collections.orders, (order) => viewOrder(self(), order))
  const customers = stateList(collections.customers, same)
  const purchaseOrders = stateList(collections.purchaseOrders, (order) => viewPurchaseOrder(self(), order))
  const receivements = stateList(collections.receivements, (found) => viewReceivement(self(), found))
  const stores = stateList(collections.stores, same)
  const products = stateList(collections.products, (product) => viewProduct(self(), product))
  const omnium = (): ExtensionRecord | undefined => extensions.get(OMNIUM_EXTENSION)
  return {
    ...createCatalogueState(collections, self),
    order: (uid) => orders.get(uid),
    orders,
    ordersByExternalNumber: (number) => orders.by('externalOrderNumber', number),
    orderHistory: (uid) => orderHistories.get(uid)?.entries ?? [],
    orderReceipts: (uid) => receipts.by('orderUid', uid),
    customer: (uid) => customers.get(uid),
    customers,
    customersByExternalId: (id) => customers.by('externalId', id),
    stock: (productUid, warehouseUid) => ({
      quantityStock: stockLevel(self(), productUid, warehouseUid).quantityStock,
      quantityReserved: reservedQuantity(self(), productUid, warehouseUid),
    }),
    purchaseOrder: (uid) => purchaseOrders.get(uid),
    purchaseOrders,
    receivement: (uid) => receivements.get(uid),
    receivements,
    store: (uid) => stores.get(uid),
    stores,
    product: (uid) => products.get(uid),
    products,
    warehouses: stateList(collections.warehouses, (warehouse) => viewWarehouse(self(), warehouse)),
    extensionActive: () => omnium()?.active ?? false,
    extensionParameters: () => asRecord(effectiveValues(omniumTenantParameters, omnium()?.tenantValues)),
    storeExtensionParameters: (storeUid) =>
      asRecord(effectiveValues(omniumStoreParameters, omnium()?.storeValues[storeUid])),
    organizations,
    numberSeries,
    customerGroups,
    handlings,
    stockLevels: stock,
    orderHistories,
    receipts,
    internalPurchaseOrders,
    emails,
    receiptRecords: collections.receipts,
    paymentMethods: collections.paymentMethods,
    giftcards: collections.giftcards,
    reasons: collections.reasons,
    extensions,
    subscriptions,
  }
}

const asRecord = ({ items }: Schema<'ExtensionParameterValues'>): Record<string, string | null> =>
  Object.fromEntries(items.map(({ key, value }) => [key, value]))
