import { withForm } from './stored-order.ts'
import type { StoredLine, StoredOrder } from './stored-order.ts'

/**
 * Every line stands twice, in the order form and in exactly one shipment, and both copies change together
 * (quirk 19). The form's copy rules; a line in no shipment goes into the first one, a line of a shipment that
 * the form has lost disappears. Which copy the vendor lets win is not published.
 */
export function keepShipments(order: StoredOrder): StoredOrder {
  const { lineItems, shipments } = order.orderForm
  const byId = new Map(lineItems.map((line) => [line.lineItemId, line]))
  const placed = new Set<string>()
  const kept = shipments.map((shipment) => ({
    ...shipment,
    lineItems: shipment.lineItems.flatMap(({ lineItemId }) => {
      const line = byId.get(lineItemId)
      if (!line || placed.has(lineItemId)) return []
      placed.add(lineItemId)
      return [line]
    }),
  }))
  const [first, ...others] = kept
  const homeless = lineItems.filter(({ lineItemId }) => !placed.has(lineItemId))
  if (!first || homeless.length === 0) return withForm(order, { shipments: kept })
  return withForm(order, {
    shipments: [{ ...first, lineItems: [...first.lineItems, ...homeless] }, ...others],
  })
}

/** Lines that came in shipments only belong to the form as well. */
export function collectLines(order: StoredOrder): StoredOrder {
  const known = new Set(order.orderForm.lineItems.map(({ lineItemId }) => lineItemId))
  const missing: StoredLine[] = []
  for (const line of order.orderForm.shipments.flatMap(({ lineItems }) => lineItems)) {
    if (known.has(line.lineItemId)) continue
    known.add(line.lineItemId)
    missing.push(line)
  }
  return missing.length === 0
    ? order
    : withForm(order, { lineItems: [...order.orderForm.lineItems, ...missing] })
}
