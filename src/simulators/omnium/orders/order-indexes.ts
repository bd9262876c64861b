import type { StoredOrder } from './stored-order.ts'

export type OrderIndex =
  | 'purchaseOrderLine'
  | 'return'
  | 'hasReturns'
  | 'status'
  | 'store'
  | 'customer'
  | 'orderNumber'
  | 'cart'
  | 'secretKey'
  | 'phone'
  | 'email'
  | 'pickUpPoint'

type Index = (order: StoredOrder) => string | readonly string[] | undefined

/** What orders are looked up by; contact data without regard to case, as it is compared. */
export const ORDER_INDEXES: Readonly<Record<OrderIndex, Index>> = {
  status: ({ status }) => status,
  store: ({ storeId }) => storeId,
  customer: ({ customerId }) => customerId ?? undefined,
  // Lines of purchase orders that the order's lines wait for, or waited for.
  purchaseOrderLine: ({ orderForm }) =>
    orderForm.lineItems.flatMap(
      ({ reservedInventoryPurchaseOrderLineId }) => reservedInventoryPurchaseOrderLineId ?? [],
    ),
  return: ({ returnOrderForms }) => (returnOrderForms ?? []).flatMap(({ returnId }) => returnId ?? []),
  hasReturns: ({ returnOrderForms }) => ((returnOrderForms ?? []).length > 0 ? 'true' : undefined),
  orderNumber: ({ orderNumber }) => orderNumber,
  cart: ({ orderForm }) => orderForm.cartId ?? undefined,
  secretKey: ({ secretKey }) => secretKey ?? undefined,
  phone: ({ customerPhone, billingAddress }) => distinct([customerPhone, billingAddress?.phone]),
  email: ({ customerEmail, billingAddress }) => distinct([customerEmail, billingAddress?.email]),
  pickUpPoint: ({ orderForm }) =>
    orderForm.shipments.flatMap(({ pickUpWarehouseCode }) => pickUpWarehouseCode ?? []),
}

function distinct(values: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => (value ? [value.toLowerCase()] : [])))]
}
