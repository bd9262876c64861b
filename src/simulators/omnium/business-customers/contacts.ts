import type { Handler } from '../../host/handler.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { saveCustomer } from '../customers/save-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest, notFound } from '../refused.ts'
import type { operations } from '../schemas.ts'
import { BUSINESS } from './business-customer-kind.ts'
import { addContact, isSameContact } from './contact-list.ts'

export const listContacts: Handler<
  operations['BusinessCustomerContactPersonGetContactPersons'],
  OmniumTenant
> = ({ path }, tenant) => ({
  status: 200,
  body: requireCustomer(tenant, BUSINESS, path.businessCustomerId).contacts ?? [],
})

/** Replaces the contact with the same id, e-mail or phone (quirk 32). */
export const addContactPerson: Handler<
  operations['BusinessCustomerContactPersonAddContactPerson'],
  OmniumTenant
> = ({ path, body, origin }, tenant) => {
  const company = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  if (Object.values(body).every((value) => value === '')) throw badRequest('The contact is empty.')
  const changed = { ...company, contacts: addContact(company.contacts, body) }
  const saved = saveCustomer(tenant, BUSINESS, changed, tenant.apiUser(origin), 330_203)
  return { status: 200, body: saved.contacts ?? [] }
}

/** Every contact with the id, the e-mail or the phone goes; 404 when there is none. */
export const deleteContactPerson: Handler<
  operations['BusinessCustomerContactPersonDeleteContactPerson'],
  OmniumTenant
> = ({ path, query, origin }, tenant) => {
  const company = requireCustomer(tenant, BUSINESS, path.businessCustomerId)
  const asked = {
    id: query.contactPersonId ?? null,
    email: query.contactPersonEmail ?? null,
    phone: query.contactPersonPhone ?? null,
  }
  const contacts = (company.contacts ?? []).filter((contact) => !isSameContact(contact, asked))
  if (contacts.length === (company.contacts ?? []).length)
    throw notFound('Contact', asked.id ?? asked.email ?? asked.phone ?? '')
  saveCustomer(tenant, BUSINESS, { ...company, contacts }, tenant.apiUser(origin), 330_201)
  return { status: 200 }
}
