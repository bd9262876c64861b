import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

function categoryBed() {
  const bed = flowBed()
  bed.ok('POST', 'T/categories', { categoryUid: 'winter', name: 'Winter', externalId: 'W' })
  bed.ok('POST', 'T/categories', { categoryUid: 'ski', name: 'Ski', parentUid: 'winter', externalId: 'S' })
  bed.ok('PUT', 'T/categories/ski/products', { productUids: ['SKI', 'CAP'] })
  const uids = (query: string) =>
    bed.ok<Schema<'CategoryList'>>('GET', `T/categories${query}`).items.map(({ categoryUid }) => categoryUid)
  const product = (query = '') =>
    bed.ok<Schema<'CategoryResponse'>>('GET', `T/categories/ski${query}`).products?.[0]?.storeProductDetails
  return { ...bed, uids, product }
}

test('a list shows the roots, the children of a parent, or what an external id names', () => {
  const { uids } = categoryBed()
  expect(uids('')).toEqual(['winter'])
  expect(uids('?categoryParentUid=winter')).toEqual(['ski'])
  expect(uids('?categoryExternalId=S')).toEqual(['ski'])
  expect(uids('?categoryExternalId=S&categoryParentUid=ski')).toEqual([])
})

test('products are listed when asked for, and shown with one category always', () => {
  const { ok } = categoryBed()
  const { items } = ok<Schema<'CategoryList'>>('GET', 'T/categories')
  expect(items[0]).not.toHaveProperty('products')
  expect(ok('GET', 'T/categories?categoryParentUid=winter&withProducts=true')).toMatchObject({
    items: [{ products: [{ productUid: 'SKI' }, { productUid: 'CAP' }] }],
  })
  expect(ok('GET', 'T/categories/winter')).toMatchObject({
    categories: [{ categoryUid: 'ski', name: 'Ski', externalId: 'S' }],
    products: [],
  })
})

test('Flow quirk 14: without a store the stock is 0 and the price the recommended one, with it they are its own', () => {
  const { ok, product, call } = categoryBed()
  ok('POST', 'T/pricelists/main/prices', { productUid: 'SKI', unitPrice: 8900 })
  expect(product()).toMatchObject({ quantityStock: 0, quantityReserved: 0, price: 10000 })
  expect(product('?storeUid=OSLO')).toMatchObject({ quantityStock: 1000, price: 8900 })
  expect(call('GET', 'T/categories/ski?storeUid=none').status).toBe(400)
})

test('setting the products of a category moves only those that came or went', () => {
  const { ok, call } = categoryBed()
  ok('PUT', 'T/products/SKI', { categoryUids: ['winter', 'ski'] })
  expect(ok('PUT', 'T/categories/ski/products', { productUids: ['CAP'] })).toEqual({ productUids: ['CAP'] })
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ categoryUids: ['winter'] })
  expect(call('PUT', 'T/categories/ski/products', { productUids: ['none'] }).status).toBe(400)
  expect(call('PUT', 'T/categories/none/products', { productUids: [] }).status).toBe(404)
})

test('a category with categories below stays; another one goes, and its products lose it', () => {
  const { call, ok } = categoryBed()
  expect(call('DELETE', 'T/categories/winter').status).toBe(409)
  expect(call('DELETE', 'T/categories/ski').status).toBe(204)
  expect(ok('GET', 'T/products/SKI')).toMatchObject({ categoryUids: [] })
  expect(call('DELETE', 'T/categories/winter').status).toBe(204)
})

test('a category cannot be put below itself', () => {
  expect(categoryBed().call('PUT', 'T/categories/winter', { parentUid: 'ski' }).status).toBe(400)
})
