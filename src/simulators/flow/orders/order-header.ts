import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor.ts'
import { displayName } from '../customers/customers.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import type { Schema } from '../schemas.ts'
import { fromBody } from '../uids.ts'
import { withCustomerSnapshot } from './customer-snapshot.ts'
import { changeOrder, requireChangeable } from './order-access.ts'
import { remember } from './order-history.ts'
import type { OrderHeader, OrderRecord } from './order-record.ts'

const PERSON = {
  firstname: 'string?',
  lastname: 'string?',
  email: 'string?',
  mobile: 'string?',
  displayName: 'string?',
} as const
const PLACE = { address: 'string?', postalCode: 'string?', city: 'string?', countryCode: 'string?' } as const

export const HEADER_FIELDS: FieldTable<Schema<'OrderHeaderFields'>> = {
  customerUid: 'string?',
  customerAddress: { objectOf: { ...PERSON, ...PLACE, companyName: 'string?', vatNumber: 'string?' } },
  customerContact: { objectOf: { ...PERSON, customerContactUid: 'string?' } },
  invoiceAddress: {
    objectOf: { ...PERSON, ...PLACE, companyName: 'string?', customerAddressUid: 'string?' },
  },
  externalOrderNumber: 'string?',
  note: 'string?',
  internalNote: 'string?',
  deliveryDate: 'date-time?',
  validUntil: 'date-time?',
}

/** What is left out stays, null clears. A change that changes nothing leaves no trace. */
export function changeHeader(
  tenant: FlowTenant,
  order: OrderRecord,
  request: Schema<'OrderUpdateRequest'>,
  by: Actor,
): OrderRecord {
  requireChangeable(order)
  const changes = checkedHeader(tenant, knownFields(request, HEADER_FIELDS), by)
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

/** Checks the customer of a header and computes the names that were left out. */
export function checkedHeader(tenant: FlowTenant, given: HeaderFields, by: Actor): HeaderFields {
  const header = withCustomerSnapshot(tenant, given, by)
  if (typeof header.customerUid === 'string') {
    fromBody(tenant.customers, 'customer', '/customerUid', header.customerUid)
  }
  const checked: HeaderFields = { ...header }
  for (const field of ['customerAddress', 'customerContact', 'invoiceAddress'] as const) {
    const block = header[field]
    if (block && block.displayName === undefined)
      checked[field] = { ...block, displayName: displayName(block) }
  }
  return checked
}
