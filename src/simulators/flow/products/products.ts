import type { Actor } from '../actor.ts'
import type { Schema } from '../schemas.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { fromPath, newUid } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

export type Product = Schema<'ProductResponse'>

const FIELDS: FieldTable<Schema<'ProductUpdateRequest'>> = {
  name: 'string',
  sku: 'string',
  manufacturerSku: 'string?',
  externalId: 'string?',
  externalInfo: 'string?',
  internalInfo: 'string?',
  externalUrl: 'string?',
  description: 'string?',
  shortDescription: 'string?',
  productType: 'string',
  serialNoRequired: 'string',
  allowAddon: 'boolean',
  allowCredit: 'boolean',
  allowPurchase: 'boolean',
  allowQuantity: 'boolean',
  allowSale: 'string',
  allowSaleDate: 'date-time?',
  allowDelivery: 'string',
  allowDeliveryDate: 'date-time?',
  availableForWeb: 'boolean',
  brandUid: 'string?',
  calculationFactor: 'integer?',
  categoryUids: { listOf: 'uid' },
  customerAgeRestriction: 'integer?',
  discontinuedFrom: 'date-time?',
  gtins: { listOf: { gtin: 'string', primary: 'boolean', type: 'string' } },
  height: 'integer?',
  length: 'integer?',
  width: 'integer?',
  weight: 'integer?',
  ledgerNumber: 'string?',
  priceOverride: 'boolean',
  productGroupUid: 'string?',
  purchasePrice: 'integer?',
  currencyPurchasePrice: 'integer?',
  recommendedRetailPrice: 'integer?',
  requiredVariantPropertyUids: { listOf: 'uid' },
  vatCodeUid: 'string?',
}

/** Quirk: tri-state fields are texts although their neighbours are booleans. */
const DEFAULTS = {
  productType: 'STOCK',
  serialNoRequired: 'NO',
  allowPurchase: true,
  allowSale: 'YES',
  allowDelivery: 'YES',
} as const

export function createProduct(
  tenant: FlowTenant,
  request: Schema<'ProductCreateRequest'>,
  by: Actor,
): Product {
  const known = knownFields(request, { ...FIELDS, productUid: 'string' })
  const productUid = newUid(tenant, tenant.products, 'product', 'productUid', known.productUid)
  const product = tenant.products.insert({
    ...DEFAULTS,
    name: known.sku ?? productUid,
    sku: productUid,
    ...known,
    productUid,
    ...createdNow(tenant),
  })
  emit(tenant, { action: 'PRODUCT_CREATE', product: productUid }, by)
  return product
}

export function updateProduct(
  tenant: FlowTenant,
  productUid: string,
  request: Schema<'ProductUpdateRequest'>,
  by: Actor,
): Product {
  fromPath(tenant.products, 'product', productUid)
  const changes = knownFields(request, FIELDS)
  const product = tenant.products.update(productUid, (before) => ({
    ...before,
    ...changes,
    lastModifiedAt: timestamp(tenant),
  }))
  emit(tenant, { action: 'PRODUCT_UPDATE', product: productUid }, by)
  return product
}

/** Only stock products have a level; not stock controlled, non-physical and others are never counted. */
export const isStocked = (product: Product | undefined): boolean => product?.productType === 'STOCK'
