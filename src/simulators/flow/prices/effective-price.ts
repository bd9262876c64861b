import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import type { Product } from '../products/products.ts'
import { pricesOf } from './prices.ts'
import type { Price } from './prices.ts'

/** Where and to whom something is sold. */
export interface Occasion {
  readonly storeUid: string
  readonly customerUid?: string | null
}

/** Minor units with VAT. */
export interface EffectivePrice {
  /** The ordinary price; null when nobody ever said one. */
  readonly price: number | null
  readonly campaignPrice: number | null
  readonly campaignName: string | null
}

/**
 * What a product costs at a till, the only place that decides it: the first price list that has a price now, out
 * of the customer's, the store's and the tenant's; without any the recommended retail price. The order of the
 * lists is assumed. A price with an end is a campaign beside the ordinary one without; of several the one that
 * began last holds.
 */
export function effectivePrice(tenant: FlowTenant, product: Product, occasion: Occasion): EffectivePrice {
  const now = timestamp(tenant)
  for (const pricelistUid of listsFor(tenant, occasion)) {
    const valid = pricesOf(tenant, pricelistUid, product.productUid).filter(holdsAt(now))
    const ordinary = latest(valid.filter(({ validTo }) => validTo === null))
    const limited = latest(valid.filter(({ validTo }) => validTo !== null))
    if (ordinary && limited)
      return {
        price: ordinary.unitPrice ?? null,
        campaignPrice: limited.unitPrice ?? null,
        campaignName: tenant.pricelists.get(pricelistUid)?.name ?? null,
      }
    const only = ordinary ?? limited
    if (only) return { price: only.unitPrice ?? null, campaignPrice: null, campaignName: null }
  }
  return { price: product.recommendedRetailPrice ?? null, campaignPrice: null, campaignName: null }
}

/** The price that a line takes when nobody gives one. */
export function sellingPrice(tenant: FlowTenant, product: Product, occasion: Occasion): number | null {
  const { price, campaignPrice } = effectivePrice(tenant, product, occasion)
  return campaignPrice ?? price
}

function listsFor(tenant: FlowTenant, { storeUid, customerUid }: Occasion): readonly string[] {
  const customer = typeof customerUid === 'string' ? tenant.customers.get(customerUid) : undefined
  const lists = [
    customer?.pricelistUid,
    tenant.stores.get(storeUid)?.salesPriceUid,
    tenant.profile.pricelistUid,
  ]
  return [...new Set(lists.filter((uid) => typeof uid === 'string'))]
}

/** Times are stored as Flow writes them, so texts compare as times. The end is the first moment after it. */
const holdsAt =
  (now: string) =>
  ({ validFrom, validTo }: Price): boolean =>
    (validFrom ?? '') <= now && (typeof validTo !== 'string' || now < validTo)

const latest = (candidates: readonly Price[]): Price | undefined =>
  candidates.reduce<Price | undefined>(
    (best, price) => (best && (best.validFrom ?? '') > (price.validFrom ?? '') ? best : price),
    undefined,
  )
