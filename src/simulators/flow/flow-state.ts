import type { ReadableCollection } from '../state/collection.ts'
import type { Customer } from './customers/customers.ts'
import { effectiveValues, OMNIUM_EXTENSION } from './extensions/extensions.ts'
import { omniumStoreParameters, omniumTenantParameters } from './extensions/omnium-parameters.ts'
import type { FlowTenant } from './flow-tenant.ts'
import type { OrderReceipt } from './orders/complete-order.ts'
import { historyOf } from './orders/order-history.ts'
import type { OrderHistoryEntry } from './orders/order-history.ts'
import { viewOrder } from './orders/order-view.ts'
import type { Product } from './products/products.ts'
import { viewPurchaseOrder } from './purchase-orders/purchase-order-view.ts'
import { viewReceivement } from './receivements/receivement-record.ts'
import type { Schema } from './schemas.ts'
import { reservedQuantity } from './stock/reservations.ts'
import { stockLevel } from './stock/stock-levels.ts'
import type { Store } from './stores/stores.ts'

/** What a tenant is like right now, in the shapes of the API; reading leaves no trace in the journal. */
export interface FlowState {
  order(orderUid: string): Schema<'OrderResponse'> | undefined
  orders(): readonly Schema<'OrderResponse'>[]
  ordersByExternalNumber(externalOrderNumber: string): readonly Schema<'OrderResponse'>[]
  /** Every write to an order in the order of the writes, with the state that it met. */
  orderHistory(orderUid: string): readonly OrderHistoryEntry[]
  orderReceipts(orderUid: string): readonly OrderReceipt[]
  customer(customerUid: string): Customer | undefined
  customers(): readonly Customer[]
  customersByExternalId(externalId: string): readonly Customer[]
  /** Hundredths. */
  stock(productUid: string, warehouseUid: string): { quantityStock: number; quantityReserved: number }
  purchaseOrder(purchaseOrderUid: string): Schema<'PurchaseOrderResponse'> | undefined
  purchaseOrders(): readonly Schema<'PurchaseOrderResponse'>[]
  receivement(receivementUid: string): Schema<'ReceivementResponse'> | undefined
  receivements(): readonly Schema<'ReceivementResponse'>[]
  store(storeUid: string): Store | undefined
  stores(): readonly Store[]
  product(productUid: string): Product | undefined
  products(): readonly Product[]
  productsBySku(sku: string): readonly Product[]
  extensionActive(): boolean
  /** Effective values of the Omnium extension: set, else default, else null. */
  extensionParameters(): Readonly<Record<string, string | null>>
  storeExtensionParameters(storeUid: string): Readonly<Record<string, string | null>>
  /** The stored records by collection name, for inspection. */
  readonly collections: Readonly<Record<string, ReadableCollection<object>>>
}

export function createFlowState(self: () => FlowTenant): FlowState {
  const extension = () => self().extensions.get(OMNIUM_EXTENSION)
  return {
    order: (uid) => defined(self().orders.get(uid), (order) => viewOrder(self(), order)),
    orders: () =>
      self()
        .orders.all()
        .map((order) => viewOrder(self(), order)),
    ordersByExternalNumber: (number) =>
      self()
        .orders.by('externalOrderNumber', number)
        .map((order) => viewOrder(self(), order)),
    orderHistory: (uid) => historyOf(self(), uid),
    orderReceipts: (uid) => self().receipts.by('orderUid', uid),
    customer: (uid) => self().customers.get(uid),
    customers: () => self().customers.all(),
    customersByExternalId: (id) => self().customers.by('externalId', id),
    stock: (productUid, warehouseUid) => ({
      quantityStock: stockLevel(self(), productUid, warehouseUid).quantityStock,
      quantityReserved: reservedQuantity(self(), productUid, warehouseUid),
    }),
    purchaseOrder: (uid) =>
      defined(self().purchaseOrders.get(uid), (found) => viewPurchaseOrder(self(), found)),
    purchaseOrders: () =>
      self()
        .purchaseOrders.all()
        .map((found) => viewPurchaseOrder(self(), found)),
    receivement: (uid) => defined(self().receivements.get(uid), (found) => viewReceivement(self(), found)),
    receivements: () =>
      self()
        .receivements.all()
        .map((found) => viewReceivement(self(), found)),
    store: (uid) => self().stores.get(uid),
    stores: () => self().stores.all(),
    product: (uid) => self().products.get(uid),
    products: () => self().products.all(),
    productsBySku: (sku) => self().products.by('sku', sku),
    extensionActive: () => extension()?.active ?? false,
    extensionParameters: () => asRecord(effectiveValues(omniumTenantParameters, extension()?.tenantValues)),
    storeExtensionParameters: (storeUid) =>
      asRecord(effectiveValues(omniumStoreParameters, extension()?.storeValues[storeUid])),
    get collections() {
      const { stores, warehouses, products, stock, customers, handlings, orders, orderHistories } = self()
      const { receipts, purchaseOrders, receivements, extensions, transports, subscriptions } = self()
      return {
        ...{ stores, warehouses, products, stock, customers, handlings, orders, orderHistories },
        ...{ receipts, purchaseOrders, receivements, extensions, transports, subscriptions },
      }
    },
  }
}

const defined = <T, V>(value: T | undefined, view: (value: T) => V): V | undefined =>
  value === undefined ? undefined : view(value)

const asRecord = ({ items }: Schema<'ExtensionParameterValues'>): Record<string, string | null> =>
  Object.fromEntries(items.map(({ key, value }) => [key, value]))
