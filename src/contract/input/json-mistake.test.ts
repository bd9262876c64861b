import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findJsonMistake } from './json-mistake.ts'

it.each([
  ['', 0, 'a value'],
  ['{ "a": 1, }', 10, 'a name in double quotes'],
  ['{ "a" 1 }', 6, 'a colon'],
  ['[1 2]', 3, 'a comma or ]'],
  ['[,]', 1, 'a value'],
  ['[1,]', 3, 'a value'],
  ['{"a": "line\nbreak"}', 6, 'a value'],
  ['{"a": tru}', 6, 'a value'],
  ['{"a": [1, {"b": 2}', 18, 'a comma or ]'],
  ['{} {}', 3, 'the end of the text'],
])('finds the mistake in %j', (text, offset, expected) => {
  expect(findJsonMistake(text)).toEqual({ offset, expected })
})

it('goes through sound JSON to its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findJsonMistake(text)).toEqual({ offset: text.length, expected: 'the end of the text' })
    }),
  )
})
