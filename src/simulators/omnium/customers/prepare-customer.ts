import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { customerIdOf, phoneOf } from './customer-id.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'
import { refuseTaken } from './unique-customers.ts'

const MOST_ADDRESSES = 200
const MOST_CONTACTS = 1000

/** A customer as it may be written: its id as the tenant wants it, within limits, unique where asked. */
export const prepareCustomer = <T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  given: T,
): T => prepareUnderItsId(tenant, kind, { ...given, customerId: customerIdOf(tenant, kind, given) })

/** The same under the very id that it has, in place of another customer if one is named. */
export function prepareUnderItsId<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  given: T,
  replaced?: string,
): T {
  const customer = { ...given, phone: phoneOf(tenant, kind, given) }
  refuseTooMany('addresses', customer.addresses, MOST_ADDRESSES)
  if ('contacts' in customer) refuseTooMany('contacts', customer.contacts, MOST_CONTACTS)
  refuseIncompleteAddresses(tenant, customer)
  refuseTaken(tenant, kind, customer, replaced)
  return customer
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
