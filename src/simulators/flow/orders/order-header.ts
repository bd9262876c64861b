import { isDeepStrictEqual } from 'node:util'
import { iso } from '../../../kernel/clock.ts'
import type { Actor } from '../actor.ts'
import { displayName } from '../customers/customers.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderHeader, OrderRecord } from './order-record.ts'

export const HEADER_FIELDS: FieldTable<Schema<'OrderHeaderFields'>> = {
  customerUid: 'string?',
  customerAddress: 'object?',
  customerContact: 'object?',
  invoiceAddress: 'object?',
  externalOrderNumber: 'string?',
  note: 'string?',
  internalNote: 'string?',
  deliveryDate: 'string?',
  validUntil: 'string?',
}

/** What is left out stays, null clears. A change that changes nothing leaves no trace. */
export function changeHeader(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'OrderUpdateRequest'>,
  by: Actor,
): OrderRecord {
  requireChangeable(order)
  const changes = checkedHeader(tenant, knownFields(request, HEADER_FIELDS))
  const header: OrderHeader = { ...order.header, ...changes }
  if (isDeepStrictEqual(header, order.header)) return order
  remember(
    tenant,
    order.orderUid,
    { what: 'header', state: order.state, before: order.header, after: header },
    by,
  )
  return changeOrder(tenant, order.orderUid, { header }, by)
}

type HeaderFields = Schema<'OrderHeaderFields'>

/** Checks the references of a header, writes its times as Flow does and computes names that were left out. */
export function checkedHeader(tenant: FlowTenant, header: HeaderFields): HeaderFields {
  if (typeof header.customerUid === 'string') {
    fromBody(tenant.customers, 'customer', '/customerUid', header.customerUid)
  }
  const checked: HeaderFields = { ...header }
  for (const field of ['validUntil', 'deliveryDate'] as const) {
    const value = header[field]
    if (typeof value !== 'string') continue
    const instant = Date.parse(value)
    if (Number.isNaN(instant)) throw invalid(`/${field}`, 'must be a date-time')
    checked[field] = iso(instant)
  }
  for (const field of ['customerAddress', 'customerContact', 'invoiceAddress'] as const) {
    const block = header[field]
    if (block && block.displayName === undefined)
      checked[field] = { ...block, displayName: displayName(block) }
  }
  return checked
}
