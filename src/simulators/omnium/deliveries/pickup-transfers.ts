import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { liveQuantity } from '../orders/stored-order.ts'
import { addPurchaseOrder } from '../purchase-orders/write.ts'
import { roundQuantity } from '../rounding.ts'
import type { PurchaseOrder } from '../schemas.ts'
import type { ReceivedLine } from './check-reception.ts'
import type { WaitedLines } from './release-reservations.ts'

/**
 * `CreateInternalTransfersForPickUpWarehouses`: goods that customers wait for and collect elsewhere are sent there
 * by an internal transfer, one for each way (O-DEL). That the transfer asks for what the customers ordered is assumed.
 */
export function createPickupTransfers(
  tenant: OmniumTenant,
  waited: WaitedLines,
  received: readonly ReceivedLine[],
  actor: Actor,
): void {
  if (!tenant.settings.createInternalTransfersForPickUpWarehouses) return
  const status = tenant.settings.createInternalTransfersForPickUpWarehousesStatus ?? undefined
  const ways = Map.groupBy(wantedElsewhere(tenant, waited, received), ({ from, to }) => `${from}\t${to}`)
  for (const wanted of ways.values()) {
    const [first] = wanted
    if (!first) continue
    const lineItems = wanted.map(({ code, quantity }) => ({ code, quantity }))
    const transfer = {
      storeId: first.to,
      supplierWarehouseCode: first.from,
      marketId: first.marketId,
      status,
      purchaseOrderForm: { lineItems },
    }
    addPurchaseOrder(tenant, compact<PurchaseOrder>(transfer), actor, undefined)
  }
}

interface Wanted {
  readonly code: string
  readonly quantity: number
  readonly marketId: string
  readonly from: string
  readonly to: string
}

function wantedElsewhere(
  tenant: OmniumTenant,
  waited: WaitedLines,
  received: readonly ReceivedLine[],
): Wanted[] {
  const warehouses = new Map(received.map(({ line, warehouseCode }) => [line.lineItemId, warehouseCode]))
  return [...waited].flatMap(([id, lineIds]) => {
    const order = tenant.orders.get(id)
    return (order?.orderForm.shipments ?? []).flatMap(({ pickUpWarehouseCode: to, lineItems }) =>
      lineItems.flatMap((line): Wanted[] => {
        const from = warehouses.get(line.reservedInventoryPurchaseOrderLineId ?? '')
        if (!order || !to || !from || from === to || !lineIds.has(line.lineItemId)) return []
        const quantity = roundQuantity(liveQuantity(line) - line.deliveredQuantity)
        return quantity > 0 ? [{ code: line.code, quantity, marketId: order.marketId, from, to }] : []
      }),
    )
  })
}
