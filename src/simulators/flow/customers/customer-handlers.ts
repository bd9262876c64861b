import { integrationUser } from '../actor.ts'
import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { fromPath } from '../uids.ts'
import { createCustomer, updateCustomer } from './customers.ts'

export const customerHandlers: FlowHandlers<
  'listCustomers' | 'createCustomer' | 'getCustomer' | 'updateCustomer'
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
}
