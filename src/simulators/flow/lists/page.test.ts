import { expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import { page } from './page.ts'

const items = [
  { name: 'Ski', price: 3 },
  { name: 'Ball', price: 1 },
  { name: 'Tent', price: 2 },
  { name: 'Cap' },
]
const names = (query: Parameters<typeof page>[1]): string[] =>
  page(items, query).items.map((item) => item.name)

test('a list without paging parameters is the first page in the order of creation', () => {
  expect(page(items, {}).paging).toEqual({ pageNumber: 1, pageSize: 100, totalCount: 4 })
  expect(names({})).toEqual(['Ski', 'Ball', 'Tent', 'Cap'])
})

test('pages count from 1 and the last one may be short', () => {
  expect(names({ pageNumber: 1, pageSize: 3 })).toEqual(['Ski', 'Ball', 'Tent'])
  expect(names({ pageNumber: 2, pageSize: 3 })).toEqual(['Cap'])
})

test('a page beyond the end is empty and still tells the total', () => {
  expect(page(items, { pageNumber: 9, pageSize: 3 })).toEqual({
    items: [],
    paging: { pageNumber: 9, pageSize: 3, totalCount: 4 },
  })
})

test('items without the sorted field come last in both directions', () => {
  expect(names({ sortBy: 'price' })).toEqual(['Ball', 'Tent', 'Ski', 'Cap'])
  expect(names({ sortBy: 'price', sortDirection: 'DESC' })).toEqual(['Ski', 'Tent', 'Ball', 'Cap'])
})

test('page number 0 and page size 0 are refused with 400', () => {
  expect(() => page(items, { pageNumber: 0 })).toThrow(Refused)
  expect(() => page(items, { pageSize: 0 })).toThrow(expect.objectContaining({ status: 400 }))
})
