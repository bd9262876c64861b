import type { RetailAddress, Retailer, RetailStore } from '../../datasets/retailer.ts'
import { indexRetailer } from '../../datasets/retailer-index.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { refreshProductStock } from '../products/product-stock.ts'
import type { Store } from '../schemas.ts'
import { normalizeStore } from '../stores/stores.ts'
import { saveSupplier } from '../suppliers/suppliers.ts'
import { IMPORT, kroner } from './import.ts'
import { seedCatalogue } from './seed-catalogue.ts'
import { seedPurchaseOrder } from './seed-purchase-order.ts'
import { seedOrder } from './seed-web-order.ts'

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
