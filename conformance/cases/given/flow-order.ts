/**
 * How a story finds what became of an Omnium order in Flow. Connectors choose ids differently: some keep
 * Omnium's id as external number beside a uid of their own, some make it the uid itself, sanitised. Lines likewise.
 */
import type { FlowState, OrderHistoryEntry } from '../../../src/simulators/flow/flow-tenant.ts'

export type FlowOrder = NonNullable<ReturnType<FlowState['order']>>
export type FlowItem = FlowOrder['items'][number]
export type FlowCustomer = ReturnType<FlowState['customers']>[number]

/** Every Flow order that stands for the Omnium order, in the order of their creation. */
export function flowOrders(flow: FlowState, omniumId: string): readonly FlowOrder[] {
  const numbered = flow.ordersByExternalNumber(omniumId)
  const named = flowUids(omniumId).flatMap((uid) => flow.order(uid) ?? [])
  return [
    ...numbered,
    ...named.filter(({ orderUid }) => numbered.every((other) => other.orderUid !== orderUid)),
  ]
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

/** The first line of the SKU: for orders that hold a product once. */
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

/** Every write to the order in Flow, oldest first, with the state that it met. */
export const historyOf = (flow: FlowState, order: FlowOrder | undefined): readonly OrderHistoryEntry[] =>
  order ? flow.orderHistory(order.orderUid) : []

/** Every Flow customer that stands for the Omnium customer. */
export function flowCustomers(flow: FlowState, omniumId: string): readonly FlowCustomer[] {
  const numbered = flow.customersByExternalId(omniumId)
  const named = flowUids(omniumId).flatMap((uid) => flow.customer(uid) ?? [])
  return [
    ...numbered,
    ...named.filter(({ customerUid }) => numbered.every((other) => other.customerUid !== customerUid)),
  ]
}

/** Flow's uids for an id of Omnium: as it is, and without what Flow does not allow, dashes kept or not. */
const flowUids = (id: string): readonly string[] => [
  ...new Set([id, id.replace(/[^A-Za-z0-9_]/g, ''), id.replace(/[^A-Za-z0-9_-]/g, '')]),
]
