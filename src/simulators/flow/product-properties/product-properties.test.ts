import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/products/SKI/properties'

function propertyBed() {
  const bed = flowBed()
  const property = (propertyUid: string, type: string) =>
    bed.ok('POST', 'T/properties', { propertyUid, propertyName: propertyUid, type })
  property('note', 'TEXT')
  property('colour', 'SINGLESELECT')
  property('use', 'MULTISELECT')
  for (const [propertyUid, propertyOptionUid] of [
    ['colour', 'red'],
    ['colour', 'blue'],
    ['use', 'hike'],
    ['use', 'run'],
  ])
    bed.ok('POST', `T/properties/${propertyUid}/options`, {
      propertyOptionUid,
      name: `${propertyOptionUid}!`,
    })
  return bed
}

test('a product has a text, one choice or several, and says how each is called', () => {
  const { ok } = propertyBed()
  const items = [
    { productPropertyUid: 'n', propertyUid: 'note', propertyText: 'Wash cold' },
    { propertyUid: 'colour', propertyOptionUid: 'red' },
    { propertyUid: 'use', propertyOptionUid: 'hike' },
    { propertyUid: 'use', propertyOptionUid: 'run' },
  ]
  const written = ok<Schema<'ProductOptionPropertiesResponse'>>('PUT', PATH, { items })
  expect(written.items).toMatchObject([
    { productPropertyUid: 'n', propertyType: 'TEXT', propertyText: 'Wash cold', propertyOptionUid: null },
    { propertyType: 'SINGLESELECT', propertyOptionName: 'red!', required: false },
    { propertyOptionUid: 'hike' },
    { propertyOptionUid: 'run' },
  ])
  ok('PUT', 'T/products/SKI', { requiredVariantPropertyUids: ['colour'] })
  expect(ok('GET', PATH)).toMatchObject({
    items: [{}, { required: true }, {}, {}],
    paging: { totalCount: 4 },
  })
  expect(ok('GET', 'T/products/SKI')).toMatchObject({
    optionProperties: [{ propertyUid: 'note' }, {}, {}, {}],
  })
})

test('a value that stays keeps its uid, and what is left out is taken away', () => {
  const { ok } = propertyBed()
  const items = [
    { propertyUid: 'colour', propertyOptionUid: 'red' },
    { propertyUid: 'note', propertyText: 'a' },
  ]
  const [red] = ok<Schema<'ProductOptionPropertiesResponse'>>('PUT', PATH, { items }).items
  expect(ok('PUT', PATH, { items: items.slice(0, 1) })).toEqual({ items: [red] })
})

test.each([
  [{ propertyUid: 'none', propertyText: 'x' }],
  [{ propertyText: 'x' }],
  [{ propertyUid: 'note' }],
  [
    { propertyUid: 'note', propertyText: 'a' },
    { propertyUid: 'note', propertyText: 'b' },
  ],
  [{ propertyUid: 'colour' }],
  [{ propertyUid: 'colour', propertyOptionUid: 'hike' }],
  [
    { propertyUid: 'colour', propertyOptionUid: 'red' },
    { propertyUid: 'colour', propertyOptionUid: 'blue' },
  ],
  [
    { propertyUid: 'use', propertyOptionUid: 'run' },
    { propertyUid: 'use', propertyOptionUid: 'run' },
  ],
  [
    { propertyUid: 'use', propertyOptionUid: 'run', productPropertyUid: 'x' },
    { propertyUid: 'use', propertyOptionUid: 'hike', productPropertyUid: 'x' },
  ],
])('%j %j is refused', (...items) => {
  const { call, state } = propertyBed()
  expect(call('PUT', PATH, { items }).status).toBe(400)
  expect(state.product('SKI')?.optionProperties).toEqual([])
})

function siblingBed() {
  const bed = flowBed()
  for (const uid of ['A', 'B', 'C', 'D'])
    bed.actions.createProduct({ product: { productUid: uid, sku: uid, name: uid } })
  const set = (uid: string, productUids: string[]) =>
    bed.ok('PUT', `T/products/${uid}/siblings`, { productUids })
  const siblings = (uid: string) =>
    bed.ok<Schema<'ProductSiblings'>>('GET', `T/products/${uid}/siblings`).productUids
  return { ...bed, set, siblings }
}

test('siblings hold in both directions and among all that are named', () => {
  const { set, siblings } = siblingBed()
  expect(set('A', ['B', 'C'])).toEqual({ productUids: ['B', 'C'] })
  expect([siblings('B'), siblings('C'), siblings('D')]).toEqual([['A', 'C'], ['A', 'B'], []])
})

test('a new set leaves no dangling link: who is not named stays with the former siblings', () => {
  const { set, siblings } = siblingBed()
  set('A', ['B', 'C'])
  set('A', ['D'])
  expect([siblings('A'), siblings('B'), siblings('C'), siblings('D')]).toEqual([['D'], ['C'], ['B'], ['A']])
  set('A', [])
  expect([siblings('A'), siblings('D')]).toEqual([[], []])
})

test('naming the product itself or the same siblings changes nothing', () => {
  const { set, state } = siblingBed()
  set('A', ['A', 'B'])
  const before = state.product('B')
  expect(set('B', ['A'])).toEqual({ productUids: ['A'] })
  expect(state.product('B')).toEqual(before)
})

test('an unknown sibling is refused', () => {
  const { call } = siblingBed()
  expect(call('PUT', 'T/products/A/siblings', { productUids: ['none'] }).status).toBe(400)
  expect(call('PUT', 'T/products/none/siblings', { productUids: [] }).status).toBe(404)
})

test('the variants of a configurable product are its siblings of other types', () => {
  const { ok, set, actions } = siblingBed()
  actions.createProduct({ product: { productUid: 'P', sku: 'P', name: 'P', productType: 'CONFIGURABLE' } })
  set('P', ['A', 'B'])
  const variants = (uid: string) =>
    ok<Schema<'ProductVariantList'>>('GET', `T/products/${uid}/variants`).items.map(
      ({ productVariantUid, name }) => [productVariantUid, name],
    )
  expect(variants('P')).toEqual([
    ['A', 'A'],
    ['B', 'B'],
  ])
  expect(variants('A')).toEqual([['B', 'B']])
  expect(variants('D')).toEqual([])
})

test('a reference that is missing or no text is refused by what it should be', () => {
  const { call } = flowBed()
  for (const [uid, message] of [
    [{}, 'must be string'],
    [null, 'must be string'],
    ['nobody', 'refers to no product: nobody'],
  ])
    expect(call('PUT', 'T/products/SKI/siblings', { productUids: [uid] })).toMatchObject({
      status: 400,
      body: { errors: [{ path: '/productUids/0', message }] },
    })
})
