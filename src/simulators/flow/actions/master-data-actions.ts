import { storeManager } from '../actor.ts'
import { createCategory, setCategoryProducts, updateCategory } from '../categories/categories.ts'
import { viewCategory } from '../categories/category-view.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { createHandling } from '../handlings/handlings.ts'
import type { Handling } from '../handlings/handlings.ts'
import { createPaymentMethod } from '../payment-methods/payment-methods.ts'
import { createPrice, pricesOf, updatePrice, viewPrice } from '../prices/prices.ts'
import type { Price } from '../prices/prices.ts'
import { createProduct, updateProduct } from '../products/products.ts'
import { viewProduct } from '../products/product-view.ts'
import { reasons } from '../reasons/reasons.ts'
import type { Schema } from '../schemas.ts'
import { updateStore } from '../stores/stores.ts'
import type { Store } from '../stores/stores.ts'
import { MAIN_PRICELIST } from '../tenants/tenant-profile.ts'
import { fromPath } from '../uids.ts'
import { openStore } from './open-store.ts'

/** Stores, products and what hangs on them. Without a uid something is created, with a known one it is changed. */
export interface MasterDataActions {
  /** Opens a store with its warehouses; without any it gets one of its own uid. The first is the default. */
  createStore(args: {
    store: Schema<'StoreCreateRequest'>
    warehouses?: Schema<'WarehouseCreateRequest'>[]
  }): Store
  changeStore(args: { storeUid: string; store: Schema<'StoreUpdateRequest'> }): Store
  createProduct(args: { product: Schema<'ProductCreateRequest'> }): Schema<'ProductResponse'>
  changeProduct(args: {
    productUid: string
    product: Schema<'ProductUpdateRequest'>
  }): Schema<'ProductResponse'>
  saveCategory(args: {
    category: Schema<'CategoryCreateRequest'>
    productUids?: string[]
  }): Schema<'CategoryResponse'>
  /** In the main list when none is named. A price for the same time is replaced. */
  savePrice(args: { pricelistUid?: string; price: Schema<'PriceCreateRequest'> }): Schema<'PriceResponse'>
  createHandling(args: { handling: Schema<'HandlingCreateRequest'> }): Handling
  createPaymentMethod(args: {
    paymentMethod: Schema<'TenantPaymentMethodCreateRequest'>
  }): Schema<'TenantPaymentMethodResponse'>
  createReason(args: { reason: Schema<'ReasonCreateRequest'> }): Schema<'ReasonResponse'>
}

export function createMasterDataActions(self: () => FlowTenant): MasterDataActions {
  return {
    createStore: ({ store, warehouses }) => openStore(self(), store, warehouses),
    changeStore: ({ storeUid, store }) => updateStore(self(), storeUid, store, storeManager),
    createProduct: ({ product }) => viewProduct(self(), createProduct(self(), product, storeManager)),
    changeProduct: ({ productUid, product }) =>
      viewProduct(self(), updateProduct(self(), productUid, product, storeManager)),
    saveCategory: ({ category, productUids }) => {
      const { categoryUid: given, ...changes } = category
      const known = given !== undefined && self().categories.has(given)
      const { categoryUid } = known
        ? updateCategory(self(), given, changes, storeManager)
        : createCategory(self(), category, storeManager)
      if (productUids) setCategoryProducts(self(), categoryUid, { productUids }, storeManager)
      return viewCategory(self(), fromPath(self().categories, 'category', categoryUid), { products: true })
    },
    savePrice: ({ pricelistUid = MAIN_PRICELIST, price }) =>
      viewPrice(self(), savePrice(self(), pricelistUid, price)),
    createHandling: ({ handling }) => createHandling(self(), handling, storeManager),
    createPaymentMethod: ({ paymentMethod }) => createPaymentMethod(self(), paymentMethod),
    createReason: ({ reason }) => reasons.create(self(), reason),
  }
}

function savePrice(tenant: FlowTenant, pricelistUid: string, request: Schema<'PriceCreateRequest'>): Price {
  fromPath(tenant.pricelists, 'price list', pricelistUid)
  const { priceUid, productUid, validFrom = null, validTo = null } = request
  const known = pricesOf(tenant, pricelistUid, productUid).find((price) =>
    priceUid === undefined
      ? price.validFrom === validFrom && price.validTo === validTo
      : price.priceUid === priceUid,
  )
  return known
    ? updatePrice(tenant, pricelistUid, known.priceUid, request, storeManager)
    : createPrice(tenant, pricelistUid, request, storeManager)
}
