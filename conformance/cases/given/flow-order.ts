/**
 * How a story finds what became of an Omnium order in Flow. Connectors choose ids differently: some keep
 * Omnium's id as Flow's uid, sanitised, some keep it as external number beside a uid of their own. Lines likewise.
 */
import type { FlowState } from '../../../src/simulators/flow/flow-tenant.ts'

export type FlowOrder = NonNullable<ReturnType<FlowState['orders']['get']>>
export type FlowItem = FlowOrder['items'][number]
export type FlowHistoryEntry = ReturnType<FlowState['orderHistory']>[number]

/** Every Flow order that stands for the Omnium order, in the order of their creation. */
export function flowOrders(flow: FlowState, omniumId: string): readonly FlowOrder[] {
  const all = flow.orders.all()
  const numbered = all.filter(({ externalOrderNumber }) => externalOrderNumber === omniumId)
  if (numbered.length > 0) return numbered
  const uids = new Set([omniumId, omniumId.replace(/[^A-Za-z0-9_]/g, ''), omniumId.replace(/[^A-Za-z0-9_-]/g, '')])
  return all.filter(({ orderUid }) => uids.has(orderUid))
}

/** The Flow order of the Omnium order; where there are several, the first. */
export const flowOrder = (flow: FlowState, omniumId: string): FlowOrder | undefined =>
  flowOrders(flow, omniumId)[0]

/** The Flow line of an Omnium line: by line id, else by SKU where just one line has it. */
export function flowItem(
  order: FlowOrder | undefined,
  line: { readonly lineItemId: string; readonly sku: string },
): FlowItem | undefined {
  const ofSku = (order?.items ?? []).filter(({ productSku }) => productSku === line.sku)
  const byId = ofSku.find(
    ({ externalId, orderItemUid }) => externalId === line.lineItemId || orderItemUid === line.lineItemId,
  )
  return byId ?? (ofSku.length === 1 ? ofSku[0] : undefined)
}

/** The one line of the SKU. */
export const itemOfSku = (order: FlowOrder | undefined, sku: string): FlowItem | undefined =>
  order?.items.find(({ productSku }) => productSku === sku)

/** Uids of the attached handlings. */
export const handlingUids = (order: FlowOrder | undefined): readonly string[] =>
  (order?.orderhandlings ?? []).map(({ handlingUid }) => handlingUid)

/** Minor units. */
export const totalOf = (order: FlowOrder | undefined): number | undefined => order?.orderTotals.grandTotal

/** What the till still asks for, in minor units. */
export const openAmountOf = (order: FlowOrder | undefined): number | undefined =>
  order?.settlementTotals.remainingAmount

/** What happened to the order in Flow, oldest first. */
export const historyOf = (flow: FlowState, order: FlowOrder | undefined): readonly FlowHistoryEntry[] =>
  order ? flow.orderHistory(order.orderUid) : []
