import { storeManager } from '../actor.ts'
import { brands } from '../brands/brands.ts'
import { categories } from '../categories/categories.ts'
import { vatCodes } from '../config/countries.ts'
import { createCurrency } from '../currencies/currencies.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { createPrice } from '../prices/prices.ts'
import { productGroups } from '../product-groups/product-groups.ts'
import { createProduct } from '../products/products.ts'
import type { Schema } from '../schemas.ts'
import { suppliers } from '../suppliers/suppliers.ts'
import type { Retailer, RetailProduct } from '../../datasets/retailer.ts'

const ROOT_GROUP = 'Sortiment'

const CURRENCIES: readonly Schema<'CurrencyCreateRequest'>[] = [
  { currencyUid: 'eur', currencyCode: 'EUR', exchangeRate: 1150 },
  { currencyUid: 'sek', currencyCode: 'SEK', exchangeRate: 102 },
]

/** The assortment: what it is sorted by first, then the products with the price of every one. */
export function seedCatalogue(tenant: FlowTenant, retailer: Retailer): void {
  for (const currency of CURRENCIES) createCurrency(tenant, currency, storeManager)
  for (const { id, name } of retailer.suppliers)
    named(tenant, suppliers, { supplierUid: id, externalId: id, name })
  const { products } = retailer
  for (const name of new Set(products.map(({ brand }) => brand)))
    named(tenant, brands, { brandUid: brandUidOf(name), name })
  named(tenant, productGroups, { productGroupUid: ROOT_GROUP, name: ROOT_GROUP, scope: 'SALE' })
  for (const name of new Set(products.map(({ category }) => category))) {
    const uid = sanitised(name)
    named(tenant, productGroups, { productGroupUid: uid, externalId: uid, name, parentUid: ROOT_GROUP })
    named(tenant, categories, { categoryUid: uid, externalId: uid, name })
  }
  for (const product of products) seedProduct(tenant, retailer, product)
}

function seedProduct(tenant: FlowTenant, retailer: Retailer, product: RetailProduct): void {
  const { sku, name, price, brand, category } = product
  createProduct(
    tenant,
    {
      ...{ productUid: sku, sku, externalId: sku, name, brandUid: brandUidOf(brand) },
      ...{ productGroupUid: sanitised(category), categoryUids: [sanitised(category)] },
      gtins: [{ gtin: product.gtin, primary: true, type: 'EAN13' }],
      recommendedRetailPrice: price,
      purchasePrice: product.cost,
      vatCodeUid: vatCodeFor(retailer.market.countryCode, product.vatPercent),
    },
    storeManager,
  )
  const list = tenant.profile.pricelistUid
  const entry = { priceUid: sku, productUid: sku, unitPrice: price, recommendedRetailPrice: price }
  createPrice(tenant, list, entry, storeManager)
}

/** The engine reads the uid from the body, although the type of what it changes later does not name it. */
const named = (
  tenant: FlowTenant,
  resource: { create(tenant: FlowTenant, body: never): unknown },
  body: object,
): void => {
  resource.create(tenant, body as never)
}

/** The identifiers that a connector would give (UID-03, UID-07). */
const sanitised = (name: string): string => name.replaceAll(/[^A-Za-z0-9_]/g, '')
const brandUidOf = (name: string): string => sanitised(name.toLowerCase().replaceAll(' ', '_'))

const vatCodeFor = (countryCode: string, percent: number): string | null =>
  vatCodes.find((code) => code.countryCode === countryCode && code.rate === percent * 100)?.vatCodeUid ?? null
