import type { Handler } from '../../host/handler.ts'
import { compact } from '../compact.ts'
import { prepareBatch, writeBatch } from '../customers/customer-batches.ts'
import { patchCustomer } from '../customers/patch-customer.ts'
import { customerIdOf } from '../customers/customer-id.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { announceCustomer, saveCustomer } from '../customers/save-customer.ts'
import { removeFile } from '../files/store-file.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { conflict, notFound } from '../refused.ts'
import type { BusinessCustomer, operations } from '../schemas.ts'
import { BUSINESS } from './business-customer-kind.ts'
import type { Contact } from './contact-list.ts'

export const postBusinessCustomer: Handler<operations['BusinessCustomersPost'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const id = customerIdOf(tenant, BUSINESS, body)
  if (tenant.businessCustomers.has(id)) throw conflict(`Customer ${id} already exists.`)
  saveCustomer(tenant, BUSINESS, body, tenant.apiUser(origin), 330_200)
  return { status: 200 }
}

/** A full replacement: what is not sent is lost (quirk 34). */
export const updateBusinessCustomer: Handler<operations['BusinessCustomersUpdate'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const id = customerIdOf(tenant, BUSINESS, body)
  if (!tenant.businessCustomers.has(id)) throw notFound('Customer', id)
  return { status: 200, body: saveCustomer(tenant, BUSINESS, body, tenant.apiUser(origin), 330_201) }
}

export const patchBusinessCustomer: Handler<
  operations['BusinessCustomersPatchBusinessCustomer'],
  OmniumTenant
> = ({ body, origin }, tenant) => ({
  status: 200,
  body: patchCustomer(tenant, BUSINESS, body, tenant.apiUser(origin), 330_210),
})

export const addOrUpdateManyBusinessCustomers: Handler<
  operations['BusinessCustomersAddOrUpdateMany'],
  OmniumTenant
> = ({ body, query, origin }, tenant) => {
  const batch = query.enrichContactsFromPrivateCustomers
    ? body.map((each) => enrichContacts(tenant, each))
    : body
  writeBatch(tenant, BUSINESS, prepareBatch(tenant, BUSINESS, batch), tenant.apiUser(origin), 330_215)
  return { status: 201 }
}

/** Contacts take from their private customers what they lack themselves. */
const enrichContacts = ({ privateCustomers }: OmniumTenant, company: BusinessCustomer): BusinessCustomer => ({
  ...company,
  contacts: (company.contacts ?? []).map((contact): Contact => {
    const person = contact.privateCustomerId ? privateCustomers.get(contact.privateCustomerId) : undefined
    if (!person) return contact
    const { firstName, lastName, email, phone, address } = person
    return { ...compact<Contact>({ firstName, lastName, email, phone, address }), ...contact }
  }),
})

export const removeBusinessCustomer: Handler<
  operations['BusinessCustomersDeleteBusinessCustomer'],
  OmniumTenant
> = ({ path, origin }, tenant) => {
  const customer = requireCustomer(tenant, BUSINESS, path.id)
  tenant.businessCustomers.delete(path.id)
  for (const asset of customer.assets ?? []) removeFile(tenant, asset)
  announceCustomer(tenant, BUSINESS, customer, 'Deleted', tenant.apiUser(origin), 330_214)
  return { status: 200 }
}

/** The guard is assumed: the word that the settings name, and the tenant's own id. */
export const deleteAllBusinessCustomers: Handler<operations['BusinessCustomersDeleteAll'], OmniumTenant> = (
  { query },
  tenant,
) => {
  const { deleteAllSafeword } = tenant.settings
  if (deleteAllSafeword === null || query.safeword !== deleteAllSafeword || query.tenantId !== tenant.id)
    return { status: 403 }
  for (const { customerId, assets } of tenant.businessCustomers.all()) {
    tenant.businessCustomers.delete(customerId)
    for (const asset of assets ?? []) removeFile(tenant, asset)
  }
  return { status: 200 }
}
