import { NO_POINTS } from '../customer-club/club-member.ts'
import type { ClubMember, Points } from '../customer-club/club-member.ts'
import type { OmniumTenant } from '../omnium-tenant.ts'

/** The membership goes with the customer; two become the target's, since the earlier day and with all points. */
export function moveMembership({ customerClubMembers }: OmniumTenant, from: string, to: string): void {
  const source = customerClubMembers.get(from)
  if (!source) return
  const target = customerClubMembers.get(to)
  customerClubMembers.delete(from)
  customerClubMembers.put(target ? united(target, source) : { ...source, customerId: to })
}

const united = (target: ClubMember, source: ClubMember): ClubMember => ({
  ...source,
  ...target,
  memberSince: target.memberSince < source.memberSince ? target.memberSince : source.memberSince,
  summary: sumOf(target.summary, source.summary),
  validPoints: [...(target.validPoints ?? []), ...(source.validPoints ?? [])],
})

function sumOf(a: Points = {}, b: Points = {}): Points {
  const names = Object.keys(NO_POINTS) as (keyof Points)[]
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}
