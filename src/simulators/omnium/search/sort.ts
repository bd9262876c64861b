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
  const at = (text: string | null | undefined): number => (text ? utcInstant(text) : 0)
  switch (sortOrder?.toLowerCase()) {
    case 'createdascending':
      return entities.toSorted((a, b) => at(a.created) - at(b.created))
    case 'modifiedascending':
      return entities.toSorted((a, b) => at(a.modified) - at(b.modified))
    case 'modifieddescending':
      return entities.toSorted((a, b) => at(b.modified) - at(a.modified))
    case 'documentid':
      return entities.toSorted((a, b) => compareText(idOf(a), idOf(b)))
    default:
      return entities.toSorted((a, b) => at(b.created) - at(a.created))
  }
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
