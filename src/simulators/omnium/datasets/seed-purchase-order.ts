import type { Retailer, RetailPurchaseOrder } from '../../datasets/retailer.ts'
import type { RetailerIndex } from '../../datasets/retailer-index.ts'
import { timestamp } from '../dates.ts'
import { createDelivery } from '../deliveries/create.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { addPurchaseOrder } from '../purchase-orders/write.ts'
import { IMPORT, kroner } from './import.ts'

/** A purchase order that is under way, with the deliveries that were announced for it. */
export function seedPurchaseOrder(
  tenant: OmniumTenant,
  order: RetailPurchaseOrder,
  retailer: Retailer,
  { suppliers, products }: RetailerIndex,
): void {
  const supplier = suppliers.get(order.supplierId)
  const saved = addPurchaseOrder(
    tenant,
    {
      id: order.id,
      status: 'InProgress',
      marketId: retailer.market.id,
      storeId: order.storeId,
      supplierId: order.supplierId,
      ...(supplier ? { supplierName: supplier.name } : {}),
      billingCurrency: retailer.market.currency,
      created: timestamp(order.orderedAt),
      requestedDeliveryDate: timestamp(order.expectedAt),
      purchaseOrderForm: {
        lineItems: order.lines.map(({ sku, pieces, unitCost }, at) => ({
          lineItemId: `${order.id}_${at + 1}`,
          code: sku,
          displayName: products.get(sku)?.name ?? sku,
          ean: products.get(sku)?.gtin ?? null,
          quantity: pieces,
          placedPriceExclTax: kroner(unitCost),
          taxRate: retailer.market.vatPercent,
        })),
      },
    },
    IMPORT,
    undefined,
  )
  for (const { id, lines } of order.deliveries) {
    createDelivery(
      tenant,
      tenant.purchaseOrders.get(order.id) ?? saved,
      {
        newDeliveryId: id,
        lines: lines.map(({ sku, pieces }) => ({ code: sku, quantity: pieces })),
        expectedDeliveryDate: timestamp(order.expectedAt),
      },
      IMPORT,
    )
  }
}
