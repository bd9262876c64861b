import type {
  Retailer,
  RetailAddress,
  RetailOrderLine,
  RetailPurchaseOrder,
  RetailStore,
  RetailWebOrder,
} from '../../datasets/retailer.ts'
import { indexRetailer } from '../../datasets/retailer-index.ts'
import type { RetailerIndex } from '../../datasets/retailer-index.ts'
import type { Actor } from '../actor.ts'
import { timestamp } from '../dates.ts'
import { createDelivery } from '../deliveries/create.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { enrichOrder } from '../orders/enrich.ts'
import { saveOrder } from '../orders/save-order.ts'
import { addPurchaseOrder } from '../purchase-orders/write.ts'
import type { OrderLine, Payment, Store } from '../schemas.ts'
import { refreshProductStock } from '../products/product-stock.ts'
import { normalizeStore } from '../stores/stores.ts'
import { saveSupplier } from '../suppliers/suppliers.ts'

import { seedCatalogue } from './seed-catalogue.ts'

const IMPORT: Actor = { user: 'import', userId: 'import' }
const kroner = (ore: number): number => ore / 100

/** Omnium's view of the retailer. Stock levels are those of now: seeding runs no workflow that would change them. */
export function seedOmnium(tenant: OmniumTenant, retailer: Retailer): void {
  const { market } = retailer
  const silence = tenant.events.snapshot()
  if (!tenant.markets.has(market.id)) {
    tenant.markets.put({
      marketId: market.id,
      countryCode: market.countryCode,
      currency: market.currency,
      defaultTaxRate: market.vatPercent,
      marketType: 'B2C',
    })
  }
  for (const store of retailer.stores) tenant.stores.insert(normalizeStore(tenant, toStore(store, retailer)))
  const web = { ...toStore(retailer.webWarehouse, retailer), isWebWarehouse: true, isPrimaryStore: false }
  tenant.stores.insert(normalizeStore(tenant, { ...web, isPublicVisible: false }))
  for (const { id, name } of retailer.suppliers) saveSupplier(tenant, { id, name }, IMPORT)
  seedCatalogue(tenant, retailer, IMPORT)
  seedStock(tenant, retailer)
  refreshProductStock(tenant)
  seedCustomers(tenant, retailer)
  const index = indexRetailer(retailer)
  for (const order of retailer.webOrders) seedOrder(tenant, order, retailer, index)
  for (const order of retailer.purchaseOrders) seedPurchaseOrder(tenant, order, retailer, index)
  // What was imported did not happen just now.
  tenant.events.restore(silence)
}

const HOURS = { isOpen: true, openFrom: '10:00:00', openTo: '18:00:00' }

const toStore = (store: RetailStore, { market, organizationNumber }: Retailer): Store => ({
  id: store.id,
  name: store.name,
  email: store.email,
  phoneNumber: store.phone,
  organizationalNumber: organizationNumber,
  isPrimaryStore: true,
  isWarehouse: true,
  isWebWarehouse: false,
  isPublicVisible: true,
  availableOnMarkets: [market.id],
  address: {
    name: store.name,
    streetName: store.address.line1,
    zipcode: store.address.postalCode,
    city: store.address.city,
    countryCode: store.address.countryCode,
  },
  mondayOpeningHours: HOURS,
  tuesdayOpeningHours: HOURS,
  wednesdayOpeningHours: HOURS,
  thursdayOpeningHours: HOURS,
  fridayOpeningHours: HOURS,
  saturdayOpeningHours: { ...HOURS, openTo: '16:00:00' },
  sundayOpeningHours: { isOpen: false, openFrom: '00:00:00', openTo: '00:00:00' },
})

function seedStock(tenant: OmniumTenant, { stock, webStock, products }: Retailer): void {
  const now = tenant.timestamp()
  const costs = new Map(products.map(({ sku, cost }) => [sku, kroner(cost)]))
  for (const { sku, storeId, pieces } of [...stock, ...webStock]) {
    tenant.inventory.insert({
      sku,
      warehouseCode: storeId,
      inventory: pieces,
      reservedInventory: 0,
      cost: costs.get(sku) ?? 0,
      created: now,
      modified: now,
    })
  }
}

const toAddress = (address: RetailAddress): RetailAddress => ({ ...address })

function seedCustomers(tenant: OmniumTenant, { customers, companies, market }: Retailer): void {
  const now = tenant.timestamp()
  const common = { marketId: market.id, created: now, modified: now, modifiedBy: IMPORT.user }
  for (const { id, firstName, lastName, email, phone, address } of customers) {
    tenant.privateCustomers.insert({
      ...common,
      customerId: id,
      customerNumber: id,
      firstName,
      lastName,
      fullName: `${firstName} ${lastName}`,
      email,
      phone,
      address: toAddress(address),
    })
  }
  for (const { id, name, organizationNumber, email, phone, address } of companies) {
    tenant.businessCustomers.insert({
      ...common,
      customerId: id,
      customerNumber: id,
      name,
      taxId: organizationNumber,
      email,
      phone,
      address: toAddress(address),
    })
  }
}

function seedOrder(
  tenant: OmniumTenant,
  order: RetailWebOrder,
  retailer: Retailer,
  { customers }: RetailerIndex,
): void {
  const customer = customers.get(order.customerId)
  const lineItems = order.lines.map((line, at) => toOrderLine(line, at, retailer, order))
  const isPickup = order.type === 'ClickAndCollect'
  const total = order.lines.reduce((sum, { pieces, unitPrice }) => sum + pieces * unitPrice, 0)
  const placed = timestamp(order.placedAt)
  const isDone = order.status === 'Completed' || order.status === 'PickedUp'
  const enriched = enrichOrder(tenant, {
    id: order.id,
    orderType: order.type,
    status: order.status,
    marketId: retailer.market.id,
    storeId: order.storeId,
    billingCurrency: retailer.market.currency,
    created: placed,
    ...(isDone ? { completed: placed } : {}),
    customerId: order.customerId,
    ...(customer
      ? {
          customerName: `${customer.firstName} ${customer.lastName}`,
          customerEmail: customer.email,
          customerPhone: customer.phone,
          billingAddress: {
            ...toAddress(customer.address),
            firstName: customer.firstName,
            lastName: customer.lastName,
          },
        }
      : {}),
    orderForm: {
      lineItems,
      shipments: [
        {
          shipmentId: '1',
          shippingMethodName: isPickup ? 'ClickAndCollect' : 'Home delivery',
          warehouseCode: order.storeId,
          ...(isPickup ? { pickUpWarehouseCode: order.storeId } : {}),
          lineItems,
        },
      ],
      payments: isPickup ? [] : payments(order, total, isDone),
    },
  })
  saveOrder(tenant, enriched, IMPORT)
}

const toOrderLine = (
  { sku, pieces, unitPrice }: RetailOrderLine,
  at: number,
  { market }: Retailer,
  { status }: RetailWebOrder,
): OrderLine => ({
  lineItemId: String(at + 1),
  code: sku,
  quantity: pieces,
  placedPrice: kroner(unitPrice),
  taxRate: market.vatPercent,
  ...(status === 'Completed' || status === 'PickedUp' ? { deliveredQuantity: pieces } : {}),
  ...(status === 'OrderCanceled' ? { canceledQuantity: pieces } : {}),
})

function payments({ id, placedAt }: RetailWebOrder, total: number, isCaptured: boolean): Payment[] {
  const card = {
    paymentMethodName: 'Card',
    status: 'Processed',
    amount: kroner(total),
    transactionId: `T${id}`,
    created: timestamp(placedAt),
  }
  const authorization = { ...card, id: `${id}_1`, transactionType: 'Authorization' }
  return isCaptured
    ? [authorization, { ...card, id: `${id}_2`, transactionType: 'Capture' }]
    : [authorization]
}

function seedPurchaseOrder(
  tenant: OmniumTenant,
  order: RetailPurchaseOrder,
  retailer: Retailer,
  { suppliers, products }: RetailerIndex,
): void {
  const supplier = suppliers.get(order.supplierId)
  const saved = addPurchaseOrder(
    tenant,
    {
      id: order.id,
      status: 'InProgress',
      marketId: retailer.market.id,
      storeId: order.storeId,
      supplierId: order.supplierId,
      ...(supplier ? { supplierName: supplier.name } : {}),
      billingCurrency: retailer.market.currency,
      created: timestamp(order.orderedAt),
      requestedDeliveryDate: timestamp(order.expectedAt),
      purchaseOrderForm: {
        lineItems: order.lines.map(({ sku, pieces, unitCost }, at) => ({
          lineItemId: `${order.id}_${at + 1}`,
          code: sku,
          displayName: products.get(sku)?.name ?? sku,
          ean: products.get(sku)?.gtin ?? null,
          quantity: pieces,
          placedPriceExclTax: kroner(unitCost),
          taxRate: retailer.market.vatPercent,
        })),
      },
    },
    IMPORT,
    undefined,
  )
  for (const { id, lines } of order.deliveries) {
    createDelivery(
      tenant,
      tenant.purchaseOrders.get(order.id) ?? saved,
      {
        newDeliveryId: id,
        lines: lines.map(({ sku, pieces }) => ({ code: sku, quantity: pieces })),
        expectedDeliveryDate: timestamp(order.expectedAt),
      },
      IMPORT,
    )
  }
}
