/** Makes the master data of stories, on both sides through the actions of the simulated systems. */
import { iso } from '../../../src/kernel/clock.ts'
import { vatCodes } from '../../../src/simulators/flow/config/countries.ts'
import type { SimulatedTenant } from '../../../src/simulators/simulators.ts'
import type { CaseIds } from '../ids.ts'
import type {
  Given,
  GivenCustomer,
  GivenCustomerOptions,
  GivenProduct,
  GivenProductOptions,
  GivenPurchaseOrder,
  GivenPurchaseOrderOptions,
  GivenStore,
  GivenStoreOptions,
} from './given.ts'

const MARKET = 'NOR'
const COUNTRY = 'NO'
const SUPPLIER = 'supplier'
const ADDRESS = { line1: 'Storgata 1', postalCode: '0155', city: 'Oslo', countryCode: COUNTRY }
/** Goods arrive some days after they were ordered. */
const DELIVERY_DAYS = 5 * 86_400_000

export function createGiven(tenant: SimulatedTenant, ids: CaseIds): Given {
  return {
    store: (options) => store(tenant, ids, options),
    product: (options) => product(tenant, ids, options),
    customer: (options) => customer(tenant, ids, options),
    handling: (uid) => handling(tenant, uid),
    purchaseOrder: (options) => purchaseOrder(tenant, ids, options),
  }
}

function store(tenant: SimulatedTenant, ids: CaseIds, options: GivenStoreOptions = {}): GivenStore {
  const { id = ids.store(), stockMaster } = options
  const { name = `Butikk ${id}` } = options
  tenant.omnium.actions.saveStore({
    store: {
      id,
      name,
      isPrimaryStore: true,
      isWarehouse: true,
      availableOnMarkets: [MARKET],
      address: {
        name,
        streetName: ADDRESS.line1,
        zipcode: ADDRESS.postalCode,
        city: ADDRESS.city,
        countryCode: COUNTRY,
      },
    },
  })
  const { line1, postalCode, city, countryCode } = ADDRESS
  tenant.flow.actions.createStore({
    store: { storeUid: id, name, address: line1, postalCode, city, countryCode },
    warehouses: [{ warehouseUid: id, name, externalId: id }],
  })
  if (stockMaster !== undefined) {
    tenant.flow.actions.setStoreExtensionParameters({
      storeUid: id,
      parameters: { OMNIUM_FLOW_STOCK_MASTER: stockMaster },
    })
  }
  return { id, name, warehouse: id }
}

function product(tenant: SimulatedTenant, ids: CaseIds, options: GivenProductOptions = {}): GivenProduct {
  const { sku = ids.sku(), price = 19_950, cost = 8000, vatPercent = 25, stock = {} } = options
  const { name = `Vare ${sku}` } = options
  // Flow's uid is the SKU as far as it can be one (UID-01); the SKU itself stays as it is (UID-11).
  const productUid = sku.replace(/[^A-Za-z0-9_]/g, '')
  const vatCode = vatCodes.find((code) => code.countryCode === COUNTRY && code.rate === vatPercent * 100)
  tenant.flow.actions.createProduct({
    product: {
      productUid,
      sku,
      externalId: sku,
      name,
      recommendedRetailPrice: price,
      purchasePrice: cost,
      ...(vatCode ? { vatCodeUid: vatCode.vatCodeUid } : {}),
    },
  })
  for (const [storeUid, pieces] of Object.entries(stock)) {
    tenant.flow.actions.setStock({ storeUid, productUid, quantityStock: Math.round(pieces * 100) })
  }
  return { sku, name, price, cost, vatPercent }
}

function customer(tenant: SimulatedTenant, ids: CaseIds, options: GivenCustomerOptions = {}): GivenCustomer {
  const { id = ids.customer(), firstName = 'Kari', lastName = 'Eksempel', email = ids.email() } = options
  const { phone = '+4790000001', alsoInFlow = false } = options
  tenant.omnium.actions.saveCustomer({
    type: 'private',
    customer: { customerId: id, firstName, lastName, email, phone, marketId: MARKET, address: ADDRESS },
  })
  if (alsoInFlow) {
    tenant.flow.actions.createCustomer({
      customer: {
        customerUid: id,
        externalId: id,
        customerType: 'PERSON',
        firstname: firstName,
        lastname: lastName,
        email,
        mobile: phone,
      },
    })
  }
  return { id, firstName, lastName, email, phone }
}

function handling(tenant: SimulatedTenant, uid: string): string {
  if (!tenant.flow.state.handlings.has(uid)) {
    tenant.flow.actions.createHandling({ handling: { handlingUid: uid, name: uid } })
  }
  return uid
}

function purchaseOrder(
  tenant: SimulatedTenant,
  ids: CaseIds,
  { id = ids.purchaseOrder(), store: storeUid, lines, knownTo = 'both' }: GivenPurchaseOrderOptions,
): GivenPurchaseOrder {
  const uid = id.replace(/[^A-Za-z0-9_]/g, '')
  const ordered = lines.map((line, at) => ({ unitCost: 8000, ...line, lineItemId: `${uid}L${at + 1}` }))
  if (knownTo === 'both') {
    tenant.omnium.actions.savePurchaseOrder({
      purchaseOrder: {
        id,
        status: 'InProgress',
        marketId: MARKET,
        storeId: storeUid,
        supplierId: SUPPLIER,
        billingCurrency: 'NOK',
        purchaseOrderForm: {
          lineItems: ordered.map(({ sku, quantity, unitCost, lineItemId }) => ({
            lineItemId,
            code: sku,
            displayName: `Vare ${sku}`,
            quantity,
            placedPriceExclTax: unitCost / 100,
            taxRate: 25,
            warehouseCode: storeUid,
          })),
        },
      },
    })
  }
  tenant.flow.actions.createPurchaseOrder({
    storeUid,
    purchaseOrder: {
      purchaseOrderUid: uid,
      // A local purchase order has no counterpart to refer to.
      ...(knownTo === 'both' ? { externalId: id } : {}),
      supplierUid: SUPPLIER,
      status: 'SENT_TO_SUPPLIER',
      warehouseUid: storeUid,
      items: ordered.map(({ sku, quantity, unitCost, lineItemId }) => ({
        purchaseOrderItemUid: lineItemId,
        ...(knownTo === 'both' ? { externalId: lineItemId } : {}),
        productUid: sku.replace(/[^A-Za-z0-9_]/g, ''),
        quantityOrdered: Math.round(quantity * 100),
        unitPrice: unitCost,
        expectedDeliveryDate: iso(tenant.clock.now() + DELIVERY_DAYS).slice(0, 10),
      })),
    },
  })
  return { id, uid, store: storeUid }
}
