import type { Handler } from '../../host/handler.ts'
import { renderPdf } from '../../pdf/render-pdf.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { requireOrder } from './require-order.ts'
import type { StoredLine, StoredOrder, StoredShipment } from './stored-order.ts'

/**
 * `GET /api/Orders/GetAsPdf/{orderId}`: the order, or one shipment of it, as a confirmation. Templates are the
 * tenant's own files; whichever is named, the page is this one.
 */
export const getOrderAsPdf: Handler<operations['OrdersGetAsPdf'], OmniumTenant> = (
  { path, query },
  tenant,
) => {
  const order = requireOrder(tenant, path.orderId)
  const { shipments, lineItems } = order.orderForm
  const shipment = shipments.find(({ shipmentId }) => shipmentId === query.shipmentId)
  if (query.shipmentId && !shipment) throw notFound(`Shipment of order ${order.id}`, query.shipmentId)
  const lines = [
    ...headOf(order, tenant.stores.get(order.storeId)?.name),
    '',
    ...(shipment ? [shipmentLine(shipment), ''] : []),
    ...(shipment?.lineItems ?? lineItems).map(lineText),
    '',
    ...(shipment ? [sum('Total', shipment.total ?? 0, order)] : totalsOf(order)),
  ]
  return {
    status: 200,
    body: renderPdf({ title: `Order ${order.orderNumber}`, lines }),
    contentType: 'application/pdf',
  }
}

const headOf = (order: StoredOrder, store: string | null | undefined): string[] =>
  [
    `Order ${order.orderNumber}`,
    `Date ${order.created.slice(0, 10)}    Status ${order.status}`,
    store ?? order.storeId,
    order.customerName,
    order.billingAddress?.line1,
    [order.billingAddress?.postalCode, order.billingAddress?.city].filter(Boolean).join(' '),
  ].flatMap((line) => line || [])

const shipmentLine = ({ shipmentId, shippingMethodName, shipmentTrackingNumber }: StoredShipment): string =>
  ['Shipment', shipmentId, shippingMethodName, shipmentTrackingNumber].filter(Boolean).join(' ')

const lineText = ({ quantity, canceledQuantity, code, displayName, extendedPrice = 0 }: StoredLine): string =>
  `${String(quantity - canceledQuantity).padStart(6)}  ${(displayName ?? code).slice(0, 46).padEnd(46)} ` +
  extendedPrice.toFixed(2).padStart(12)

function totalsOf(order: StoredOrder): string[] {
  const { orderForm } = order
  return [
    ...(orderForm.shippingTotal ? [sum('Shipping', orderForm.shippingTotal, order)] : []),
    sum('Total', orderForm.total ?? 0, order),
    sum('Of which tax', orderForm.taxTotal ?? 0, order),
    ...orderForm.payments.map(({ paymentMethodName, transactionType, amount = 0 }) =>
      sum(`${transactionType ?? ''} ${paymentMethodName ?? ''}`, amount, order),
    ),
  ]
}

const sum = (label: string, amount: number, { billingCurrency }: StoredOrder): string =>
  `        ${`${label} ${billingCurrency ?? ''}`.trim().padEnd(46)} ${amount.toFixed(2).padStart(12)}`
