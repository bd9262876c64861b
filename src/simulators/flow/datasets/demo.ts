import { iso } from '../../../kernel/clock.ts'
import { openStore } from '../actions/open-store.ts'
import { completeSale } from '../actions/complete-sale.ts'
import { cashier, storeManager } from '../actor.ts'
import { createCustomer } from '../customers/customers.ts'
import { OMNIUM_EXTENSION, setTenantValues } from '../extensions/extensions.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { createPaymentMethod } from '../payment-methods/payment-methods.ts'
import { createHandling } from '../handlings/handlings.ts'
import { addHandling } from '../orders/order-handlings.ts'
import { addItem } from '../orders/order-items.ts'
import { createOrder } from '../orders/create-order.ts'
import { setOrderState } from '../orders/order-status.ts'
import { createPurchaseOrder } from '../purchase-orders/purchase-orders.ts'
import { reasons } from '../reasons/reasons.ts'
import type { Schema } from '../schemas.ts'
import { setStockLevel } from '../stock/stock-levels.ts'
import { indexRetailer } from '../../datasets/retailer-index.ts'
import { fromPath } from '../uids.ts'
import type { RetailAddress, Retailer } from '../../datasets/retailer.ts'
import { seedCatalogue } from './demo-catalogue.ts'

/**
 * Flow's half of the demonstration data. Ids are those of the retailer, so they equal Omnium's. Web orders are
 * left out: Omnium owns them, and bringing them here is what a connector is for.
 */
export function seedDemo(tenant: FlowTenant, retailer: Retailer): void {
  tenant.profile = {
    ...tenant.profile,
    name: retailer.name,
    countryCode: retailer.market.countryCode,
    currency: retailer.market.currency,
    vatNumber: retailer.organizationNumber,
  }
  seedSettings(tenant)
  seedMasterData(tenant, retailer)
  seedCustomers(tenant, retailer)
  seedPurchaseOrders(tenant, retailer)
  seedTillOrders(tenant, retailer)
}

function seedSettings(tenant: FlowTenant): void {
  const handling = (handlingUid: string, name: string, description: string): void => {
    createHandling(tenant, { handlingUid, name, description }, storeManager)
  }
  handling('click-collect', 'Klikk og hent', 'Plukk varene og merk hyllen')
  handling('online', 'Nettordre', 'Pakk varene for sending')
  for (const method of PAYMENT_METHODS) createPaymentMethod(tenant, method)
  for (const reason of REASONS) reasons.create(tenant, reason)
  const omnium = fromPath(tenant.extensions, 'extension', OMNIUM_EXTENSION)
  setTenantValues(tenant, omnium, [
    { key: 'OMNIUM_CLICK_COLLECT_ORDERHANDLING_UID', value: 'click-collect' },
    { key: 'OMNIUM_ONLINE_ORDER_HANDLING_UID', value: 'online' },
    { key: 'OMNIUM_CLICK_COLLECT_EXPIRY_DAYS', value: '3' },
  ])
}

/** What the tills take, under the names that payments have in Omnium. */
const PAYMENT_METHODS: readonly Schema<'TenantPaymentMethodCreateRequest'>[] = [
  { tenantPaymentMethodUid: 'cash', paymentCode: 'CASH', name: 'Kontant', visibility: 'FEATURED' },
  { tenantPaymentMethodUid: 'card', paymentCode: 'CARD', name: 'Kort', visibility: 'FEATURED' },
  { tenantPaymentMethodUid: 'giftcard', paymentCode: 'GIFTCARD', name: 'Gavekort' },
  { tenantPaymentMethodUid: 'invoice', paymentCode: 'INVOICE', name: 'Faktura' },
  {
    tenantPaymentMethodUid: 'klarna',
    settlementCode: 'EXTERNAL_KLARNA',
    name: 'Klarna',
    externalSystemMappings: [{ systemCode: 'OMNIUM', externalId: 'Klarna' }],
  },
]

const REASONS: readonly Schema<'ReasonCreateRequest'>[] = [
  { reasonUid: 'size', code: 'SIZE', description: 'Feil størrelse', type: 'RETURN' },
  { reasonUid: 'regret', code: 'REGRET', description: 'Angret kjøp', type: 'RETURN' },
  { reasonUid: 'display', code: 'DISPLAY', description: 'Utstillingsvare', type: 'DISCOUNT' },
  { reasonUid: 'defect', code: 'DEFECT', description: 'Feil på varen', type: 'RMA' },
]

function seedMasterData(tenant: FlowTenant, retailer: Retailer): void {
  for (const { id, name, address, phone, email } of retailer.stores) {
    const { line1, postalCode, city, countryCode } = address
    // Without an external id: that would name a market of its own (MKT-02).
    const place = { address: line1, postalCode, city, countryCode, phone, email }
    openStore(tenant, { storeUid: id, name, salesPriceUid: tenant.profile.pricelistUid, ...place })
  }
  seedCatalogue(tenant, retailer)
  for (const { storeId, sku, pieces } of retailer.stock) {
    setStockLevel(
      tenant,
      { productUid: sku, warehouseUid: storeId, quantityStock: pieces * 100 },
      storeManager,
    )
  }
}

function seedCustomers(tenant: FlowTenant, { customers, companies }: Retailer): void {
  const place = ({ line1, ...rest }: RetailAddress) => ({ address: line1, ...rest })
  for (const { id, firstName, lastName, email, phone, address } of customers) {
    createCustomer(
      tenant,
      {
        ...{ customerUid: id, externalId: id, customerType: 'PERSON' as const, origin: 'OMNIUM' },
        ...{ firstname: firstName, lastname: lastName, email, mobile: phone, ...place(address) },
      },
      storeManager,
    )
  }
  for (const { id, name, organizationNumber, email, phone, address } of companies) {
    createCustomer(
      tenant,
      {
        ...{ customerUid: id, externalId: id, customerType: 'COMPANY' as const, origin: 'OMNIUM' },
        ...{ companyName: name, vatNumber: organizationNumber, email, mobile: phone, ...place(address) },
      },
      storeManager,
    )
  }
}

function seedPurchaseOrders(tenant: FlowTenant, retailer: Retailer): void {
  for (const { id, storeId, supplierId, expectedAt, lines } of retailer.purchaseOrders) {
    createPurchaseOrder(
      tenant,
      storeId,
      {
        purchaseOrderUid: id,
        externalId: id,
        supplierUid: supplierId,
        status: 'SENT_TO_SUPPLIER',
        warehouseUid: storeId,
        items: lines.map(({ sku, pieces, unitCost }, index) => ({
          // Omnium's line id, under which a reception is confirmed there.
          purchaseOrderItemUid: `${id}_${index + 1}`,
          externalId: `${id}_${index + 1}`,
          productUid: sku,
          quantityOrdered: pieces * 100,
          unitPrice: unitCost,
          expectedDeliveryDate: iso(expectedAt).slice(0, 10),
        })),
      },
      storeManager,
    )
  }
}

const SALES_PER_STORE = 3

/** Sales over the counter, and one order that waits at the till of each store. */
function seedTillOrders(tenant: FlowTenant, retailer: Retailer): void {
  const { stock } = indexRetailer(retailer)
  retailer.stores.forEach(({ id: storeUid }, storeIndex) => {
    const inStock = (stock.get(storeUid) ?? []).filter(({ pieces }) => pieces > SALES_PER_STORE)
    for (let sale = 0; sale < SALES_PER_STORE; sale++) {
      const lines = inStock
        .slice(sale * 2, sale * 2 + 2)
        .map(({ sku }) => ({ productUid: sku, quantity: 100 }))
      if (lines.length > 0) completeSale(tenant, { storeUid, lines }, cashier)
    }
    const [waiting] = inStock.slice(SALES_PER_STORE * 2)
    const customer = retailer.customers[storeIndex]
    if (!waiting || !customer) return
    const orderUid = `TILL_${storeUid}`
    createOrder(tenant, storeUid, { orderUid, customerUid: customer.id, systemOrigin: 'POS' }, cashier)
    const order = () => fromPath(tenant.orders, 'order', orderUid)
    const line = { orderItemUid: `${orderUid}_1`, productUid: waiting.sku, quantityOrdered: 100 }
    addItem(tenant, order(), line, cashier)
    const picking = { orderHandlingUid: `${orderUid}_PICK`, handlingUid: 'click-collect' }
    addHandling(tenant, order(), picking, cashier)
    setOrderState(tenant, order(), 'PARKED', cashier)
  })
}
