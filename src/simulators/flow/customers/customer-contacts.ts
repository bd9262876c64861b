import type { Actor } from '../actor.ts'
import { createdNow, timestamp } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { invalid, notFound } from '../refused.ts'
import type { Schema } from '../schemas.ts'
import { fromPath, newUid } from '../uids.ts'
import { changeCustomer, displayName } from './customers.ts'
import type { Customer } from './customers.ts'

type Contact = Schema<'CustomerContact'>

const FIELDS: FieldTable<Schema<'CustomerContactUpdateRequest'>> = {
  firstname: 'string',
  lastname: 'string',
  email: 'string?',
  mobile: 'string?',
}

export const contactsOf = (customer: Customer): Contact[] => customer.contacts ?? []

export function contactOf(customer: Customer, uid: string): Contact {
  const contact = contactsOf(customer).find(({ customerContactUid }) => customerContactUid === uid)
  if (!contact) throw notFound('contact', uid)
  return contact
}

export function addContact(
  tenant: FlowTenant,
  customerUid: string,
  request: Schema<'CustomerContactCreateRequest'>,
  by: Actor,
): Contact {
  const customer = fromPath(tenant.customers, 'customer', customerUid)
  const contacts = contactsOf(customer)
  const known = knownFields(request, { ...FIELDS, customerContactUid: 'string' })
  for (const key of ['firstname', 'lastname'] as const)
    if (known[key] === undefined) throw invalid(`/${key}`, 'is required')
  const taken = { has: (uid: string) => contacts.some((contact) => contact.customerContactUid === uid) }
  const contact: Contact = {
    ...known,
    customerContactUid: newUid(tenant, taken, 'contact', 'customerContactUid', known.customerContactUid),
    displayName: displayName(known),
    extensions: [],
    ...createdNow(tenant),
  }
  changeCustomer(tenant, customerUid, { contacts: [...contacts, contact] }, by)
  return contact
}

export function changeContact(
  tenant: FlowTenant,
  customerUid: string,
  uid: string,
  request: Schema<'CustomerContactUpdateRequest'>,
  by: Actor,
): Contact {
  const customer = fromPath(tenant.customers, 'customer', customerUid)
  const before = contactOf(customer, uid)
  const known = { ...before, ...knownFields(request, FIELDS) }
  const after = { ...known, displayName: displayName(known), lastModifiedAt: timestamp(tenant) }
  const contacts = contactsOf(customer).map((contact) => (contact === before ? after : contact))
  changeCustomer(tenant, customerUid, { contacts }, by)
  return after
}

export function removeContact(tenant: FlowTenant, customerUid: string, uid: string, by: Actor): void {
  const customer = fromPath(tenant.customers, 'customer', customerUid)
  const gone = contactOf(customer, uid)
  const contacts = contactsOf(customer).filter((contact) => contact !== gone)
  changeCustomer(tenant, customerUid, { contacts }, by)
}
