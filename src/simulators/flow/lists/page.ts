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
): { items: T[]; paging: Schema<'Paging'> } {
  const pageNumber = positive('pageNumber', query.pageNumber ?? 1)
  const pageSize = positive('pageSize', query.pageSize ?? DEFAULT_PAGE_SIZE)
  const start = (pageNumber - 1) * pageSize
  return {
    items: sorted(items, query).slice(start, start + pageSize),
    paging: { pageNumber, pageSize, totalCount: items.length },
  }
}

/** A page in the shapes of the API: only what it shows is turned into them. */
export function viewedPage<T extends object, Seen>(
  items: readonly T[],
  query: ListQuery,
  view: (item: T) => Seen,
): { items: Seen[]; paging: Schema<'Paging'> } {
  const { items: shown, paging } = page(items, query)
  return { items: shown.map(view), paging }
}

function positive(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) throw invalid(name, 'must be an integer of 1 or more')
  return value
}

/** Stable. Which fields may be sorted by is not published: any field of the item works, others change nothing. */
function sorted<T extends object>(items: readonly T[], { sortBy, sortDirection }: ListQuery): readonly T[] {
  if (sortBy === undefined) return sortDirection === 'DESC' ? [...items].reverse() : items
  const sign = sortDirection === 'DESC' ? -1 : 1
  const value = (item: T): unknown => (item as Record<string, unknown>)[sortBy]
  return [...items].sort((a, b) => compare(value(a), value(b), sign))
}

/** Absent values come last in either direction. */
function compare(a: unknown, b: unknown, sign: 1 | -1): number {
  if (!isSortable(a) || !isSortable(b)) return Number(isSortable(b)) - Number(isSortable(a))
  if (a === b) return 0
  return a < b ? -sign : sign
}

const isSortable = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'
