import type { Handler } from '../../host/handler.ts'
import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import { changeStock } from '../inventory/change-stock.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { savePurchaseOrder } from '../purchase-orders/save-purchase-order.ts'
import { isInternalTransfer, withLines } from '../purchase-orders/stored-purchase-order.ts'
import type { StoredPurchaseOrder } from '../purchase-orders/stored-purchase-order.ts'
import { conflict, notFound } from '../refused.ts'
import type { Schema, operations } from '../schemas.ts'
import { publishDeliveryEvent } from './delivery-events.ts'
import { splitLines } from './split-lines.ts'
import type { StoredDelivery } from './stored-delivery.ts'

export interface NewDelivery {
  readonly lines: readonly Schema<'OmniumPurchaseOrderLineReference'>[]
  readonly newDeliveryId?: string | undefined
  readonly existingDeliveryId?: string | undefined
  readonly expectedDeliveryDate?: string | undefined
  readonly isDuplicateRefused?: boolean
  readonly isRestCancelled?: boolean
}

/** `POST /api/Deliveries/CreateDelivery/{purchaseOrderId}`. */
export const postDelivery: Handler<operations['DeliveriesCreateDelivery'], OmniumTenant> = (
  { path, query, body, origin },
  tenant,
) => {
  const order = tenant.purchaseOrders.get(path.purchaseOrderId)
  if (!order) throw notFound('Purchase order', path.purchaseOrderId)
  const delivery = createDelivery(
    tenant,
    order,
    {
      lines: body,
      newDeliveryId: query.newDeliveryId,
      existingDeliveryId: query.existingDeliveryId,
      expectedDeliveryDate: query.expectedDeliveryDate,
      isDuplicateRefused: query.preventDuplicateLineItems === true,
      isRestCancelled: query.cancelRemainingLineItems === true,
    },
    tenant.apiUser(origin),
  )
  return { status: 200, body: delivery }
}

/** Makes a delivery of lines of a purchase order, or adds them to one. A transfer takes the goods from its source. */
export function createDelivery(
  tenant: OmniumTenant,
  order: StoredPurchaseOrder,
  request: NewDelivery,
  actor: Actor,
): StoredDelivery {
  const { existingDeliveryId, newDeliveryId } = request
  const existing = existingDeliveryId ? tenant.deliveries.get(existingDeliveryId) : undefined
  if (existingDeliveryId && !existing) throw notFound('Delivery', existingDeliveryId)
  if (newDeliveryId && tenant.deliveries.has(newDeliveryId))
    throw conflict(`Delivery ${newDeliveryId} already exists.`)
  const deliveryId =
    existing?.id ?? newDeliveryId ?? tenant.numbers.deliveries.next((id) => tenant.deliveries.has(id))

  const before = order.purchaseOrderForm.lineItems
  const lines = splitLines(before, request.lines, {
    deliveryId,
    isDuplicateRefused: request.isDuplicateRefused ?? false,
    isRestCancelled: request.isRestCancelled ?? false,
    newLineId: () => tenant.ids.uuid(),
  })
  const saved = savePurchaseOrder(tenant, { ...withLines(order, lines), deliveryId })
  const added = lines.filter((line) => line.deliveryId === deliveryId && !before.includes(line))
  const source = order.supplierWarehouseCode
  if (source) {
    for (const { code, quantity } of added) {
      changeStock(
        tenant,
        {
          sku: code,
          warehouseCode: source,
          change: -quantity,
          purchaseOrderId: order.id,
          reason: 'Transfer',
        },
        actor,
      )
    }
  }
  const delivery = tenant.deliveries.put(describe(tenant, saved, deliveryId, existing, request))
  publishDeliveryEvent(
    tenant,
    delivery,
    {
      operationId: actor.origin === undefined ? undefined : existing ? 352_115 : 352_116,
      category: existing ? 'Updated' : 'Created',
      message: existing ? 'Delivery updated' : 'Delivery created',
      previousStatus: existing?.deliveryStatus ?? '',
    },
    actor,
  )
  return delivery
}

function describe(
  tenant: OmniumTenant,
  order: StoredPurchaseOrder,
  id: string,
  existing: StoredDelivery | undefined,
  request: NewDelivery,
): StoredDelivery {
  const now = tenant.timestamp()
  const fromOrder = tenant.settings.setEstimatedTimeOfArrivalFromPurchaseOrder
    ? order.requestedDeliveryDate
    : undefined
  const line = order.purchaseOrderForm.lineItems.find(({ deliveryId }) => deliveryId === id)
  return compact<StoredDelivery>({
    ...existing,
    id,
    deliveryStatus: existing?.deliveryStatus ?? 'New',
    orderType: existing?.orderType ?? (isInternalTransfer(order) ? 'InternalTransfer' : 'PurchaseOrder'),
    warehouseCode: existing?.warehouseCode ?? line?.warehouseCode ?? order.storeId,
    supplierWarehouseCode: order.supplierWarehouseCode,
    supplierIds: union(existing?.supplierIds, order.supplierId),
    suppliers: union(existing?.suppliers, order.supplierName),
    estimatedTimeOfArrival: request.expectedDeliveryDate ?? fromOrder ?? existing?.estimatedTimeOfArrival,
    created: existing?.created ?? now,
    modified: now,
  })
}

const union = (present: readonly string[] | null | undefined, added: string | null | undefined): string[] => [
  ...new Set([...(present ?? []), ...(added ? [added] : [])]),
]
