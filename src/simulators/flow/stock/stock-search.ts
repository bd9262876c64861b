import { utcInstant } from '../../utc-instant.ts'
import type { Schema } from '../schemas.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { instant } from '../instant.ts'
import { forbidden, invalid } from '../refused.ts'
import type { Product } from '../products/products.ts'
import { fromPath } from '../uids.ts'
import { mayAct } from '../warehouses/warehouses.ts'
import type { FoundStock, Location } from './stock-view.ts'

/** Quirk 13: exactly one way to name products and exactly one way to name places; both or neither is an error. */
export function searchProductStock(
  tenant: FlowTenant,
  criteria: Schema<'ProductStockSearchRequest'>,
): FoundStock[] {
  const products = oneOf(criteria, 'productUids', 'productSkus')
  const places = oneOf(criteria, 'storeUids', 'warehouseUids')
  const locations =
    places.key === 'storeUids'
      ? places.values.flatMap((storeUid) => locationsOf(tenant, storeUid))
      : places.values.flatMap((warehouseUid) => ownLocation(tenant, warehouseUid))
  return productsBy(tenant, products).map((product) => ({ product, locations }))
}

/**
 * The stock records of a store: without warehouses those of all that it may VIEW, with warehouses it needs
 * VIEW on each of them, otherwise the whole request is refused (quirk 13).
 */
export function searchStoreStock(
  tenant: FlowTenant,
  storeUid: string,
  criteria: Schema<'StoreStockSearchRequest'>,
): FoundStock[] {
  fromPath(tenant.stores, 'store', storeUid)
  const after = instant('/modifiedAfter', criteria.modifiedAfter)
  const warehouses =
    criteria.warehouseUids ?? locationsOf(tenant, storeUid).map(({ warehouseUid }) => warehouseUid)
  for (const warehouseUid of warehouses) {
    const warehouse = tenant.warehouses.get(warehouseUid)
    if (!warehouse || !mayAct(warehouse, storeUid, 'VIEW')) {
      throw forbidden(`The store ${storeUid} has no VIEW access to the warehouse ${warehouseUid}.`)
    }
  }
  const places = new Map<string, Location[]>()
  for (const warehouseUid of new Set(warehouses)) {
    for (const level of tenant.stock.by('warehouse', warehouseUid)) {
      if (after !== undefined && utcInstant(level.modifiedAt ?? '') <= after) continue
      const known = places.get(level.productUid) ?? []
      places.set(level.productUid, [...known, { warehouseUid, storeUid }])
    }
  }
  return [...places].flatMap(([productUid, locations]) => {
    const product = tenant.products.get(productUid)
    return product ? [{ product, locations }] : []
  })
}

function oneOf<A extends string, B extends string>(
  criteria: { readonly [Key in A | B]?: string[] },
  a: A,
  b: B,
): { readonly key: A | B; readonly values: readonly string[] } {
  const given = ([a, b] as const).filter((key) => criteria[key] !== undefined)
  const [key] = given
  if (key === undefined || given.length !== 1) throw invalid(`/${a}`, `or /${b} must be given, and not both`)
  const values = criteria[key] ?? []
  if (!Array.isArray(values) || values.length === 0) throw invalid(`/${key}`, 'must have at least one entry')
  return { key, values }
}

/** Those that exist: unknown ones are left out of the answer. */
function productsBy(
  tenant: FlowTenant,
  { key, values }: { readonly key: 'productUids' | 'productSkus'; readonly values: readonly string[] },
): Product[] {
  const found =
    key === 'productUids'
      ? values.flatMap((uid) => tenant.products.get(uid) ?? [])
      : values.flatMap((sku) => tenant.products.by('sku', sku))
  return [...new Set(found)]
}

const locationsOf = (tenant: FlowTenant, storeUid: string): Location[] =>
  tenant.warehouses
    .by('storeUid', storeUid)
    .filter((warehouse) => mayAct(warehouse, storeUid, 'VIEW'))
    .map(({ warehouseUid }) => ({ warehouseUid, storeUid }))

const ownLocation = (tenant: FlowTenant, warehouseUid: string): Location[] => {
  const storeUid = tenant.warehouses.get(warehouseUid)?.storeUid
  return storeUid === undefined ? [] : [{ warehouseUid, storeUid }]
}
