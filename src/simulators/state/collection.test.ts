import { expect, test } from 'vitest'
import { Collection } from './collection.ts'
import { createSequence } from './sequence.ts'

interface Item {
  readonly id: string
  readonly owner?: string
  readonly tags: readonly string[]
}

const create = (sequence = createSequence()) =>
  new Collection<Item, 'owner' | 'tag'>({
    name: 'items',
    key: ({ id }) => id,
    indexes: { owner: ({ owner }) => owner, tag: ({ tags }) => tags },
    sequence,
  })

const ids = (items: readonly Item[]) => items.map(({ id }) => id)

test('an update replaces the entity, keeps its place and moves it in the indexes', () => {
  const items = create()
  items.insert({ id: 'a', owner: 'x', tags: ['red', 'blue'] })
  items.insert({ id: 'b', owner: 'x', tags: [] })
  const before = items.get('a')
  items.update('a', (item) => ({ ...item, owner: 'y', tags: ['blue'] }))
  expect(before?.owner).toBe('x')
  expect(ids(items.all())).toEqual(['a', 'b'])
  expect([ids(items.by('owner', 'x')), ids(items.by('owner', 'y'))]).toEqual([['b'], ['a']])
  expect([ids(items.by('tag', 'red')), ids(items.by('tag', 'blue'))]).toEqual([[], ['a']])
})

test('what joins an index later is still told in the order of its first write', () => {
  const items = create()
  items.insert({ id: 'a', tags: [] })
  items.insert({ id: 'b', owner: 'x', tags: [] })
  items.insert({ id: 'c', owner: 'x', tags: [] })
  items.update('a', (item) => ({ ...item, owner: 'x' }))
  items.update('b', (item) => ({ ...item, tags: ['t'] }))
  expect(ids(items.by('owner', 'x'))).toEqual(['a', 'b', 'c'])
  expect(items.by('owner', 'x')[1]).toBe(items.get('b'))
  expect(ids(items.where(({ id }) => id !== 'b'))).toEqual(['a', 'c'])
})

test('an entity without index value is in no index, and a deleted one nowhere', () => {
  const items = create()
  items.put({ id: 'a', tags: ['t'] })
  expect(items.by('owner', 'undefined')).toEqual([])
  expect([items.delete('a'), items.delete('a')]).toEqual([true, false])
  expect([items.size, items.by('tag', 't')]).toEqual([0, []])
})

test('entities are frozen, so nobody writes past the indexes', () => {
  const items = create()
  const item = items.insert({ id: 'a', tags: [] })
  expect(() => Object.assign(item, { owner: 'z' })).toThrow(TypeError)
})

test('changes are told in the order of the last write, across collections of one sequence', () => {
  const sequence = createSequence()
  const first = create(sequence)
  const second = create(sequence)
  first.put({ id: 'a', tags: [] })
  first.put({ id: 'b', tags: [] })
  const mark = sequence.current
  second.put({ id: 'c', tags: [] })
  first.update('a', (item) => ({ ...item, owner: 'x' }))
  expect([ids(first.changedSince(mark)), ids(second.changedSince(mark))]).toEqual([['a'], ['c']])
  expect(ids(first.changedSince(0))).toEqual(['b', 'a'])
})

test('an update that returns the same entity is no change', () => {
  const sequence = createSequence()
  const items = create(sequence)
  items.put({ id: 'a', tags: [] })
  items.update('a', (item) => item)
  expect(sequence.current).toBe(1)
})

test('a snapshot brings back entities, order and indexes', () => {
  const items = create()
  items.put({ id: 'a', owner: 'x', tags: [] })
  const snapshot = items.snapshot()
  items.update('a', (item) => ({ ...item, owner: 'y' }))
  items.put({ id: 'b', owner: 'x', tags: [] })
  items.restore(snapshot)
  expect([ids(items.all()), ids(items.by('owner', 'x')), ids(items.by('owner', 'y'))]).toEqual([
    ['a'],
    ['a'],
    [],
  ])
})

test('misuse is a fault with the name of the collection', () => {
  const items = create()
  items.insert({ id: 'a', tags: [] })
  expect(() => items.insert({ id: 'a', tags: [] })).toThrow('Collection items already has a')
  expect(() => items.update('b', (item) => item)).toThrow('Collection items has no b')
  expect(() => items.update('a', (item) => ({ ...item, id: 'c' }))).toThrow('turn a into c')
})

test('several values of an index are asked for at once, in the order of the first write, and can be counted', () => {
  const items = create()
  items.insert({ id: 'a', tags: ['red', 'blue'] })
  items.insert({ id: 'b', tags: [] })
  items.insert({ id: 'c', tags: ['red'] })
  expect(ids(items.by('tag', ['red', 'blue', 'green']))).toEqual(['a', 'c'])
  expect([items.count('tag', 'red'), items.count('tag', ['blue', 'blue', 'green'])]).toEqual([2, 1])
})
