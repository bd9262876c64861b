import type { OmniumTenant } from '../omnium-tenant.ts'
import { indexed } from '../search/index-delay.ts'
import { filterBy } from '../search/criteria.ts'
import { sortBy } from '../search/sort.ts'
import { CUSTOMER_CRITERIA } from './customer-criteria.ts'
import type { CustomerSearchRequest } from './customer-criteria.ts'
import { emailKey, phoneKey } from './customer-indexes.ts'
import type { Customer, CustomerKind } from './customer-kind.ts'

/** Every customer that meets the request, sorted. */
export function searchCustomers<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  request: CustomerSearchRequest,
): T[] {
  const found = filterBy(
    indexed(tenant, candidates(tenant, kind, request)),
    withStoreGroups(tenant, request),
    CUSTOMER_CRITERIA,
    tenant,
  )
  return sortBy(found, request.sortOrder, idOf)
}

export const idOf = ({ customerId }: Customer): string => customerId

/** Batch of an extract whose request names none; the size is not published for customers. */
const BATCH = 1000

export const startScroll = <T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  request: CustomerSearchRequest,
) => tenant.scrolls.start(kind.className, searchCustomers(tenant, kind, request), request.take || BATCH)

/** Criteria that single out few customers are answered by an index instead of a walk over all of them. */
function candidates<T extends Customer>(
  tenant: OmniumTenant,
  kind: CustomerKind<T>,
  { customerId, customerIds, email, phone }: CustomerSearchRequest,
): readonly T[] {
  const collection = kind.collection(tenant)
  const ids = customerId ? [customerId] : (customerIds ?? [])
  if (ids.length > 0) return [...new Set(ids)].flatMap((id) => collection.get(id) ?? [])
  const byEmail = emailKey(email)
  if (byEmail !== undefined) return collection.by('email', byEmail)
  const byPhone = phoneKey(phone)
  return byPhone === undefined ? collection.all() : collection.by('phone', byPhone)
}

/** `searchStoreGroups`: the stores stand for all stores of their groups. */
function withStoreGroups({ stores }: OmniumTenant, request: CustomerSearchRequest): CustomerSearchRequest {
  const { storeIds, searchStoreGroups } = request
  if (!searchStoreGroups || !storeIds || storeIds.length === 0) return request
  const groups = new Set(storeIds.flatMap((id) => stores.get(id)?.storeGroupId ?? []))
  const members = stores.all().filter(({ storeGroupId }) => groups.has(storeGroupId ?? ''))
  return { ...request, storeIds: [...new Set([...storeIds, ...members.map(({ id }) => id)])] }
}
