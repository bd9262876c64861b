import type { Schema } from '../schemas.ts'
import { isFrom, isUpTo } from '../search/criteria.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { pricesOf } from '../prices/write-prices.ts'
import type { StoredProduct } from './stored-product.ts'

type Request = Schema<'OmniumProductSearchRequest'>
type Instants = readonly (string | null | undefined)[]

interface Window {
  readonly from: keyof Request
  readonly to: keyof Request
  readonly instantsOf: (product: StoredProduct, tenant: OmniumTenant) => Instants
}

/** What a delta asks about: when the product changed, was or is no longer published, when prices begin and end. */
const WINDOWS = [
  { from: 'modifiedFrom', to: 'modifiedTo', instantsOf: ({ modified }) => [modified] },
  { from: 'startPublishFrom', to: 'startPublishTo', instantsOf: ({ published }) => [published] },
  { from: 'stopPublishFrom', to: 'stopPublishTo', instantsOf: ({ stopPublished }) => [stopPublished] },
  {
    from: 'priceActivatedFrom',
    to: 'priceActivatedTo',
    instantsOf: ({ productId }, tenant) => pricesOf(tenant, productId).map(({ validFrom }) => validFrom),
  },
  {
    from: 'priceDeactivatedFrom',
    to: 'priceDeactivatedTo',
    instantsOf: ({ productId }, tenant) => pricesOf(tenant, productId).map(({ validUntil }) => validUntil),
  },
] as const satisfies readonly Window[]

export type WindowMember = (typeof WINDOWS)[number]['from' | 'to']

/**
 * Whether a product lies in the windows of the request: in all of them, or with `isUnionDeltaQuery` in at least
 * one, so that one query finds what became different by itself as well (O-DLT). Bounds are inclusive.
 */
export function deltaFilter(
  tenant: OmniumTenant,
  request: Request,
): ((product: StoredProduct) => boolean) | undefined {
  const set = WINDOWS.flatMap(({ from, to, instantsOf }: Window) => {
    const lower = request[from] as string | undefined
    const upper = request[to] as string | undefined
    if (!lower && !upper) return []
    return [
      (product: StoredProduct) =>
        instantsOf(product, tenant).some(
          (instant) => (!lower || isFrom(instant, lower)) && (!upper || isUpTo(instant, upper)),
        ),
    ]
  })
  if (set.length === 0) return undefined
  return request.isUnionDeltaQuery
    ? (product) => set.some((isInside) => isInside(product))
    : (product) => set.every((isInside) => isInside(product))
}
