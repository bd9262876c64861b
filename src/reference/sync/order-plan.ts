import type { FlowItemChange, FlowOrder, FlowOrderItem, FlowOrderState } from '../clients/flow-client.ts'
import type { DesiredLine } from '../mapping/order-lines.ts'
import type { DesiredOrder } from '../mapping/order-to-flow.ts'
import type { Prepayment } from '../mapping/payments.ts'
import type { OrderNote } from './order-note.ts'

/** One write to Flow. */
export type Operation =
  | { readonly kind: 'set-state'; readonly state: FlowOrderState }
  | { readonly kind: 'add-item'; readonly line: DesiredLine }
  | { readonly kind: 'change-item'; readonly itemUid: string; readonly change: FlowItemChange }
  | { readonly kind: 'delete-item'; readonly itemUid: string }
  | { readonly kind: 'add-handling'; readonly handlingUid: string }
  | { readonly kind: 'set-deadline'; readonly validUntil: string }
  | { readonly kind: 'add-settlement'; readonly prepayment: Prepayment }

export interface OrderPlan {
  /** In the order of execution; empty when Flow is in line (ORD-UPD-10). */
  readonly operations: readonly Operation[]
  /** The state at rest, to be remembered before the first write. */
  readonly restore: FlowOrderState
  /** Differences that are told, not forced. */
  readonly findings: readonly string[]
  /** ORD-UPD-09: a till has the order open and there is something to change; the job waits. */
  readonly heldByTill: boolean
}

/**
 * What has to happen so that the order in Flow equals the one in Omnium; pure, so that every rule of an update
 * can be tried without a server. A new order is one that stands there OPEN and empty.
 */
export function planOrder(
  order: FlowOrder,
  desired: DesiredOrder,
  note: OrderNote | undefined,
  deadline: string | undefined,
): OrderPlan {
  const { changes, findings } = planItems(order, desired, note)
  const settlements = planSettlements(order, desired)
  const inProgress = order.orderState === 'OPEN' && order.tillUid === null
  // Handling and deadline belong to the making of an order; later events add no second one (PICK-10, ORD-UPD-10).
  const making = inProgress ? [...planHandling(order, desired), ...planDeadline(order, deadline)] : []
  const restore = restoredState(order, desired, note)
  const nothing = { operations: [], restore, findings, heldByTill: false }

  if (isFinal(order.orderState)) {
    // ORD-UPD-08: what is completed or cancelled is never reopened.
    if (changes.length === 0) return nothing
    const told = `Flow's order is ${order.orderState}; ${changes.length} difference(s) are not carried over.`
    return { ...nothing, findings: [...findings, told] }
  }
  if (order.orderState === 'OPEN' && order.tillUid !== null) {
    return { ...nothing, heldByTill: changes.length + settlements.length > 0 }
  }
  const writes = [...changes, ...making, ...settlements]
  if (inProgress) return { ...nothing, operations: [...writes, setState(restore)] }
  if (writes.length === 0) return nothing
  // ORD-UPD-01: reopened before lines change. A settlement needs no reopening but may confirm the order.
  const reopen = changes.length > 0 ? [setState('OPEN')] : []
  return { ...nothing, operations: [...reopen, ...writes, setState(restore)] }
}

/** ORD-UPD-07 (profile `state-after-update=restore`): the state before, or the one its type gives a new order. */
function restoredState(order: FlowOrder, desired: DesiredOrder, note: OrderNote | undefined): FlowOrderState {
  if (order.orderState !== 'OPEN') return order.orderState
  return note?.kind === 'changing' ? note.restore : desired.state
}

const setState = (state: FlowOrderState): Operation => ({ kind: 'set-state', state })

export const isFinal = (state: FlowOrderState): boolean => state === 'COMPLETE' || state === 'CANCELLED'

interface ItemPlan {
  readonly changes: Operation[]
  readonly findings: string[]
}

function planItems(order: FlowOrder, desired: DesiredOrder, note: OrderNote | undefined): ItemPlan {
  const changes: Operation[] = []
  const findings: string[] = []
  const matched = new Set<FlowOrderItem>()
  for (const line of desired.lines) {
    // ORD-UPD-06: by Omnium's line id. Another product under the same id is another line.
    const item = order.items.find(
      (candidate) =>
        candidate.externalId === line.externalId && (candidate.productSku ?? line.sku) === line.sku,
    )
    if (!item) {
      changes.push({ kind: 'add-item', line })
      continue
    }
    matched.add(item)
    const change = changeOf(item, line, note, findings)
    if (change) changes.push({ kind: 'change-item', itemUid: item.orderItemUid, change })
  }
  for (const item of order.items) {
    // A line without external id was added in the store and is not Omnium's to remove.
    if (matched.has(item) || item.externalId === null || item.externalId === undefined) continue
    if (isHandedOver(item)) {
      // ORD-UPD-05, C-45: what has left the store cannot be taken off the order.
      findings.push(`Line ${item.externalId} is gone in Omnium but was handed over in Flow; it stays.`)
    } else {
      changes.push({ kind: 'delete-item', itemUid: item.orderItemUid })
    }
  }
  return { changes, findings }
}

/** ORD-UPD-03, ORD-UPD-04: only what differs. */
function changeOf(
  item: FlowOrderItem,
  line: DesiredLine,
  note: OrderNote | undefined,
  findings: string[],
): FlowItemChange | undefined {
  const change: FlowItemChange = {}
  if (item.quantityOrdered !== line.quantityOrdered) {
    if (line.quantityOrdered < handedOver(item)) {
      // ORD-UPD-19.
      findings.push(`Line ${line.externalId} was lowered in Omnium below what was handed over in Flow.`)
    } else {
      change.quantityOrdered = line.quantityOrdered
    }
  }
  const before = note?.kind === 'in-line' ? note.lines[line.externalId] : undefined
  const flow = { unitPrice: item.unitPrice, itemDiscountAmount: item.itemDiscountAmount ?? 0 }
  for (const field of ['unitPrice', 'itemDiscountAmount'] as const) {
    if (flow[field] === line[field]) continue
    if (before?.[field] === line[field]) {
      // ORD-UPD-13 (profile `local-price-edit=keep`): Omnium did not change it, so somebody in the store did.
      findings.push(`Line ${line.externalId}: ${field} was changed in the store and is kept.`)
    } else {
      change[field] = line[field]
    }
  }
  return Object.keys(change).length === 0 ? undefined : change
}

const handedOver = (item: FlowOrderItem): number =>
  Math.max(item.quantityDelivered ?? 0, item.quantitySold ?? 0)

const isHandedOver = (item: FlowOrderItem): boolean => handedOver(item) > 0

/** ORD-IN-03, ORD-IN-05: attached once. */
function planHandling(order: FlowOrder, { handlingUid }: DesiredOrder): Operation[] {
  if (handlingUid === undefined) return []
  const there = order.orderhandlings.some((handling) => handling.handlingUid === handlingUid)
  return there ? [] : [{ kind: 'add-handling', handlingUid }]
}

/** PICK-01, PICK-02: only where there is none. */
const planDeadline = (order: FlowOrder, validUntil: string | undefined): Operation[] =>
  validUntil === undefined || order.validUntil ? [] : [{ kind: 'set-deadline', validUntil }]

/** ORD-IN-18: each payment once, known by its transaction. */
function planSettlements(order: FlowOrder, { prepayments }: DesiredOrder): Operation[] {
  const there = new Set(order.settlements.map(({ externalId }) => externalId))
  return prepayments
    .filter(({ externalId }) => !there.has(externalId))
    .map((prepayment) => ({ kind: 'add-settlement', prepayment }))
}
