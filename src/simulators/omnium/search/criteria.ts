import { utcInstant } from '../../utc-instant.ts'
import type { Schema } from '../schemas.ts'

/** A filter that is absent, null or an empty list lets everything pass. */
type Maybe<T> = T | null | undefined

/** One predicate for each member of a search request, so that a new member of the contract is a type error here. */
export type Criteria<Request, T, Context = undefined> = {
  readonly [Key in keyof Required<Omit<Request, Unfiltered>>]: (
    entity: T,
    wanted: NonNullable<Request[Key & keyof Request]>,
    context: Context,
  ) => boolean
}
type Unfiltered = 'page' | 'take' | 'sortOrder' | 'disableFacets'

/** The entities that meet every criterion that the request sets. */
export function filterBy<Request extends object, T, Context>(
  entities: readonly T[],
  request: Request,
  criteria: Criteria<Request, T, Context>,
  context: Context,
): T[] {
  const set = Object.entries(criteria).flatMap(([key, meets]) => {
    const wanted: unknown = request[key as keyof Request]
    if (wanted === undefined || wanted === null || wanted === '') return []
    if (Array.isArray(wanted) && wanted.length === 0) return []
    const predicate = meets as (entity: T, wanted: unknown, context: Context) => boolean
    return [(entity: T) => predicate(entity, wanted, context)]
  })
  return entities.filter((entity) => set.every((meets) => meets(entity)))
}

export const isOneOf = (value: Maybe<string>, wanted: readonly string[]): boolean =>
  wanted.includes(value ?? '')

export const shares = (
  values: Maybe<readonly (string | null | undefined)[]>,
  wanted: readonly string[],
): boolean => (values ?? []).some((value) => wanted.includes(value ?? ''))

/** Both bounds are inclusive. */
export const isFrom = (value: Maybe<string>, bound: string): boolean =>
  Boolean(value) && utcInstant(value ?? '') >= utcInstant(bound)
export const isUpTo = (value: Maybe<string>, bound: string): boolean =>
  Boolean(value) && utcInstant(value ?? '') <= utcInstant(bound)

export const isSame = (value: Maybe<string>, wanted: string): boolean =>
  value?.toLowerCase() === wanted.toLowerCase()

export const hasText = (values: readonly Maybe<string>[], text: string): boolean =>
  values.some((value) => value?.toLowerCase().includes(text.toLowerCase()))

export const externalIdValues = (list: Maybe<readonly Schema<'OmniumExternalId'>[]>): string[] =>
  (list ?? []).flatMap(({ id }) => id ?? [])

export const hasProperty = (
  list: Maybe<readonly Schema<'OmniumPropertyItem'>[]>,
  wanted: Schema<'OmniumPropertyItem'>,
): boolean =>
  (list ?? []).some(
    ({ key, value, keyGroup }) =>
      (wanted.key ?? key) === key &&
      (wanted.value ?? value) === value &&
      (wanted.keyGroup ?? keyGroup) === keyGroup,
  )
