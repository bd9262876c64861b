import { page } from '../lists/page.ts'
import type { FlowHandlers } from '../schemas.ts'
import { createCustomerGroup, customerGroup, updateCustomerGroup } from './customer-groups.ts'

export const customerGroupHandlers: FlowHandlers<
  'listCustomerGroups' | 'createCustomerGroup' | 'getCustomerGroup' | 'updateCustomerGroup'
> = {
  listCustomerGroups: ({ query }, tenant) => ({
    status: 200,
    body: page(tenant.customerGroups.all(), query),
  }),
  createCustomerGroup: ({ body }, tenant) => ({ status: 201, body: createCustomerGroup(tenant, body) }),
  getCustomerGroup: ({ path }, tenant) => ({
    status: 200,
    body: customerGroup(tenant, path.customerGroupUid),
  }),
  updateCustomerGroup: ({ path, body }, tenant) => ({
    status: 200,
    body: updateCustomerGroup(tenant, path.customerGroupUid, body),
  }),
}
