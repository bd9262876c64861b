import { expect, test } from 'vitest'
import { sortBy } from './sort.ts'

const DATES = [3, 1, 2, 2, 5, 4].map((day, at) => ({
  id: `d${at}`,
  created: `2026-03-0${day}T08:00:00Z`,
  modified: `2026-04-0${6 - day}T08:00:00.0000000Z`,
}))
const sorted = (sortOrder: string | undefined, most?: number) =>
  sortBy(DATES, sortOrder, ({ id }) => id, most).map(({ id }) => id)

test('documents are sorted newest first unless asked otherwise, equal ones in the order of creation', () => {
  expect(sorted(undefined)).toEqual(['d4', 'd5', 'd0', 'd2', 'd3', 'd1'])
  expect(sorted('CreatedAscending')).toEqual(['d1', 'd2', 'd3', 'd0', 'd5', 'd4'])
  expect(sorted('modifiedDescending')).toEqual(['d1', 'd2', 'd3', 'd0', 'd5', 'd4'])
  expect(sorted('DocumentID')).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd5'])
})

test.each(['CreatedAscending', 'CreatedDescending', 'ModifiedAscending', 'ModifiedDescending', 'DocumentId'])(
  'the first ones of %s are the same as of all',
  (sortOrder) => {
    for (let most = 0; most <= 7; most++)
      expect(sorted(sortOrder, most).slice(0, most)).toEqual(sorted(sortOrder).slice(0, most))
  },
)

test('documents without a date come last, those of the newest first', () => {
  const undated = [{ id: 'a' }, { id: 'b', created: '2026-03-01T08:00:00Z' }]
  expect(sortBy(undated, undefined, ({ id }) => id, 1)[0]).toMatchObject({ id: 'b' })
})
