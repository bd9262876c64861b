import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { Resource } from '../resource/resource.ts'
import type { CustomerGroup, Schema, operations } from '../schemas.ts'
import { externalIdValues, filterBy, hasText, isFrom, isOneOf, isUpTo, shares } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { takePage } from '../search/page.ts'
import { sortBy } from '../search/sort.ts'

/** Groups have no events: the event model knows none of them. */
const groups = new Resource<CustomerGroup>({
  kind: 'Customer group',
  collection: (tenant) => tenant.customerGroups,
  idOf: ({ id }) => id,
  idMember: 'id',
})

export const getCustomerGroup: Handler<operations['CustomerGroupsGetCustomerGroup'], OmniumTenant> = (
  { path },
  tenant,
) => ({ status: 200, body: groups.require(tenant, path.customerGroupId) })

/** Adds or replaces: a PUT, and no conflict is documented. A group without an id gets one (assumed). */
export const addCustomerGroup: Handler<operations['CustomerGroupsAdd'], OmniumTenant> = (
  { body, origin },
  tenant,
) => {
  const given = { ...body, id: body.id || tenant.ids.uuid() }
  return { status: 200, body: groups.save(tenant, given, tenant.apiUser(origin)) }
}

/** Customers keep their references to a group that is gone (assumed). */
export const deleteCustomerGroup: Handler<operations['CustomerGroupsDelete'], OmniumTenant> = (
  { path, origin },
  tenant,
) => {
  groups.remove(tenant, path.id, tenant.apiUser(origin))
  return { status: 200 }
}

export const searchCustomerGroups: Handler<operations['CustomerGroupsSearch'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const found = filterBy(groups.all(tenant), body, CRITERIA, undefined)
  return {
    status: 200,
    body: {
      ...takePage(
        sortBy(found, undefined, ({ id }) => id ?? ''),
        body,
      ),
      facets: [],
    },
  }
}

const CRITERIA: Criteria<Schema<'OmniumCustomerGroupSearchRequest'>, CustomerGroup> = {
  createdFrom: ({ created }, bound) => isFrom(created, bound),
  createdTo: ({ created }, bound) => isUpTo(created, bound),
  customerGroupIds: ({ id }, ids) => isOneOf(id, ids),
  externalIds: ({ externalIds }, ids) => shares(externalIdValues(externalIds), ids),
  searchText: ({ id, name, displayName }, text) => hasText([id, name, displayName], text),
}
