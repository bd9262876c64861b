import type { Actor } from '../actor.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { newUid } from '../uids.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderRecord, Settlement } from './order-record.ts'
import { moveTo } from './order-status.ts'

/** Adds a payment before the goods are handed over; that confirms an order which is OPEN or PARKED (quirk). */
export function addPrepayment(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'SettlementCreateRequest'>,
  by: Actor,
): Settlement {
  const settlement = addSettlement(tenant, order, request, by)
  const present = tenant.orders.get(order.orderUid)
  if (present && present.state !== 'CONFIRMED') moveTo(tenant, present, 'CONFIRMED', by)
  return settlement
}

export function addSettlement(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'SettlementCreateRequest'>,
  by: Actor,
): Settlement {
  requireChangeable(order)
  if (order.type === 'OFFER') throw conflict(`The order ${order.orderUid} is an offer and takes no payment.`)
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
  const taken = {
    has: (uid: string) => order.settlements.some(({ settlementUid }) => settlementUid === uid),
  }
  const settlement: Settlement = {
    settlementUid: newUid(tenant, taken, 'settlement', 'settlementUid', known.settlementUid),
    amount: known.amount,
    settlementCode: known.settlementCode,
    settlementName: known.settlementName ?? known.settlementCode,
    state: 'COMPLETE',
    status: 'SETTLED',
    settledAt: timestamp(tenant),
    externalId: known.externalId ?? null,
    externalPaymentReference: known.externalPaymentReference ?? null,
    idMethod: null,
    ledgerNumber: null,
    ledgerType: null,
    parameters: known.parameters ?? [],
    displayMessages: [],
    storePaymentMethodUid: null,
    storeSettlementIssuerUid: null,
    tenantUserUid: by.uid,
    tenantUserDisplayName: by.displayName,
    ...createdNow(tenant),
  }
  remember(tenant, order.orderUid, { what: 'settlement-added', state: order.state, after: settlement }, by)
  changeOrder(tenant, order.orderUid, { settlements: [...order.settlements, settlement] }, by)
  return settlement
}
