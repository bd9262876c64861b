/** What arrived at Omnium's two goods-reception routes. Either route is good unless a case is about the route. */
import type { GoodsReceptionLine } from '../../../src/simulators/omnium/schemas.ts'
import type { Exchange } from '../../../src/simulators/host/exchange.ts'
import type { ActiveFault, FaultEffect } from '../../../src/simulators/host/faults.ts'
import { lineOf } from './purchase.ts'
import type { Purchase, Stagehand } from './purchase.ts'

export const DELIVERY_ROUTE = 'DeliveriesProcessGoodsReceptionForDelivery'
export const RECEPTION_CALLS = [DELIVERY_ROUTE, 'DeliveriesProcessGoodsReception'] as const

/** Reads that answer with a purchase order. */
export const PURCHASE_ORDER_READS = ['PurchaseOrdersGetPurchaseOrder', 'PurchaseOrdersSearch'] as const

/** Goods-reception calls of the case, also refused and lost ones. */
export const receptionCalls = (t: Stagehand): readonly Exchange[] => t.calls({ operationId: RECEPTION_CALLS })

/** The lines of one call. */
export const linesIn = ({ requestBody }: Exchange): readonly GoodsReceptionLine[] =>
  Array.isArray(requestBody) ? (requestBody as readonly GoodsReceptionLine[]) : []

/** Lines that Omnium has accepted for the order, oldest first. */
export function acceptedLines(t: Stagehand, { id }: Pick<Purchase, 'id'>): readonly GoodsReceptionLine[] {
  const ids = new Set(
    t.state.omnium.purchaseOrder(id)?.purchaseOrderForm.lineItems.map(({ lineItemId }) => lineItemId),
  )
  return t.state.omnium.goodsReceptions
    .all()
    .flatMap(({ lines }) => lines)
    .filter(({ lineItemId }) => ids.has(lineItemId ?? ''))
}

/** Pieces that each accepted call added to the line; a line that adds nothing is left out. */
export const addedTo = (t: Stagehand, order: Pick<Purchase, 'id'>, sku: string): readonly number[] =>
  acceptedLines(t, order)
    .filter(({ lineItemId }) => lineItemId === lineOf(t, order, sku)?.lineItemId)
    .flatMap(({ deliveredQuantity = 0 }) => (deliveredQuantity === 0 ? [] : [deliveredQuantity]))

/** For `later`: says so when a call names the product's line, however Omnium answered. */
export function namedAgain(t: Stagehand, order: Pick<Purchase, 'id'>, sku: string): string | undefined {
  const lineItemId = lineOf(t, order, sku)?.lineItemId
  const line = receptionCalls(t)
    .flatMap(linesIn)
    .find((each) => each.lineItemId === lineItemId)
  return line && `a goods reception names the line: ${JSON.stringify(line)}`
}

/** The next goods receptions of the order fare like this, whichever route they take. */
export const disturbReceptions = (
  t: Stagehand,
  order: Purchase,
  effect: FaultEffect,
  times = 1,
): readonly ActiveFault[] =>
  RECEPTION_CALLS.map((operationId) =>
    t.faults.inject({ system: 'omnium', operationId, containing: order.store.warehouse, times, effect }),
  )

/** The next reads of the order fare like this, whichever operation reads it. */
export const disturbReads = (
  t: Stagehand,
  { id }: Purchase,
  effect: FaultEffect,
  times = 1,
): readonly ActiveFault[] =>
  PURCHASE_ORDER_READS.map((operationId) =>
    t.faults.inject({ system: 'omnium', operationId, containing: id, times, effect }),
  )

/** How many calls met one of the faults. */
export const metBy = (faults: readonly ActiveFault[]): number =>
  faults.reduce((sum, { consumedBy }) => sum + consumedBy.length, 0)
