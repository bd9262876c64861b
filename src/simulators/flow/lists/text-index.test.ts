import { expect, test } from 'vitest'
import { Collection } from '../../state/collection.ts'
import { TextIndex } from './text-index.ts'

interface Word {
  readonly id: string
  readonly text: string
}

function words(...texts: string[]) {
  const collection = new Collection<Word>({ name: 'words', key: ({ id }) => id })
  texts.forEach((text, index) => collection.insert({ id: `${index}`, text }))
  const index = new TextIndex<Word>(({ text }) => text)
  return { collection, find: (query: string) => index.find(collection, query).map(({ id }) => id) }
}

test('every entity that contains the query is found once, in order, whatever its case', () => {
  const { find } = words('Banana', 'x', '', 'ANANAS', 'na', 'b')
  expect(find('an')).toEqual(['0', '3'])
  expect(find('na')).toEqual(['0', '3', '4'])
  expect(find('b')).toEqual(['0', '5'])
  expect(find('none')).toEqual([])
})

test('a query does not reach over the end of a text', () => {
  const { find } = words('ab', 'cd', 'a\u0000b')
  expect(find('bc')).toEqual([])
  expect(find('b\u0000c')).toEqual([])
  expect(find('ab')).toEqual(['0', '2'])
})

test('what is written, deleted or restored after a search is looked at in the next one', () => {
  const { collection, find } = words('ab')
  const before = collection.snapshot()
  expect(find('a')).toEqual(['0'])
  collection.put({ id: '1', text: 'a' })
  expect(find('a')).toEqual(['0', '1'])
  collection.delete('0')
  expect(find('a')).toEqual(['1'])
  collection.restore(before)
  expect(find('a')).toEqual(['0'])
})
