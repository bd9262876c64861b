import { expect, test } from 'vitest'
import { applyPatch } from './apply-patch.ts'
import { mergeBy, removeProperties } from './merge-lists.ts'

const patch = (entity: object, change: object): object => applyPatch(entity, change, { skip: ['id'] })
const order = {
  id: 'W1',
  name: 'Kari',
  tags: ['a', 'b'],
  properties: [
    { key: 'flow.x', value: '1' },
    { key: 'shop.y', value: '2' },
  ],
  externalIds: [{ providerName: 'P', id: '1' }],
  errors: [{ key: 'E1', message: 'old' }],
  notes: [{ text: 'one' }],
  address: { city: 'Oslo', line1: 'Gate 1' },
}

test('members that are absent or null are kept', () => {
  expect(patch(order, { name: null, city: 'x' })).toEqual({ ...order, city: 'x' })
})

test('a patch that changes nothing returns the same object', () => {
  expect(patch(order, { name: 'Kari', tags: ['a'], address: { city: 'Oslo' } })).toBe(order)
  expect(patch(order, {})).toBe(order)
})

test('ids and the members that steer the patch are not written', () => {
  const change = { id: 'other', keepExistingListItems: true, forceUpdate: [], name: 'Ola' }
  expect(patch(order, change)).toEqual({ ...order, name: 'Ola' })
})

test('properties are merged by key and group unless the patch replaces them', () => {
  const properties = [
    { key: 'flow.x', value: '9' },
    { key: 'flow.z', value: '3' },
  ]
  expect(patch(order, { properties })).toMatchObject({
    properties: [properties[0], { key: 'shop.y', value: '2' }, properties[1]],
  })
  expect(patch(order, { properties, keepExistingCustomProperties: false })).toMatchObject({ properties })
})

test('tags, external ids and errors are merged unless the patch replaces them', () => {
  const change = {
    tags: ['b', 'c'],
    externalIds: [
      { providerName: 'P', id: '2' },
      { providerName: 'Q', id: '3' },
    ],
    errors: [{ key: 'E2', message: 'new' }],
  }
  expect(patch(order, change)).toMatchObject({
    tags: ['a', 'b', 'c'],
    externalIds: change.externalIds,
    errors: [{ key: 'E1' }, { key: 'E2' }],
  })
  expect(patch(order, { ...change, keepExistingListItems: false })).toMatchObject(change)
})

test('other lists are replaced, other objects are patched member by member', () => {
  expect(patch(order, { notes: [{ text: 'two' }], address: { city: 'Bergen', line1: null } })).toMatchObject({
    notes: [{ text: 'two' }],
    address: { city: 'Bergen', line1: 'Gate 1' },
  })
})

test('matching properties are removed before new ones come', () => {
  const change = {
    propertiesRemovalConditions: [{ key: 'flow.x' }],
    properties: [{ key: 'flow.x', value: 'again' }],
  }
  expect(patch(order, change)).toMatchObject({
    properties: [
      { key: 'shop.y', value: '2' },
      { key: 'flow.x', value: 'again' },
    ],
  })
})

test('a removal condition must be met in everything it names, and an empty one removes nothing', () => {
  const properties = [
    { key: 'a', value: '1', keyGroup: 'g' },
    { key: 'a', value: '2' },
  ]
  expect(removeProperties(properties, [{ key: 'a', value: '1' }])).toEqual([properties[1]])
  expect(removeProperties(properties, [{}])).toEqual(properties)
})

test('forceUpdate resets members, whatever their case, but never an id', () => {
  const changed = patch(order, { forceUpdate: ['NAME', 'id', 'nothing'] })
  expect(changed).not.toHaveProperty('name')
  expect(changed).toMatchObject({ id: 'W1', tags: ['a', 'b'] })
})

test('lists of thousands are merged in one pass, entries without a key are all kept', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({ assetId: `A${at}`, name: 'new' }))
  const old = many.slice(0, 10_000).map((asset) => ({ ...asset, name: 'old' }))
  expect(mergeBy(old, many, ({ assetId }) => assetId)).toEqual(many)
  expect(mergeBy([{}], [{}, {}], () => undefined)).toHaveLength(3)
  expect(mergeBy([{ id: '' }], [{ id: undefined }], ({ id }) => id)).toHaveLength(2)
})
