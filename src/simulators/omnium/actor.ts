/** Who causes a change, as events and `modifiedBy` name it. */
export interface Actor {
  readonly user: string
  readonly userId: string
  /** `POST /api/Orders/{orderId}/UpdateStatus` for calls of the API, absent for work in the back office. */
  readonly origin?: string
}
