import { liveQuantity } from '../orders/stored-order.ts'
import type { StoredLine, StoredOrder } from '../orders/stored-order.ts'
import { badRequest } from '../refused.ts'
import { round2, roundQuantity } from '../rounding.ts'
import type { Schema } from '../schemas.ts'

type Asked = Schema<'OmniumLineItemReturn'>

/** Units of a line that were sold and have not come back yet. */
export const returnableQuantity = (line: StoredLine): number =>
  roundQuantity(liveQuantity(line) - (line.returnQuantity ?? 0))

/**
 * The lines of a return form, one for each line asked for. Its `quantity` and `returnQuantity` are the units that
 * come back, so that the usual formulas hold in the form as well (assumed). More than was sold and not returned
 * yet is refused; the status is the expected one, none is published.
 */
export function returnedLines(order: StoredOrder, asked: readonly Asked[], now: string): StoredLine[] {
  const seen = new Set<string>()
  return asked.map((each) => {
    const line = order.orderForm.lineItems.find(({ lineItemId }) => lineItemId === each.lineItemId)
    if (!line) throw badRequest(`Order ${order.id} has no line ${each.lineItemId ?? ''}.`)
    if (seen.has(line.lineItemId)) throw badRequest(`Line ${line.lineItemId} occurs more than once.`)
    seen.add(line.lineItemId)
    const units = each.returnQuantity ?? 0
    if (units <= 0) throw badRequest(`returnQuantity of line ${line.lineItemId} must be above 0.`)
    checkReturnable(line, units)
    const credit = each.creditAmount ?? undefined
    const extendedPrice =
      credit === undefined ? paidFor(line, units, line.extendedPrice) : round2(credit * units)
    const { reservedInventory: _, reservedInventoryQuantity: __, extendedPriceExclTax, ...sold } = line
    return {
      ...sold,
      quantity: units,
      returnQuantity: units,
      canceledQuantity: 0,
      extendedPrice,
      ...(credit === undefined ? { extendedPriceExclTax: paidFor(line, units, extendedPriceExclTax) } : {}),
      discountedPrice: extendedPrice,
      orderDiscountAmount: 0,
      returnDate: now,
      returnReason: each.returnReason ?? null,
      returnType: each.returnType ?? null,
      internalWarehouseLocation: each.internalWarehouseLocation ?? line.internalWarehouseLocation ?? null,
      updateStock: each.isStockUpdated ?? false,
      ...(each.properties ? { properties: each.properties } : {}),
    }
  })
}

export function checkReturnable(line: StoredLine, units: number): void {
  const left = returnableQuantity(line)
  if (units > left)
    throw badRequest(`Line ${line.lineItemId} has ${left} units left to return, not ${units}.`)
}

/**
 * What was paid for the next units to come back. Taken between two points of the whole, so that the credits of
 * single units add up to the line, whatever rounding does to each.
 */
function paidFor(line: StoredLine, units: number, whole = 0): number {
  const live = liveQuantity(line)
  const before = line.returnQuantity ?? 0
  const upTo = (count: number): number => round2((whole * count) / live)
  return round2(upTo(before + units) - upTo(before))
}
