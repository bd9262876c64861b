import type { Actor } from '../actor.ts'
import type { Schema } from '../schemas.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { fromPath, newUid } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'
import { requireReferences } from './product-references.ts'

type Computed =
  'brandName' | 'coverImage' | 'optionProperties' | 'productGroupPath' | 'suppliers' | 'textProperties'

/** What is stored of a product; what follows from other entities is computed when it is shown. */
export interface Product extends Omit<Schema<'ProductResponse'>, Computed> {
  readonly propertyValues?: readonly PropertyValue[]
  /** Shared by products that are siblings of each other. */
  readonly siblingGroupUid?: string | undefined
}

export interface PropertyValue {
  readonly productPropertyUid: string
  readonly propertyUid: string
  readonly propertyOptionUid: string | null
  readonly propertyText: string | null
}

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

/** Quirk 7: tri-state fields are texts although their neighbours are booleans. */
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
  requireReferences(tenant, known)
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
  requireReferences(tenant, changes)
  return changeProduct(tenant, productUid, changes, by)
}

/** Writes a change that is known to be right, and tells of it. */
export function changeProduct(
  tenant: FlowTenant,
  productUid: string,
  changes: Partial<Product>,
  by: Actor,
): Product {
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
