import type { ApiResult } from './api-result.ts'

interface Page<T> {
  readonly items: readonly T[]
  readonly paging?: { readonly totalCount?: number }
}

const PAGE_SIZE = 100

/** Reads a list of Flow's to its end: pages are counted from one; the total tells when it is over. */
export async function everyPage<T>(
  read: (page: { pageNumber: number; pageSize: number }) => Promise<ApiResult<Page<T>>>,
): Promise<ApiResult<readonly T[]>> {
  const items: T[] = []
  for (let pageNumber = 1; ; pageNumber++) {
    const page = await read({ pageNumber, pageSize: PAGE_SIZE })
    if (!page.ok) return page
    if (!isList(page.value)) {
      const failure = { kind: 'unreadable', status: 200, reason: 'a list without items' } as const
      return { ok: false, operation: 'Flow list', failure }
    }
    const { items: found, paging } = page.value
    items.push(...found)
    // Without a total a page that is not full is the last; the server may make pages smaller than asked.
    const over =
      paging?.totalCount === undefined ? found.length < PAGE_SIZE : items.length >= paging.totalCount
    if (over || found.length === 0) return { ok: true, value: items }
  }
}

/** What the contract promises, asked of the answer. */
const isList = (page: { readonly items: unknown }): boolean => Array.isArray(page.items)
