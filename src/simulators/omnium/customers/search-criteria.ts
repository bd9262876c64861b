import type { PrivateCustomer, Schema } from '../schemas.ts'
import {
  externalIdValues,
  hasProperty,
  hasText,
  isFrom,
  isOneOf,
  isSame,
  isUpTo,
  shares,
} from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'

type Request = Schema<'OmniumCustomerSearchRequest'>

/** What each member of a customer search asks of a private customer. */
export const CUSTOMER_CRITERIA: Criteria<Request, PrivateCustomer> = {
  consentTypes: (customer, types) =>
    shares(
      (customer.consents ?? []).flatMap(({ type, status }) => (status ? type : [])),
      types,
    ),
  createdFrom: (customer, bound) => isFrom(customer.created, bound),
  createdTo: (customer, bound) => isUpTo(customer.created, bound),
  customerGroups: (customer, ids) =>
    shares(
      (customer.customerGroups ?? []).map(({ id }) => id),
      ids,
    ),
  customerId: (customer, id) => customer.customerId === id,
  customerIds: (customer, ids) => isOneOf(customer.customerId, ids),
  customerNumbers: (customer, numbers) => isOneOf(customer.customerNumber, numbers),
  email: (customer, email) => isSame(customer.email, email),
  excludedTags: (customer, tags) => !shares(customer.tags, tags),
  externalIds: (customer, ids) => shares(externalIdValues(customer.externalIds), ids),
  isCustomerClubMember: (customer, wanted) => (customer.isCustomerClubMember === true) === wanted,
  isGlobal: (customer, wanted) => (customer.isGlobal === true) === wanted,
  isInactive: (customer, wanted) => (customer.isInactive === true) === wanted,
  isMarketGroupIdsRequired: (customer, wanted) => !wanted || Boolean(customer.marketGroupId),
  isStoreIdsRequired: (customer, wanted) => !wanted || (customer.storeIds ?? []).length > 0,
  marketGroupIds: (customer, ids) => isOneOf(customer.marketGroupId, ids),
  marketIds: (customer, ids) => isOneOf(customer.marketId, ids) || shares(customer.additionalMarketIds, ids),
  modifiedFrom: (customer, bound) => isFrom(customer.modified, bound),
  modifiedTo: (customer, bound) => isUpTo(customer.modified, bound),
  phone: (customer, phone) => isSame(customer.phone, phone),
  // Projects and store groups are not simulated, so nobody belongs to one.
  projectTypeId: () => false,
  properties: (customer, wanted) => wanted.every((property) => hasProperty(customer.properties, property)),
  query: (customer, text) =>
    hasText(
      [
        customer.customerId,
        customer.customerNumber,
        customer.fullName,
        customer.firstName,
        customer.lastName,
        customer.email,
        customer.phone,
      ],
      text,
    ),
  searchStoreGroups: () => true,
  storeGroupId: () => false,
  storeIds: (customer, ids) => shares(customer.storeIds, ids),
  tags: (customer, tags) => shares(customer.tags, tags),
  // Companies have a tax id; private customers do not.
  taxId: () => false,
}
