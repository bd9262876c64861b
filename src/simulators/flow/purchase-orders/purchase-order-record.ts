import type { Schema } from '../schemas.ts'

export type PurchaseOrderStatus = Schema<'PurchaseOrderStatus'>

export interface PurchaseOrderRecord {
  readonly purchaseOrderUid: string
  readonly purchaseOrderNumber: string
  readonly storeUid: string
  readonly supplierUid: string
  readonly status: PurchaseOrderStatus
  readonly header: PurchaseOrderHeader
  readonly items: readonly PurchaseOrderItemRecord[]
  readonly createdAt: string
  readonly createdBy: string
  readonly lastModifiedAt: string
  readonly lastModifiedBy: string
}

export type PurchaseOrderHeader = Omit<Schema<'PurchaseOrderFields'>, 'status'>

export interface PurchaseOrderItemRecord {
  readonly purchaseOrderItemUid: string
  readonly productUid: string
  readonly externalId: string | null
  readonly supplierSku: string | null
  /** Hundredths. */
  readonly quantityOrdered: number
  readonly quantityReceived: number
  /** Minor units of the order's currency. */
  readonly unitPrice: number
  readonly discountAmount: number
  readonly freightAmount: number
  /** YYYY-MM-DD. */
  readonly expectedDeliveryDate: string | null
  readonly warehouseUid: string | null
  readonly reservations: readonly Schema<'PurchaseOrderReservation'>[]
  readonly createdAt: string
  readonly createdBy: string
  readonly lastModifiedAt: string
  readonly lastModifiedBy: string
}

/**
 * The status that follows from what was received. Statuses in which the order is over stay; nothing received
 * leaves what was said before the first reception, and gives SENT_TO_SUPPLIER after a reversal.
 */
export function statusAfterReception(
  status: PurchaseOrderStatus,
  items: readonly Pick<PurchaseOrderItemRecord, 'quantityOrdered' | 'quantityReceived'>[],
): PurchaseOrderStatus {
  if (status === 'CLOSED' || status === 'CANCELLED_BY_SUPPLIER') return status
  if (items.every(({ quantityReceived }) => quantityReceived <= 0)) {
    return status === 'PARTIALLY_RECEIVED' || status === 'RECEIVED' ? 'SENT_TO_SUPPLIER' : status
  }
  const complete = items.every(({ quantityOrdered, quantityReceived }) => quantityReceived >= quantityOrdered)
  return complete ? 'RECEIVED' : 'PARTIALLY_RECEIVED'
}

/** Goods may still come. */
export const isOpen = ({ status }: Pick<PurchaseOrderRecord, 'status'>): boolean =>
  status !== 'CLOSED' && status !== 'CANCELLED_BY_SUPPLIER'
