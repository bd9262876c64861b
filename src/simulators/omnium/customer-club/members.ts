import type { Handler } from '../../host/handler.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { badRequest } from '../refused.ts'
import { refuseLongBatch } from '../resource/resource.ts'
import type { Schema, operations } from '../schemas.ts'
import { filterBy, isFrom, isOneOf } from '../search/criteria.ts'
import type { Criteria } from '../search/criteria.ts'
import { listPage, takePage } from '../search/page.ts'
import type { Page } from '../search/page.ts'
import { markCustomer } from './join.ts'
import { NO_POINTS } from './club-member.ts'
import type { ClubMember } from './club-member.ts'
import { memberView } from './member-view.ts'

const SCROLL = 'CustomerClubMember'

/**
 * An import: memberships are replaced as they are, points included, and no customer is created (the exception of
 * quirk 33). It happens without events.
 */
export const importMembers: Handler<
  operations['PrivateCustomersAddOrUpdateManyCustomerClubMembers'],
  OmniumTenant
> = ({ body }, tenant) => {
  refuseLongBatch(body, 100)
  const members = body.map((given): ClubMember => {
    if (!given.customerId) throw badRequest('customerId is required.')
    return {
      ...given,
      customerId: given.customerId,
      memberSince: given.memberSince ?? tenant.timestamp(),
      summary: { ...NO_POINTS, ...given.summary },
    }
  })
  for (const member of members) {
    tenant.customerClubMembers.put(member)
    markCustomer(tenant, member, true)
  }
  return { status: 200 }
}

export const listMembers: Handler<operations['PrivateCustomersGetAllCustomerClubMembers'], OmniumTenant> = (
  { query },
  tenant,
) => {
  const { memberSince: since } = query
  const all = tenant.customerClubMembers.all()
  const found = since === undefined ? all : all.filter(({ memberSince }) => isFrom(memberSince, since))
  return { status: 200, body: withCursor(tenant, found, listPage(found, query, 1000), query.page ?? 1, 1) }
}

export const searchMembers: Handler<operations['CustomerClubMembersSearch'], OmniumTenant> = (
  { body },
  tenant,
) => {
  const found = filterBy(tenant.customerClubMembers.all(), body, CRITERIA, tenant)
  return { status: 200, body: withCursor(tenant, found, takePage(found, body), body.page ?? 0, 0) }
}

export const scrollMembers: Handler<operations['PrivateCustomersScrollCustomerClubMembers'], OmniumTenant> = (
  { path },
  tenant,
) => {
  const batch = tenant.scrolls.next<ClubMember>(SCROLL, path.id)
  return { status: 200, body: { ...batch, result: batch.result.map((member) => memberView(tenant, member)) } }
}

export const listInterests: Handler<operations['PrivateCustomersGetCustomerClubInterests'], OmniumTenant> = (
  _,
  tenant,
) => ({ status: 200, body: [...tenant.settings.customerClubInterests] })

const CRITERIA: Criteria<Schema<'OmniumCustomerClubMemberSearchRequest'>, ClubMember, OmniumTenant> = {
  customerIds: ({ customerId }, ids) => isOneOf(customerId, ids),
  emailMarketingConsent: ({ consents }, wanted) => (consents?.emailMarketing === true) === wanted,
  marketIds: (member, ids, tenant) => isOneOf(memberView(tenant, member).marketId, ids),
  storeIds: ({ storeId }, ids) => isOneOf(storeId, ids),
}

/** No operation starts an extract of members, so a first page that is not all of them carries the cursor (assumed). */
function withCursor(
  tenant: OmniumTenant,
  found: readonly ClubMember[],
  page: Page<ClubMember>,
  number: number,
  first: number,
): Schema<'OmniumCustomerClubMemberOmniumResult'> {
  const { totalHits, result } = page
  const isCut = number === first && result.length > 0 && totalHits > result.length
  return {
    totalHits,
    result: result.map((member) => memberView(tenant, member)),
    ...(isCut ? { scrollId: tenant.scrolls.start(SCROLL, found, result.length).scrollId } : {}),
  }
}
