import { expect, test } from 'vitest'
import { START, SHOP, omniumBed } from '../fixture/omnium-bed.ts'

const day = (days: number) => new Date(START + days * 86_400_000).toISOString()

const PRODUCTS = [
  {
    productId: 'A',
    name: 'Blue jacket',
    brand: 'Skarv',
    created: day(-3),
    categories: [{ categoryId: 'jackets' }],
    marketIds: ['NOR'],
    storeIds: ['S1'],
    supplierId: 'SUP',
    tags: ['new', 'sale'],
    seoInfo: { uri: 'blue-jacket' },
    properties: [{ key: 'fit', value: 'slim' }],
    prices: [{ unitPrice: 80, originalUnitPrice: 100, validFrom: day(-20) }],
    variants: [
      { skuId: 'A-S', ean: '2000000000011', color: 'Blue', supplierSkuId: 'x1' },
      { skuId: 'A-M', color: 'Blue' },
    ],
  },
  {
    productId: 'B',
    name: 'Red shoe',
    brand: 'Tindra',
    skuId: 'B',
    created: day(-1),
    categories: [{ categoryId: 'shoes' }],
    marketIds: ['SWE'],
    isActive: false,
    published: day(-10),
    stopPublished: day(-1),
    parentId: 'G',
    externalIds: [{ providerName: 'pim', id: 'b-1' }],
    prices: [{ unitPrice: 500 }],
  },
  {
    productId: 'C',
    name: 'Cap',
    brand: 'Skarv',
    skuId: 'C',
    created: day(-2),
    isBundle: true,
    status: 'Published',
  },
  { productId: 'D', name: 'Gone', brand: 'Skarv', skuId: 'D', created: day(-4), status: 'Deleted' },
]

async function bed() {
  const made = await omniumBed()
  for (const [categoryId, parentId] of [['all'], ['jackets', 'all'], ['shoes', 'all']])
    await made.call('POST', '/api/ProductCategories', {
      categoryId,
      parentId,
      name: categoryId?.toUpperCase(),
    })
  expect((await made.call('POST', '/api/Products/AddMany', PRODUCTS)).status).toBe(201)
  const search = async (body: object) => {
    const answer = (await made.call('POST', '/api/Products/SearchProducts', body)).body as Answer
    return { ...answer, ids: answer.result.map(({ productId }) => productId).join('') }
  }
  return { ...made, search }
}

interface Answer {
  readonly totalHits: number
  readonly result: Readonly<Record<string, unknown>>[]
  readonly facets: { facetType: string; facets: { name: string; count: number; value?: string }[] }[]
}

test.each([
  [{}, 'BCA'],
  [{ searchText: 'BLUE jack' }, 'A'],
  [{ searchText: '2000000000011' }, 'A'],
  [{ searchText: 'nothing' }, ''],
  [{ productIds: ['C', 'A-M', 'B_no', 'x'] }, 'BCA'],
  [{ excludedProductIds: ['A-M', 'C'] }, 'B'],
  [{ gtins: ['2000000000011'] }, 'A'],
  [{ productCategoryIds: ['all'] }, 'BA'],
  [{ productCategoryIds: ['shoes'] }, 'B'],
  [{ excludedProductCategoryIds: ['all'] }, 'C'],
  [{ facets: [{ facetType: 'Brand', facets: [{ name: 'Skarv' }] }] }, 'CA'],
  [{ facets: [{ facetType: 'Unknown', facets: [{ name: 'Skarv' }] }] }, ''],
  [{ marketId: 'NOR' }, 'CA'],
  [{ marketIds: ['SWE'] }, 'BC'],
  [{ storeId: 'S2' }, 'BC'],
  [{ isActive: true }, 'CA'],
  [{ isInactive: true }, 'B'],
  [{ isActive: false, isInactive: false }, 'BCA'],
  [{ isDeleted: true }, 'D'],
  [{ isPublished: true }, 'CA'],
  [{ isBundle: true }, 'C'],
  [{ isSku: true }, 'BC'],
  [{ isOnSale: true }, 'A'],
  [{ priceFrom: 90, priceTo: 600 }, 'B'],
  [{ tags: ['sale'] }, 'A'],
  [{ excludedTags: ['sale'] }, 'BC'],
  [{ supplierIds: ['SUP'] }, 'A'],
  [{ supplierSkuIds: ['x1'] }, 'A'],
  [{ externalIds: ['b-1'] }, 'B'],
  [{ productParentIds: ['G'] }, 'B'],
  [{ property: { key: 'fit', value: 'slim' } }, 'A'],
  [{ seoUris: ['blue-jacket'] }, 'A'],
  [{ propertyListId: 'list' }, ''],
  [{ sortOrder: 'CreatedAscending' }, 'ACB'],
  [{ sortOrder: 'DocumentID' }, 'ABC'],
])('the search %o finds %s', async (request, ids) => {
  const { search } = await bed()
  const found = await search(request)
  expect(found.ids).toBe(ids)
  expect(found.totalHits).toBe(ids.length)
})

test('the second and third sort key order what is equal by the one before', async () => {
  const { call, search } = await omniumBed().then(async (made) => {
    const products = [
      ['A', day(-1)],
      ['C', day(-2)],
      ['B', day(-2)],
    ].map(([productId, created]) => ({ productId, created }))
    await made.call('POST', '/api/Products/AddMany', products)
    const search = async (body: object) =>
      ((await made.call('POST', '/api/Products/SearchProducts', body)).body as Answer).result
        .map(({ productId }) => productId)
        .join('')
    return { ...made, search }
  })
  expect(await search({ sortOrder: 'CreatedAscending' })).toBe('CBA')
  expect(await search({ sortOrder: 'CreatedAscending', sortOrder2nd: 'DocumentId' })).toBe('BCA')
  const keys = {
    sortOrder: 'ModifiedAscending',
    sortOrder2nd: 'CreatedAscending',
    sortOrder3rd: 'DocumentId',
  }
  expect(await search(keys)).toBe('BCA')
  expect((await call('POST', '/api/Products/SearchProducts', { take: 101 })).status).toBe(400)
})

test('a delta is in all windows, or with isUnionDeltaQuery in one of them', async () => {
  const { search } = await bed()
  const changed = { modifiedFrom: day(1), priceActivatedFrom: day(-21), priceActivatedTo: day(-19) }
  expect((await search({ ...changed, modifiedFrom: day(0) })).ids).toBe('A')
  expect((await search(changed)).ids).toBe('')
  expect((await search({ ...changed, isUnionDeltaQuery: true })).ids).toBe('A')
  expect((await search({ ...changed, stopPublishFrom: day(-2), isUnionDeltaQuery: true })).ids).toBe('BA')
  expect((await search({ modifiedFrom: day(0), modifiedTo: day(0) })).ids).toBe('BCA')
})

test('hits are list items with facets over all of them, a page at a time', async () => {
  const { search, call } = await bed()
  await call('PUT', '/api/CostPrices/AddMany', [{ productId: 'A', costPrices: [{ skuId: 'A-S', cost: 30 }] }])
  const { result, facets, totalHits } = await search({ take: 1, page: 2 })
  expect(totalHits).toBe(3)
  expect(result).toMatchObject([
    {
      productId: 'A',
      categoryIds: ['jackets'],
      productCategories: [{ categoryId: 'jackets', name: 'JACKETS', parentId: 'all' }],
      mainCategoryName: 'JACKETS',
      price: { unitPrice: 80 },
      variants: [
        { skuId: 'A-S', costPrices: [{ cost: 30 }] },
        { skuId: 'A-M', costPrices: [] },
      ],
    },
  ])
  expect(result[0]).not.toHaveProperty('status')
  expect(result[0]).not.toHaveProperty('created')
  const facet = (type: string) => facets.find(({ facetType }) => facetType === type)?.facets
  expect(facet('Brand')).toEqual([
    { name: 'Tindra', count: 1 },
    { name: 'Skarv', count: 2 },
  ])
  expect(facet('Category')).toContainEqual({ name: 'JACKETS', value: 'jackets', count: 1 })
  expect(facet('Color')).toEqual([{ name: 'Blue', count: 1 }])
  expect((await search({ isFacetsDisabled: true })).facets).toEqual([])
})

test('a request says which members it wants', async () => {
  const { search } = await bed()
  const first = async (more: object) => (await search({ productIds: ['A'], ...more })).result[0]
  expect(await first({ isPricesExcluded: true })).not.toHaveProperty('prices')
  expect(await first({ excludedFields: { isVariantsExcluded: true } })).not.toHaveProperty('variants')
  expect(await first({ includedFields: { specificFields: ['name', 'variants.color'] } })).toEqual({
    id: 'A_no',
    productId: 'A',
    name: 'Blue jacket',
    variants: [{ color: 'Blue' }, { color: 'Blue' }],
  })
  const trimmed = await first({ excludedFields: { specificFields: ['brand', 'variants.color'] } })
  expect(trimmed).not.toHaveProperty('brand')
  expect((trimmed?.['variants'] as object[])[0]).not.toHaveProperty('color')
})

test('a scroll answers whole products until it is empty', async () => {
  const { call } = await bed()
  const start = (await call('POST', '/api/Products/Scroll', { searchText: 'jacket' })).body as Scroll
  expect(start).toMatchObject({ totalHits: 1, result: [{ productId: 'A', status: 'Published' }] })
  const end = await call('GET', `/api/Products/Scroll/${start.scrollId}`)
  expect(end.body).toMatchObject({ result: [] })
  expect((await call('GET', `/api/Products/Scroll/${start.scrollId}`)).status).toBe(404)
})

interface Scroll {
  readonly scrollId: string
}

test('products are listed by category and by stored search, in pages from one', async () => {
  const { call, omnium } = await bed()
  const ids = async (path: string) => {
    const { status, body } = await call('GET', `/api/Products/${path}`)
    return status === 200 ? (body as Answer).result.map(({ productId }) => productId).join('') : status
  }
  expect(await ids('ProductCategories/all')).toBe('BA')
  expect(await ids('ProductCategories/jackets_no')).toBe('A')
  expect(await ids('ProductCategories/all?pageSize=1&page=2')).toBe('A')
  expect(await ids('ProductCategories/none')).toBe(404)
  expect(await ids('ProductCategories/all?pageSize=101')).toBe(400)
  expect(await ids('ProductSearch/offers')).toBe(404)
  omnium.actions.saveProductSearch({ id: 'offers', search: { tags: ['sale'] } })
  expect(await ids('ProductSearch/offers')).toBe('A')
  await call('PATCH', '/api/ProductCategories/shoes', { productSearchId: 'offers' })
  expect(await ids('ProductCategories/shoes')).toBe('A')
})

test('Omnium quirk 37: stock members of products are a snapshot that a task refreshes', async () => {
  const { call, omnium, tenant, search } = await bed()
  omnium.actions.saveStore({ store: SHOP })
  const stock = async () => (await call('GET', '/api/Products/A')).body
  expect(await stock()).toMatchObject({
    availableInventory: 0,
    isInStock: false,
    inventoryStatus: 'OutOfStock',
  })
  for (const [sku, inventory] of [
    ['A-S', 3],
    ['A-M', 2],
  ] as const)
    omnium.actions.setInventory({ sku, warehouseCode: SHOP.id, inventory, reservedInventory: 1 })
  expect(await stock()).toMatchObject({ availableInventory: 0 })
  expect((await search({ isInStock: true })).ids).toBe('')
  tenant.clock.moveTo(START + 30 * 60_000)
  const fresh = {
    inventory: [{ warehouseCode: 'S1', quantity: 3 }],
    isInStock: true,
    inventoryStatus: 'High',
  }
  expect(await stock()).toMatchObject({ ...fresh, availableInventory: 3 })
  expect((await search({ inStockWarehouseIds: ['S1'] })).ids).toBe('A')
  expect((await search({ inStockWarehouseIds: ['S2'] })).ids).toBe('')
  expect((await call('DELETE', '/api/Inventory/A-S?warehouseIds=S1')).status).toBe(200)
  omnium.actions.setInventory({ sku: 'A-M', warehouseCode: SHOP.id, inventory: 1, reservedInventory: 1 })
  expect(await stock()).toMatchObject({ availableInventory: 3 })
  expect(omnium.actions.refreshProductStock({})).toEqual({ refreshed: 1 })
  expect(await stock()).toMatchObject({ availableInventory: 0, isInStock: false })
})
