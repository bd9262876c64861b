import type { FlowTenant } from '../flow-tenant.ts'
import { reservedOf } from '../orders/order-record.ts'
import type { Schema } from '../schemas.ts'
import type { PurchaseOrderItemRecord } from './purchase-order-record.ts'

type Reservation = Schema<'PurchaseOrderReservation'>

/**
 * The promises of a line that still hold: nothing is kept for an order that was cancelled or that has its goods, and
 * no more than it waits for (assumed). Of an order that Flow does not know yet nothing can be said, so it stays
 * (RES-05).
 */
export const liveReservations = (
  tenant: FlowTenant,
  { reservations }: Pick<PurchaseOrderItemRecord, 'reservations'>,
): readonly Reservation[] =>
  reservations.flatMap((reservation) => {
    const order = tenant.orders.get(reservation.orderUid)
    if (!order) return [reservation]
    const line = order.items.find(({ orderItemUid }) => orderItemUid === reservation.orderItemUid)
    const awaited = line ? reservedOf(order, line) : 0
    if (awaited === 0) return []
    const { quantity } = reservation
    return [quantity === undefined ? reservation : { ...reservation, quantity: Math.min(quantity, awaited) }]
  })

/** Hundredths. */
export const promisedQuantity = (reservations: readonly Reservation[]): number =>
  reservations.reduce((total, { quantity }) => total + (quantity ?? 0), 0)
