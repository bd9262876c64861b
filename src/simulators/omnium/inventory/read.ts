import type { Handler } from '../../host/handler.ts'
import { utcInstant } from '../../utc-instant.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import type { StoredInventory } from './stored-inventory.ts'

/** `GET /api/Inventory/{sku}`: an unknown SKU is an empty result, not a 404 (quirk 14). */
export const getInventory: Handler<operations['InventoryGet'], OmniumTenant> = ({ path, query }, tenant) => {
  const result = tenant.inventory
    .by('sku', path.id)
    .filter(({ warehouseCode }) => (query.warehouseIds ?? [warehouseCode]).includes(warehouseCode))
  return { status: 200, body: { totalHits: result.length, result: [...result] } }
}

/**
 * `POST /api/Inventory/Search`: at least one filter (quirk 13); what is absent has no stock. Everything comes in
 * one batch: the scroll routes are not simulated yet.
 */
export const searchInventory: Handler<operations['InventorySearch'], OmniumTenant> = ({ body }, tenant) => {
  const filters = Object.entries(body).filter(([name, value]) => name !== 'isBatchesExcluded' && isSet(value))
  if (filters.length === 0) throw badRequest('At least one filter is required.')
  const warehouses = warehousesFor(tenant, body)
  const after = body.lastModified ? utcInstant(body.lastModified) : -Infinity
  const result = tenant.inventory
    .all()
    .filter(
      (item) =>
        (!warehouses || warehouses.has(item.warehouseCode)) &&
        (!body.productCodes?.length || body.productCodes.includes(item.sku)) &&
        (!body.isInStock || item.inventory > 0) &&
        // "After" by wording, so strictly.
        utcInstant(item.modified ?? '') > after,
    )
    .map((item) => (body.isBatchesExcluded ? withoutBatches(item) : item))
  return { status: 200, body: { totalHits: result.length, result } }
}

const isSet = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== '' && value !== false

/** The warehouses asked for; undefined for all. `isWebWarehouse` takes no notice of `warehouseCodes`. */
function warehousesFor(
  tenant: OmniumTenant,
  body: Schema<'OmniumInventorySearchRequest'>,
): ReadonlySet<string> | undefined {
  const stores = tenant.stores.all()
  const groups = tenant.markets
    .all()
    .flatMap(({ marketId, marketGroupId }) =>
      body.marketGroupId && marketGroupId === body.marketGroupId ? (marketId ?? []) : [],
    )
  const markets = [...(body.marketId ? [body.marketId] : []), ...groups]
  const isMarketAsked = Boolean(body.marketId) || Boolean(body.marketGroupId)
  if (!isMarketAsked && !body.isWebWarehouse && !body.warehouseCodes?.length) return undefined
  const codes = body.isWebWarehouse
    ? stores.filter(({ isWebWarehouse }) => isWebWarehouse).map(({ id }) => id)
    : body.warehouseCodes?.length
      ? body.warehouseCodes
      : stores.map(({ id }) => id)
  if (!isMarketAsked) return new Set(codes)
  return new Set(
    codes.filter((code) =>
      (tenant.stores.get(code)?.availableOnMarkets ?? []).some((id) => markets.includes(id)),
    ),
  )
}

const withoutBatches = ({ batches: _, ...item }: StoredInventory): StoredInventory => item
