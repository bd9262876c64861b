import type { Retailer, RetailOrderLine, RetailWebOrder } from '../../datasets/retailer.ts'
import type { RetailerIndex } from '../../datasets/retailer-index.ts'
import { timestamp } from '../dates.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { enrichOrder } from '../orders/enrich.ts'
import { saveOrder } from '../orders/save-order.ts'
import type { OrderLine, Payment } from '../schemas.ts'
import { IMPORT, kroner } from './import.ts'

/** An order as it stands now: its stock has moved and its money was taken before. */
export function seedOrder(
  tenant: OmniumTenant,
  order: RetailWebOrder,
  retailer: Retailer,
  { customers }: RetailerIndex,
): void {
  const customer = customers.get(order.customerId)
  const lineItems = order.lines.map((line, at) => toOrderLine(line, at, retailer, order))
  const isPickup = order.type === 'ClickAndCollect'
  const total = order.lines.reduce((sum, { pieces, unitPrice }) => sum + pieces * unitPrice, 0)
  const placed = timestamp(order.placedAt)
  const isDone = order.status === 'Completed' || order.status === 'PickedUp'
  const enriched = enrichOrder(tenant, {
    id: order.id,
    orderType: order.type,
    status: order.status,
    marketId: retailer.market.id,
    storeId: order.storeId,
    billingCurrency: retailer.market.currency,
    created: placed,
    ...(isDone ? { completed: placed } : {}),
    customerId: order.customerId,
    ...(customer
      ? {
          customerName: `${customer.firstName} ${customer.lastName}`,
          customerEmail: customer.email,
          customerPhone: customer.phone,
          billingAddress: {
            ...customer.address,
            firstName: customer.firstName,
            lastName: customer.lastName,
          },
        }
      : {}),
    orderForm: {
      lineItems,
      shipments: [
        {
          shipmentId: '1',
          shippingMethodName: isPickup ? 'ClickAndCollect' : 'Home delivery',
          warehouseCode: order.storeId,
          ...(isPickup ? { pickUpWarehouseCode: order.storeId } : {}),
          lineItems,
        },
      ],
      payments: isPickup ? [] : payments(order, total, isDone),
    },
  })
  saveOrder(tenant, enriched, IMPORT)
}

const toOrderLine = (
  { sku, pieces, unitPrice }: RetailOrderLine,
  at: number,
  { market }: Retailer,
  { status }: RetailWebOrder,
): OrderLine => ({
  lineItemId: String(at + 1),
  code: sku,
  quantity: pieces,
  placedPrice: kroner(unitPrice),
  taxRate: market.vatPercent,
  ...(status === 'Completed' || status === 'PickedUp' ? { deliveredQuantity: pieces } : {}),
  ...(status === 'OrderCanceled' ? { canceledQuantity: pieces } : {}),
})

function payments({ id, placedAt }: RetailWebOrder, total: number, isCaptured: boolean): Payment[] {
  const card = {
    paymentMethodName: 'Card',
    status: 'Processed',
    amount: kroner(total),
    transactionId: `T${id}`,
    created: timestamp(placedAt),
  }
  const authorization = { ...card, id: `${id}_1`, transactionType: 'Authorization' }
  return isCaptured
    ? [authorization, { ...card, id: `${id}_2`, transactionType: 'Capture' }]
    : [authorization]
}
