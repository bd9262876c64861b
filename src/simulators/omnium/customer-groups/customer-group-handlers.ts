import type { OmniumHandlers } from '../schemas.ts'
import {
  addCustomerGroup,
  deleteCustomerGroup,
  getCustomerGroup,
  searchCustomerGroups,
} from './customer-groups.ts'

/** The resource's name stands twice in most of its paths (quirk 39). */
export const customerGroupHandlers: OmniumHandlers<
  'CustomerGroupsGetCustomerGroup' | 'CustomerGroupsAdd' | 'CustomerGroupsDelete' | 'CustomerGroupsSearch'
> = {
  CustomerGroupsGetCustomerGroup: getCustomerGroup,
  CustomerGroupsAdd: addCustomerGroup,
  CustomerGroupsDelete: deleteCustomerGroup,
  CustomerGroupsSearch: searchCustomerGroups,
}
