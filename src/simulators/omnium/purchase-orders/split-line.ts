import { roundQuantity } from '../rounding.ts'
import type { StoredPurchaseOrderLine } from './stored-purchase-order.ts'

export interface SplitPart {
  readonly lineItemId: string
  readonly deliveryId?: string
}

/** What nobody has received or cancelled yet. */
export const openQuantity = ({
  quantity,
  deliveredQuantity,
  canceledQuantity,
}: StoredPurchaseOrderLine): number => roundQuantity(quantity - deliveredQuantity - canceledQuantity)

/** Moves open units of a line to a new one, with their share of the discount; the rest stays on the original. */
export function splitLine(
  line: StoredPurchaseOrderLine,
  quantity: number,
  part: SplitPart,
): readonly [rest: StoredPurchaseOrderLine, part: StoredPurchaseOrderLine] {
  const share = line.quantity === 0 ? 0 : quantity / line.quantity
  return [
    { ...line, quantity: roundQuantity(line.quantity - quantity), ...shareDiscount(line, 1 - share) },
    {
      ...line,
      ...part,
      quantity,
      deliveredQuantity: 0,
      canceledQuantity: 0,
      ...shareDiscount(line, share),
    },
  ]
}

function shareDiscount(line: StoredPurchaseOrderLine, share: number): Partial<StoredPurchaseOrderLine> {
  const { lineItemDiscountAmount: gross, lineItemDiscountAmountExclTax: net } = line
  return {
    ...(gross === undefined ? {} : { lineItemDiscountAmount: gross * share }),
    ...(net === undefined ? {} : { lineItemDiscountAmountExclTax: net * share }),
  }
}
