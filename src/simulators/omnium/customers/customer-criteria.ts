import type { OmniumTenant } from '../omnium-tenant.ts'
import type { Schema } from '../schemas.ts'
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
import { emailKey, phoneKey } from './customer-indexes.ts'
import type { Customer } from './customer-kind.ts'

export type CustomerSearchRequest = Schema<'OmniumCustomerSearchRequest'>

/** What each member of a customer search asks of a customer of either kind. */
export const CUSTOMER_CRITERIA: Criteria<CustomerSearchRequest, Customer, OmniumTenant> = {
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
  email: (customer, email) => emailKey(customer.email) === emailKey(email),
  excludedTags: (customer, tags) => !shares(customer.tags, tags),
  externalIds: (customer, ids) => shares(externalIdValues(customer.externalIds), ids),
  isCustomerClubMember: (customer, wanted) =>
    ('isCustomerClubMember' in customer && customer.isCustomerClubMember === true) === wanted,
  isGlobal: (customer, wanted) => (customer.isGlobal === true) === wanted,
  isInactive: (customer, wanted) => (customer.isInactive === true) === wanted,
  isMarketGroupIdsRequired: (customer, wanted) => !wanted || Boolean(customer.marketGroupId),
  isStoreIdsRequired: (customer, wanted) => !wanted || (customer.storeIds ?? []).length > 0,
  marketGroupIds: (customer, ids) => isOneOf(customer.marketGroupId, ids),
  marketIds: (customer, ids) => isOneOf(customer.marketId, ids) || shares(customer.additionalMarketIds, ids),
  modifiedFrom: (customer, bound) => isFrom(customer.modified, bound),
  modifiedTo: (customer, bound) => isUpTo(customer.modified, bound),
  phone: (customer, phone) => phoneKey(customer.phone) === phoneKey(phone),
  // Projects are not simulated, so nobody belongs to one.
  projectTypeId: () => false,
  properties: (customer, wanted) => wanted.every((property) => hasProperty(customer.properties, property)),
  query: (customer, text) => hasText(textsOf(customer), text),
  // `storeIds` are expanded before they are compared.
  searchStoreGroups: () => true,
  storeGroupId: (customer, group, { stores }) =>
    (customer.storeIds ?? []).some((id) => stores.get(id)?.storeGroupId === group),
  storeIds: (customer, ids) => shares(customer.storeIds, ids),
  tags: (customer, tags) => shares(customer.tags, tags),
  // Private customers have none.
  taxId: (customer, taxId) => 'taxId' in customer && isSame(customer.taxId, taxId),
}

/** Free text is looked for in names, numbers, contact data and addresses. */
function textsOf(customer: Customer): (string | null | undefined)[] {
  const { customerId, customerNumber, email, phone, address } = customer
  const names =
    'name' in customer ? [customer.name, customer.taxId] : 'fullName' in customer ? [customer.fullName] : []
  const where = [address?.line1, address?.line2, address?.postalCode, address?.city]
  return [...names, customerId, customerNumber, email, phone, ...where]
}
