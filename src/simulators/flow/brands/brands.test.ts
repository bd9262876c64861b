import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

function brandBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/brands', { brandUid: 'nike_air', name: 'Nike Air' })
  bed.ok('POST', 'T/brands', { brandUid: 'airo', name: 'AIRO' })
  const find = (criteria: object, query = '') =>
    bed
      .ok<Schema<'BrandList'>>('POST', `T/brands/search${query}`, criteria)
      .items.map(({ brandUid }) => brandUid)
  return { ...bed, find }
}

test('a brand needs a name', () => {
  expect(flowBed().call('POST', 'T/brands', { brandUid: 'x' }).status).toBe(400)
})

test('Flow quirk 26: a search is contains whatever the case, exact when asked for, and everything without a text', () => {
  const { find } = brandBed()
  expect(find({ query: 'air' })).toEqual(['nike_air', 'airo'])
  expect(find({ query: 'Nike Air', exactMatch: true })).toEqual(['nike_air'])
  expect(find({ query: 'Nike', exactMatch: true })).toEqual([])
  expect(find({ query: '' })).toEqual(['nike_air', 'airo'])
  expect(find({ query: '', exactMatch: true })).toEqual(['nike_air', 'airo'])
  expect(find({}, '?pageSize=1&pageNumber=2')).toEqual(['airo'])
})

test('a brand of a product stays, and one without products goes', () => {
  const { call, ok } = brandBed()
  ok('PUT', 'T/products/SKI', { brandUid: 'airo' })
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ brandUid: 'airo', brandName: 'AIRO' })
  expect(call('DELETE', 'T/brands/airo').status).toBe(409)
  ok('PUT', 'T/products/SKI', { brandUid: null })
  expect(call('DELETE', 'T/brands/airo').status).toBe(204)
  expect(call('DELETE', 'T/brands/airo').status).toBe(404)
})
