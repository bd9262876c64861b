import { expect, test } from 'vitest'
import { sanitisedUid } from './uid.ts'

test.each([
  ['A-1', 'A1'],
  ['Å-1', '1'],
  ['A\u030A-1', '1'],
  ['SKU 12/34', 'SKU1234'],
  ['a_b', 'a_b'],
  ['N°5', 'N5'],
  ['NO 987 654 321 MVA', 'NO987654321MVA'],
  ['æøå', ''],
])('%s becomes the uid "%s"', (id, uid) => {
  expect(sanitisedUid(id)).toBe(uid)
})
