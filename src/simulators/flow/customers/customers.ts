import type { Actor } from '../actor.ts'
import type { Schema } from '../schemas.ts'
import { createdNow, modifiedBy } from '../audit.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { knownFields } from '../known-fields.ts'
import type { FieldTable } from '../known-fields.ts'
import { fromPath, newUid } from '../uids.ts'
import { emit } from '../webhooks/emit.ts'

export type Customer = Schema<'CustomerResponse'>

const FIELDS: FieldTable<Schema<'CustomerUpdateRequest'>> = {
  customerType: { oneOf: ['PERSON', 'COMPANY'] },
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
  const changes = knownFields(request, FIELDS)
  const customer = tenant.customers.update(customerUid, (before) => {
    const after = { ...before, ...changes, ...modifiedBy(tenant, by) }
    return { ...after, displayName: displayName(after) }
  })
  emit(tenant, { action: 'CUSTOMER_UPDATE', customer: customerUid }, by)
  return customer
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
