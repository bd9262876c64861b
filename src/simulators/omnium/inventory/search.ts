import type { Handler } from '../../host/handler.ts'
import { utcInstant } from '../../utc-instant.ts'
import { timestamp } from '../dates.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { skusOf } from '../products/stored-product.ts'
import { badRequest } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { indexed } from '../search/index-delay.ts'
import type { StoredInventory } from './stored-inventory.ts'

type Request = Schema<'OmniumInventorySearchRequest'>

/** Hits of one batch; one of the vendor's texts says 1000. */
const BATCH = 2000
const KIND = 'inventory'

/**
 * `POST /api/Inventory/Search`: at least one filter (quirk 13); what is absent has no stock. There are no pages:
 * more hits than one batch come with a `scrollId` without being asked for (quirk 12).
 */
export const searchInventory: Handler<operations['InventorySearch'], OmniumTenant> = ({ body }, tenant) => {
  const isFiltered = Object.entries(body).some(
    ([name, value]) => name !== 'isBatchesExcluded' && isSet(value),
  )
  if (!isFiltered) throw badRequest('At least one filter is required.')
  const hits = indexed(tenant, find(tenant, body))
  const found = body.isBatchesExcluded ? hits.map(withoutBatches) : hits
  if (found.length > BATCH) return { status: 200, body: tenant.scrolls.start(KIND, found, BATCH) }
  return { status: 200, body: { totalHits: found.length, result: [...found] } }
}

export const scrollInventory: Handler<operations['InventoryScroll'], OmniumTenant> = ({ path }, tenant) => ({
  status: 200,
  body: tenant.scrolls.next<StoredInventory>(KIND, path.id),
})

/** By SKU or by warehouse through the index, so that only a search by time alone looks at every level. */
function find(tenant: OmniumTenant, body: Request): readonly StoredInventory[] {
  const { inventory } = tenant
  const warehouses = warehousesFor(tenant, body)
  const codes = body.productCodes?.length ? skusFor(tenant, body.productCodes) : undefined
  const isHit = predicateFor(body)
  if (codes) {
    const hits = [...codes].flatMap((sku) => inventory.by('sku', sku))
    return hits.filter(
      (item) => (!warehouses || warehouses.has(item.warehouseCode)) && (isHit?.(item) ?? true),
    )
  }
  if (!warehouses) return inventory.where(isHit ?? (() => true))
  const levels = [...warehouses].map((code) => inventory.by('warehouse', code))
  const hits = levels.length === 1 ? (levels[0] ?? []) : levels.flat()
  return isHit ? hits.filter(isHit) : hits
}

/** Codes are SKUs or ids of products, which stand for all of their SKUs. */
const skusFor = ({ products }: OmniumTenant, codes: readonly string[]): ReadonlySet<string> =>
  new Set(codes.flatMap((code) => [code, ...products.by('product', code).flatMap(skusOf)]))

/** What the request asks of a level itself; undefined when it asks nothing. */
function predicateFor({
  isInStock,
  lastModified,
}: Request): ((item: StoredInventory) => boolean) | undefined {
  if (!isInStock && !lastModified) return undefined
  // "After" by wording, so strictly. All instants are written in one format, so their texts compare like them.
  const after = lastModified ? timestamp(utcInstant(lastModified)) : ''
  return (item) => (!isInStock || item.inventory > 0) && (item.modified ?? '') > after
}

const isSet = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== '' && value !== false

/** The warehouses asked for; undefined for all. `isWebWarehouse` takes no notice of `warehouseCodes`. */
function warehousesFor(tenant: OmniumTenant, body: Request): ReadonlySet<string> | undefined {
  const isMarketAsked = Boolean(body.marketId) || Boolean(body.marketGroupId)
  if (!isMarketAsked && !body.isWebWarehouse && !body.warehouseCodes?.length) return undefined
  const stores = tenant.stores.all()
  const codes = body.isWebWarehouse
    ? stores.filter(({ isWebWarehouse }) => isWebWarehouse).map(({ id }) => id)
    : body.warehouseCodes?.length
      ? body.warehouseCodes
      : stores.map(({ id }) => id)
  if (!isMarketAsked) return new Set(codes)
  const markets = marketsFor(tenant, body)
  return new Set(
    codes.filter((code) =>
      (tenant.stores.get(code)?.availableOnMarkets ?? []).some((id) => markets.includes(id)),
    ),
  )
}

const marketsFor = ({ markets }: OmniumTenant, { marketId, marketGroupId }: Request): readonly string[] => [
  ...(marketId ? [marketId] : []),
  ...(marketGroupId ? markets.where((market) => market.marketGroupId === marketGroupId) : []).flatMap(
    (market) => market.marketId ?? [],
  ),
]

const withoutBatches = (item: StoredInventory): StoredInventory => {
  if (item.batches === undefined) return item
  const { batches: _, ...rest } = item
  return rest
}
