import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { conflict, invalid } from '../refused.ts'
import { keyOf, Resource } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

/** The price of a product in a price list, for a while or for ever. */
export type Price = Omit<Schema<'PriceResponse'>, 'productSku'>

type PriceWrite = Schema<'PriceUpdateRequest'> & { readonly productUid?: string }

/** Quirk 6: money is whole minor units. Uids are unique below their list only (assumed). */
const prices = new Resource<Price, PriceWrite>({
  kind: 'price',
  uid: 'priceUid',
  within: 'pricelistUid',
  collection: (tenant) => tenant.prices,
  fields: {
    unitPrice: 'integer',
    recommendedRetailPrice: 'integer?',
    validFrom: 'date-time?',
    validTo: 'date-time?',
    productUid: 'uid',
  },
  required: ['productUid', 'unitPrice'],
  defaults: () => ({ recommendedRetailPrice: null, validFrom: null, validTo: null }),
  check: (tenant, price, before) => {
    fromBody(tenant.products, 'product', '/productUid', price.productUid)
    const { validFrom, validTo } = price
    if (typeof validFrom === 'string' && typeof validTo === 'string' && validTo <= validFrom)
      throw invalid('/validTo', 'must be later than validFrom')
    if (!before && pricesOf(tenant, price.pricelistUid, price.productUid).some(holdsAsLongAs(price)))
      throw conflict(`The price list has a price of ${price.productUid} for that time already.`)
  },
})

const holdsAsLongAs =
  ({ validFrom, validTo }: Price) =>
  (other: Price): boolean =>
    other.validFrom === validFrom && other.validTo === validTo

export const pricesOf = (tenant: FlowTenant, pricelistUid: string, productUid: string): readonly Price[] =>
  tenant.prices.by('product', keyOf([pricelistUid, productUid]))

export const viewPrice = (tenant: FlowTenant, price: Price): Schema<'PriceResponse'> => {
  const sku = tenant.products.get(price.productUid)?.sku
  return { ...price, ...(sku === undefined ? {} : { productSku: sku }) }
}

export const requirePrice = (tenant: FlowTenant, pricelistUid: string, priceUid: string): Price =>
  prices.require(tenant, [pricelistUid, priceUid])

export function createPrice(
  tenant: FlowTenant,
  pricelistUid: string,
  request: Schema<'PriceCreateRequest'>,
  by: Actor,
): Price {
  const price = prices.create(tenant, request, { pricelistUid, ...createdBy(tenant, by) })
  return announced(tenant, 'PRICE_CREATE', price, by)
}

/** A price stays that of its product: the product of an update is not looked at. */
export function updatePrice(
  tenant: FlowTenant,
  pricelistUid: string,
  priceUid: string,
  request: Schema<'PriceUpdateRequest'>,
  by: Actor,
): Price {
  const { productUid } = requirePrice(tenant, pricelistUid, priceUid)
  const fixed = { productUid, ...modifiedBy(tenant, by) }
  const price = prices.update(tenant, [pricelistUid, priceUid], request, fixed)
  return announced(tenant, 'PRICE_UPDATE', price, by)
}

export function deletePrice(tenant: FlowTenant, pricelistUid: string, priceUid: string, by: Actor): void {
  const price = requirePrice(tenant, pricelistUid, priceUid)
  prices.remove(tenant, [pricelistUid, priceUid])
  announced(tenant, 'PRICE_DELETE', price, by)
}

function announced(
  tenant: FlowTenant,
  action: 'PRICE_CREATE' | 'PRICE_UPDATE' | 'PRICE_DELETE',
  price: Price,
  by: Actor,
): Price {
  emit(tenant, { action, price: price.priceUid, product: price.productUid }, by)
  return price
}
