import type { Actor } from '../actor.ts'
import { changedConsents } from '../customers/consents.ts'
import { prepareUnderItsId } from '../customers/prepare-customer.ts'
import { requireCustomer } from '../customers/require-customer.ts'
import { announceCustomer, writeCustomer } from '../customers/save-customer.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import { PRIVATE } from '../private-customers/private-customer-kind.ts'
import type { PrivateCustomer } from '../schemas.ts'
import { NO_POINTS } from './club-member.ts'
import type { ClubMember } from './club-member.ts'

export type NewCustomer = Omit<PrivateCustomer, 'customerId'>

/** The customer, created when missing (quirk 33) unless `IsB2CGetOrCreateDisabled` forbids it: then 404. */
export function customerOf(
  tenant: OmniumTenant,
  customerId: string,
  actor: Actor,
  given: NewCustomer = {},
): PrivateCustomer {
  const customer = tenant.privateCustomers.get(customerId)
  if (customer) return customer
  if (tenant.settings.isB2CGetOrCreateDisabled) return requireCustomer(tenant, PRIVATE, customerId)
  const prepared = prepareUnderItsId(tenant, PRIVATE, { ...given, customerId })
  return writeCustomer(tenant, PRIVATE, prepared, actor, 330_100)
}

/** The membership of a customer, or one that begins now, approved or not. */
export function membershipOf(tenant: OmniumTenant, customer: PrivateCustomer): ClubMember {
  const now = tenant.timestamp()
  const { customerId, storeIds, bonusPoints = 0 } = customer
  return (
    tenant.customerClubMembers.get(customerId) ?? {
      customerId,
      memberSince: now,
      ...(storeIds?.[0] === undefined ? {} : { storeId: storeIds[0] }),
      consents: { approvedConsents: false, emailMarketing: false, smsMarketing: false },
      customerClubConsents: [],
      interests: [],
      // Points that the customer has already are the member's.
      summary: { ...NO_POINTS, currentBalance: bonusPoints, totalIssuedPoints: bonusPoints },
      validPoints: [],
    }
  )
}

/** Approval, given once: it comes with the consents. */
export const approved = (tenant: OmniumTenant, member: ClubMember): ClubMember => ({
  ...member,
  membersshipApproved: member.membersshipApproved ?? tenant.timestamp(),
  consents: { emailMarketing: false, smsMarketing: false, ...member.consents, approvedConsents: true },
})

/** Writes the membership, marks the customer and announces it: 330103 when it is new; no number of a change is published. */
export function saveMember(tenant: OmniumTenant, member: ClubMember, actor: Actor): ClubMember {
  const before = tenant.customerClubMembers.get(member.customerId)
  const changed = changedConsents(member.customerClubConsents, before?.customerClubConsents)
  const history = [...(member.consentHistory ?? []), ...changed]
  const saved = tenant.customerClubMembers.put({
    ...member,
    ...(history.length > 0 ? { consentHistory: history } : {}),
  })
  const customer = markCustomer(tenant, saved, true)
  if (customer) announceCustomer(tenant, PRIVATE, customer, 'Updated', actor, before ? undefined : 330_103)
  return saved
}

/** What the customer says about its membership; nothing when an import knows no such customer. */
export function markCustomer(
  tenant: OmniumTenant,
  { customerId, summary }: ClubMember,
  isCustomerClubMember: boolean,
): PrivateCustomer | undefined {
  const customer = tenant.privateCustomers.get(customerId)
  if (!customer) return undefined
  const bonusPoints = isCustomerClubMember ? Math.trunc(summary?.currentBalance ?? 0) : 0
  return tenant.privateCustomers.put({
    ...customer,
    isCustomerClubMember,
    bonusPoints,
    modified: tenant.timestamp(),
  })
}
