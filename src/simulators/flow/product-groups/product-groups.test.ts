import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'

function groupBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/product-groups', { productGroupUid: 'sport', name: 'Sport', scope: 'PURCHASE' })
  bed.ok('POST', 'T/product-groups', { productGroupUid: 'shoes', name: 'Shoes', parentUid: 'sport' })
  return bed
}

test('Flow quirk 15: a new group takes the scope of its parent when it names none', () => {
  const { ok } = groupBed()
  expect(ok('GET', 'T/product-groups/shoes')).toMatchObject({ parentUid: 'sport', scope: 'PURCHASE' })
  const own = { productGroupUid: 'ski', name: 'Ski', parentUid: 'sport', scope: 'SALE' }
  expect(ok('POST', 'T/product-groups', own)).toMatchObject({ scope: 'SALE' })
  expect(ok('POST', 'T/product-groups', { name: 'Root' })).toMatchObject({ parentUid: null, scope: 'SALE' })
})

test('a product has one group, which counts it, and shows the path to the root', () => {
  const { ok } = groupBed()
  ok('PUT', 'T/products/SKI', { productGroupUid: 'shoes' })
  ok('PUT', 'T/products/CAP', { productGroupUid: 'shoes' })
  ok('PUT', 'T/products/CAP', { productGroupUid: 'sport' })
  expect(ok('GET', 'T/product-groups')).toMatchObject({
    items: [
      { productGroupUid: 'sport', productCount: 1 },
      { productGroupUid: 'shoes', productCount: 1 },
    ],
  })
  expect(ok('GET', 'T/products/SKI')).toMatchObject({
    productGroupPath: [
      { productGroupUid: 'shoes', parentUid: 'sport', name: 'Shoes' },
      { productGroupUid: 'sport', parentUid: null, name: 'Sport' },
    ],
  })
})

test.each([
  ['sport', { parentUid: 'shoes' }],
  ['sport', { parentUid: 'sport' }],
  ['shoes', { parentUid: 'none' }],
  ['shoes', { scope: 'OTHER' }],
])('the tree stays one: %s with %j is refused', (uid, change) => {
  expect(groupBed().call('PUT', `T/product-groups/${uid}`, change).status).toBe(400)
})

test('a group moves to another place', () => {
  const { ok } = groupBed()
  expect(ok('PUT', 'T/product-groups/shoes', { parentUid: null })).toMatchObject({
    parentUid: null,
    scope: 'PURCHASE',
  })
})
