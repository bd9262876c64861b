import { Collection } from '../state/collection.ts'
import type { Sequence } from '../state/sequence.ts'
import type { CustomerGroup } from './customer-groups/customer-groups.ts'
import { createCatalogueCollections } from './catalogue/catalogue-collections.ts'
import type { CatalogueCollections } from './catalogue/catalogue-collections.ts'
import type { Customer } from './customers/customers.ts'
import { bareNumber } from './customers/mobile-numbers.ts'
import { omniumExtension } from './extensions/extensions.ts'
import type { SentEmail } from './documents/emails.ts'
import type { ExtensionRecord } from './extensions/extensions.ts'
import type { GiftcardRecord } from './giftcards/giftcard-record.ts'
import type { Handling } from './handlings/handlings.ts'
import type { Counter } from './number-series/next-number.ts'
import type { NumberSeries } from './number-series/number-series.ts'
import type { OrderHistoryEntry } from './orders/order-history.ts'
import type { Organization } from './organizations/organizations.ts'
import { reserves } from './orders/order-record.ts'
import type { OrderRecord } from './orders/order-record.ts'
import type { PaymentMethod } from './payment-methods/payment-methods.ts'
import type { PurchaseOrderRecord } from './purchase-orders/purchase-order-record.ts'
import type { Reason } from './reasons/reasons.ts'
import type { ReceiptRecord } from './receipts/receipt-record.ts'
import type { InternalPurchaseOrder } from './internal-purchase-orders/internal-purchase-order.ts'
import type { Device } from './users/devices.ts'
import type { Session } from './users/sessions.ts'
import type { User } from './users/users.ts'
import type { ReceivementRecord } from './receivements/receivement-record.ts'
import { stockKey } from './stock/stock-levels.ts'
import type { StockLevel } from './stock/stock-levels.ts'
import type { Store } from './stores/stores.ts'
import type { Warehouse } from './warehouses/warehouses.ts'
import type { Subscription } from './webhooks/subscriptions.ts'
import type { NumberedEntity } from './webhooks/numeric-ids.ts'
import type { Transport } from './webhooks/transports.ts'

/** What a tenant stores, with the indexes that its lists filter by. */
export interface FlowCollections extends CatalogueCollections {
  readonly organizations: Collection<Organization, 'externalId'>
  readonly numberSeries: Collection<NumberSeries, 'type'>
  readonly counters: Collection<Counter>
  readonly stores: Collection<Store, 'externalId'>
  readonly warehouses: Collection<Warehouse, 'storeUid' | 'owner'>
  readonly stock: Collection<StockLevel, 'warehouse' | 'product'>
  readonly customers: Collection<Customer, 'externalId' | 'email' | 'mobile'>
  readonly customerGroups: Collection<CustomerGroup>
  readonly handlings: Collection<Handling>
  readonly orders: Collection<OrderRecord, OrderIndex>
  readonly orderHistories: Collection<OrderHistory>
  readonly receipts: Collection<ReceiptRecord, ReceiptIndex>
  readonly paymentMethods: Collection<PaymentMethod, 'settlementCode'>
  readonly giftcards: Collection<GiftcardRecord>
  readonly reasons: Collection<Reason>
  readonly purchaseOrders: Collection<PurchaseOrderRecord, 'storeUid' | 'productUid'>
  readonly receivements: Collection<ReceivementRecord, 'storeUid' | 'purchaseOrderUid'>
  readonly internalPurchaseOrders: Collection<InternalPurchaseOrder>
  readonly emails: Collection<SentEmail>
  readonly users: Collection<User, 'userCode'>
  readonly devices: Collection<Device, 'token' | 'storeUid'>
  readonly sessions: Collection<Session>
  readonly extensions: Collection<ExtensionRecord>
  readonly transports: Collection<Transport>
  readonly subscriptions: Collection<Subscription, 'action' | 'transport'>
  readonly numberedEntities: Collection<NumberedEntity>
}

export type OrderIndex =
  'externalOrderNumber' | 'storeUid' | 'reservedProduct' | 'orderNumber' | 'customerUid' | 'returnedOrder'

export type ReceiptIndex = 'orderUid' | 'voucherNumber'

export interface OrderHistory {
  readonly orderUid: string
  readonly entries: readonly OrderHistoryEntry[]
}

export function createCollections(sequence: Sequence): FlowCollections {
  const collections: FlowCollections = {
    organizations: new Collection({
      name: 'organizations',
      key: ({ organizationUid }) => organizationUid,
      indexes: { externalId: ({ externalId }) => externalId ?? undefined },
      sequence,
    }),
    numberSeries: new Collection({
      name: 'numberSeries',
      key: ({ numberSeriesUid }) => numberSeriesUid,
      indexes: { type: ({ type }) => type },
      sequence,
    }),
    counters: new Collection({ name: 'counters', key: ({ name }) => name, sequence }),
    ...createCatalogueCollections(sequence),
    stores: new Collection({
      name: 'stores',
      key: ({ storeUid }) => storeUid,
      indexes: { externalId: ({ externalId }) => externalId ?? undefined },
      sequence,
    }),
    warehouses: new Collection({
      name: 'warehouses',
      key: ({ warehouseUid }) => warehouseUid,
      indexes: {
        storeUid: ({ access }) => [...new Set(access.map(({ storeUid }) => storeUid))],
        owner: ({ storeUid }) => storeUid,
      },
      sequence,
    }),
    stock: new Collection<StockLevel, 'warehouse' | 'product'>({
      name: 'stock',
      key: stockKey,
      indexes: { warehouse: ({ warehouseUid }) => warehouseUid, product: ({ productUid }) => productUid },
      sequence,
    }),
    customers: new Collection({
      name: 'customers',
      key: ({ customerUid }) => customerUid,
      indexes: {
        externalId: ({ externalId }) => externalId ?? undefined,
        email: ({ email }) => email?.toLowerCase(),
        mobile: ({ mobile }) => (mobile ? bareNumber(mobile) : undefined),
      },
      sequence,
    }),
    customerGroups: new Collection({
      name: 'customerGroups',
      key: ({ customerGroupUid }) => customerGroupUid,
      sequence,
    }),
    handlings: new Collection({ name: 'handlings', key: ({ handlingUid }) => handlingUid, sequence }),
    orders: new Collection({
      name: 'orders',
      key: ({ orderUid }) => orderUid,
      indexes: {
        externalOrderNumber: ({ header }) => header.externalOrderNumber ?? undefined,
        storeUid: ({ storeUid }) => storeUid,
        orderNumber: ({ orderNumber }) => orderNumber,
        customerUid: ({ header }) => header.customerUid ?? undefined,
        returnedOrder: ({ returnedOrderUid }) => returnedOrderUid ?? undefined,
        reservedProduct: (order) => (reserves(order) ? order.items.map(({ productUid }) => productUid) : []),
      },
      sequence,
    }),
    orderHistories: new Collection({ name: 'orderHistories', key: ({ orderUid }) => orderUid, sequence }),
    receipts: new Collection({
      name: 'receipts',
      key: ({ orderReceiptUid }) => orderReceiptUid,
      indexes: {
        orderUid: ({ orderUid }) => orderUid,
        voucherNumber: ({ voucherNumber }) => voucherNumber,
      },
      sequence,
    }),
    paymentMethods: new Collection({
      name: 'paymentMethods',
      key: ({ tenantPaymentMethodUid }) => tenantPaymentMethodUid,
      indexes: { settlementCode: ({ settlementCode }) => settlementCode },
      sequence,
    }),
    giftcards: new Collection({ name: 'giftcards', key: ({ cardNumber }) => cardNumber, sequence }),
    reasons: new Collection({ name: 'reasons', key: ({ reasonUid }) => reasonUid, sequence }),
    purchaseOrders: new Collection({
      name: 'purchaseOrders',
      key: ({ purchaseOrderUid }) => purchaseOrderUid,
      indexes: {
        storeUid: ({ storeUid }) => storeUid,
        productUid: ({ items }) => items.map(({ productUid }) => productUid),
      },
      sequence,
    }),
    receivements: new Collection({
      name: 'receivements',
      key: ({ receivementUid }) => receivementUid,
      indexes: {
        storeUid: ({ storeUid }) => storeUid,
        purchaseOrderUid: ({ purchaseOrderUid }) => purchaseOrderUid ?? undefined,
      },
      sequence,
    }),
    internalPurchaseOrders: new Collection({
      name: 'internalPurchaseOrders',
      key: ({ internalPurchaseOrderUid }) => internalPurchaseOrderUid,
      sequence,
    }),
    users: new Collection({
      name: 'users',
      key: ({ tenantUserUid }) => tenantUserUid,
      indexes: { userCode: ({ userCode }) => userCode ?? undefined },
      sequence,
    }),
    devices: new Collection({
      name: 'devices',
      key: ({ deviceUid }) => deviceUid,
      indexes: { token: ({ token }) => token, storeUid: ({ storeUid }) => storeUid },
      sequence,
    }),
    sessions: new Collection({ name: 'sessions', key: ({ token }) => token, sequence }),
    emails: new Collection({ name: 'emails', key: ({ emailUid }) => emailUid, sequence }),
    extensions: new Collection({
      name: 'extensions',
      key: ({ tenantExtensionUid }) => tenantExtensionUid,
      sequence,
    }),
    transports: new Collection({
      name: 'transports',
      key: ({ httpTransportUid }) => httpTransportUid,
      sequence,
    }),
    numberedEntities: new Collection({ name: 'numberedEntities', key: ({ key }) => key, sequence }),
    subscriptions: new Collection({
      name: 'subscriptions',
      key: ({ webhookSubscriptionUid }) => webhookSubscriptionUid,
      indexes: { action: ({ action }) => action, transport: ({ httpTransportUid }) => httpTransportUid },
      sequence,
    }),
  }
  collections.extensions.insert(omniumExtension)
  return collections
}
