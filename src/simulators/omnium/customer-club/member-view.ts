import { compact } from '../compact.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'
import type { ClubMember } from './club-member.ts'

/** The membership with the name and the contact data that its customer has now. */
export function memberView(tenant: OmniumTenant, member: ClubMember): ClubMember {
  const customer = tenant.privateCustomers.get(member.customerId)
  if (!customer) return member
  const { fullName, firstName, lastName, email, phone, birthDate, marketId } = customer
  const present = { customerName: fullName, firstName, lastName, email, phone, birthDate, marketId }
  return { ...member, ...compact(present) }
}
