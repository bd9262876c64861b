import type { ReadableCollection } from '../state/collection.ts'
import type { SalesLimitation } from './business-customers/sales-limitations.ts'
import type { CatalogueState } from './catalogue-collections.ts'
import type { ClubMember } from './customer-club/club-member.ts'
import type { GoodsReception, StoredDelivery } from './deliveries/stored-delivery.ts'
import type { LoggedEvent } from './events/event-publisher.ts'
import type { Subscription } from './events/subscription.ts'
import type { StoredFile } from './files/stored-file.ts'
import { inventoryKey } from './inventory/stored-inventory.ts'
import type { InventoryTransaction, StoredInventory } from './inventory/stored-inventory.ts'
import type { StoredInvoice } from './invoices/invoices.ts'
import type { OmniumTenant } from './omnium-tenant.ts'
import type { OrderVersion } from './orders/order-versions.ts'
import type { StoredOrder } from './orders/stored-order.ts'
import type { StoredPurchaseOrder } from './purchase-orders/stored-purchase-order.ts'
import type {
  BusinessCustomer,
  Comment,
  CustomerGroup,
  Market,
  PrivateCustomer,
  Store,
  Supplier,
} from './schemas.ts'
import type { TaskSchedule } from './scheduled-tasks/task-schedules.ts'
import type { IssuedToken } from './tokens/token-store.ts'

/** What cases, reports and the admin API see of a tenant: collections by name, and the shortest ways into them. */
export interface OmniumState extends CatalogueState {
  readonly orders: ReadableCollection<StoredOrder>
  readonly orderVersions: ReadableCollection<OrderVersion>
  readonly purchaseOrders: ReadableCollection<StoredPurchaseOrder>
  readonly deliveries: ReadableCollection<StoredDelivery>
  readonly goodsReceptions: ReadableCollection<GoodsReception>
  readonly suppliers: ReadableCollection<Supplier>
  readonly supplierVersions: ReadableCollection<Supplier>
  readonly inventory: ReadableCollection<StoredInventory>
  readonly inventoryTransactions: ReadableCollection<InventoryTransaction>
  readonly privateCustomers: ReadableCollection<PrivateCustomer>
  readonly businessCustomers: ReadableCollection<BusinessCustomer>
  readonly salesLimitations: ReadableCollection<SalesLimitation>
  readonly customerClubMembers: ReadableCollection<ClubMember>
  readonly customerGroups: ReadableCollection<CustomerGroup>
  readonly comments: ReadableCollection<Comment>
  readonly stores: ReadableCollection<Store>
  readonly markets: ReadableCollection<Market>
  readonly invoices: ReadableCollection<StoredInvoice>
  readonly files: ReadableCollection<StoredFile>
  readonly events: ReadableCollection<LoggedEvent>
  readonly taskSchedules: ReadableCollection<TaskSchedule>
  order(id: string): StoredOrder | undefined
  purchaseOrder(id: string): StoredPurchaseOrder | undefined
  delivery(id: string): StoredDelivery | undefined
  privateCustomer(id: string): PrivateCustomer | undefined
  businessCustomer(id: string): BusinessCustomer | undefined
  /** Stock of an SKU in a warehouse; undefined when nothing was ever written. */
  stock(sku: string, warehouseCode: string): StoredInventory | undefined
  issuedTokens(): readonly IssuedToken[]
  subscriptions(): readonly Subscription[]
}

export const createOmniumState = (tenant: OmniumTenant): OmniumState => ({
  orders: tenant.orders,
  orderVersions: tenant.orderVersions,
  purchaseOrders: tenant.purchaseOrders,
  deliveries: tenant.deliveries,
  goodsReceptions: tenant.goodsReceptions,
  suppliers: tenant.suppliers,
  supplierVersions: tenant.supplierVersions,
  inventory: tenant.inventory,
  inventoryTransactions: tenant.inventoryTransactions,
  privateCustomers: tenant.privateCustomers,
  businessCustomers: tenant.businessCustomers,
  salesLimitations: tenant.salesLimitations,
  customerClubMembers: tenant.customerClubMembers,
  customerGroups: tenant.customerGroups,
  comments: tenant.comments,
  stores: tenant.stores,
  markets: tenant.markets,
  invoices: tenant.invoices,
  files: tenant.files,
  events: tenant.events,
  taskSchedules: tenant.taskSchedules,
  products: tenant.products,
  productSearches: tenant.productSearches,
  productStock: tenant.productStock,
  productCategories: tenant.productCategories,
  prices: tenant.prices,
  costPrices: tenant.costPrices,
  priceLists: tenant.priceLists,
  priceListItems: tenant.priceListItems,
  taskRuns: tenant.taskRuns,
  order: (id) => tenant.orders.get(id),
  purchaseOrder: (id) => tenant.purchaseOrders.get(id),
  delivery: (id) => tenant.deliveries.get(id),
  privateCustomer: (id) => tenant.privateCustomers.get(id),
  businessCustomer: (id) => tenant.businessCustomers.get(id),
  stock: (sku, warehouseCode) => tenant.inventory.get(inventoryKey(sku, warehouseCode)),
  issuedTokens: () => tenant.tokens.issued(),
  subscriptions: () => tenant.publisher.subscriptions(),
})
