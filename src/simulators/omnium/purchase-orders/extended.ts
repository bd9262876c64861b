import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema, operations } from '../schemas.ts'
import { requirePurchaseOrder } from './require-purchase-order.ts'

type Extended = Schema<'OmniumPurchaseOrderExtendedModel'>
type ExtendedLine = Schema<'OmniumPurchaseOrderLineExtendedModel'>

/** `GET /api/PurchaseOrders/Extended/{id}`: with its store, its supplier and the orders that wait for its lines. */
export const getExtendedPurchaseOrder: Handler<
  operations['PurchaseOrdersGetExtendedPurchaseOrder'],
  OmniumTenant
> = ({ path }, tenant) => {
  const purchaseOrder = requirePurchaseOrder(tenant, path.purchaseOrderId)
  const purchaseOrderLines = purchaseOrder.purchaseOrderForm.lineItems.map((purchaseOrderLine) =>
    compact<ExtendedLine>({
      purchaseOrderLine,
      customerOrderNumber: tenant.orders.by('purchaseOrderLine', purchaseOrderLine.lineItemId)[0]
        ?.orderNumber,
    }),
  )
  const body = compact<Extended>({
    purchaseOrder,
    purchaseOrderLines,
    store: tenant.stores.get(purchaseOrder.storeId ?? ''),
    supplier: tenant.suppliers.get(purchaseOrder.supplierId ?? ''),
  })
  return { status: 200, body }
}
