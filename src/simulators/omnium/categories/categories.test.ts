import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

const ROUTE = '/api/ProductCategories'

async function bed() {
  const made = await omniumBed()
  const { call } = made
  const many = [
    { categoryId: 'clothes', name: 'Clothes', sortIndex: 2 },
    { categoryId: 'jackets', name: 'Jackets', parentId: 'clothes_no' },
    { categoryId: 'shells', name: 'Shells', parentId: 'jackets' },
    { categoryId: 'shoes', name: 'Shoes', sortIndex: 1 },
    { categoryId: 'lost', name: 'Lost', parentId: 'nowhere', sortIndex: 3 },
  ]
  expect((await call('POST', `${ROUTE}/AddMany`, many)).status).toBe(201)
  const get = (path: string) => call('GET', `${ROUTE}/${path}`)
  return { ...made, get }
}

interface Node {
  readonly productCategory: { readonly categoryId: string }
  readonly productCount: number
  readonly subCategories: readonly Node[]
}
const outline = (nodes: unknown): unknown[] =>
  (nodes as Node[]).map(({ productCategory, productCount, subCategories }) =>
    [productCategory.categoryId, productCount, outline(subCategories)].flat(subCategories.length > 0 ? 0 : 1),
  )

test('Omnium quirk 4: AddMany of categories adds or updates', async () => {
  const { call, get, omnium } = await bed()
  const again = [{ categoryId: 'shoes', description: 'For feet' }]
  expect((await call('POST', `${ROUTE}/AddMany`, again)).status).toBe(200)
  expect((await get('shoes')).body).toEqual({
    id: 'shoes_no',
    categoryId: 'shoes',
    language: 'no',
    name: 'Shoes',
    description: 'For feet',
    sortIndex: 1,
  })
  expect((await call('POST', `${ROUTE}/AddMany`, [{ categoryId: ' ' }])).status).toBe(400)
  expect(omnium.state.productCategories.size).toBe(5)
})

test('a category is added, enriched, overwritten, patched and deleted', async () => {
  const { call, get, omnium } = await bed()
  const post = async (body: object) => (await call('POST', ROUTE, body)).status
  expect(await post({ categoryId: 'bags', name: 'Bags', properties: [{ key: 'a', value: '1' }] })).toBe(201)
  expect(await post({ categoryId: 'bags', metaTitle: 'M' })).toBe(200)
  expect(await post({ name: 'nothing' })).toBe(400)
  expect((await get('bags_no')).body).toMatchObject({ name: 'Bags', metaTitle: 'M' })
  const patch = (body: object, id = 'bags') => call('PATCH', `${ROUTE}/${id}`, body)
  expect((await patch({ properties: [{ key: 'b', value: '2' }] })).body).toMatchObject({ updatedCount: 1 })
  expect((await patch({ properties: [{ key: 'b', value: '2' }] })).body).toMatchObject({ unchangedCount: 1 })
  expect((await get('bags')).body).toMatchObject({ properties: [{ key: 'a' }, { key: 'b' }] })
  await patch({
    properties: [{ key: 'c', value: '3' }],
    keepExistingProperties: false,
    fieldsToForceNull: ['metaTitle'],
  })
  expect((await get('bags')).body).toMatchObject({ properties: [{ key: 'c' }] })
  expect((await get('bags')).body).not.toHaveProperty('metaTitle')
  expect((await patch({ name: 'x' }, 'none')).status).toBe(404)
  expect((await call('PUT', ROUTE, { categoryId: 'bags' })).status).toBe(200)
  expect((await get('bags')).body).not.toHaveProperty('name')
  expect((await call('DELETE', `${ROUTE}/bags`)).status).toBe(200)
  expect((await call('DELETE', `${ROUTE}/bags`)).status).toBe(404)
  const last = omnium.state.events.all().at(-1)
  expect(last).toMatchObject({ className: 'ProductCategory', category: 'Deleted', objectId: 'bags_no' })
})

test('a category is read in a language, and deleted in one by the id of that document', async () => {
  const { call, get } = await bed()
  await call('POST', ROUTE, { categoryId: 'shoes', language: 'en', name: 'Footwear' })
  expect((await get('shoes')).body).toMatchObject({ name: 'Shoes' })
  expect((await get('shoes?language=en')).body).toMatchObject({ id: 'shoes_en', name: 'Footwear' })
  expect((await get('shoes?language=sv')).status).toBe(404)
  await call('DELETE', `${ROUTE}/shoes_en`)
  expect((await get('shoes_en')).status).toBe(404)
  expect((await get('shoes')).status).toBe(200)
})

test('PatchMany counts and names what it did not find', async () => {
  const { call } = await bed()
  const { body } = await call('PATCH', `${ROUTE}/PatchMany`, [
    { categoryId: 'shoes', name: 'Footwear' },
    { id: 'jackets_no', name: 'Jackets' },
    { categoryId: 'none', name: 'x' },
  ])
  expect(body).toMatchObject({ totalCount: 3, updatedCount: 1, unchangedCount: 1, notFoundIds: ['none'] })
  expect((await call('PATCH', `${ROUTE}/PatchMany`, [{ name: 'x' }])).status).toBe(400)
})

test('the tree counts the products in and below each category', async () => {
  const { call, get } = await bed()
  await call('POST', '/api/Products/AddMany', [
    { productId: 'A', categories: [{ categoryId: 'shells' }, { categoryId: 'jackets' }] },
    { productId: 'B', categories: [{ id: 'jackets_no' }] },
    { productId: 'C', mainCategoryId: 'shoes', brand: 'X' },
  ])
  expect(outline((await get('GetCategoryTree')).body)).toEqual([
    ['shoes', 1],
    ['clothes', 2, [['jackets', 2, [['shells', 1]]]]],
    ['lost', 0],
  ])
  const bySearch = async (query: string, body: object) =>
    outline((await call('POST', `${ROUTE}/GetCategoryTreeBySearch${query}`, body)).body)
  expect(await bySearch('', { productIds: ['C'] })).toEqual([['shoes', 1]])
  expect(await bySearch('?rootCategoryId=clothes', {})).toEqual([['jackets', 2, [['shells', 1]]]])
  expect(await bySearch('?rootCategoryId=none', {})).toEqual([])
  expect((await get('clothes/SubCategories')).body).toMatchObject([{ categoryId: 'jackets' }])
  expect((await get('none/SubCategories')).body).toEqual([])
})

test('a category cannot become its own parent or move below itself', async () => {
  const { call } = await bed()
  for (const parentId of ['clothes', 'shells'])
    expect((await call('PATCH', `${ROUTE}/clothes`, { parentId })).status).toBe(400)
})

test('categories are listed in pages from one, and scrolled', async () => {
  const { call, get } = await bed()
  expect((await call('GET', `${ROUTE}?pageSize=2&page=3`)).body).toMatchObject({
    totalHits: 5,
    result: [{ categoryId: 'lost' }],
  })
  expect((await call('GET', `${ROUTE}?pageSize=1001`)).status).toBe(400)
  const scroll = async (body: object) =>
    (await call('POST', `${ROUTE}/ScrollSearch`, body)).body as {
      scrollId: string
      result: { categoryId: string }[]
    }
  expect((await scroll({ parentIds: ['jackets'] })).result).toMatchObject([{ categoryId: 'shells' }])
  expect((await scroll({ searchText: 'SHO' })).result).toMatchObject([{ categoryId: 'shoes' }])
  expect((await scroll({ productCategoryIds: ['lost_no'] })).result).toHaveLength(1)
  const first = await scroll({ take: 4 })
  expect(first.result).toHaveLength(4)
  const second = (await get(`Scroll/${first.scrollId}`)).body as typeof first
  expect(second.result).toHaveLength(1)
  expect((await get(`Scroll/${second.scrollId}`)).body).toMatchObject({ result: [] })
  expect((await get('Scroll/none')).status).toBe(404)
  expect((await call('POST', `${ROUTE}/ScrollSearch`, { take: 10_001 })).status).toBe(400)
})

test('products are put into categories; what is unknown is counted and named', async () => {
  const { call, omnium } = await bed()
  await call('POST', '/api/Products', { productId: 'A' })
  const relate = (productId: string, productCategoryId: string) => ({ productId, productCategoryId })
  const relations = [relate('A', 'shoes'), relate('A', 'shoes_no'), relate('B', 'shoes'), relate('A', 'none')]
  const { body } = await call('PUT', '/api/Products/ProductCategories', relations)
  expect(body).toMatchObject({ updatedCount: 1, unchangedCount: 1, notFoundIds: ['B', 'none'] })
  expect(omnium.state.products.get('A_no')?.categories).toMatchObject([
    { categoryId: 'shoes', name: 'Shoes' },
  ])
})
