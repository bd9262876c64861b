import { Collection } from '../state/collection.ts'
import type { Sequence } from '../state/sequence.ts'
import { limitationKey } from './business-customers/sales-limitations.ts'
import type { SalesLimitation } from './business-customers/sales-limitations.ts'
import { createCatalogueCollections } from './catalogue-collections.ts'
import type { CatalogueCollections } from './catalogue-collections.ts'
import type { ClubMember } from './customer-club/club-member.ts'
import { businessCustomerIndexes, customerIndexes } from './customers/customer-indexes.ts'
import type { BusinessCustomerIndex, CustomerIndex } from './customers/customer-indexes.ts'
import type { GoodsReception, StoredDelivery } from './deliveries/stored-delivery.ts'
import type { LoggedEvent } from './events/event-publisher.ts'
import type { StoredFile } from './files/stored-file.ts'
import type { Subscription } from './events/subscription.ts'
import { inventoryKey } from './inventory/stored-inventory.ts'
import type { InventoryTransaction, StoredInventory } from './inventory/stored-inventory.ts'
import { ORDER_INDEXES } from './orders/order-indexes.ts'
import type { OrderIndex } from './orders/order-indexes.ts'
import { orderVersionKey } from './orders/order-versions.ts'
import type { OrderVersion } from './orders/order-versions.ts'
import type { StoredInvoice } from './invoices/invoices.ts'
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
import { versionKey } from './suppliers/stored-supplier.ts'
import type { StoredToken } from './tokens/token-store.ts'

type InventoryIndex = 'sku' | 'warehouse' | 'purchaseOrder'
type TransactionIndex = 'goodsReceptionId' | 'sku' | 'order' | 'purchaseOrder'

/** What a tenant stores, with the indexes that its operations look things up by. */
export interface OmniumCollections extends CatalogueCollections {
  readonly orders: Collection<StoredOrder, OrderIndex>
  readonly orderVersions: Collection<OrderVersion, 'order'>
  readonly purchaseOrders: Collection<StoredPurchaseOrder, 'delivery' | 'line'>
  readonly deliveries: Collection<StoredDelivery>
  readonly goodsReceptions: Collection<GoodsReception>
  readonly suppliers: Collection<Supplier>
  readonly supplierVersions: Collection<Supplier>
  readonly inventory: Collection<StoredInventory, InventoryIndex>
  readonly inventoryTransactions: Collection<InventoryTransaction, TransactionIndex>
  readonly privateCustomers: Collection<PrivateCustomer, CustomerIndex>
  readonly businessCustomers: Collection<BusinessCustomer, BusinessCustomerIndex>
  readonly salesLimitations: Collection<SalesLimitation, 'customerId'>
  readonly customerClubMembers: Collection<ClubMember>
  readonly customerGroups: Collection<CustomerGroup>
  readonly comments: Collection<Comment, 'objectId'>
  readonly stores: Collection<Store>
  readonly markets: Collection<Market>
  readonly invoices: Collection<StoredInvoice, 'order' | 'customer'>
  readonly files: Collection<StoredFile>
  readonly events: Collection<LoggedEvent, 'objectId'>
  readonly eventSubscriptions: Collection<Subscription>
  readonly taskSchedules: Collection<TaskSchedule>
  /** By the token itself: never shown. */
  readonly issuedTokens: Collection<StoredToken>
}

export function createCollections(sequence: Sequence): OmniumCollections {
  return {
    orders: new Collection<StoredOrder, OrderIndex>({
      name: 'orders',
      key: ({ id }) => id,
      indexes: ORDER_INDEXES,
      sequence,
    }),
    orderVersions: new Collection<OrderVersion, 'order'>({
      name: 'orderVersions',
      key: ({ order }) => orderVersionKey(order.id, order.versionId),
      indexes: { order: ({ order }) => order.id },
      sequence,
    }),
    purchaseOrders: new Collection<StoredPurchaseOrder, 'delivery' | 'line'>({
      name: 'purchaseOrders',
      key: ({ id }) => id,
      indexes: {
        delivery: ({ purchaseOrderForm }) => [
          ...new Set(purchaseOrderForm.lineItems.flatMap(({ deliveryId }) => deliveryId ?? [])),
        ],
        line: ({ purchaseOrderForm }) => purchaseOrderForm.lineItems.map(({ lineItemId }) => lineItemId),
      },
      sequence,
    }),
    deliveries: new Collection<StoredDelivery>({ name: 'deliveries', key: ({ id }) => id, sequence }),
    goodsReceptions: new Collection<GoodsReception>({
      name: 'goodsReceptions',
      key: ({ id }) => id,
      sequence,
    }),
    suppliers: new Collection<Supplier>({ name: 'suppliers', key: ({ id }) => id ?? '', sequence }),
    supplierVersions: new Collection<Supplier>({
      name: 'supplierVersions',
      key: ({ id, versionId }) => versionKey(id ?? '', versionId ?? ''),
      sequence,
    }),
    inventory: new Collection<StoredInventory, InventoryIndex>({
      name: 'inventory',
      key: ({ sku, warehouseCode }) => inventoryKey(sku, warehouseCode),
      indexes: {
        sku: ({ sku }) => sku,
        warehouse: ({ warehouseCode }) => warehouseCode,
        // Purchase orders that are going to bring something.
        purchaseOrder: ({ atp }) => (atp ?? []).flatMap(({ purchaseOrderId }) => purchaseOrderId ?? []),
      },
      sequence,
    }),
    inventoryTransactions: new Collection<InventoryTransaction, TransactionIndex>({
      name: 'inventoryTransactions',
      key: ({ id }) => id,
      indexes: {
        goodsReceptionId: ({ goodsReceptionId }) => goodsReceptionId,
        sku: ({ variant }) => variant,
        order: ({ orderId }) => orderId,
        purchaseOrder: ({ purchaseOrderId }) => purchaseOrderId,
      },
      sequence,
    }),
    privateCustomers: new Collection<PrivateCustomer, CustomerIndex>({
      name: 'privateCustomers',
      key: ({ customerId }) => customerId,
      indexes: customerIndexes,
      sequence,
    }),
    businessCustomers: new Collection<BusinessCustomer, BusinessCustomerIndex>({
      name: 'businessCustomers',
      key: ({ customerId }) => customerId,
      indexes: businessCustomerIndexes,
      sequence,
    }),
    salesLimitations: new Collection<SalesLimitation, 'customerId'>({
      name: 'salesLimitations',
      key: limitationKey,
      indexes: { customerId: ({ customerId }) => customerId },
      sequence,
    }),
    customerClubMembers: new Collection<ClubMember>({
      name: 'customerClubMembers',
      key: ({ customerId }) => customerId,
      sequence,
    }),
    customerGroups: new Collection<CustomerGroup>({
      name: 'customerGroups',
      key: ({ id }) => id ?? '',
      sequence,
    }),
    comments: new Collection<Comment, 'objectId'>({
      name: 'comments',
      key: ({ id }) => id ?? '',
      indexes: { objectId: ({ objectId }) => objectId ?? undefined },
      sequence,
    }),
    stores: new Collection<Store>({ name: 'stores', key: ({ id }) => id, sequence }),
    markets: new Collection<Market>({ name: 'markets', key: ({ marketId }) => marketId ?? '', sequence }),
    invoices: new Collection<StoredInvoice, 'order' | 'customer'>({
      name: 'invoices',
      key: ({ id }) => id,
      indexes: {
        order: ({ orderId }) => orderId ?? undefined,
        customer: ({ customerId }) => customerId ?? undefined,
      },
      sequence,
    }),
    files: new Collection<StoredFile>({ name: 'files', key: ({ path }) => path, sequence }),
    eventSubscriptions: new Collection<Subscription>({
      name: 'eventSubscriptions',
      key: ({ id }) => id,
      sequence,
    }),
    taskSchedules: new Collection<TaskSchedule>({ name: 'taskSchedules', key: ({ name }) => name, sequence }),
    issuedTokens: new Collection<StoredToken>({ name: 'issuedTokens', key: ({ token }) => token, sequence }),
    ...createCatalogueCollections(sequence),
    events: new Collection<LoggedEvent, 'objectId'>({
      name: 'events',
      key: ({ id }) => id,
      indexes: { objectId: ({ objectId }) => objectId },
      sequence,
    }),
  }
}
