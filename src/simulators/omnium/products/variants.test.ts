import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

async function bed() {
  const made = await omniumBed()
  await made.call('POST', '/api/Products', {
    productId: 'P',
    name: 'Shoe',
    variants: [{ skuId: 'P-40', size: '40' }],
  })
  const variants = () => made.omnium.state.products.get('P_no')?.variants
  return { ...made, variants }
}

test('variants are added, read, enriched, overwritten and deleted', async () => {
  const { call, variants } = await bed()
  const path = '/api/Products/P/Variants'
  expect((await call('POST', path, { skuId: 'P-41', size: '41', color: 'red' })).status).toBe(201)
  expect((await call('POST', path, { skuId: 'P-41', ean: '2000000000017' })).status).toBe(200)
  expect(variants()?.[1]).toMatchObject({ size: '41', color: 'red', ean: '2000000000017' })
  expect((await call('PUT', path, { skuId: 'P-41', size: '41' })).status).toBe(200)
  expect(variants()?.[1]).not.toHaveProperty('color')
  expect((await call('GET', path)).body).toMatchObject({
    totalHits: 2,
    result: [{ skuId: 'P-40' }, { skuId: 'P-41', name: 'Shoe' }],
  })
  expect((await call('GET', `${path}/P-41`)).body).toMatchObject({ skuId: 'P-41', productId: 'P' })
  expect((await call('GET', '/api/Products/Variants/P-41')).body).toMatchObject({ totalHits: 1 })
  expect((await call('DELETE', `${path}/P-41`)).status).toBe(200)
  expect((await call('GET', '/api/Products/Variants/P-41')).status).toBe(404)
  expect((await call('GET', `${path}/P-41`)).status).toBe(404)
  expect((await call('DELETE', `${path}/P-41`)).status).toBe(404)
})

test('a list of variants is added at once, or not at all', async () => {
  const { call, variants } = await bed()
  const add = async (list: object[], product = 'P') =>
    (await call('POST', `/api/Products/${product}/VariantList`, list)).status
  expect(await add([{ skuId: 'P-42' }, { size: '43' }])).toBe(400)
  expect(variants()).toHaveLength(1)
  expect(await add([{ skuId: 'P-42' }, { skuId: 'P-43', prices: [{ unitPrice: 5 }] }])).toBe(201)
  expect(await add([{ skuId: 'P-42' }])).toBe(200)
  expect(await add([{ skuId: 'P-44' }], 'nothing')).toBe(404)
  expect((await call('GET', '/api/Products/P/Variants/P-43')).body).toMatchObject({ price: { unitPrice: 5 } })
})

test('a patch of many variants skips entries without a SKU and names those it did not find', async () => {
  const { call, variants, omnium } = await bed()
  const { body } = await call('PATCH', '/api/Products/P/Variants', [
    { skuId: 'P-40', color: 'red' },
    { color: 'blue' },
    { skuId: 'P-99', color: 'blue' },
  ])
  expect(body).toMatchObject({ totalCount: 2, updatedCount: 1, notFoundIds: ['P-99'] })
  expect(variants()).toMatchObject([{ size: '40', color: 'red' }])
  expect((await call('PATCH', '/api/Products/P/Variants/P-40', { color: 'red' })).body).toMatchObject({
    unchangedCount: 1,
  })
  expect((await call('PATCH', '/api/Products/P/Variants/P-99', { color: 'red' })).status).toBe(404)
  expect(omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([140_106, 140_109])
})

test('a product that gets a variant is no longer a SKU of its own', async () => {
  const { call } = await omniumBed()
  await call('POST', '/api/Products', { productId: 'Q', skuId: 'Q' })
  expect((await call('GET', '/api/Products/Q')).body).toMatchObject({ isSku: true })
  await call('POST', '/api/Products/Q/Variants', { skuId: 'Q-1' })
  expect((await call('GET', '/api/Products/Q')).body).toMatchObject({
    isSku: false,
    variants: [{ isSku: true }],
  })
})
