import type { Actor } from '../actor.ts'
import { createdBy, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, newUid } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderHandling, OrderRecord } from './order-record.ts'

/** Attaches a handling. Nothing published forbids the same one twice, so that is for the caller to see to. */
export function addHandling(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'OrderHandlingCreateRequest'>,
  by: Actor,
): OrderHandling {
  requireChangeable(order)
  const known = knownFields(request, { handlingUid: 'string', orderHandlingUid: 'string' })
  if (known.handlingUid === undefined) throw invalid('/handlingUid', 'is required')
  const template = fromBody(tenant.handlings, 'handling', '/handlingUid', known.handlingUid)
  const taken = {
    has: (uid: string) => order.handlings.some((handling) => handling.orderHandlingUid === uid),
  }
  const handling: OrderHandling = {
    orderHandlingUid: newUid(tenant, taken, 'order handling', 'orderHandlingUid', known.orderHandlingUid),
    handlingUid: template.handlingUid,
    name: template.name ?? template.handlingUid,
    description: template.description ?? null,
    active: true,
    state: 'NOT_STARTED',
    ...createdBy(tenant, by),
  }
  remember(tenant, order.orderUid, { what: 'handling-added', state: order.state, after: handling }, by)
  changeOrder(tenant, order.orderUid, { handlings: [...order.handlings, handling] }, by)
  return handling
}

/** Changes a handling in part, whatever the state of the order: its work goes on after the sale (assumed). */
export function changeHandling(
  tenant: FlowTenant,
  order: OrderRecord,
  orderHandlingUid: string,
  request: Schema<'OrderHandlingUpdateRequest'>,
  by: Actor,
): OrderHandling {
  const before = handlingOf(order, orderHandlingUid)
  const known = knownFields(request, { state: { oneOf: STATES }, active: 'boolean' })
  const { state = before.state, active = before.active } = known
  if (before.state === state && before.active === active) return before
  const after: OrderHandling = { ...before, ...known, ...modifiedBy(tenant, by) }
  const handlings = order.handlings.map((handling) => (handling === before ? after : handling))
  changeOrder(tenant, order.orderUid, { handlings }, by)
  if (before.state !== state) announceState(tenant, order, orderHandlingUid, by)
  return after
}

const STATES: readonly Schema<'ProgressState'>[] = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETE']

function announceState(tenant: FlowTenant, order: OrderRecord, orderHandling: string, by: Actor): void {
  const entities = { store: order.storeUid, order: order.orderUid, orderHandling }
  emit(tenant, { action: 'ORDER_HANDLING_STATE_CHANGED', ...entities }, by)
}

export function deleteHandling(
  tenant: FlowTenant,
  order: OrderRecord,
  orderHandlingUid: string,
  by: Actor,
): void {
  const before = handlingOf(order, orderHandlingUid)
  requireChangeable(order)
  remember(tenant, order.orderUid, { what: 'handling-deleted', state: order.state, before }, by)
  const handlings = order.handlings.filter((handling) => handling !== before)
  changeOrder(tenant, order.orderUid, { handlings }, by)
}

export function handlingOf(order: OrderRecord, orderHandlingUid: string): OrderHandling {
  const handling = order.handlings.find((candidate) => candidate.orderHandlingUid === orderHandlingUid)
  if (!handling) throw notFound('order handling', orderHandlingUid)
  return handling
}
