import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

const LIST = { id: 'winter', name: 'Winter sale', currencyCode: 'NOK', marketIds: ['NOR'] }
const item = (skuId: string, unitPrice: number, more: object = {}) => ({
  priceListId: 'winter',
  skuId,
  unitPrice,
  taxRate: 25,
  ...more,
})

async function bed() {
  const made = await omniumBed()
  const { call } = made
  await call('POST', '/api/Products', {
    productId: 'P',
    name: 'Shoe',
    variants: [{ skuId: 'P-1' }, { skuId: 'P-2' }],
  })
  const list = (body: object) => call('POST', '/api/PriceLists/AddPriceList', body)
  expect((await list(LIST)).status).toBe(201)
  const add = async (items: object[]) =>
    (await call('POST', '/api/PriceLists/AddPriceListItems', items)).status
  const patch = (items: object[], query = '') =>
    call('PATCH', `/api/PriceLists/PatchPriceListItems${query}`, items)
  const activate = () => call('POST', '/api/PriceLists/ActivatePriceList/winter')
  const prices = () =>
    (made.omnium.state.prices.get('P')?.prices ?? []).map(({ code, unitPrice }) => [code, unitPrice])
  const items = () => made.omnium.state.priceListItems.all()
  return { ...made, list, add, patch, activate, prices, items }
}

test('a price list is added, changed, read, searched and deleted with its items and prices', async () => {
  const { call, list, add, activate, prices, items, omnium } = await bed()
  expect((await list({ ...LIST, name: 'Sale' })).status).toBe(200)
  expect((await call('GET', '/api/PriceLists/winter')).body).toMatchObject({
    name: 'Sale',
    isActive: false,
    priceListType: 'Price',
  })
  await add([item('P-1', 100)])
  await activate()
  expect(prices()).toEqual([['P-1', 100]])
  expect((await call('DELETE', '/api/PriceLists/winter')).status).toBe(200)
  expect([prices(), items()]).toEqual([[], []])
  expect((await call('GET', '/api/PriceLists/winter')).status).toBe(404)
  expect((await call('DELETE', '/api/PriceLists/winter')).status).toBe(404)
  const ids = omnium.state.events
    .all()
    .flatMap(({ operationId, className }) => (className === 'PriceList' ? operationId : []))
  expect(ids).toEqual([343_100, undefined, 343_105, undefined])
})

test('a price list may name 250 customers and customer groups and 1000 stores', async () => {
  const { list } = await bed()
  const many = (count: number) => Array.from({ length: count }, (_, n) => `${n}`)
  expect((await list({ ...LIST, customerIds: many(250), storeIds: many(1000) })).status).toBe(200)
  for (const more of [
    { customerIds: many(251) },
    { customerGroups: many(251).map((id) => ({ id })) },
    { storeIds: many(1001) },
    { name: ' ' },
  ])
    expect((await list({ ...LIST, ...more })).status).toBe(400)
})

test.each([
  [{}, 3],
  [{ isActive: true }, 1],
  [{ marketIds: ['NOR'] }, 1],
  [{ marketIds: ['NOR'], includeEmptyMarketId: true }, 2],
  [{ storeIds: ['S1'] }, 1],
  [{ storeIds: ['S1'], includeEmptyStoreIds: true }, 3],
  [{ currencyCodes: ['SEK'] }, 1],
  [{ supplierIds: ['SUP'] }, 1],
  [{ searchText: 'WINT' }, 1],
])('the search of price lists %o finds %i', async (request, hits) => {
  const { call, list, activate } = await bed()
  await activate()
  await list({ id: 'se', name: 'Sweden', currencyCode: 'SEK', marketIds: ['SWE'] })
  await list({ id: 's1', name: 'Store', currencyCode: 'NOK', storeIds: ['S1'], supplierId: 'SUP' })
  expect((await call('POST', '/api/PriceLists/SearchPriceLists', request)).body).toMatchObject({
    totalHits: hits,
  })
})

test('Omnium quirk 35: added items of unknown lists are ignored, patched items that are missing are created', async () => {
  const { add, patch, items } = await bed()
  expect(await add([item('P-1', 100), { priceListId: 'none', skuId: 'P-1', unitPrice: 1 }])).toBe(201)
  expect(await add([{ priceListId: 'none', skuId: 'P-1', unitPrice: 1 }])).toBe(200)
  expect(items().map(({ id }) => id)).toEqual(['winter_P-1'])
  const { body } = await patch([
    item('P-1', 100),
    { id: 'winter_P-1', discount: 20 },
    item('P-2', 50),
    { priceListId: 'none', skuId: 'P-1' },
  ])
  expect(body).toMatchObject({
    totalCount: 4,
    unchangedCount: 1,
    updatedCount: 1,
    createdCount: 1,
    notFoundCount: 1,
    notFoundIds: ['none_P-1'],
    isModified: true,
  })
  expect(items()).toMatchObject([
    { skuId: 'P-1', discount: 20 },
    { skuId: 'P-2', unitPrice: 50 },
  ])
})

test('amounts of an item are computed, on paper: 1000 less 200 with 25 % tax leaves 640, at a cost of 400 less 80', async () => {
  const { add, items } = await bed()
  await add([item('P-1', 1000, { discount: 200, cost: 400, costDiscount: 80 })])
  expect(items()[0]).toMatchObject({
    name: 'Shoe',
    productId: 'P',
    discountedPrice: 800,
    discountPercent: 20,
    discountedCost: 320,
    costDiscountPercent: 20,
    profit: 320,
    profitMargin: 50,
    profitPercent: 100,
  })
})

test('prices reach the products by activation only, and leave them by deactivation', async () => {
  const { call, add, activate, prices } = await bed()
  await add([item('P-1', 100, { discount: 10 })])
  expect(prices()).toEqual([])
  expect((await activate()).body).toMatchObject({ isActive: true, published: expect.any(String) as string })
  expect(prices()).toEqual([['P-1', 90]])
  expect((await call('GET', '/api/Products/P')).body).toMatchObject({
    variants: [
      {
        price: {
          unitPrice: 90,
          originalUnitPrice: 100,
          priceListId: 'winter',
          priceListItemId: 'winter_P-1',
        },
      },
      {},
    ],
  })
  await add([item('P-1', 80), item('P-2', 70)])
  expect(prices()).toEqual([['P-1', 90]])
  await activate()
  expect(prices()).toEqual([
    ['P-1', 80],
    ['P-2', 70],
  ])
  expect((await call('POST', '/api/PriceLists/DeactivatePriceList/winter')).body).toMatchObject({
    isActive: false,
  })
  expect(prices()).toEqual([])
  for (const verb of ['Activate', 'Deactivate'])
    expect((await call('POST', `/api/PriceLists/${verb}PriceList/none`)).status).toBe(404)
})

test('a patch may activate the lists that it touched', async () => {
  const { patch, prices, items } = await bed()
  await patch([item('P-1', 60)], '?activatePriceLists=true')
  expect(prices()).toEqual([['P-1', 60]])
  expect(items()).toMatchObject([{ isActive: true }])
})

test('a list for stores and customers gives each of them a price, a cost price list gives cost prices', async () => {
  const { list, add, activate, omnium } = await bed()
  await list({
    ...LIST,
    storeIds: ['S1', 'S2'],
    customerIds: ['C1'],
    customerGroups: [{ id: 'club' }],
    priceListType: 'PriceAndCostPrice',
  })
  await add([item('P-1', 100, { cost: 40, costDiscount: 5 })])
  await activate()
  expect(
    omnium.state.prices
      .get('P')
      ?.prices.map(({ storeId, customerId, customerGroup }) => [storeId, customerId ?? customerGroup]),
  ).toEqual([
    ['S1', 'C1'],
    ['S1', 'club'],
    ['S2', 'C1'],
    ['S2', 'club'],
  ])
  expect(omnium.state.costPrices.get('P')?.costPrices).toMatchObject([
    { skuId: 'P-1', storeId: 'S1', cost: 35, originalCost: 40 },
    { skuId: 'P-1', storeId: 'S2' },
  ])
})

test('items are listed in pages from one, searched from zero, and scrolled', async () => {
  const { call, add } = await bed()
  await add([item('P-1', 1), item('P-2', 2), item('X', 3)])
  const list = (query: string, id = 'winter') => call('GET', `/api/PriceLists/${id}/priceListItems${query}`)
  expect((await list('?take=2&page=2')).body).toMatchObject([{ skuId: 'X' }])
  expect((await list('?take=2&page=9')).body).toEqual([])
  expect((await list('', 'none')).status).toBe(404)
  const search = (body: object) => call('POST', '/api/PriceListItems/Search', body)
  expect((await search({ take: 2, page: 1, sortOrder: 'DocumentId' })).body).toMatchObject({
    totalHits: 3,
    result: [{ skuId: 'X' }],
  })
  expect((await search({ searchText: 'shoe' })).body).toMatchObject({ totalHits: 2 })
  expect((await search({ priceListIds: ['none'] })).body).toMatchObject({ totalHits: 0, result: [] })
  const start = (
    await call('POST', '/api/PriceListItems/ScrollSearch', { priceListId: 'winter', scrollSize: 2 })
  ).body as Scroll
  const next = (await call('GET', `/api/PriceListItems/Scroll/${start.scrollId}`)).body as Scroll
  expect([start.result.length, next.result.length]).toEqual([2, 1])
})

interface Scroll {
  readonly scrollId: string
  readonly result: readonly object[]
}

test('Omnium quirk 49: DeletePriceListItems is a DELETE with a body, and takes the prices along', async () => {
  const { call, add, activate, prices } = await bed()
  await add([item('P-1', 1), item('P-2', 2)])
  await activate()
  expect((await call('DELETE', '/api/PriceLists/DeletePriceListItems', ['winter_P-1', 'none'])).status).toBe(
    200,
  )
  expect(prices()).toEqual([['P-2', 2]])
})

test('Omnium quirk 39: the segment priceListItems is written in lower case, and found however it is written', async () => {
  const { call } = await bed()
  for (const segment of ['priceListItems', 'PriceListItems'])
    expect((await call('GET', `/api/PriceLists/winter/${segment}`)).status).toBe(200)
})

test('an item without SKU or product, or with a negative amount, is refused before anything is written', async () => {
  const { add, patch, items } = await bed()
  expect(await add([item('P-1', 1), { priceListId: 'winter', unitPrice: 1 }])).toBe(400)
  expect(await add([item('P-1', 1), item('P-2', -1)])).toBe(400)
  expect((await patch([item('P-1', -1)])).status).toBe(400)
  expect((await patch([{ unitPrice: 1 }])).status).toBe(400)
  expect(items()).toEqual([])
})
