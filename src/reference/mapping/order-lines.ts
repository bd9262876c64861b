import type { OmniumOrder, OmniumOrderLine } from '../clients/omnium-client.ts'
import { add, decimal, hundredfold, isNegative, isZero, multiply, negate, subtract, ZERO } from './decimal.ts'
import type { Decimal } from './decimal.ts'
import { MappingError } from './mapping-error.ts'
import { asMinorUnits, losesFraction, toMinorUnits } from './money.ts'
import type { MinorUnits } from './money.ts'
import { toHundredths } from './quantity.ts'
import type { Hundredths } from './quantity.ts'

/** A line as it should stand in Flow. */
export interface DesiredLine {
  /** Omnium's line id (ORD-UPD-06): two lines of one SKU stay two lines. */
  readonly externalId: string
  readonly sku: string
  readonly quantityOrdered: Hundredths
  /** Price of one piece before discounts (ORD-IN-15). */
  readonly unitPrice: MinorUnits
  /** On the whole line: its own discount and its share of the order's. */
  readonly itemDiscountAmount: MinorUnits
}

export interface LineOptions {
  readonly includeMainPackage: boolean
  readonly warn: (text: string) => void
}

/** ORD-IN-12: every line that has something left to deliver. */
export function desiredLines(order: OmniumOrder, options: LineOptions): DesiredLine[] {
  const lines = order.orderForm?.lineItems ?? []
  const wanted = lines.filter((line) => !isLeftOutParent(line, lines, options.includeMainPackage))
  // ORD-IN-16: what is cancelled is not ordered; a line cancelled in full does not exist.
  return wanted.filter((line) => !isZero(remaining(line))).map((line) => desiredLine(line, options.warn))
}

function desiredLine(line: OmniumOrderLine, warn: LineOptions['warn']): DesiredLine {
  const externalId = line.lineItemId ?? ''
  if (externalId === '') throw new MappingError('A line has no lineItemId.')
  const where = `Line ${externalId}`
  if (!line.code) throw new MappingError(`${where} has no code (SKU).`)
  // MONEY-07: a missing price is not zero.
  if (typeof line.placedPrice !== 'number') throw new MappingError(`${where} has no placedPrice.`)
  const quantity = remaining(line)
  if (isNegative(quantity)) throw new MappingError(`${where} has more cancelled than ordered.`)
  const unitPrice = toMinorUnits(line.placedPrice)
  const quantityOrdered = hundredfold(quantity)
  if (losesFraction(line.placedPrice))
    warn(`${where}: placedPrice has more than two decimals and was rounded.`)
  if (losesFraction(line.quantity ?? 0))
    warn(`${where}: quantity has more than two decimals and was rounded.`)
  return {
    externalId,
    sku: line.code,
    quantityOrdered: toHundredths(quantityOrdered / 100),
    unitPrice,
    itemDiscountAmount: discountOf(line, unitPrice, quantityOrdered),
  }
}

/**
 * Flow's line total is unit price times quantity less the discount; Omnium's is `extendedPrice`. The discount is
 * the difference, so the totals agree to the minor unit even where the parts were rounded (ORD-IN-15).
 */
function discountOf(line: OmniumOrderLine, unitPrice: MinorUnits, quantity: number): MinorUnits {
  const gross = hundredfold(multiply(decimal(unitPrice), decimal(quantity)), decimal(10_000))
  return asMinorUnits(Math.max(0, gross - lineTotal(line)))
}

/** (quantity - cancelled) x placedPrice - (discounted / quantity) x (quantity - cancelled) - share of the order discount. */
function lineTotal(line: OmniumOrderLine): number {
  if (typeof line.extendedPrice === 'number') return toMinorUnits(line.extendedPrice)
  const ordered = decimal(line.quantity ?? 0)
  const left = remaining(line)
  // Everything over the ordered quantity, so that there is one division and one rounding.
  const gross = multiply(multiply(left, decimal(line.placedPrice ?? 0)), ordered)
  const lineDiscount = multiply(decimal(line.discounted ?? 0), left)
  const orderDiscount = multiply(decimal(line.orderDiscountAmount ?? 0), ordered)
  return hundredfold(subtract(subtract(gross, lineDiscount), orderDiscount), ordered)
}

function remaining(line: OmniumOrderLine): Decimal {
  if (typeof line.quantity !== 'number')
    throw new MappingError(`Line ${line.lineItemId ?? '?'} has no quantity.`)
  return add(decimal(line.quantity), negate(line.canceledQuantity ? decimal(line.canceledQuantity) : ZERO))
}

/**
 * PKG-08: the parent of a broken-down package is left out unless the setting asks for it. PKG-09: the total must
 * not depend on that, so a parent that carries the price itself is never left out.
 */
function isLeftOutParent(
  line: OmniumOrderLine,
  lines: readonly OmniumOrderLine[],
  include: boolean,
): boolean {
  if (include || !line.isPackageBrokeDown) return false
  const hasComponents = lines.some(
    ({ packageLineItemId }) => typeof packageLineItemId === 'string' && packageLineItemId === line.lineItemId,
  )
  const total = line.extendedPrice ?? line.placedPrice ?? 0
  return hasComponents && total === 0
}
