import type { OmniumOrder } from '../clients/omnium-client.ts'

export interface StoreChoice {
  /** Omnium's id of the store or warehouse, as Omnium writes it. */
  readonly omniumId: string
  /** ORD-IN-26: shipments that name another store; they are not split (profile `multi-shipment=unsupported`). */
  readonly otherStores: readonly string[]
}

/**
 * Which store gets the order: the shipment's pick-up warehouse, else its warehouse, else the order's store
 * (ORD-IN-09, ORD-IN-10). HOOK-18: never the store named in the event.
 */
export function chooseStore(order: OmniumOrder): StoreChoice | undefined {
  const shipments = order.orderForm?.shipments ?? []
  const named = shipments
    .map((shipment) => present(shipment.pickUpWarehouseCode) ?? present(shipment.warehouseCode))
    .filter((code) => code !== undefined)
  const omniumId = named[0] ?? present(order.storeId)
  if (omniumId === undefined) return undefined
  return { omniumId, otherStores: [...new Set(named)].filter((code) => code !== omniumId) }
}

const present = (code: string | null | undefined): string | undefined =>
  code === null || code === undefined || code.trim() === '' ? undefined : code
