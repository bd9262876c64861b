import { integrationUser } from '../actor.ts'
import type { FlowTenant } from '../flow-tenant.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { addAddress, addressesOf, addressOf, changeAddress, removeAddress } from './customer-addresses.ts'
import { addContact, changeContact, contactOf, contactsOf, removeContact } from './customer-contacts.ts'
import type { Customer } from './customers.ts'

const customerOf = (tenant: FlowTenant, { customerUid }: { readonly customerUid: string }): Customer =>
  fromPath(tenant.customers, 'customer', customerUid)

/** The contact persons and further addresses of a customer. */
export const customerPartHandlers: FlowHandlers<
  | 'listCustomerContacts'
  | 'createCustomerContact'
  | 'getCustomerContact'
  | 'updateCustomerContact'
  | 'deleteCustomerContact'
  | 'listCustomerAddresses'
  | 'createCustomerAddress'
  | 'getCustomerAddress'
  | 'updateCustomerAddress'
  | 'deleteCustomerAddress'
> = {
  listCustomerContacts: ({ path, query }, tenant) => ({
    status: 200,
    body: page(contactsOf(customerOf(tenant, path)), query),
  }),
  createCustomerContact: ({ path, body }, tenant) => ({
    status: 201,
    body: addContact(tenant, path.customerUid, body, integrationUser),
  }),
  getCustomerContact: ({ path }, tenant) => ({
    status: 200,
    body: contactOf(customerOf(tenant, path), path.customerContactUid),
  }),
  updateCustomerContact: ({ path, body }, tenant) => ({
    status: 200,
    body: changeContact(tenant, path.customerUid, path.customerContactUid, body, integrationUser),
  }),
  deleteCustomerContact: ({ path }, tenant) => {
    removeContact(tenant, path.customerUid, path.customerContactUid, integrationUser)
    return { status: 204 }
  },
  listCustomerAddresses: ({ path, query }, tenant) => ({
    status: 200,
    body: page(addressesOf(customerOf(tenant, path)), query),
  }),
  createCustomerAddress: ({ path, body }, tenant) => ({
    status: 201,
    body: addAddress(tenant, path.customerUid, body, integrationUser),
  }),
  getCustomerAddress: ({ path }, tenant) => ({
    status: 200,
    body: addressOf(customerOf(tenant, path), path.customerAddressUid),
  }),
  updateCustomerAddress: ({ path, body }, tenant) => ({
    status: 200,
    body: changeAddress(tenant, path.customerUid, path.customerAddressUid, body, integrationUser),
  }),
  deleteCustomerAddress: ({ path }, tenant) => {
    removeAddress(tenant, path.customerUid, path.customerAddressUid, integrationUser)
    return { status: 204 }
  },
}
