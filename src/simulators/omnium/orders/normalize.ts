import { compact } from '../compact.ts'
import type { OrderLine, Payment, Shipment } from '../schemas.ts'
import type { StoredLine, StoredShipment } from './stored-order.ts'

/** A line as the server keeps it: the numbers that a calculation needs are there. */
export const normalizeLine = (line: OrderLine, position: number): StoredLine => ({
  ...compact<OrderLine>(line),
  lineItemId: line.lineItemId ?? String(position + 1),
  code: line.code ?? '',
  quantity: line.quantity ?? 0,
  placedPrice: line.placedPrice ?? 0,
  canceledQuantity: line.canceledQuantity ?? 0,
  deliveredQuantity: line.deliveredQuantity ?? 0,
})

/** Shipment `status` and `orderStatus` have documented defaults (O-ORD). */
export const normalizeShipment = (
  shipment: Shipment,
  position: number,
  orderStatus: string,
): StoredShipment => ({
  ...compact<Shipment>(shipment),
  shipmentId: shipment.shipmentId ?? String(position + 1),
  status: shipment.status ?? 'AwaitingInventory',
  orderStatus: shipment.orderStatus ?? orderStatus,
  lineItems: (shipment.lineItems ?? []).map(normalizeLine),
})

export const normalizePayment = (payment: Payment, now: string): Payment => ({
  ...compact<Payment>(payment),
  created: payment.created ?? now,
})
