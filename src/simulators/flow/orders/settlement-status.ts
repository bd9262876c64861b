import type { Actor } from '../actor.ts'
import { timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { chargeGiftcard } from '../giftcards/charge-giftcard.ts'
import { unusedPayments } from '../receipts/receipt-payments.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { changeOrder } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderRecord, Settlement } from './order-record.ts'
import { settlementOf } from './settlements.ts'

type Status = Schema<'SettlementStatus'>

/** A payment under way is settled, cancelled or fails; a settled one can be cancelled while no receipt uses it. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  NEW: ['SETTLED', 'CANCELLED', 'FAILED'],
  SETTLED: ['CANCELLED'],
  CANCELLED: [],
  FAILED: [],
}

export function setSettlementStatus(
  tenant: FlowTenant,
  order: OrderRecord,
  settlementUid: string,
  status: Status,
  by: Actor,
): Settlement {
  const before = settlementOf(order, settlementUid)
  const { status: present = 'NEW' } = before
  if (!Object.hasOwn(NEXT, status)) throw invalid('/status', `must be one of ${Object.keys(NEXT).join(', ')}`)
  if (present === status) return before
  if (!NEXT[present].includes(status))
    throw conflict(`The settlement ${settlementUid} is ${present} and cannot become ${status}.`)
  if (present === 'SETTLED') requireUnused(tenant, order, before)
  const now = timestamp(tenant)
  if (status === 'SETTLED') chargeGiftcard(tenant, before, before.amount)
  else if (present === 'SETTLED') chargeGiftcard(tenant, before, -before.amount)
  const after: Settlement = {
    ...before,
    status,
    state: 'COMPLETE',
    settledAt: status === 'SETTLED' ? now : null,
    lastModifiedAt: now,
  }
  const settlements = order.settlements.map((settlement) => (settlement === before ? after : settlement))
  remember(tenant, order.orderUid, { what: 'settlement-status', state: order.state, before, after }, by)
  changeOrder(tenant, order.orderUid, { settlements }, by)
  return after
}

function requireUnused(tenant: FlowTenant, order: OrderRecord, { settlementUid, amount }: Settlement): void {
  const left = unusedPayments(tenant, order).find((payment) => payment.settlementUid === settlementUid)
  if (left?.amount === amount) return
  throw conflict(`The settlement ${settlementUid} is on a receipt or was refunded, and cannot be cancelled.`)
}
