import type { OmniumTenant } from '../omnium-tenant.ts'
import type {
  StoredPurchaseOrder,
  StoredPurchaseOrderLine,
} from '../purchase-orders/stored-purchase-order.ts'
import { badRequest } from '../refused.ts'
import type { GoodsReceptionLine } from '../schemas.ts'

/** A line of a goods reception with what it is about. */
export interface ReceivedLine {
  readonly received: GoodsReceptionLine
  readonly quantity: number
  readonly warehouseCode: string
  readonly order: StoredPurchaseOrder
  readonly line: StoredPurchaseOrderLine
}

/** What both routes refuse with 400 (O-GR), before anything is booked. */
export function checkReception(
  tenant: OmniumTenant,
  lines: readonly GoodsReceptionLine[],
  deliveryId: string | undefined,
): ReceivedLine[] {
  if (lines.length === 0) throw badRequest('At least one goods reception line is required.')
  for (const { warehouseCode } of lines) checkWarehouse(tenant, warehouseCode ?? '')
  if (deliveryId !== undefined) checkIds(tenant, lines)
  return lines.map((received) => {
    const { deliveredQuantity: quantity = 0, lineItemId, warehouseCode } = received
    if (quantity < 0) throw badRequest(`deliveredQuantity of line ${lineItemId ?? ''} must not be negative.`)
    const { order, line } = findLine(tenant, lineItemId ?? '')
    if (deliveryId !== undefined && line.deliveryId !== deliveryId)
      throw badRequest(`Line ${line.lineItemId} does not belong to delivery ${deliveryId}.`)
    return { received, quantity, warehouseCode: warehouseCode ?? '', order, line }
  })
}

function checkWarehouse(tenant: OmniumTenant, warehouseCode: string): void {
  const store = tenant.stores.get(warehouseCode)
  if (!store) throw badRequest(`Warehouse ${warehouseCode} was not found.`)
  if (!store.isWarehouse) throw badRequest(`Store ${warehouseCode} is not a warehouse.`)
  if (store.isVirtual) throw badRequest(`Warehouse ${warehouseCode} is virtual; receive at the physical one.`)
}

/**
 * Ids that inventory transactions already carry were booked before; nothing of the call is booked then. One call
 * may use an id on several lines.
 */
function checkIds({ inventoryTransactions }: OmniumTenant, lines: readonly GoodsReceptionLine[]): void {
  const ids = [...new Set(lines.flatMap(({ goodsReceptionId }) => goodsReceptionId || []))]
  const known = ids.filter((id) => inventoryTransactions.by('goodsReceptionId', id).length > 0)
  if (known.length > 0) throw badRequest(`Goods reception ids are already processed: ${known.join(', ')}`)
}

/** That an unknown line refuses the whole call is assumed on the plain route. */
function findLine(tenant: OmniumTenant, lineItemId: string): Pick<ReceivedLine, 'order' | 'line'> {
  const [order] = tenant.purchaseOrders.by('line', lineItemId)
  const line = order?.purchaseOrderForm.lineItems.find((each) => each.lineItemId === lineItemId)
  if (!order || !line) throw badRequest(`Purchase order line ${lineItemId} was not found.`)
  return { order, line }
}
