import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PRICES = 'T/pricelists/main/prices'
const SKI = { priceUid: 'ski', productUid: 'SKI', unitPrice: 9900, recommendedRetailPrice: 12000 }

test('every tenant has the price list that it names as its own', () => {
  const { ok } = flowBed()
  expect(ok('GET', 'T')).toMatchObject({ pricelistUid: 'main' })
  expect(ok('GET', 'T/pricelists')).toMatchObject({ items: [{ pricelistUid: 'main', name: 'Main' }] })
})

test('Flow quirk 6: a price is whole minor units, is changed in part and deleted', () => {
  const { call, ok, tenant } = flowBed()
  expect(ok('POST', PRICES, SKI)).toMatchObject({
    ...{ ...SKI, pricelistUid: 'main', productSku: 'SKI', validFrom: null, validTo: null },
    ...{ createdBy: 'Omnium', createdAt: '2026-03-02T08:00:00.000Z' },
  })
  tenant.clock.moveTo(EPOCH + 1000)
  expect(ok('PUT', `${PRICES}/ski`, { unitPrice: 8900, productUid: 'CAP' })).toMatchObject({
    ...{ unitPrice: 8900, recommendedRetailPrice: 12000, productUid: 'SKI' },
    lastModifiedAt: '2026-03-02T08:00:01.000Z',
  })
  expect(call('PUT', `${PRICES}/ski`, { unitPrice: 89.5 }).status).toBe(400)
  expect(ok('GET', `${PRICES}/ski`)).toMatchObject({ unitPrice: 8900 })
  expect(call('DELETE', `${PRICES}/ski`).status).toBe(204)
  expect(call('GET', `${PRICES}/ski`).status).toBe(404)
})

test.each([
  { unitPrice: 1 },
  { productUid: 'SKI' },
  { productUid: 'none', unitPrice: 1 },
  { productUid: 'SKI', unitPrice: 1, validFrom: '2026-03-02T00:00:00Z', validTo: '2026-03-01T00:00:00Z' },
])('the price %j is refused', (body) => {
  expect(flowBed().call('POST', PRICES, body).status).toBe(400)
})

test('a product has one price for one time in a list', () => {
  const { call, ok } = flowBed()
  ok('POST', PRICES, SKI)
  expect(call('POST', PRICES, { ...SKI, priceUid: 'again' }).status).toBe(409)
  const march = { validFrom: '2026-03-01T00:00:00Z', validTo: '2026-04-01T00:00:00Z' }
  expect(call('POST', PRICES, { ...SKI, priceUid: 'march', ...march }).status).toBe(201)
  expect(call('POST', 'T/pricelists/none/prices', SKI).status).toBe(404)
})

test('the prices of a list are found by product, article number and time of change', () => {
  const { ok, tenant } = flowBed()
  ok('POST', PRICES, SKI)
  tenant.clock.moveTo(EPOCH + 1000)
  ok('POST', PRICES, { productUid: 'CAP', unitPrice: 4900 })
  ok('POST', 'T/pricelists', { pricelistUid: 'other', name: 'Other' })
  const products = (query: string, list = 'main') =>
    ok<Schema<'PriceList'>>('GET', `T/pricelists/${list}/prices?${query}`).items.map(
      ({ productUid }) => productUid,
    )
  expect(products('')).toEqual(['SKI', 'CAP'])
  expect(products('productUid=CAP')).toEqual(['CAP'])
  expect(products('productSku=SKI')).toEqual(['SKI'])
  expect(products('productSku=SKI&productUid=CAP')).toEqual([])
  expect(products('modifiedAfter=2026-03-02T08:00:00.000Z')).toEqual(['CAP'])
  expect(products('', 'other')).toEqual([])
})

test('Flow quirk 22: a batch of prices answers 200 when all went well', () => {
  const { call, ok } = flowBed()
  ok('POST', PRICES, SKI)
  const batch = {
    create: [{ priceUid: 'cap', productUid: 'CAP', unitPrice: 4900 }],
    update: [{ priceUid: 'cap', unitPrice: 4800 }],
    delete: [{ priceUid: 'ski' }],
    upsert: [
      { productUid: 'SKI', unitPrice: 1 },
      { productUid: 'CAP', unitPrice: 2 },
    ],
  }
  const { status, body } = call<Schema<'BatchResponse'>>('POST', `${PRICES}/batch`, batch)
  expect(status).toBe(200)
  expect(body.items.map(({ operation, index, status: each }) => [operation, index, each])).toEqual([
    ['create', 0, 200],
    ['update', 0, 200],
    ['delete', 0, 200],
    ['upsert', 0, 200],
    ['upsert', 1, 200],
  ])
  expect(ok('GET', PRICES)).toMatchObject({
    items: [
      { priceUid: 'cap', unitPrice: 2 },
      { productUid: 'SKI', unitPrice: 1 },
    ],
    paging: { totalCount: 2 },
  })
})

test('Flow quirk 22: a batch of prices in which an item failed answers 207, and the others are written', () => {
  const { call, state } = flowBed()
  const upsert = [
    { productUid: 'none', unitPrice: 1 },
    { productUid: 'SKI', unitPrice: 9900 },
    { unitPrice: 1 },
    null,
  ]
  expect(call('POST', `${PRICES}/batch`, { upsert, update: [{ priceUid: 'none' }] })).toMatchObject({
    status: 207,
    body: {
      items: [
        { operation: 'update', index: 0, status: 404, error: { code: 'NOT_FOUND' } },
        { operation: 'upsert', index: 0, status: 400, uid: null, error: { code: 'VALIDATION_FAILED' } },
        { operation: 'upsert', index: 1, status: 200, error: null },
        { operation: 'upsert', index: 2, status: 400 },
        { operation: 'upsert', index: 3, status: 400 },
      ],
    },
  })
  expect(state.prices().map(({ productUid }) => productUid)).toEqual(['SKI'])
  expect(call('POST', `${PRICES}/batch`, {})).toEqual({ status: 200, body: { items: [] } })
  expect(call('POST', 'T/pricelists/none/prices/batch', {}).status).toBe(404)
})
