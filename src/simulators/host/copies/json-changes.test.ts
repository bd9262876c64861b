import { expect, test } from 'vitest'
import { jsonChanges } from './json-changes.ts'

test('tells each place that differs, with what stands on either side', () => {
  const before = { a: 1, lines: [{ q: 1 }, { q: 2 }], gone: null, same: { deep: [1] } }
  const after = { a: 2, lines: [{ q: 1 }, { q: 3 }, { q: 4 }], same: { deep: [1] }, 'new/~': {} }
  expect(jsonChanges(before, after)).toEqual([
    { pointer: '/a', before: 1, after: 2 },
    { pointer: '/lines/1/q', before: 2, after: 3 },
    { pointer: '/lines/2', after: { q: 4 } },
    { pointer: '/gone', before: null },
    { pointer: '/new~1~0', after: {} },
  ])
})

test('a list in place of an object is one change, an absent member is like an undefined one', () => {
  expect(jsonChanges([], {})).toEqual([{ pointer: '', before: [], after: {} }])
  expect(jsonChanges({ a: undefined }, {})).toEqual([])
})

test('ends at the limit', () => {
  expect(jsonChanges({ a: 1, b: 1, c: 1 }, { a: 2, b: 2, c: 2 }, 2)).toHaveLength(2)
})
