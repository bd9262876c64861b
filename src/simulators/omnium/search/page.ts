import { badRequest } from '../refused.ts'

export interface Page<T> {
  readonly totalHits: number
  readonly result: T[]
}

const WINDOW = 10_000
const MOST = 100
/** Not published; the lists' own default. */
const USUAL = 20

interface PageRequest {
  readonly take?: number
  readonly page?: number
}

/** A page of a POST search: `page` counts from zero, `take` is 100 at most, `take` times `page` 10,000 (quirk 9). */
export function takePage<T>(found: readonly T[], request: PageRequest, most = MOST): Page<T> {
  return sortedPage(found, request, (all) => [...all], most)
}

/** The same of documents that are still to be sorted; the function is told how many of them the page needs. */
export function sortedPage<T>(
  found: readonly T[],
  request: PageRequest,
  sort: (found: readonly T[], most: number) => T[],
  most = MOST,
): Page<T> {
  const take = request.take === undefined || request.take === 0 ? USUAL : request.take
  const page = request.page ?? 0
  if (take > most) throw badRequest(`take must not exceed ${most}.`)
  if (take * page > WINDOW)
    throw badRequest(`take * page must not exceed ${WINDOW}; scroll for larger extracts.`)
  const end = (page + 1) * take
  return { totalHits: found.length, result: sort(found, end).slice(page * take, end) }
}

/** A page of a GET list: `page` counts from one; few lists have larger pages than `most` usually is. */
export function listPage<T>(
  found: readonly T[],
  query: { readonly pageSize?: number; readonly page?: number },
  most = MOST,
): Page<T> {
  return takePage(found, fromOne(query), most)
}

/** A GET list's page, as a search would ask for it. */
export const fromOne = ({ pageSize, page }: { readonly pageSize?: number; readonly page?: number }) => ({
  take: pageSize ?? USUAL,
  page: Math.max(1, page ?? 1) - 1,
})
