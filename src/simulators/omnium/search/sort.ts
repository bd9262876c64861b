import { utcInstant } from '../../utc-instant.ts'

interface Dated {
  readonly created?: string | null
  readonly modified?: string | null
}

/** Sorts by one of the common keys; the usual order is newest first. Equal keys keep the order of creation. */
export function sortBy<T extends Dated>(
  entities: readonly T[],
  sortOrder: string | null | undefined,
  idOf: (entity: T) => string,
): T[] {
  switch (sortOrder?.toLowerCase()) {
    case 'createdascending':
      return sortByInstant(entities, ({ created }) => created, 1)
    case 'modifiedascending':
      return sortByInstant(entities, ({ modified }) => modified, 1)
    case 'modifieddescending':
      return sortByInstant(entities, ({ modified }) => modified, -1)
    case 'documentid':
      return entities.toSorted((a, b) => compareText(idOf(a), idOf(b)))
    default:
      return sortByInstant(entities, ({ created }) => created, -1)
  }
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Each date is read once, not in every comparison: a search may sort tens of thousands of documents. */
function sortByInstant<T>(
  entities: readonly T[],
  dateOf: (entity: T) => string | null | undefined,
  direction: 1 | -1,
): T[] {
  const keyed = entities.map((entity) => {
    const date = dateOf(entity)
    return { entity, instant: date ? utcInstant(date) : 0 }
  })
  return keyed.sort((a, b) => direction * (a.instant - b.instant)).map(({ entity }) => entity)
}
