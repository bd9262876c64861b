import { round2, roundQuantity } from '../rounding.ts'
import type { Schema } from '../schemas.ts'
import type { StoredLine } from './stored-order.ts'

/** What stays of a line and the units that were split off, with their shares of discount and reservation. Pure. */
export function splitLine(line: StoredLine, units: number, lineItemId: string): [StoredLine, StoredLine] {
  const share = units / line.quantity
  const reserved = line.reservedInventoryQuantity ?? 0
  const taken = Math.min(reserved, units)
  const rest = part(line, roundQuantity(line.quantity - units), 1 - share, roundQuantity(reserved - taken))
  const moved = part(line, units, share, taken)
  return [rest, { ...moved, lineItemId, canceledQuantity: 0, deliveredQuantity: 0 }]
}

function part(line: StoredLine, quantity: number, share: number, reserved: number): StoredLine {
  return {
    ...line,
    quantity,
    ...(line.discounted === undefined ? {} : { discounted: round2(line.discounted * share) }),
    ...(line.orderLineDiscounts
      ? { orderLineDiscounts: line.orderLineDiscounts.map((discount) => shareOf(discount, share)) }
      : {}),
    ...(line.reservedInventory === undefined
      ? {}
      : { reservedInventory: reserved > 0, reservedInventoryQuantity: reserved }),
  }
}

/** A percentage is the same of a part; an amount is not. */
function shareOf(
  discount: Schema<'OmniumOrderLineDiscount'>,
  share: number,
): Schema<'OmniumOrderLineDiscount'> {
  const { discountAmount, discountValue, rewardType } = discount
  return {
    ...discount,
    ...(discountAmount === undefined ? {} : { discountAmount: round2(discountAmount * share) }),
    ...(discountValue === undefined || rewardType === 'Percentage' || rewardType === 'Free'
      ? {}
      : { discountValue: round2(discountValue * share) }),
  }
}
