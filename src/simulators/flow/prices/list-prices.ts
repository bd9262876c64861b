import { utcInstant } from '../../utc-instant.ts'
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
  const after = instant('modifiedAfter', filter.modifiedAfter)
  return candidates(tenant, pricelistUid, productUid, productSku).filter(
    (price) =>
      (productUid === undefined || price.productUid === productUid) &&
      (after === undefined || utcInstant(price.lastModifiedAt ?? '') > after),
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
