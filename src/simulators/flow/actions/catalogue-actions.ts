import { storeManager } from '../actor.ts'
import { brands } from '../brands/brands.ts'
import type { Brand } from '../brands/brands.ts'
import { createCurrency } from '../currencies/currencies.ts'
import type { Currency } from '../currencies/currencies.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { pricelists } from '../pricelists/pricelists.ts'
import type { Pricelist } from '../pricelists/pricelists.ts'
import { addMedia, viewMedia } from '../product-media/product-media.ts'
import { deleteProduct } from '../products/delete-product.ts'
import type { Schema } from '../schemas.ts'
import { suppliers } from '../suppliers/suppliers.ts'
import type { Supplier } from '../suppliers/suppliers.ts'
import { fromPath } from '../uids.ts'

/** What is done in the back office around products: what they refer to, how they look and when they go. */
export interface CatalogueActions {
  deleteProduct(args: { productUid: string }): { productUid: string }
  addProductMedia(args: {
    productUid: string
    media: Schema<'ProductMediaCreateRequest'>
  }): Schema<'ProductMediaResponse'>
  createBrand(args: { brand: Schema<'BrandCreateRequest'> }): Brand
  createPricelist(args: { pricelist: Schema<'PricelistCreateRequest'> }): Pricelist
  createCurrency(args: { currency: Schema<'CurrencyCreateRequest'> }): Currency
  createSupplier(args: { supplier: Schema<'SupplierCreateRequest'> }): Supplier
}

export function createCatalogueActions(self: () => FlowTenant): CatalogueActions {
  return {
    deleteProduct({ productUid }) {
      deleteProduct(self(), productUid, storeManager)
      return { productUid }
    },
    addProductMedia({ productUid, media }) {
      fromPath(self().products, 'product', productUid)
      return viewMedia(addMedia(self(), productUid, media, storeManager))
    },
    createBrand: ({ brand }) => brands.create(self(), brand),
    createPricelist: ({ pricelist }) => pricelists.create(self(), pricelist),
    createCurrency: ({ currency }) => createCurrency(self(), currency, storeManager),
    createSupplier: ({ supplier }) => suppliers.create(self(), supplier),
  }
}
