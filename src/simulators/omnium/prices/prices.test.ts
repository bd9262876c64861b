import { expect, test } from 'vitest'
import { START, omniumBed } from '../fixture/omnium-bed.ts'

const NOK = { marketId: 'NOR', currencyCode: 'NOK' }
const later = new Date(START + 86_400_000).toISOString()

async function bed() {
  const made = await omniumBed()
  const { call } = made
  await call('POST', '/api/Products', { productId: 'P', variants: [{ skuId: 'P-1' }, { skuId: 'P-2' }] })
  const add = async (prices: object[], more: object = {}) =>
    (await call('PUT', '/api/Prices/AddMany', [{ productId: 'P', prices, ...more }])).status
  const remove = async (body: object) =>
    (await call('DELETE', '/api/Prices', [{ productId: 'P', ...body }])).status
  const search = async (body: object = {}) => (await call('POST', '/api/Prices/Search', body)).body as Found
  const amounts = async (body: object = {}) => (await search(body)).result.map(({ unitPrice }) => unitPrice)
  return { ...made, add, remove, search, amounts }
}

interface Found {
  readonly totalHits: number
  readonly scrollId: string
  readonly result: { readonly unitPrice: number; readonly modified: string }[]
}

test('Omnium quirk 4: AddMany of prices adds or updates by identity', async () => {
  const { add, amounts } = await bed()
  expect(await add([{ ...NOK, unitPrice: 10 }])).toBe(200)
  await add([{ ...NOK, unitPrice: 11 }])
  await add([{ ...NOK, unitPrice: 12, storeId: 'S1' }])
  await add([{ ...NOK, unitPrice: 13, code: 'P-1' }])
  await add([{ ...NOK, unitPrice: 14, validUntil: later }])
  expect(await amounts()).toEqual([11, 12, 13, 14])
  await add([{ ...NOK, unitPrice: 15, validFrom: later }], { ignoreDates: true })
  expect((await amounts()).includes(15)).toBe(true)
  expect(await amounts()).toHaveLength(4)
})

test('ignoreValidUntilDate matches whatever the end is, and an external id decides alone', async () => {
  const { add, amounts } = await bed()
  await add([{ ...NOK, unitPrice: 10, validUntil: later }])
  await add([{ ...NOK, unitPrice: 11 }], { ignoreValidUntilDate: true })
  expect(await amounts()).toEqual([11])
  await add([{ ...NOK, unitPrice: 20, externalId: 'x' }])
  await add([{ marketId: 'SWE', currencyCode: 'SEK', unitPrice: 21, externalId: 'x' }])
  expect(await amounts()).toEqual([11, 21])
})

test('a negative price refuses the whole call, a price without product as well', async () => {
  const { call, add, amounts } = await bed()
  expect(
    await add([
      { ...NOK, unitPrice: 10 },
      { ...NOK, storeId: 'S1', unitPrice: -1 },
    ]),
  ).toBe(400)
  expect((await call('PUT', '/api/Prices/AddMany', [{ prices: [{ ...NOK, unitPrice: 1 }] }])).status).toBe(
    400,
  )
  expect(await amounts()).toEqual([])
})

test('prices may come before their product, and by a SKU of it', async () => {
  const { call, amounts } = await bed()
  await call('PUT', '/api/Prices/AddMany', [
    { productId: 'early', prices: [{ ...NOK, unitPrice: 7 }] },
    { productId: 'P-2', prices: [{ ...NOK, code: 'P-2', unitPrice: 8 }] },
  ])
  expect(await amounts({ productCodes: ['early', 'P-2'] })).toEqual([7, 8])
  await call('POST', '/api/Products', { productId: 'early' })
  expect((await call('GET', '/api/Products/early')).body).toMatchObject({ price: { unitPrice: 7 } })
  expect((await call('GET', '/api/Products/P')).body).toMatchObject({
    variants: [{}, { price: { unitPrice: 8 } }],
  })
})

test('a price that changes makes its product modified; the same price again does not', async () => {
  const { add, omnium, tenant } = await bed()
  const modified = () => omnium.state.products.get('P_no')?.modified
  const first = modified()
  tenant.clock.moveTo(START + 1000)
  await add([{ ...NOK, unitPrice: 10 }])
  const second = modified()
  tenant.clock.moveTo(START + 2000)
  await add([{ ...NOK, unitPrice: 10 }])
  expect([second === first, modified() === second]).toEqual([false, true])
})

test('lastModified of a search means after, not at', async () => {
  const { add, search, amounts } = await bed()
  await add([{ ...NOK, unitPrice: 10 }])
  const [price] = (await search()).result
  const at = price?.modified ?? ''
  expect(await amounts({ lastModified: at })).toEqual([])
  expect(await amounts({ lastModified: new Date(START - 1).toISOString() })).toEqual([10])
})

test.each([
  [{ productCodes: ['P'] }, 4],
  [{ productCodes: ['P-1'] }, 1],
  [{ productCodes: ['nothing'] }, 0],
  [{ marketId: 'SWE' }, 1],
  [{ customerId: 'C1' }, 1],
  [{ customerGroupId: 'club' }, 0],
  [{ isCustomerSpecificPrice: true }, 1],
  [{ isCustomerSpecificPrice: false }, 3],
  [{ priceType: 'PriceFactor' }, 0],
  [{ unit: 'box' }, 1],
])('the price search %o finds %i', async (request, hits) => {
  const { add, search } = await bed()
  await add([
    { ...NOK, unitPrice: 1 },
    { ...NOK, unitPrice: 2, code: 'P-1' },
    { ...NOK, unitPrice: 3, customerId: 'C1' },
    { marketId: 'SWE', currencyCode: 'SEK', unitPrice: 4, unit: 'box' },
  ])
  expect((await search(request)).totalHits).toBe(hits)
})

test('a price search scrolls by itself', async () => {
  const { call, add, search } = await bed()
  await add(['a', 'b', 'c'].map((storeId) => ({ ...NOK, storeId, unitPrice: 1 })))
  const first = await search({ scrollSize: 2 })
  const next = async (id: string) => (await call('GET', `/api/Prices/Scroll/${id}`)).body as Found
  const second = await next(first.scrollId)
  expect([first.result.length, second.result.length, (await next(second.scrollId)).result.length]).toEqual([
    2, 1, 0,
  ])
})

test('Omnium quirk 49: DELETE of prices has a body that says which', async () => {
  const { add, remove, amounts } = await bed()
  await add([
    { ...NOK, unitPrice: 1 },
    { ...NOK, unitPrice: 2, storeId: 'S1', validUntil: later },
  ])
  expect(await remove({ prices: [] })).toBe(200)
  expect(await amounts()).toEqual([1, 2])
  await remove({ prices: [{ ...NOK, storeId: 'S1' }] })
  expect(await amounts()).toEqual([1, 2])
  await remove({ prices: [{ ...NOK, storeId: 'S1' }], ignoreDates: true })
  expect(await amounts()).toEqual([1])
  await remove({})
  expect(await amounts()).toEqual([])
})

test('cost prices are upserted, searched and deleted without touching the product', async () => {
  const { call, omnium, tenant } = await bed()
  const product = omnium.state.products.get('P_no')
  const put = async (costPrices: object[]) =>
    (await call('PUT', '/api/CostPrices/AddMany', [{ productId: 'P', costPrices }])).status
  const search = async (body: object) =>
    ((await call('POST', '/api/CostPrices/Search', body)).body as { result: { cost: number }[] }).result.map(
      ({ cost }) => cost,
    )
  expect(
    await put([
      { skuId: 'P-1', cost: 5 },
      { skuId: 'P-2', cost: 6, storeId: 'S1' },
    ]),
  ).toBe(200)
  tenant.clock.moveTo(START + 1000)
  await put([{ skuId: 'P-1', cost: 7 }])
  expect(await put([{ skuId: 'P-1', cost: -1 }])).toBe(400)
  expect(await search({})).toEqual([7, 6])
  expect(await search({ productCodes: ['P-2'] })).toEqual([6])
  expect(await search({ storeIds: ['S1'] })).toEqual([6])
  expect(await search({ lastModified: new Date(START).toISOString() })).toEqual([7])
  expect(await search({ lastModified: new Date(START + 1000).toISOString() })).toEqual([])
  expect(omnium.state.products.get('P_no')).toBe(product)
  await call('DELETE', '/api/CostPrices', [{ productId: 'P', costPrices: [{ skuId: 'P-1' }] }])
  expect(await search({})).toEqual([6])
  await call('DELETE', '/api/CostPrices', [{ productId: 'P' }])
  expect(await search({})).toEqual([])
})
