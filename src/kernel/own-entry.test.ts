import { expect, it } from 'vitest'
import { ownEntry } from './own-entry.ts'

it('finds what a table holds itself', () => {
  expect(ownEntry({ pdf: 1 }, 'pdf')).toBe(1)
})

it('finds nothing under names that every object has', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(ownEntry({ pdf: 1 }, name)).toBeUndefined()
})
