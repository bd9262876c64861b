import { Collection } from '../../state/collection.ts'
import type { Sequence } from '../../state/sequence.ts'
import type { Brand } from '../brands/brands.ts'
import type { Category } from '../categories/categories.ts'
import type { Currency } from '../currencies/currencies.ts'
import type { Pricelist } from '../pricelists/pricelists.ts'
import type { Price } from '../prices/prices.ts'
import type { ProductGroup } from '../product-groups/product-groups.ts'
import { mediaKey } from '../product-media/product-media.ts'
import type { ProductMedia } from '../product-media/product-media.ts'
import type { PackageSlot } from '../product-packages/package-slots.ts'
import type { Product } from '../products/products.ts'
import type { PropertyOption } from '../properties/property-options.ts'
import type { Property } from '../properties/properties.ts'
import { keyOf } from '../resource/resource.ts'
import { soaPlace } from '../soas/soa-amounts.ts'
import type { SoaAmount } from '../soas/soa-amounts.ts'
import type { Soa } from '../soas/soas.ts'
import type { Supplier } from '../suppliers/suppliers.ts'
import { ROOT } from '../trees/require-tree-place.ts'
import { productIndexes } from './product-indexes.ts'
import type { ProductIndex } from './product-indexes.ts'

type Named = 'name' | 'externalId'

/** The assortment with its prices, and where it comes from. */
export interface CatalogueCollections {
  readonly products: Collection<Product, ProductIndex>
  readonly brands: Collection<Brand, Named>
  readonly productGroups: Collection<ProductGroup, Named>
  readonly categories: Collection<Category, 'parentUid' | 'externalId'>
  readonly properties: Collection<Property>
  readonly propertyOptions: Collection<PropertyOption, 'propertyUid'>
  readonly productMedia: Collection<ProductMedia, 'productUid' | 'coverOf'>
  readonly packageSlots: Collection<PackageSlot, 'productUid' | 'componentUid'>
  readonly pricelists: Collection<Pricelist, Named>
  readonly prices: Collection<Price, 'pricelistUid' | 'productUid' | 'product'>
  readonly soas: Collection<Soa, Named>
  readonly soaAmounts: Collection<SoaAmount, 'soaUid' | 'productUid' | 'store' | 'product' | 'place'>
  readonly currencies: Collection<Currency, 'code'>
  readonly suppliers: Collection<Supplier, Named>
}

const named: Record<Named, (entity: { name?: string; externalId?: string | null }) => string | undefined> = {
  name: ({ name }) => name,
  externalId: ({ externalId }) => externalId ?? undefined,
}

export function createCatalogueCollections(sequence: Sequence): CatalogueCollections {
  return {
    products: new Collection({
      name: 'products',
      key: ({ productUid }) => productUid,
      indexes: productIndexes,
      sequence,
    }),
    brands: new Collection<Brand, Named>({
      name: 'brands',
      key: ({ brandUid }) => brandUid,
      indexes: named,
      sequence,
    }),
    productGroups: new Collection<ProductGroup, Named>({
      name: 'productGroups',
      key: ({ productGroupUid }) => productGroupUid,
      indexes: named,
      sequence,
    }),
    categories: new Collection<Category, 'parentUid' | 'externalId'>({
      name: 'categories',
      key: ({ categoryUid }) => categoryUid,
      indexes: { parentUid: ({ parentUid }) => parentUid ?? ROOT, externalId: named.externalId },
      sequence,
    }),
    properties: new Collection({ name: 'properties', key: ({ propertyUid }) => propertyUid, sequence }),
    propertyOptions: new Collection({
      name: 'propertyOptions',
      key: ({ propertyUid, propertyOptionUid }) => keyOf([propertyUid, propertyOptionUid]),
      indexes: { propertyUid: ({ propertyUid }) => propertyUid },
      sequence,
    }),
    productMedia: new Collection({
      name: 'productMedia',
      key: mediaKey,
      indexes: {
        productUid: ({ productUid }) => productUid,
        coverOf: ({ productUid, isCoverImage }) => (isCoverImage ? productUid : undefined),
      },
      sequence,
    }),
    packageSlots: new Collection({
      name: 'packageSlots',
      key: ({ productUid, productPackageSlotUid }) => keyOf([productUid, productPackageSlotUid]),
      indexes: {
        productUid: ({ productUid }) => productUid,
        componentUid: ({ components }) => components.map(({ productUid }) => productUid),
      },
      sequence,
    }),
    pricelists: new Collection<Pricelist, Named>({
      name: 'pricelists',
      key: ({ pricelistUid }) => pricelistUid,
      indexes: named,
      sequence,
    }),
    prices: new Collection({
      name: 'prices',
      key: ({ pricelistUid, priceUid }) => keyOf([pricelistUid, priceUid]),
      indexes: {
        pricelistUid: ({ pricelistUid }) => pricelistUid,
        productUid: ({ productUid }) => productUid,
        product: ({ pricelistUid, productUid }) => keyOf([pricelistUid, productUid]),
      },
      sequence,
    }),
    soas: new Collection<Soa, Named>({ name: 'soas', key: ({ soaUid }) => soaUid, indexes: named, sequence }),
    soaAmounts: new Collection<SoaAmount, 'soaUid' | 'productUid' | 'store' | 'product' | 'place'>({
      name: 'soaAmounts',
      key: ({ soaAmountUid }) => soaAmountUid,
      indexes: {
        soaUid: ({ soaUid }) => soaUid,
        productUid: ({ productUid }) => productUid,
        store: ({ soaUid, storeUid }) => keyOf([soaUid, storeUid]),
        product: ({ soaUid, productUid }) => keyOf([soaUid, productUid]),
        place: soaPlace,
      },
      sequence,
    }),
    currencies: new Collection({
      name: 'currencies',
      key: ({ currencyUid }) => currencyUid,
      indexes: { code: ({ currencyCode }) => currencyCode },
      sequence,
    }),
    suppliers: new Collection<Supplier, Named>({
      name: 'suppliers',
      key: ({ supplierUid }) => supplierUid,
      indexes: named,
      sequence,
    }),
  }
}
