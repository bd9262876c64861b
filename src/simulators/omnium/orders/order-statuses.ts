import type { OmniumTenant } from '../omnium-tenant.ts'

/** The usual statuses (O-LIFE); tenants configure more of them per order type. */
const USUAL_STATUSES: ReadonlySet<string> = new Set([
  'New',
  'Draft',
  'Queued',
  'Pending',
  'Confirmed',
  'PaymentReview',
  'OnHold',
  'InProgress',
  'InProgressWarehouse',
  'ReadyForShipment',
  'PackingInProcess',
  'PackedAndReady',
  'ReadyForPickup',
  'PickingPostponed',
  'Ship',
  'VirtualShip',
  'InTransit',
  'PartiallyShipped',
  'ShippedFromWarehouse',
  'SplittedShippedShipment',
  'Completed',
  'PickedUp',
  'PickedUpAndPaid',
  'Closed',
  'OrderCanceled',
  'OrderCanceledByCustomer',
  'OrderCanceledByStore',
  'Expired',
  'NotCollected',
  'Deleted',
  'Returned',
  'PartiallyReturned',
  'Faulted',
  'Delayed',
  'PartiallyDelivered',
])

export const isOrderStatus = ({ settings }: OmniumTenant, status: string): boolean =>
  USUAL_STATUSES.has(status) || settings.additionalOrderStatuses.includes(status)

/** Goods have left or were handed over. */
export const DELIVERED: ReadonlySet<string> = new Set(['Ship', 'PickedUp', 'PickedUpAndPaid', 'Completed'])

/** The goods will not leave any more. */
export const CANCELLED: ReadonlySet<string> = new Set([
  'OrderCanceled',
  'OrderCanceledByCustomer',
  'OrderCanceledByStore',
  'NotCollected',
  'Expired',
  'Deleted',
])

/** How far the warehouse is with a shipment of that status (`shipmentStatusUpdate`); which statuses do is assumed. */
export function shipmentStatusOf(orderStatus: string): string | undefined {
  if (DELIVERED.has(orderStatus)) return 'Shipped'
  if (CANCELLED.has(orderStatus)) return 'Cancelled'
  return { PackingInProcess: 'Packing', OnHold: 'OnHold', PickingPostponed: 'PickingPostponed' }[orderStatus]
}

/** Somebody may be picking. */
export const RESERVING: ReadonlySet<string> = new Set(['New', 'Pending', 'Confirmed', 'InProgress'])
