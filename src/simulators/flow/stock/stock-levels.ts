import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { timestamp } from '../audit.ts'
import { emit } from '../webhooks/emit.ts'

/** Stock of one product in one warehouse, in hundredths. Reservations are derived from orders, never stored. */
export interface StockLevel {
  readonly productUid: string
  readonly warehouseUid: string
  readonly quantityStock: number
  /** Minor units. */
  readonly costPrice: number | null
  /** Hundredths. */
  readonly minStockLevel: number | null
  readonly maxStockLevel: number | null
  /** Label of the shelf. */
  readonly locationLabel: string | null
  /** Undefined while nothing was ever booked. */
  readonly modifiedAt: string | undefined
}

export const stockKey = ({
  productUid,
  warehouseUid,
}: Pick<StockLevel, 'productUid' | 'warehouseUid'>): string => `${warehouseUid}\n${productUid}`

export const stockLevel = (tenant: FlowTenant, productUid: string, warehouseUid: string): StockLevel =>
  tenant.stock.get(stockKey({ productUid, warehouseUid })) ?? {
    productUid,
    warehouseUid,
    quantityStock: 0,
    costPrice: null,
    minStockLevel: null,
    maxStockLevel: null,
    locationLabel: null,
    modifiedAt: undefined,
  }

/** Sets a level; what is left out stays. The webhook fires only when the quantity is another one than before. */
export function setStockLevel(
  tenant: FlowTenant,
  change: {
    readonly productUid: string
    readonly warehouseUid: string
    readonly quantityStock: number
    readonly costPrice?: number | null
  },
  by: Actor,
): StockLevel {
  const before = stockLevel(tenant, change.productUid, change.warehouseUid)
  const after = tenant.stock.put({ ...before, ...change, modifiedAt: timestamp(tenant) })
  if (after.quantityStock !== before.quantityStock) announce(tenant, after, by)
  return after
}

/** Books goods in (positive) or out (negative). */
export function moveStock(
  tenant: FlowTenant,
  productUid: string,
  warehouseUid: string,
  quantity: number,
  by: Actor,
): void {
  const { quantityStock } = stockLevel(tenant, productUid, warehouseUid)
  setStockLevel(tenant, { productUid, warehouseUid, quantityStock: quantityStock + quantity }, by)
}

/** The references of this event are not published; the store is the one that the warehouse was created for. */
function announce(tenant: FlowTenant, { productUid, warehouseUid }: StockLevel, by: Actor): void {
  const store = tenant.warehouses.get(warehouseUid)?.storeUid
  if (store === undefined) return
  emit(tenant, { action: 'STOCK_CHANGE', store, warehouse: warehouseUid, product: productUid }, by)
}
