import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import { conflict, invalid } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromBody, fromPath } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'
import { addressesOf } from './customer-addresses.ts'
import { contactsOf } from './customer-contacts.ts'
import { changeCustomer } from './customers.ts'
import type { Customer } from './customers.ts'

/**
 * One customer takes another one in: what it does not know itself comes from the other, addresses, contacts and
 * consents add up, orders follow, and the other one is gone. What the vendor does is not published beyond that.
 */
export function mergeCustomers(
  tenant: FlowTenant,
  customerUid: string,
  request: Schema<'CustomerMergeRequest'>,
  by: Actor,
): Customer {
  const kept = fromPath(tenant.customers, 'customer', customerUid)
  const { mergedCustomerUid } = knownFields(request, { mergedCustomerUid: 'string' })
  if (mergedCustomerUid === undefined) throw invalid('/mergedCustomerUid', 'is required')
  if (mergedCustomerUid === customerUid) throw invalid('/mergedCustomerUid', 'must be another customer')
  const gone = fromBody(tenant.customers, 'customer', '/mergedCustomerUid', mergedCustomerUid)
  if (kept.customerType !== gone.customerType)
    throw conflict(`A ${kept.customerType} cannot take in a ${gone.customerType}.`)
  tenant.customers.delete(mergedCustomerUid)
  moveOrders(tenant, mergedCustomerUid, customerUid)
  const merged = changeCustomer(tenant, customerUid, together(kept, gone), by)
  emit(tenant, { action: 'CUSTOMER_DELETE', customer: mergedCustomerUid }, by)
  return merged
}

/** Who bought is no change of the order itself: its audit fields stay as they are (assumed). */
function moveOrders(tenant: FlowTenant, from: string, to: string): void {
  for (const order of tenant.orders.by('customerUid', from))
    tenant.orders.put({ ...order, header: { ...order.header, customerUid: to } })
}

function together(kept: Customer, gone: Customer): Customer {
  const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
  const known = Object.entries(kept).filter(([, value]) => !isBlank(value))
  return {
    ...gone,
    ...(Object.fromEntries(known) as Partial<Customer>),
    customerUid: kept.customerUid,
    addresses: union(addressesOf(kept), addressesOf(gone), ({ customerAddressUid }) => customerAddressUid),
    contacts: union(contactsOf(kept), contactsOf(gone), ({ customerContactUid }) => customerContactUid),
    consents: union(kept.consents ?? [], gone.consents ?? [], ({ name }) => name),
    extensions: union(kept.extensions ?? [], gone.extensions ?? [], ({ extensionCode }) => extensionCode),
  }
}

/** Where both have an entry of one key, the first one's stays. */
function union<T>(first: readonly T[], second: readonly T[], key: (entry: T) => string | undefined): T[] {
  const taken = new Set(first.map(key))
  return [...first, ...second.filter((entry) => !taken.has(key(entry)))]
}
