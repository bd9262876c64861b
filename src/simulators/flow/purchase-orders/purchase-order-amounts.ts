import type { Schema } from '../schemas.ts'
import type { PurchaseOrderItemRecord } from './purchase-order-record.ts'

/** Minor units; the landed cost spreads discount and freight over the ordered pieces. */
export function purchaseOrderItemAmounts({
  unitPrice,
  quantityOrdered,
  discountAmount,
  freightAmount,
}: PurchaseOrderItemRecord): Required<Schema<'PurchaseOrderItemAmounts'>> {
  const totalLinePrice = Math.round((unitPrice * quantityOrdered) / 100) - discountAmount + freightAmount
  const unitCost = quantityOrdered === 0 ? unitPrice : Math.round((totalLinePrice * 100) / quantityOrdered)
  return { unitPrice, discountAmount, freightAmount, unitCost, totalLinePrice }
}
