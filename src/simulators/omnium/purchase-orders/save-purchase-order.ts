import type { Actor } from '../actor.ts'
import { compact } from '../compact.ts'
import type { NewEvent } from '../events/event-publisher.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { PurchaseOrder, PurchaseOrderLine } from '../schemas.ts'
import { isInternalTransfer } from './stored-purchase-order.ts'
import type { StoredPurchaseOrder, StoredPurchaseOrderLine } from './stored-purchase-order.ts'
import { purchaseTotals } from './totals.ts'

/** Writes a purchase order: totals recalculated, new version. */
export const savePurchaseOrder = (tenant: OmniumTenant, order: StoredPurchaseOrder): StoredPurchaseOrder =>
  tenant.purchaseOrders.put({
    ...purchaseTotals(order),
    modified: tenant.timestamp(),
    versionId: tenant.ids.uuid(),
  })

/** The whole document as the server keeps it. Line ids are generated where missing and unique over all orders. */
export function normalizePurchaseOrder(
  tenant: OmniumTenant,
  given: PurchaseOrder,
  id: string,
  before?: StoredPurchaseOrder,
): StoredPurchaseOrder {
  const order = compact<PurchaseOrder>(given)
  const form = compact(order.purchaseOrderForm ?? {})
  const lineItems = (form.lineItems ?? []).map((line) => normalizePurchaseLine(tenant, order, line, id))
  refuseTakenLineIds(tenant, lineItems, id)
  const now = tenant.timestamp()
  return {
    ...order,
    id,
    purchaseOrderNumber: order.purchaseOrderNumber ?? id,
    status: order.status ?? before?.status ?? 'New',
    created: before?.created ?? order.created ?? now,
    modified: now,
    versionId: '',
    purchaseOrderForm: { ...form, lineItems },
  }
}

/** Line ids are unique over all purchase orders. */
export function refuseTakenLineIds(
  { purchaseOrders }: OmniumTenant,
  lines: readonly StoredPurchaseOrderLine[],
  orderId: string,
): void {
  const ids = lines.map(({ lineItemId }) => lineItemId)
  const repeated = ids.find((each, at) => ids.indexOf(each) !== at)
  const foreign = ids.find((each) => purchaseOrders.by('line', each).some(({ id }) => id !== orderId))
  const taken = repeated ?? foreign
  if (taken !== undefined) throw badRequest(`Line id ${taken} is not unique among purchase orders.`)
}

export function normalizePurchaseLine(
  tenant: OmniumTenant,
  order: PurchaseOrder,
  line: PurchaseOrderLine,
  purchaseOrderId: string,
): StoredPurchaseOrderLine {
  const warehouseCode = line.warehouseCode ?? order.storeId
  return {
    ...compact<PurchaseOrderLine>(line),
    lineItemId: line.lineItemId || tenant.ids.uuid(),
    code: line.code ?? '',
    purchaseOrderId,
    quantity: line.quantity ?? 0,
    deliveredQuantity: line.deliveredQuantity ?? 0,
    canceledQuantity: line.canceledQuantity ?? 0,
    ...(warehouseCode ? { warehouseCode } : {}),
  }
}

export function publishPurchaseOrderEvent(
  tenant: OmniumTenant,
  order: StoredPurchaseOrder,
  event: Pick<NewEvent, 'category' | 'message' | 'previousStatus' | 'isError'> & {
    readonly operationId?: number | undefined
  },
  actor: Actor,
): void {
  tenant.publisher.publish(
    compact<NewEvent>({
      ...event,
      className: 'PurchaseOrder',
      subClassName: isInternalTransfer(order) ? 'InternalTransfer' : 'PurchaseOrder',
      objectId: order.id,
      objectNumber: order.purchaseOrderNumber ?? order.id,
      market: order.marketId ?? undefined,
      storeId: order.storeId ?? undefined,
      status: order.status,
      tags: order.tags ?? undefined,
    }),
    actor,
  )
}
