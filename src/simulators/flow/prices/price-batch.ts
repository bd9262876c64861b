import type { Actor } from '../actor.ts'
import { runBatch } from '../batch/run-batch.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { keyOf } from '../resource/resource.ts'
import type { Schema } from '../schemas.ts'
import { createPrice, deletePrice, pricesOf, updatePrice } from './prices.ts'

/** Quirk 22. */
export function writePrices(
  tenant: FlowTenant,
  pricelistUid: string,
  request: Schema<'PriceBatchRequest'>,
  by: Actor,
): ReturnType<typeof runBatch> {
  return runBatch(request, {
    create: (item) => createPrice(tenant, pricelistUid, item, by).priceUid,
    update: (item) => updatePrice(tenant, pricelistUid, item.priceUid, item, by).priceUid,
    delete: ({ priceUid }) => {
      deletePrice(tenant, pricelistUid, priceUid, by)
      return priceUid
    },
    upsert: (item) => {
      const known = existing(tenant, pricelistUid, item)
      return known === undefined
        ? createPrice(tenant, pricelistUid, item, by).priceUid
        : updatePrice(tenant, pricelistUid, known, item, by).priceUid
    },
  })
}

/** The price that an upsert means: that of the uid when there is one, else the (oldest) one of the product. */
function existing(
  tenant: FlowTenant,
  pricelistUid: string,
  { priceUid, productUid }: Schema<'PriceCreateRequest'>,
): string | undefined {
  if (priceUid !== undefined && tenant.prices.has(keyOf([pricelistUid, priceUid]))) return priceUid
  return pricesOf(tenant, pricelistUid, productUid)[0]?.priceUid
}
