import { badRequest } from '../refused.ts'
import { roundQuantity } from '../rounding.ts'
import type { Schema } from '../schemas.ts'
import { openQuantity, splitLine } from '../purchase-orders/split-line.ts'
import type { StoredPurchaseOrderLine } from '../purchase-orders/stored-purchase-order.ts'

type Reference = Schema<'OmniumPurchaseOrderLineReference'>

export interface SplitOptions {
  readonly deliveryId: string
  readonly isDuplicateRefused?: boolean
  readonly isRestCancelled?: boolean
  /** Id of the line that a split makes. */
  readonly newLineId: () => string
}

/**
 * Puts lines of a purchase order into a delivery. A partial quantity splits the line: the part that is delivered
 * becomes a new line with an id of its own, the rest stays on the original (quirk 27, O-DEL). Pure.
 */
export function splitLines(
  lines: readonly StoredPurchaseOrderLine[],
  references: readonly Reference[],
  options: SplitOptions,
): StoredPurchaseOrderLine[] {
  let after = [...lines]
  const seen = new Set<string>()
  for (const reference of references) {
    const line = find(after, reference)
    const { lineItemId } = line
    if (options.isDuplicateRefused && (seen.has(lineItemId) || line.deliveryId))
      throw badRequest(`Line ${lineItemId} is already part of a delivery.`)
    seen.add(lineItemId)
    after = take(after, line, reference.quantity, options)
  }
  if (!options.isRestCancelled) return after
  return after.map((line) =>
    line.deliveryId
      ? line
      : { ...line, canceledQuantity: Math.max(0, roundQuantity(line.quantity - line.deliveredQuantity)) },
  )
}

/** By id, else by SKU; of several lines with one SKU the first that is in no delivery. */
function find(lines: readonly StoredPurchaseOrderLine[], reference: Reference): StoredPurchaseOrderLine {
  const { lineItemId, code } = reference
  const found = lineItemId
    ? lines.find((line) => line.lineItemId === lineItemId)
    : (lines.find((line) => line.code === code && !line.deliveryId) ??
      lines.find((line) => line.code === code))
  if (!found)
    throw badRequest(`The purchase order has no line ${lineItemId ?? code ?? '(neither id nor code)'}.`)
  return found
}

function take(
  lines: readonly StoredPurchaseOrderLine[],
  line: StoredPurchaseOrderLine,
  asked: number | undefined,
  { deliveryId, newLineId }: SplitOptions,
): StoredPurchaseOrderLine[] {
  const open = openQuantity(line)
  const quantity = asked ?? open
  if (quantity <= 0 || quantity > open)
    throw badRequest(`Line ${line.lineItemId} has ${open} left, ${quantity} cannot be delivered.`)
  if (quantity === open) {
    return lines.map((each) => (each === line ? { ...line, deliveryId } : each))
  }
  const [rest, part] = splitLine(line, quantity, { lineItemId: newLineId(), deliveryId })
  return lines.flatMap((each) => (each === line ? [rest, part] : [each]))
}
