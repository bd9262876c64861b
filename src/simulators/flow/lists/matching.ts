import { invalid } from '../refused.ts'

type Criterion<T> = (entity: T) => boolean

/** One test for each thing that was asked for; what was not asked for tests nothing. */
export function matching<T>(criteria: readonly (Criterion<T> | undefined)[]): Criterion<T> {
  const asked = criteria.filter((criterion) => criterion !== undefined)
  return (entity) => asked.every((criterion) => criterion(entity))
}

/** A list that was given: the value is one of it. */
export function oneOf<T>(
  wanted: readonly string[] | undefined,
  value: (entity: T) => string | null | undefined,
): Criterion<T> | undefined {
  if (wanted === undefined) return undefined
  const allowed = new Set<string | null | undefined>(wanted)
  return (entity) => allowed.has(value(entity))
}

/** A text that was given: the value is exactly it. */
export const exactly = <T>(
  wanted: string | undefined,
  value: (entity: T) => string | null | undefined,
): Criterion<T> | undefined => (wanted === undefined ? undefined : (entity) => value(entity) === wanted)

/** "Fuzzy": anywhere in the text, whatever the case (quirk 26). The text is lower case already. */
export function containing<T>(
  wanted: string | undefined,
  lowerCaseText: (entity: T) => string,
): Criterion<T> | undefined {
  if (wanted === undefined) return undefined
  const sought = wanted.toLowerCase()
  return (entity) => lowerCaseText(entity).includes(sought)
}

interface StateFilters {
  readonly orderStatuses?: readonly unknown[] | undefined
  readonly orderStates?: readonly unknown[] | undefined
  readonly settleStates?: readonly unknown[] | undefined
  readonly deliveryStates?: readonly unknown[] | undefined
}

/** The older single status cannot be combined with the three dimensions that replaced it. */
export function refuseMixedStates(filters: StateFilters): void {
  if (filters.orderStatuses === undefined) return
  for (const other of ['orderStates', 'settleStates', 'deliveryStates'] as const)
    if (filters[other] !== undefined) throw invalid('/orderStatuses', `cannot be combined with ${other}`)
}

/** Documented of receipts (quirk 26), assumed of orders, which are searched with the same words. */
export const withoutEmptyTexts = <Request extends object>(request: Request): Partial<Request> =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== '')) as Partial<Request>
