import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

function propertyBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/properties', { propertyUid: 'colour', propertyName: 'Colour', type: 'SINGLESELECT' })
  bed.ok('POST', 'T/properties', { propertyUid: 'note', propertyName: 'Care note', type: 'TEXT' })
  const option = (uid: string, position?: number) =>
    bed.ok('POST', 'T/properties/colour/options', { propertyOptionUid: uid, name: uid, position })
  option('red', 2)
  option('blue', 1)
  option('grey')
  return bed
}

test('a property keeps its kind, whatever an update says', () => {
  const { call, ok } = propertyBed()
  expect(ok('PUT', 'T/properties/colour', { propertyName: 'Farge', type: 'TEXT' })).toMatchObject({
    propertyName: 'Farge',
    type: 'SINGLESELECT',
  })
  expect(call('POST', 'T/properties', { propertyName: 'Size', type: 'LIST' }).status).toBe(400)
  expect(call('POST', 'T/properties', { type: 'TEXT' }).status).toBe(400)
  expect(call('POST', 'T/properties', { propertyName: 'Size' }).status).toBe(400)
})

test('properties are found by a part of their name', () => {
  const { ok } = propertyBed()
  const found = ok<Schema<'PropertyList'>>('POST', 'T/properties/search', { query: 'CARE' })
  expect(found.items.map(({ propertyUid }) => propertyUid)).toEqual(['note'])
  expect(ok('GET', 'T/properties')).toMatchObject({ paging: { totalCount: 2 } })
})

test('options come by position, are changed in part, and belong to one property', () => {
  const { call, ok } = propertyBed()
  const { items } = ok<Schema<'PropertyOptionList'>>('GET', 'T/properties/colour/options')
  expect(items.map(({ propertyOptionUid }) => propertyOptionUid)).toEqual(['blue', 'red', 'grey'])
  expect(ok('PUT', 'T/properties/colour/options/red', { name: 'Rød' })).toMatchObject({
    name: 'Rød',
    position: 2,
  })
  expect(call('PUT', 'T/properties/note/options/red', { name: 'Rød' }).status).toBe(404)
  expect(call('POST', 'T/properties/note/options', { name: 'x' }).status).toBe(409)
  expect(call('POST', 'T/properties/none/options', { name: 'x' }).status).toBe(404)
  expect(call('POST', 'T/properties/colour/options', { propertyOptionUid: 'red', name: 'x' }).status).toBe(
    409,
  )
})

test('what products use stays, the rest goes, options with their property', () => {
  const { call, ok, state } = propertyBed()
  ok('PUT', 'T/products/SKI/properties', { items: [{ propertyUid: 'colour', propertyOptionUid: 'red' }] })
  expect(call('DELETE', 'T/properties/colour').status).toBe(409)
  expect(call('DELETE', 'T/properties/colour/options/red').status).toBe(409)
  expect(call('DELETE', 'T/properties/colour/options/blue').status).toBe(204)
  ok('PUT', 'T/products/SKI/properties', { items: [] })
  expect(call('DELETE', 'T/properties/colour').status).toBe(204)
  expect(state.propertyOptions.size).toBe(0)
  expect(call('DELETE', 'T/properties/colour').status).toBe(404)
})
