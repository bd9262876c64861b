import type { FlowTenant } from '../flow-tenant.ts'
import { coverImage } from '../product-media/product-media.ts'
import type { Schema } from '../schemas.ts'

type Status = Schema<'InternalPurchaseOrderStatus'>

/** Goods that one store orders of another one. */
export interface InternalPurchaseOrder {
  readonly internalPurchaseOrderUid: string
  readonly internalPurchaseOrderNumber: string
  readonly creatingStoreUid: string
  readonly sendingStoreUid: string
  readonly receivingStoreUid: string
  readonly status: Status
  readonly note: string | null
  readonly trackingNumber: string | null
  readonly shippedAt: string | null
  readonly shippedBy: string | null
  readonly receivedAt: string | null
  readonly receivedBy: string | null
  readonly items: readonly InternalPurchaseOrderLine[]
  readonly createdAt: string
  readonly createdBy: string
  readonly lastModifiedAt: string
  readonly lastModifiedBy: string
}

export interface InternalPurchaseOrderLine {
  readonly internalPurchaseOrderItemUid: string
  readonly productUid: string
  readonly serialnumbers: readonly string[]
  /** Hundredths. */
  readonly quantityOrdered: number
  readonly quantitySent: number
  readonly quantityReceived: number
  readonly shipFromWarehouseUid: string
  readonly receiveToWarehouseUid: string
  /** Minor units for one piece, as it was when the line was written. */
  readonly costPrice: number | null
}

/** Only NEW is published; the way from there is assumed. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  NEW: ['SENT', 'CLOSED'],
  SENT: ['RECEIVED'],
  RECEIVED: ['CLOSED'],
  CLOSED: [],
}

export const mayBecome = ({ status }: InternalPurchaseOrder, next: Status): boolean =>
  NEXT[status].includes(next)

export function viewInternalPurchaseOrder(
  tenant: FlowTenant,
  { items, ...order }: InternalPurchaseOrder,
): Schema<'InternalPurchaseOrderResponse'> {
  const { createdAt, createdBy, lastModifiedAt, lastModifiedBy } = order
  return {
    ...order,
    allowedStatuses: [...NEXT[order.status]],
    items: items.map(({ productUid, serialnumbers, ...item }) => {
      const product = tenant.products.get(productUid)
      return {
        ...item,
        serialnumbers: [...serialnumbers],
        product: {
          productUid,
          productName: product?.name ?? productUid,
          productSku: product?.sku ?? '',
          coverImage: coverImage(tenant, productUid),
          serialNoRequired: product?.serialNoRequired ?? 'NO',
        },
        ...{ createdAt, createdBy, lastModifiedAt, lastModifiedBy },
      }
    }),
  }
}
