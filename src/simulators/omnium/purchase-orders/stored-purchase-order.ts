import type { PurchaseOrder, PurchaseOrderLine, Schema } from '../schemas.ts'

/** A purchase order as it is kept: what the server fills in is there, lists are never absent. */
export interface StoredPurchaseOrder extends Omit<PurchaseOrder, 'id' | 'status' | 'purchaseOrderForm'> {
  readonly id: string
  readonly status: string
  readonly versionId: string
  readonly created: string
  readonly modified: string
  readonly purchaseOrderForm: StoredPurchaseOrderForm
}

export interface StoredPurchaseOrderForm extends Omit<Schema<'OmniumPurchaseOrderForm'>, 'lineItems'> {
  readonly lineItems: StoredPurchaseOrderLine[]
}

/** `lineItemId` is unique over all purchase orders. */
export interface StoredPurchaseOrderLine extends Omit<PurchaseOrderLine, 'lineItemId' | 'code'> {
  readonly lineItemId: string
  readonly code: string
  readonly purchaseOrderId: string
  readonly quantity: number
  readonly deliveredQuantity: number
  readonly canceledQuantity: number
}

export const withLines = (
  order: StoredPurchaseOrder,
  lineItems: StoredPurchaseOrderLine[],
): StoredPurchaseOrder => ({ ...order, purchaseOrderForm: { ...order.purchaseOrderForm, lineItems } })

/** Delivered and cancelled make up what was ordered, or more. */
export const isLineDone = ({
  quantity,
  deliveredQuantity,
  canceledQuantity,
}: StoredPurchaseOrderLine): boolean => deliveredQuantity + canceledQuantity >= quantity

export const isInternalTransfer = ({ supplierWarehouseCode }: StoredPurchaseOrder): boolean =>
  Boolean(supplierWarehouseCode)
