import type { Actor } from '../actor.ts'
import type { Schema } from '../schemas.ts'
import { createdNow, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { isFinal } from '../orders/order-record.ts'
import { conflict } from '../refused.ts'
import { fromPath, newUid } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

export type Customer = Schema<'CustomerResponse'>

export const CUSTOMER_TYPES: readonly Schema<'CustomerType'>[] = ['PERSON', 'COMPANY']

/** Quirk 8: `firstname` and `lastname` with a small n; customers have a `mobile` where stores have a `phone`. */
const FIELDS: FieldTable<Schema<'CustomerUpdateRequest'>> = {
  customerType: { oneOf: CUSTOMER_TYPES },
  firstname: 'string?',
  lastname: 'string?',
  companyName: 'string?',
  vatNumber: 'string?',
  email: 'string?',
  mobile: 'string?',
  address: 'string?',
  city: 'string?',
  postalCode: 'string?',
  countryCode: 'string?',
  externalId: 'string?',
  ledgerNumber: 'string?',
  pricelistUid: 'string?',
  origin: 'string?',
  loyaltyId: 'string?',
  paymentTerms: 'integer?',
  internalNote: 'string?',
}

export function createCustomer(
  tenant: FlowTenant,
  request: Schema<'CustomerCreateRequest'>,
  by: Actor,
): Customer {
  const known = knownFields(request, { ...FIELDS, customerUid: 'string' })
  const customerUid = newUid(tenant, tenant.customers, 'customer', 'customerUid', known.customerUid)
  const customer = tenant.customers.insert({
    customerType: 'PERSON',
    ...known,
    customerUid,
    displayName: displayName(known),
    addresses: [],
    contacts: [],
    extensions: [],
    consents: [],
    ...createdNow(tenant),
    lastModifiedBy: by.displayName,
  })
  emit(tenant, { action: 'CUSTOMER_CREATE', customer: customerUid }, by)
  return customer
}

export function updateCustomer(
  tenant: FlowTenant,
  customerUid: string,
  request: Schema<'CustomerUpdateRequest'>,
  by: Actor,
): Customer {
  fromPath(tenant.customers, 'customer', customerUid)
  return changeCustomer(tenant, customerUid, knownFields(request, FIELDS), by)
}

/** Every change of a customer, of its addresses and contacts too, is one write and one CUSTOMER_UPDATE. */
export function changeCustomer(
  tenant: FlowTenant,
  customerUid: string,
  changes: Partial<Customer>,
  by: Actor,
): Customer {
  const customer = tenant.customers.update(customerUid, (before) => {
    const after = { ...before, ...changes, ...modifiedBy(tenant, by) }
    return { ...after, displayName: displayName(after) }
  })
  emit(tenant, { action: 'CUSTOMER_UPDATE', customer: customerUid }, by)
  return customer
}

/** A customer whose order is still going on cannot be deleted (assumed); orders that are over keep the uid. */
export function deleteCustomer(tenant: FlowTenant, customerUid: string, by: Actor): void {
  fromPath(tenant.customers, 'customer', customerUid)
  const order = tenant.orders.by('customerUid', customerUid).find(({ state }) => !isFinal(state))
  if (order) throw conflict(`The order ${order.orderUid} of the customer ${customerUid} is ${order.state}.`)
  tenant.customers.delete(customerUid)
  emit(tenant, { action: 'CUSTOMER_DELETE', customer: customerUid }, by)
}

/** The computed name: the company's for companies, first and last name for persons. */
export function displayName(of: {
  readonly customerType?: string
  readonly companyName?: string | null
  readonly firstname?: string | null
  readonly lastname?: string | null
}): string {
  const person = [of.firstname, of.lastname].filter(Boolean).join(' ')
  return of.customerType === 'COMPANY' || person === '' ? (of.companyName ?? person) : person
}
