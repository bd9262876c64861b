import type { FlowPurchaseOrderItem } from '../clients/flow-client.ts'
import type { OmniumPurchaseOrderLine } from '../clients/omnium-client.ts'
import { sanitisedUid } from './uid.ts'
import { asHundredths, fromHundredths, toHundredths } from './quantity.ts'

/** What Flow received beyond what Omnium knows, for one line of Omnium's. */
export interface LineDifference {
  readonly lineItemId: string
  /** As Omnium counts; above zero (RCV-07). */
  readonly deliveredQuantity: number
  /** Flow's total in hundredths; part of the id of a reception. */
  readonly total: number
  /** Warehouse in Flow that took the goods. */
  readonly warehouseUid: string | undefined
  /** The delivery that Omnium's line belongs to. */
  readonly deliveryId: string | undefined
}

export interface GoodsDifference {
  readonly lines: readonly LineDifference[]
  /** Told, not sent: negative differences (RCV-15), lines that Omnium does not have (RCV-18). */
  readonly findings: readonly string[]
}

/**
 * RCV-04 to RCV-07: for each line Flow's received total less Omnium's delivered quantity, since Omnium adds what
 * it is sent (C-22). Equal lines are left out, over-delivery is passed on as it is (RCV-16). Comparing totals also
 * makes a repeat harmless: what arrived before is no difference any more (RCV-11).
 */
export function goodsDifference(
  items: readonly FlowPurchaseOrderItem[],
  lines: readonly OmniumPurchaseOrderLine[],
): GoodsDifference {
  const findings: string[] = []
  const totals = new Map<OmniumPurchaseOrderLine, { received: number; item: FlowPurchaseOrderItem }>()
  for (const item of items) {
    const line = lineOf(item, lines)
    if (line) {
      // RCV-22: several Flow rows for one line are one quantity.
      const before = totals.get(line)?.received ?? 0
      totals.set(line, { received: before + item.quantityReceived, item })
    } else if (item.quantityReceived > 0) {
      findings.push(
        `Omnium has no line for ${item.productSku ?? item.productUid}; what was received is not confirmed.`,
      )
    }
  }
  const differences: LineDifference[] = []
  for (const [line, { received, item }] of totals) {
    const difference = received - toHundredths(line.deliveredQuantity ?? 0)
    const lineItemId = line.lineItemId ?? ''
    if (difference < 0) {
      findings.push(
        `Line ${lineItemId}: Flow received less than Omnium has; Omnium takes no negative reception.`,
      )
    }
    if (difference <= 0) continue
    differences.push({
      lineItemId,
      deliveredQuantity: fromHundredths(asHundredths(difference)),
      total: received,
      warehouseUid: warehouseOf(item),
      deliveryId: line.deliveryId || undefined,
    })
  }
  return { lines: differences, findings }
}

/** By Omnium's line id; where Flow does not carry it, by the only line of the product. */
function lineOf(
  item: FlowPurchaseOrderItem,
  lines: readonly OmniumPurchaseOrderLine[],
): OmniumPurchaseOrderLine | undefined {
  const known = lines.filter(({ lineItemId }) => Boolean(lineItemId))
  const byId = known.find(({ lineItemId }) => lineItemId === item.externalId)
  const byUid = known.find(
    ({ lineItemId }) => sanitisedUid(lineItemId ?? '') === sanitisedUid(item.purchaseOrderItemUid),
  )
  const ofProduct = known.filter(({ code }) => code !== null && code === item.productSku)
  return byId ?? byUid ?? (ofProduct.length === 1 ? ofProduct[0] : undefined)
}

/** Where the goods last went; the line's own warehouse when nothing says so. */
function warehouseOf({ receivementItems, warehouseUid }: FlowPurchaseOrderItem): string | undefined {
  const last = receivementItems?.findLast((received) => Boolean(received.warehouseUid))
  return last?.warehouseUid ?? warehouseUid ?? undefined
}
