import type { Schema } from '../schemas.ts'

/** A membership as it is kept, by the id of its customer. An import brings memberships of customers that are not there. */
export interface ClubMember extends Schema<'OmniumCustomerClubMember'> {
  readonly customerId: string
  readonly memberSince: string
}

export type Points = Schema<'OmniumCustomerClubPointsSummary'>

export const NO_POINTS: Required<Points> = {
  currentBalance: 0,
  expiredPoints: 0,
  newPointsOnHold: 0,
  reservedPoints: 0,
  totalIssuedPoints: 0,
  usedPoints: 0,
}
