import type { Schema } from '../schemas.ts'
import { invalid } from '../refused.ts'

export interface ListQuery {
  readonly pageNumber?: number
  readonly pageSize?: number
  readonly sortBy?: string
  readonly sortDirection?: 'ASC' | 'DESC'
}

/** Neither a default nor a maximum is published. A maximum would silently cut clients that ask for more. */
const DEFAULT_PAGE_SIZE = 100

/** A page of a list in Flow's envelope. Without `sortBy` the order is that of creation. */
export function page<T extends object>(
  items: readonly T[],
  query: ListQuery,
  sortValue: (item: T, field: string) => unknown = (item, field) => (item as Record<string, unknown>)[field],
): { items: T[]; paging: Schema<'Paging'> } {
  const pageNumber = positive('pageNumber', query.pageNumber ?? 1)
  const pageSize = positive('pageSize', query.pageSize ?? DEFAULT_PAGE_SIZE)
  const start = (pageNumber - 1) * pageSize
  return {
    items: sorted(items, query, sortValue).slice(start, start + pageSize),
    paging: { pageNumber, pageSize, totalCount: items.length },
  }
}

/**
 * A page of stored entities in the shapes of the API: only what the page shows is put into shape. `sortValue`
 * finds the fields of the shape that are called or kept otherwise.
 */
export function viewedPage<Stored extends object, Seen extends object>(
  stored: readonly Stored[],
  query: ListQuery,
  view: (stored: Stored) => Seen,
  sortValue?: (stored: Stored, field: string) => unknown,
): { items: Seen[]; paging: Schema<'Paging'> } {
  const { items, paging } = page(stored, query, sortValue)
  return { items: items.map(view), paging }
}

function positive(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) throw invalid(name, 'must be an integer of 1 or more')
  return value
}

/** Stable. Which fields may be sorted by is not published: any field of the item works, others change nothing. */
function sorted<T extends object>(
  items: readonly T[],
  { sortBy, sortDirection }: ListQuery,
  sortValue: (item: T, field: string) => unknown,
): readonly T[] {
  if (sortBy === undefined) return sortDirection === 'DESC' ? [...items].reverse() : items
  const sign = sortDirection === 'DESC' ? -1 : 1
  return items
    .map((item) => ({ item, value: sortValue(item, sortBy) }))
    .sort((a, b) => compare(a.value, b.value, sign))
    .map(({ item }) => item)
}

/** Absent values come last in either direction. */
function compare(a: unknown, b: unknown, sign: 1 | -1): number {
  if (!isSortable(a) || !isSortable(b)) return Number(isSortable(b)) - Number(isSortable(a))
  if (a === b) return 0
  return a < b ? -sign : sign
}

const isSortable = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'
