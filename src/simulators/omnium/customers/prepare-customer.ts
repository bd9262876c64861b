import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { emailKey, phoneKey } from './customer-indexes.ts'
import type { CustomerIndex } from './customer-indexes.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'
import { formatPhone } from './phone-format.ts'

const MOST_ADDRESSES = 200
const MOST_CONTACTS = 1000

/** A customer as it may be written: its id and phone as the tenant wants them, within limits, unique where asked. */
export function prepareCustomer<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  given: T,
): T {
  const customer = {
    ...given,
    customerId: customerIdOf(tenant, kind, given),
    ...phoneOf(tenant, kind, given),
  }
  refuseTooMany('addresses', customer.addresses, MOST_ADDRESSES)
  if ('contacts' in customer) refuseTooMany('contacts', customer.contacts, MOST_CONTACTS)
  refuseIncompleteAddresses(tenant, customer)
  refuseKnown(tenant, kind, customer)
  return customer
}

/** The id of a customer that exists, else what `CustomerIdField` makes of it, else the one that was sent. */
export function customerIdOf<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  given: T,
): string {
  const { customerId } = given
  const { customerIdField } = tenant.settings
  if (customerIdField === null || kind.collection(tenant).has(customerId)) return required(customerId)
  // Ids avoid these two: they do not survive in paths (O-CUS).
  return (
    (customerIdField === 'Email' ? given.email : given.phone)?.replace(/[+%\s]/g, '') || required(customerId)
  )
}

function required(customerId: string): string {
  if (customerId.trim() === '') throw badRequest('customerId is required.')
  return customerId
}

/** In a batch nobody else may have what must be unique, not even a customer of the same batch. */
export function refuseDuplicates<T extends Customer>(tenant: OmniumTenant, customers: readonly T[]): void {
  const keys: readonly (readonly [name: string, key: (customer: T) => string | undefined])[] = [
    ['customerId', ({ customerId }) => customerId],
    ...(tenant.settings.requireUniqueCustomerEmails ? [['email', keyOf.email] as const] : []),
    ...(tenant.settings.requireUniqueCustomerPhoneNumbers ? [['phone', keyOf.phone] as const] : []),
  ]
  for (const [name, key] of keys) {
    const seen = new Set<string>()
    for (const value of customers.flatMap((customer) => key(customer) ?? [])) {
      if (seen.has(value)) throw badRequest(`${name} ${value} occurs more than once.`)
      seen.add(value)
    }
  }
}

const keyOf = {
  email: ({ email }: Customer): string | undefined => emailKey(email),
  phone: ({ phone }: Customer): string | undefined => phoneKey(phone),
}

function phoneOf<T extends Customer>(
  { settings }: OmniumTenant,
  kind: CustomerKind<T>,
  { phone }: T,
): Pick<Customer, 'phone'> {
  const format = kind.phoneFormat(settings)
  return format && phone ? { phone: formatPhone(phone, format) } : {}
}

function refuseTooMany(name: string, list: readonly unknown[] | null | undefined, most: number): void {
  if (list && list.length > most)
    throw badRequest(`At most ${most} ${name} are accepted, not ${list.length}.`)
}

function refuseIncompleteAddresses({ settings }: OmniumTenant, { address, addresses }: Customer): void {
  for (const each of [address ?? [], addresses ?? []].flat()) {
    const missing = settings.requiredAddressProperties.find((name) => !memberOf(each, name))
    if (missing !== undefined) throw badRequest(`The address lacks ${missing}.`)
  }
}

/** Settings name members as `PostalCode`. */
const memberOf = (address: Schema<'OmniumAddress'>, name: string): unknown =>
  Object.entries(address).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]

/** Unique across all customers, private ones and companies alike (O-CUS). */
function refuseKnown<T extends Customer>(tenant: OmniumTenant, kind: CustomerKind<T>, customer: T): void {
  const { requireUniqueCustomerEmails, requireUniqueCustomerPhoneNumbers } = tenant.settings
  if (requireUniqueCustomerEmails) refuseTaken(tenant, kind, customer, 'email')
  if (requireUniqueCustomerPhoneNumbers) refuseTaken(tenant, kind, customer, 'phone')
}

function refuseTaken<T extends Customer>(
  tenant: OmniumTenant,
  { className }: CustomerKind<T>,
  customer: T,
  index: CustomerIndex & keyof typeof keyOf,
): void {
  const key = keyOf[index](customer)
  if (key === undefined) return
  const isOther = (type: string) => (other: Customer) =>
    type !== className || other.customerId !== customer.customerId
  const other =
    tenant.privateCustomers.by(index, key).find(isOther('PrivateCustomer')) ??
    tenant.businessCustomers.by(index, key).find(isOther('BusinessCustomer'))
  if (other)
    throw badRequest(`Customer ${other.customerId} has the ${index} ${customer[index] ?? ''} already.`)
}
