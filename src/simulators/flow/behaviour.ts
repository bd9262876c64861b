/** Where nothing is published, a tenant can be told which way to behave. The defaults are the lenient ones. */
export interface FlowBehaviour {
  /** Line changes outside OPEN are refused with 409. The sources only say that lines change after reopening. */
  readonly itemsOnlyWhenOpen: boolean
  /** Stock products are handed over although the warehouse has none; documented is that they cannot be. */
  readonly sellWithoutStock: boolean
  /** Extension operations refuse the integration token with 403, as their documented security suggests. */
  readonly extensionsNeedUserToken: boolean
  /** Reading the tenant answers the error that is described for it alone (quirk 28). */
  readonly tenantLinkFails: boolean
}

export const defaultBehaviour: FlowBehaviour = {
  itemsOnlyWhenOpen: false,
  sellWithoutStock: false,
  extensionsNeedUserToken: false,
  tenantLinkFails: false,
}
