import type { Actor } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromPath, newUid } from '../uids.ts'
import { changeCustomer, displayName } from './customers.ts'
import type { Customer } from './customers.ts'

type Address = Schema<'CustomerAddress'>

const TYPES: readonly Schema<'CustomerAddressType'>[] = ['DELIVERY_ADDRESS', 'INVOICE_ADDRESS']

/** Quirk 8: an address has a `phone`, where the customer has a `mobile`. */
const FIELDS: FieldTable<Schema<'CustomerAddressUpdateRequest'>> = {
  type: { oneOf: TYPES },
  firstname: 'string?',
  lastname: 'string?',
  companyName: 'string?',
  address: 'string?',
  postalCode: 'string?',
  city: 'string?',
  countryCode: 'string?',
  email: 'string?',
  phone: 'string?',
}

/** Every member is in the answers, and none is needed on creation. That goods go there is assumed. */
const EMPTY = {
  type: 'DELIVERY_ADDRESS',
  firstname: null,
  lastname: null,
  companyName: null,
  address: null,
  postalCode: null,
  city: null,
  countryCode: null,
  email: null,
  phone: null,
} as const

export const addressesOf = (customer: Customer): Address[] => customer.addresses ?? []

export function addressOf(customer: Customer, uid: string): Address {
  const address = addressesOf(customer).find(({ customerAddressUid }) => customerAddressUid === uid)
  if (!address) throw notFound('address', uid)
  return address
}

export function addAddress(
  tenant: FlowTenant,
  customerUid: string,
  request: Schema<'CustomerAddressCreateRequest'>,
  by: Actor,
): Address {
  const customer = fromPath(tenant.customers, 'customer', customerUid)
  const addresses = addressesOf(customer)
  const known = knownFields(request, { ...FIELDS, customerAddressUid: 'string' })
  const taken = { has: (uid: string) => addresses.some((address) => address.customerAddressUid === uid) }
  const address: Address = {
    ...EMPTY,
    ...known,
    customerAddressUid: newUid(tenant, taken, 'address', 'customerAddressUid', known.customerAddressUid),
    displayName: displayName(known),
  }
  changeCustomer(tenant, customerUid, { addresses: [...addresses, address] }, by)
  return address
}

export function changeAddress(
  tenant: FlowTenant,
  customerUid: string,
  uid: string,
  request: Schema<'CustomerAddressUpdateRequest'>,
  by: Actor,
): Address {
  const customer = fromPath(tenant.customers, 'customer', customerUid)
  const before = addressOf(customer, uid)
  const known = { ...before, ...knownFields(request, FIELDS) }
  const after = { ...known, displayName: displayName(known) }
  const addresses = addressesOf(customer).map((address) => (address === before ? after : address))
  changeCustomer(tenant, customerUid, { addresses }, by)
  return after
}

export function removeAddress(tenant: FlowTenant, customerUid: string, uid: string, by: Actor): void {
  const customer = fromPath(tenant.customers, 'customer', customerUid)
  const gone = addressOf(customer, uid)
  const addresses = addressesOf(customer).filter((address) => address !== gone)
  changeCustomer(tenant, customerUid, { addresses }, by)
}
