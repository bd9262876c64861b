import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { searchCustomers } from './customer-search.ts'
import { createCustomer, deleteCustomer, updateCustomer } from './customers.ts'
import { enrolLoyaltyMember, searchLoyaltyMembers } from './loyalty.ts'
import { mergeCustomers } from './merge-customers.ts'

export const customerHandlers: FlowHandlers<
  | 'listCustomers'
  | 'createCustomer'
  | 'getCustomer'
  | 'updateCustomer'
  | 'deleteCustomer'
  | 'searchCustomers'
  | 'mergeCustomers'
  | 'searchLoyaltyMembers'
  | 'enrolLoyaltyMember'
> = {
  listCustomers: ({ query }, tenant) => {
    const { customerExternalId } = query
    const wanted =
      customerExternalId === undefined
        ? tenant.customers.all()
        : tenant.customers.by('externalId', customerExternalId)
    return { status: 200, body: page(wanted, query) }
  },
  createCustomer: ({ body }, tenant) => ({
    status: 201,
    body: createCustomer(tenant, body, integrationUser),
  }),
  getCustomer: ({ path }, tenant) => ({
    status: 200,
    body: fromPath(tenant.customers, 'customer', path.customerUid),
  }),
  updateCustomer: ({ path, body }, tenant) => ({
    status: 200,
    body: updateCustomer(tenant, path.customerUid, body, integrationUser),
  }),
  deleteCustomer: ({ path }, tenant) => {
    deleteCustomer(tenant, path.customerUid, integrationUser)
    return { status: 204 }
  },
  searchCustomers: ({ body, query }, tenant) => ({
    status: 200,
    body: page(searchCustomers(tenant, body), query),
  }),
  mergeCustomers: ({ path, body }, tenant) => ({
    status: 200,
    body: mergeCustomers(tenant, path.customerUid, body, integrationUser),
  }),
  searchLoyaltyMembers: ({ body }, tenant) => ({
    status: 200,
    body: { items: searchLoyaltyMembers(tenant, body) },
  }),
  enrolLoyaltyMember: ({ body }, tenant) => {
    enrolLoyaltyMember(tenant, body, integrationUser)
    return { status: 204 }
  },
}
