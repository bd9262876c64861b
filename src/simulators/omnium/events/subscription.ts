import type { OmniumEvent } from '../schemas.ts'

/** An event subscription, as the administrator sets it up; there is no public API for it (O-EVT). */
export interface Subscription {
  readonly id: string
  readonly name?: string
  readonly url: string
  /** Authentication and custom headers. */
  readonly headers: Readonly<Record<string, string>>
  readonly filters: EventFilters
  /** Nothing is sent while it is false. */
  readonly active: boolean
}

/** Absent lists let everything pass. Values are compared without regard to case (C-32). */
export interface EventFilters {
  readonly classNames?: readonly string[]
  readonly subClassNames?: readonly string[]
  readonly categories?: readonly string[]
  readonly statuses?: readonly string[]
  readonly storeIds?: readonly string[]
  readonly marketIds?: readonly string[]
  readonly operationIds?: readonly number[]
  readonly errorsOnly?: boolean
}

export function wants(
  { filters, active }: Pick<Subscription, 'filters' | 'active'>,
  event: OmniumEvent,
): boolean {
  return (
    active &&
    passes(filters.classNames, event.className) &&
    passes(filters.subClassNames, event.subClassName) &&
    passes(filters.categories, event.category) &&
    passes(filters.statuses, event.status) &&
    passes(filters.storeIds, event.storeId) &&
    passes(filters.marketIds, event.market) &&
    (!filters.operationIds || filters.operationIds.some((id) => id === event.operationId)) &&
    (!filters.errorsOnly || event.isError === true)
  )
}

const passes = (allowed: readonly string[] | undefined, value: string | undefined): boolean =>
  !allowed || allowed.some((each) => each.toLowerCase() === value?.toLowerCase())
