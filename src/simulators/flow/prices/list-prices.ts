import { iso } from '../../../kernel/clock.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { instant } from '../instant.ts'
import { pricesOf } from './prices.ts'
import type { Price } from './prices.ts'

interface PriceFilter {
  readonly productUid?: string
  readonly productSku?: string
  readonly modifiedAfter?: string
}

export function filterPrices(
  tenant: FlowTenant,
  pricelistUid: string,
  filter: PriceFilter,
): readonly Price[] {
  const { productUid, productSku } = filter
  const at = instant('modifiedAfter', filter.modifiedAfter)
  // Stored as Flow writes them, times compare as texts.
  const after = at === undefined ? '' : iso(at)
  return candidates(tenant, pricelistUid, productUid, productSku).filter(
    (price) =>
      (productUid === undefined || price.productUid === productUid) && (price.lastModifiedAt ?? '') > after,
  )
}

function candidates(
  tenant: FlowTenant,
  pricelistUid: string,
  productUid: string | undefined,
  productSku: string | undefined,
): readonly Price[] {
  if (productSku !== undefined)
    return tenant.products
      .by('sku', productSku)
      .flatMap((product) => pricesOf(tenant, pricelistUid, product.productUid))
  if (productUid !== undefined) return pricesOf(tenant, pricelistUid, productUid)
  return tenant.prices.by('pricelistUid', pricelistUid)
}
