import { utcInstant } from '../../utc-instant.ts'

interface Dated {
  readonly created?: string | null
  readonly modified?: string | null
}

/**
 * Sorts by one of the common keys; the usual order is newest first. Equal keys keep the order of creation. With
 * `most` only that many are asked for: at least these come, in order, as far as there are as many.
 */
export function sortBy<T extends Dated>(
  entities: readonly T[],
  sortOrder: string | null | undefined,
  idOf: (entity: T) => string,
  most = entities.length,
): T[] {
  switch (sortOrder?.toLowerCase()) {
    case 'createdascending':
      return sortByInstant(entities, ({ created }) => created, 1, most)
    case 'modifiedascending':
      return sortByInstant(entities, ({ modified }) => modified, 1, most)
    case 'modifieddescending':
      return sortByInstant(entities, ({ modified }) => modified, -1, most)
    case 'documentid':
      return entities.toSorted((a, b) => compareText(idOf(a), idOf(b)))
    default:
      return sortByInstant(entities, ({ created }) => created, -1, most)
  }
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Each date is read once, not in every comparison, and of many documents only those are compared that can be among
 * the ones asked for: a search may find tens of thousands and show twenty.
 */
function sortByInstant<T>(
  entities: readonly T[],
  dateOf: (entity: T) => string | null | undefined,
  direction: 1 | -1,
  most: number,
): T[] {
  const keys = new Float64Array(entities.length)
  entities.forEach((entity, at) => {
    const date = dateOf(entity)
    if (date) keys[at] = direction * utcInstant(date) || 0
  })
  const last = most < keys.length ? (keys.toSorted()[most - 1] ?? Infinity) : Infinity
  const near: { readonly entity: T; readonly key: number }[] = []
  entities.forEach((entity, at) => {
    const key = keys[at] ?? 0
    if (key <= last) near.push({ entity, key })
  })
  return near.sort((a, b) => a.key - b.key).map(({ entity }) => entity)
}
