import { expect, test } from 'vitest'
import { START, omniumBed, orderBody, SHOP } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const JACKET = {
  productId: 'J1',
  name: 'Jacket',
  brand: 'Skarv',
  marketIds: ['NOR'],
  tags: ['new'],
  externalIds: [{ providerName: 'pim', id: '17' }],
  properties: [
    { key: 'material', value: 'nylon' },
    { key: 'care', value: '' },
  ],
  prices: [{ marketId: 'NOR', currencyCode: 'NOK', unitPrice: 1000 }],
  variants: [
    { skuId: 'J1-S', size: 'S', name: 'Jacket S', cost: 300 },
    { skuId: 'J1-M', size: 'M', prices: [{ marketId: 'NOR', currencyCode: 'NOK', unitPrice: 900 }] },
  ],
}

async function jacketBed(): Promise<OmniumBed> {
  const bed = await omniumBed()
  expect((await bed.call('POST', '/api/Products', JACKET)).status).toBe(201)
  return bed
}

const patch = ({ call }: OmniumBed, body: object, id = 'J1') => call('PATCH', `/api/Products/${id}`, body)
const stored = ({ omnium }: OmniumBed) => omnium.state.products.get('J1_no')
const eventsOf = ({ omnium }: OmniumBed) =>
  omnium.state.events.all().map(({ operationId, objectId }) => [operationId, objectId])

test('Omnium quirk 36: a product is read by its id or by a SKU of it, and raw by the id of its document', async () => {
  const { call } = await jacketBed()
  for (const id of ['J1', 'J1-S', 'j1-x']) {
    const { status, body } = await call('GET', `/api/Products/${id}`)
    expect([id, status]).toEqual([id, id === 'j1-x' ? 404 : 200])
    if (status === 200) expect(body).toMatchObject({ id: 'J1_no', productId: 'J1', language: 'no' })
  }
  expect((await call('GET', '/api/Products/J1/raw')).status).toBe(404)
  expect((await call('GET', '/api/Products/J1-S/raw')).status).toBe(404)
  expect((await call('GET', '/api/Products/J1_no/raw')).body).toMatchObject({ productId: 'J1' })
})

test('the price of a variant beats that of the product, which stands in for a missing one', async () => {
  const { call } = await jacketBed()
  expect((await call('GET', '/api/Products/J1')).body).toMatchObject({
    price: { unitPrice: 1000, code: 'J1' },
    prices: [{ unitPrice: 1000, productId: 'J1' }],
    variants: [
      { skuId: 'J1-S', price: { unitPrice: 1000 }, prices: [] },
      { skuId: 'J1-M', price: { unitPrice: 900, code: 'J1-M' } },
    ],
  })
})

test('only raw shows prices that are not valid now or made for a customer; the default market comes first', async () => {
  const { call } = await omniumBed()
  const at = (days: number) => new Date(START + days * 86_400_000).toISOString()
  const prices = [
    { marketId: 'SWE', currencyCode: 'SEK', unitPrice: 1 },
    { marketId: 'NOR', currencyCode: 'NOK', unitPrice: 2 },
    { marketId: 'NOR', currencyCode: 'NOK', unitPrice: 3, validFrom: at(1) },
    { marketId: 'NOR', currencyCode: 'NOK', unitPrice: 4, validUntil: at(0) },
    { marketId: 'NOR', currencyCode: 'NOK', unitPrice: 5, customerId: 'C1' },
    { marketId: 'NOR', currencyCode: 'NOK', unitPrice: 6, customerGroup: 'club' },
    { marketId: 'NOR', currencyCode: 'NOK', unitPrice: 7, storeId: 'S1' },
  ]
  await call('POST', '/api/Products', { productId: 'P', prices })
  const amounts = async (path: string) =>
    ((await call('GET', `/api/Products/${path}`)).body as { prices: { unitPrice: number }[] }).prices.map(
      ({ unitPrice }) => unitPrice,
    )
  expect(await amounts('P')).toEqual([2, 7, 1])
  expect((await amounts('P_no/raw')).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(await amounts('P/ByMarket/SWE')).toEqual([1])
  expect(await amounts('P/ByCustomer?customerGroup=club')).toEqual([2, 6, 7, 1])
})

test('a product of other markets or stores is not found there', async () => {
  const { call, omnium } = await jacketBed()
  for (const id of ['S1', 'S2']) omnium.actions.saveStore({ store: { ...SHOP, id } })
  expect((await call('GET', '/api/Products/J1/ByMarket/NOR')).status).toBe(200)
  expect((await call('GET', '/api/Products/J1/ByMarket/SWE')).status).toBe(404)
  expect((await call('GET', '/api/Products/J1/ByMarket/XXX')).status).toBe(404)
  await call('PATCH', '/api/Products/J1', { storeIds: ['S1'] })
  const byStore = async (query: string) => (await call('GET', `/api/Products/J1/ByStore/${query}`)).status
  expect(await byStore('S1')).toBe(200)
  expect(await byStore('S2')).toBe(404)
  expect(await byStore('S2?isAssortmentIgnored=true')).toBe(200)
  expect(await byStore('S9')).toBe(400)
})

test('a restricted company sees the products of its assortment codes and of its categories only', async () => {
  const { call, omnium } = await jacketBed()
  const company = { customerId: 'B1', name: 'B', isAssortmentRestricted: true }
  omnium.actions.saveCustomer({ type: 'business', customer: company })
  const byCustomer = async () => (await call('GET', '/api/Products/J1/ByCustomer?customerId=B1')).status
  expect(await byCustomer()).toBe(404)
  const assortmentCodes = [{ assortmentCodeId: 'A' }]
  omnium.actions.saveCustomer({ type: 'business', customer: { ...company, assortmentCodes } })
  await call('PATCH', '/api/Products/J1', { assortmentCodes })
  expect(await byCustomer()).toBe(200)
  const assortmentExcludeCategoryIds = ['clothes']
  omnium.actions.saveCustomer({
    type: 'business',
    customer: { ...company, assortmentCodes, assortmentExcludeCategoryIds },
  })
  await call('POST', '/api/ProductCategories', { categoryId: 'jackets', parentId: 'clothes' })
  await call('PATCH', '/api/Products/J1', { categories: [{ categoryId: 'jackets' }] })
  expect(await byCustomer()).toBe(404)
  expect((await call('GET', '/api/Products/J1/ByCustomer?customerId=nobody')).status).toBe(404)
})

test('a POST enriches what is there, a PUT overwrites it, and the same again changes nothing', async () => {
  const bed = await jacketBed()
  const before = stored(bed)
  expect((await bed.call('POST', '/api/Products', JACKET)).status).toBe(200)
  expect(stored(bed)).toBe(before)
  await bed.call('POST', '/api/Products', {
    productId: 'J1',
    color: 'red',
    tags: ['sale'],
    variants: [
      { skuId: 'J1-S', color: 'red' },
      { skuId: 'J1-L', size: 'L' },
    ],
  })
  expect(stored(bed)).toMatchObject({
    name: 'Jacket',
    color: 'red',
    tags: ['new', 'sale'],
    variants: [{ skuId: 'J1-S', size: 'S', color: 'red' }, { skuId: 'J1-M' }, { skuId: 'J1-L' }],
  })
  await bed.call('PUT', '/api/Products', { productId: 'J1', name: 'Coat' })
  expect(stored(bed)).toMatchObject({ name: 'Coat', variants: [], created: before?.created })
  expect(stored(bed)).not.toHaveProperty('brand')
  expect(eventsOf(bed)).toEqual([
    [140_106, 'J1_no'],
    [140_105, 'J1_no'],
    [140_105, 'J1_no'],
  ])
})

test('a product without id, with a nameless or doubled variant, or with a negative price is refused', async () => {
  const { call, omnium } = await omniumBed()
  for (const wrong of [
    { name: 'x' },
    { productId: ' ' },
    { productId: 'P', variants: [{ size: 'S' }] },
    { productId: 'P', variants: [{ skuId: 'A' }, { skuId: 'A' }] },
    { productId: 'P', prices: [{ unitPrice: -1 }] },
    { productId: 'P', variants: [{ skuId: 'A', prices: [{ unitPrice: -1 }] }] },
  ])
    for (const [method, path, body] of [
      ['POST', '', wrong],
      ['PUT', '', wrong],
      ['POST', '/AddMany', [wrong]],
    ] as const)
      expect((await call(method, `/api/Products${path}`, body)).status).toBe(400)
  expect(omnium.state.products.size).toBe(0)
  expect(omnium.state.prices.size).toBe(0)
})

test('a product in several languages shares its prices, and ids without language mean the main one', async () => {
  const { call, omnium } = await jacketBed()
  await call('POST', '/api/Products', { id: 'J1_en', productId: 'J1', name: 'Coat' })
  expect(omnium.state.products.all().map(({ id, language }) => [id, language])).toEqual([
    ['J1_no', 'no'],
    ['J1_en', 'en'],
  ])
  expect((await call('GET', '/api/Products/J1')).body).toMatchObject({ name: 'Jacket' })
  expect((await call('GET', '/api/Products/J1_en/raw')).body).toMatchObject({
    name: 'Coat',
    price: { unitPrice: 1000 },
  })
  const search = async (body: object) =>
    (
      (await call('POST', '/api/Products/SearchProducts', body)).body as { result: { id: string }[] }
    ).result.map(({ id }) => id)
  expect(await search({})).toEqual(['J1_no'])
  expect(await search({ productLanguage: 'en' })).toEqual(['J1_en'])
  expect(await search({ isProductLanguageFilterIgnored: true })).toHaveLength(2)
  omnium.actions.saveSettings({ settings: { mainProductLanguage: null } })
  await call('POST', '/api/Products', { productId: 'plain' })
  expect((await call('GET', '/api/Products/plain/raw')).status).toBe(200)
})

test('a patch keeps what it does not name and counts what it does', async () => {
  const bed = await jacketBed()
  expect((await patch(bed, { name: 'Coat' })).body).toEqual({
    isModified: true,
    totalCount: 1,
    updatedCount: 1,
    unchangedCount: 0,
    notFoundCount: 0,
    notFoundIds: [],
    errorCount: 0,
  })
  expect((await patch(bed, { name: 'Coat', brand: null }, 'J1-M')).body).toMatchObject({
    isModified: false,
    unchangedCount: 1,
  })
  expect((await patch(bed, { name: 'x' }, 'nothing')).status).toBe(404)
  expect((await patch(bed, { prices: [{ unitPrice: -1 }] })).status).toBe(400)
  expect(stored(bed)).toMatchObject({ name: 'Coat', brand: 'Skarv', variants: [{}, {}] })
})

test.each([
  [{ properties: [{ key: 'material', value: 'wool' }] }, ['wool', '']],
  [{ properties: [{ key: 'material', value: 'wool' }], keepExistingCustomProperties: false }, ['wool']],
  [
    {
      properties: [
        { key: 'material', value: 'wool' },
        { key: 'care', value: 'dry' },
      ],
      dontOverwriteExistingPropertyValues: true,
    },
    ['nylon', 'dry'],
  ],
  [{ propertiesRemovalConditions: [{ key: 'care' }] }, ['nylon']],
  [{ fieldsToForceNull: ['properties'] }, undefined],
])('the properties after the patch %o', async (body, values) => {
  const bed = await jacketBed()
  await patch(bed, body)
  expect(stored(bed)?.properties?.map(({ value }) => value)).toEqual(values)
})

test('fieldsToForceNull resets members by path, but no identity', async () => {
  const bed = await jacketBed()
  await patch(bed, { seoInfo: { title: 'T', uri: 'u' } })
  await patch(bed, { fieldsToForceNull: ['Brand', 'seoInfo.title', 'productId', 'none.at.all'] })
  expect(stored(bed)).toMatchObject({ productId: 'J1', seoInfo: { uri: 'u' } })
  expect(stored(bed)).not.toHaveProperty('brand')
  expect(stored(bed)?.seoInfo).not.toHaveProperty('title')
})

test('variants of a patch are merged by SKU; removeExistingVariants leaves only those it names', async () => {
  const bed = await jacketBed()
  const variants = [{ skuId: 'J1-M', color: 'red' }, { skuId: 'J1-XL', size: 'XL' }, { size: 'no SKU' }]
  await patch(bed, { variants })
  expect(stored(bed)?.variants.map(({ skuId, size }) => [skuId, size])).toEqual([
    ['J1-S', 'S'],
    ['J1-M', 'M'],
    ['J1-XL', 'XL'],
  ])
  await patch(bed, { variants: [{ skuId: 'J1-M' }], removeExistingVariants: true })
  expect(stored(bed)?.variants.map(({ skuId }) => skuId)).toEqual(['J1-M'])
  expect((await bed.call('GET', '/api/Products/J1-XL')).status).toBe(404)
})

test('categories of a patch are added, and categoryIdsToRemove takes some out', async () => {
  const bed = await jacketBed()
  await patch(bed, { categories: [{ categoryId: 'a' }, { categoryId: 'b' }] })
  expect((await bed.call('GET', '/api/Products/J1')).body).toMatchObject({ mainCategoryId: 'a' })
  await patch(bed, { categories: [{ categoryId: 'c' }], categoryIdsToRemove: ['a'] })
  expect(stored(bed)?.categories?.map(({ categoryId }) => categoryId)).toEqual(['b', 'c'])
  expect((await bed.call('GET', '/api/Products/J1')).body).toMatchObject({ mainCategoryId: 'b' })
})

test('PatchMany counts products and variants apart and names what it did not find', async () => {
  const bed = await jacketBed()
  const { body } = await bed.call('PATCH', '/api/Products/PatchMany', [
    { id: 'J1_no', name: 'Coat', variants: [{ skuId: 'J1-S', size: 'XS' }, { skuId: 'J1-M' }] },
    { skuId: 'J1-M', color: 'red' },
    { productId: 'J1', brand: 'Skarv' },
    { productId: 'nothing', name: 'x' },
  ])
  expect(body).toMatchObject({
    productUpdateResultTotal: { totalCount: 3, updatedCount: 1, unchangedCount: 1, notFoundIds: ['nothing'] },
    variantUpdateResultTotal: { totalCount: 3, updatedCount: 2, unchangedCount: 1, notFoundIds: [] },
  })
  expect(stored(bed)?.variants).toMatchObject([{ size: 'XS' }, { color: 'red' }])
})

test('AddMany adds or enriches, UpdateMany replaces the properties and skips what is unchanged', async () => {
  const bed = await jacketBed()
  const { call, omnium } = bed
  expect((await call('POST', '/api/Products/AddMany', [JACKET, { productId: 'B1' }])).status).toBe(201)
  expect((await call('POST', '/api/Products/AddMany', [JACKET])).status).toBe(200)
  const events = omnium.state.events.size
  const change = {
    productId: 'J1',
    properties: [{ key: 'fit', value: 'slim' }],
    externalIds: [{ providerName: 'erp', id: '4' }],
  }
  const update = () =>
    call('POST', '/api/Products/UpdateMany?excludeProductExport=true', [change, { productId: 'B1' }])
  expect([(await update()).status, (await update()).status]).toEqual([200, 200])
  expect(stored(bed)).toMatchObject({
    properties: [{ key: 'fit' }],
    externalIds: [{ providerName: 'pim' }, { providerName: 'erp' }],
  })
  expect(eventsOf(bed).slice(events)).toEqual([[140_103, 'J1_no']])
  expect((await call('POST', '/api/Products/AddMany', [JACKET, JACKET])).status).toBe(400)
  expect(
    (
      await call(
        'POST',
        '/api/Products/AddMany',
        Array.from({ length: 1001 }, (_, n) => ({ productId: `${n}` })),
      )
    ).status,
  ).toBe(400)
})

test('Omnium quirk 49: DeleteMany of products is a DELETE with a body', async () => {
  const { call, omnium } = await jacketBed()
  await call('POST', '/api/Products', { productId: 'B1' })
  expect((await call('DELETE', '/api/Products/DeleteMany', ['J1', 'nothing'])).status).toBe(200)
  expect(omnium.state.products.all().map(({ productId }) => productId)).toEqual(['B1'])
  expect(omnium.state.prices.size).toBe(0)
  expect((await call('DELETE', '/api/Products/B1')).status).toBe(200)
  expect((await call('DELETE', '/api/Products/B1')).status).toBe(404)
})

test('order lines take their facts from the variant, and from its product where it says nothing', async () => {
  const { call, omnium } = await jacketBed()
  omnium.actions.saveStore({ store: SHOP })
  const line = (code: string) => ({ lineItemId: code, code, quantity: 1, placedPrice: 10 })
  const lineItems = [line('J1-S'), line('J1-M'), line('unknown')]
  await call('POST', '/api/Orders', orderBody('W1', { orderForm: { lineItems } }))
  expect(omnium.state.order('W1')?.orderForm.lineItems).toMatchObject([
    { displayName: 'Jacket S', brand: 'Skarv', size: 'S', cost: 300, productId: 'J1' },
    { displayName: 'Jacket', size: 'M', productId: 'J1' },
    { code: 'unknown' },
  ])
})
