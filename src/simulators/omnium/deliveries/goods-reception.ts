import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import { changeStock } from '../inventory/change-stock.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { writeAtp } from '../purchase-orders/atp.ts'
import { setCost } from '../products/set-cost.ts'
import { publishPurchaseOrderEvent, savePurchaseOrder } from '../purchase-orders/save-purchase-order.ts'
import { isLineDone, withLines } from '../purchase-orders/stored-purchase-order.ts'
import { unitCost } from '../purchase-orders/totals.ts'
import { setPurchaseOrderStatus } from '../purchase-orders/set-status.ts'
import { notFound } from '../refused.ts'
import { roundQuantity } from '../rounding.ts'
import type { GoodsReceptionLine, operations } from '../schemas.ts'
import { checkReception } from './check-reception.ts'
import type { ReceivedLine } from './check-reception.ts'
import { followLines, receptionOperation } from './delivery-status.ts'
import { moveOrdersOn } from './move-orders-on.ts'
import { createPickupTransfers } from './pickup-transfers.ts'
import { releaseReservations, reserveArrived } from './release-reservations.ts'
import type { GoodsReception } from './stored-delivery.ts'

/** `POST /api/Deliveries/{deliveryId}/ProcessGoodsReception`: checks goods-reception ids (quirk 24). */
export const receiveOnDelivery: Handler<
  operations['DeliveriesProcessGoodsReceptionForDelivery'],
  OmniumTenant
> = ({ path, body, origin }, tenant) => {
  if (!tenant.deliveries.has(path.deliveryId)) throw notFound('Delivery', path.deliveryId)
  receiveGoods(tenant, body, path.deliveryId, tenant.apiUser(origin))
  return { status: 200 }
}

/** `POST /api/Deliveries/ProcessGoodsReception`: checks no ids, so a repeated call books twice (quirk 24). */
export const receive: Handler<operations['DeliveriesProcessGoodsReception'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  receiveGoods(tenant, body, undefined, tenant.apiUser(origin))
  return { status: 200 }
}

/** The effects of a goods reception in the documented order (O-GR). More than ordered is booked as received. */
export function receiveGoods(
  tenant: OmniumTenant,
  lines: readonly GoodsReceptionLine[],
  deliveryId: string | undefined,
  actor: Actor,
): void {
  const received = checkReception(tenant, lines, deliveryId)
  const orderIds = [...new Set(received.map(({ order }) => order.id))]
  addDelivered(tenant, received)
  for (const id of orderIds) completePurchaseOrder(tenant, id, actor)
  for (const each of received) updateProductCost(tenant, each)
  const waited = releaseReservations(tenant, received, actor)
  for (const each of received) increaseStock(tenant, each, actor)
  createPickupTransfers(tenant, waited, received, actor)

  tenant.goodsReceptions.insert(
    compact<GoodsReception>({
      id: tenant.ids.token(20),
      at: tenant.timestamp(),
      route: deliveryId === undefined ? 'plain' : 'delivery',
      deliveryId,
      purchaseOrderIds: orderIds,
      lines,
    }),
  )
  for (const id of new Set(received.flatMap(({ line }) => line.deliveryId ?? [])))
    followLines(tenant, id, actor)
  reserveArrived(tenant, waited, actor)
  for (const id of orderIds) writeAtp(tenant, id)
  for (const id of orderIds) announceUndelivered(tenant, id, received, actor)
  moveOrdersOn(tenant, waited, actor)
}

function addDelivered(tenant: OmniumTenant, received: readonly ReceivedLine[]): void {
  for (const { order, line, quantity } of received) {
    const present = tenant.purchaseOrders.get(order.id) ?? order
    const lineItems = present.purchaseOrderForm.lineItems.map((each) =>
      each.lineItemId === line.lineItemId
        ? { ...each, deliveredQuantity: roundQuantity(each.deliveredQuantity + quantity) }
        : each,
    )
    savePurchaseOrder(tenant, withLines(present, lineItems))
  }
}

/** Only when every line is done and the tenant configured a status for it (quirk 28). */
function completePurchaseOrder(tenant: OmniumTenant, id: string, actor: Actor): void {
  const status = tenant.settings.goodsReceptionCompletedStatus
  const order = tenant.purchaseOrders.get(id)
  if (!order || status === null || order.status === status) return
  if (order.purchaseOrderForm.lineItems.every(isLineDone))
    setPurchaseOrderStatus(tenant, order, order, status, actor)
}

function updateProductCost(tenant: OmniumTenant, { received, line }: ReceivedLine): void {
  const cost = line.placedPriceExclTax
  if (received.updateProductCostPrice && typeof cost === 'number') setCost(tenant, line.code, cost)
}

function increaseStock(tenant: OmniumTenant, each: ReceivedLine, actor: Actor): void {
  const { received, line, order, quantity, warehouseCode } = each
  if (quantity === 0) return
  changeStock(
    tenant,
    {
      sku: line.code,
      warehouseCode,
      change: quantity,
      unitCost: unitCost(line),
      reason: 'GoodsReception',
      purchaseOrderId: order.id,
      goodsReceptionId: received.goodsReceptionId || undefined,
    },
    actor,
  )
}

/** Goods of lines without a delivery are announced with their purchase order. */
function announceUndelivered(
  tenant: OmniumTenant,
  id: string,
  received: readonly ReceivedLine[],
  actor: Actor,
): void {
  const order = tenant.purchaseOrders.get(id)
  const isWithout = received.some(({ order: { id: of }, line }) => of === id && !line.deliveryId)
  if (!order || !isWithout) return
  publishPurchaseOrderEvent(
    tenant,
    order,
    {
      operationId: receptionOperation(actor),
      category: 'Updated',
      message: 'Goods reception processed',
      previousStatus: order.status,
    },
    actor,
  )
}
