import type { Actor } from '../actor.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { chargeGiftcard } from '../giftcards/charge-giftcard.ts'
import { knownFields } from '../known-fields.ts'
import { methodFor, requireUsable } from '../payment-methods/usable-method.ts'
import { conflict, invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { newUid } from '../uids.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderRecord, Settlement } from './order-record.ts'
import { moveTo } from './order-status.ts'

type SettlementRequest = Schema<'SettlementCreateRequest'>

/** Adds a payment before the goods are handed over; that confirms an order which is OPEN or PARKED (quirk 19). */
export function addPrepayment(
  tenant: FlowTenant,
  order: OrderRecord,
  request: SettlementRequest,
  by: Actor,
): Settlement {
  const settlement = addSettlement(tenant, order, request, by)
  confirmPrepaid(tenant, order.orderUid, by)
  return settlement
}

export function confirmPrepaid(tenant: FlowTenant, orderUid: string, by: Actor): void {
  const present = tenant.orders.get(orderUid)
  if (present?.state === 'OPEN' || present?.state === 'PARKED') moveTo(tenant, present, 'CONFIRMED', by)
}

/** A pending payment is NEW: it counts when its status says that it is settled. */
export function addSettlement(
  tenant: FlowTenant,
  order: OrderRecord,
  request: SettlementRequest,
  by: Actor,
  { pending = false } = {},
): Settlement {
  requireChangeable(order)
  const known = knownSettlement(request)
  requireUsable(tenant, order, known, by)
  return appendSettlement(tenant, order, known, by, pending)
}

function knownSettlement(request: SettlementRequest): SettlementRequest {
  const known = knownFields(request, {
    settlementUid: 'string',
    amount: 'integer',
    settlementCode: 'string',
    settlementName: 'string',
    externalId: 'string?',
    externalPaymentReference: 'string?',
    parameters: { listOf: { key: 'string', value: 'string?' }, required: ['key'] },
  })
  if (known.amount === undefined) throw invalid('/amount', 'is required')
  if (known.settlementCode === undefined) throw invalid('/settlementCode', 'is required')
  return known
}

/** Writes a payment down, whatever the state of the order: money can be given back after the sale. */
export function appendSettlement(
  tenant: FlowTenant,
  order: OrderRecord,
  known: SettlementRequest,
  by: Actor,
  pending = false,
): Settlement {
  if (order.type === 'OFFER') throw conflict(`The order ${order.orderUid} is an offer and takes no payment.`)
  const taken = {
    has: (uid: string) => order.settlements.some(({ settlementUid }) => settlementUid === uid),
  }
  const method = methodFor(tenant, known.settlementCode)
  const settlement: Settlement = {
    settlementUid: newUid(tenant, taken, 'settlement', 'settlementUid', known.settlementUid),
    amount: known.amount,
    settlementCode: known.settlementCode,
    settlementName: known.settlementName ?? method?.name ?? known.settlementCode,
    state: pending ? 'IN_PROGRESS' : 'COMPLETE',
    status: pending ? 'NEW' : 'SETTLED',
    settledAt: pending ? null : timestamp(tenant),
    externalId: known.externalId ?? null,
    externalPaymentReference: known.externalPaymentReference ?? null,
    idMethod: null,
    ledgerNumber: null,
    ledgerType: null,
    parameters: known.parameters ?? [],
    displayMessages: [],
    storePaymentMethodUid: method?.tenantPaymentMethodUid ?? null,
    storeSettlementIssuerUid: null,
    tenantUserUid: by.uid,
    tenantUserDisplayName: by.displayName,
    ...createdNow(tenant),
  }
  if (!pending) chargeGiftcard(tenant, settlement, settlement.amount)
  remember(tenant, order.orderUid, { what: 'settlement-added', state: order.state, after: settlement }, by)
  changeOrder(tenant, order.orderUid, { settlements: [...order.settlements, settlement] }, by)
  return settlement
}

export function settlementOf(order: OrderRecord, settlementUid: string): Settlement {
  const settlement = order.settlements.find((candidate) => candidate.settlementUid === settlementUid)
  if (!settlement) throw notFound('settlement', settlementUid)
  return settlement
}
