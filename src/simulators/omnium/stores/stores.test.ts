import { expect, test } from 'vitest'
import { SHOP, omniumBed } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'
import type { Store } from '../schemas.ts'

const store = ({ omnium }: OmniumBed, id: string) => omnium.state.stores.get(id)
const found = async ({ call }: OmniumBed, request: object) => {
  const { body } = await call('POST', '/api/Stores/SearchStores', request)
  return (body as { result: Store[] }).result.map(({ id }) => id)
}

test('stores are read one by one; a missing one is problem details', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveStore({ store: SHOP })
  expect((await call('GET', '/api/stores/S1')).body).toMatchObject(SHOP)
  const missing = await call('GET', '/api/Stores/S9')
  expect(missing).toMatchObject({ status: 404, body: { status: 404, title: 'Not Found' } })
})

test('Omnium quirk 15: the list of stores is 404 while there is none', async () => {
  const { call, omnium } = await omniumBed()
  expect((await call('GET', '/api/Stores')).status).toBe(404)
  omnium.actions.saveStore({ store: SHOP })
  omnium.actions.saveStore({ store: { id: 'S2', isPublicVisible: false } })
  expect((await call('GET', '/api/Stores')).body).toMatchObject({ totalHits: 2 })
  expect((await call('GET', '/api/Stores?filterPublicVisible=true')).body).toMatchObject({ totalHits: 1 })
})

test('a store is created once, overwritten, replaced, enriched and deleted', async () => {
  const bed = await omniumBed()
  const { call } = bed
  expect((await call('POST', '/api/Stores', { ...SHOP, email: 's1@shop.test' })).status).toBe(201)
  expect((await call('POST', '/api/Stores', SHOP)).status).toBe(409)
  expect((await call('POST', '/api/Stores/Enrich', { id: 'S1', phoneNumber: '+4722000000' })).status).toBe(
    200,
  )
  expect(store(bed, 'S1')).toMatchObject({
    email: 's1@shop.test',
    phoneNumber: '+4722000000',
    isWarehouse: true,
  })
  expect((await call('POST', '/api/Stores/Update', { id: 'S1', name: 'New name' })).body).toMatchObject({
    name: 'New name',
    isWarehouse: false,
  })
  expect(store(bed, 'S1')).not.toHaveProperty('email')
  expect((await call('PUT', '/api/Stores', { id: 'S2', name: 'Second' })).status).toBe(200)
  expect((await call('DELETE', '/api/Stores/S2')).status).toBe(200)
  expect(bed.omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([
    370_100, 370_105, 370_101, 370_104, 370_102,
  ])
})

test('unknown stores are 404 as problem details on every route that needs one', async () => {
  const { call } = await omniumBed()
  for (const [method, path, body] of [
    ['POST', '/api/Stores/Update', { id: 'S9' }],
    ['POST', '/api/Stores/Enrich', { id: 'S9' }],
    ['PATCH', '/api/Stores/PatchStore', { id: 'S9' }],
    ['DELETE', '/api/Stores/S9'],
    ['DELETE', '/api/Stores', { id: 'S9' }],
    ['GET', '/api/Stores/GetByExternalId?id=S9'],
  ] as const)
    expect(await call(method, path, body)).toMatchObject({ status: 404, body: { title: 'Not Found' } })
  expect(await call('GET', '/api/Stores/GetByExternalId')).toMatchObject({ status: 400 })
})

test('Omnium quirk 46: the externalIds of a store are plain strings, merged as such, beside a list of pairs', async () => {
  const bed = await omniumBed()
  await bed.call('POST', '/api/Stores', { ...SHOP, externalIds: ['flow-1'] })
  const patch = (body: object) => bed.call('PATCH', '/api/Stores/PatchStore', { id: 'S1', ...body })
  expect((await patch({ externalIds: ['flow-1', 'erp-1'] })).body).toMatchObject({
    isModified: true,
    updatedCount: 1,
  })
  await patch({ externalIdsList: [{ providerName: 'erp', id: '77' }] })
  await patch({ externalIdsList: [{ providerName: 'erp', id: '78' }] })
  expect(store(bed, 'S1')).toMatchObject({
    externalIds: ['flow-1', 'erp-1'],
    externalIdsList: [{ providerName: 'erp', id: '78' }],
  })
  expect((await patch({ externalIds: ['erp-1'] })).body).toMatchObject({
    isModified: false,
    unchangedCount: 1,
  })
  for (const id of ['erp-1', '78'])
    expect((await bed.call('GET', `/api/Stores/GetByExternalId?id=${id}`)).body).toMatchObject({
      totalHits: 1,
      result: [{ id: 'S1' }],
    })
})

test('Omnium quirk 4: AddMany of stores overwrites what is there', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: { ...SHOP, email: 's1@shop.test' } })
  const many = await bed.call('POST', '/api/Stores/AddMany', [{ id: 'S1', name: 'Again' }, { id: 'S2' }])
  expect(many.status).toBe(201)
  expect(store(bed, 'S1')).toMatchObject({ name: 'Again' })
  expect(store(bed, 'S1')).not.toHaveProperty('email')
  expect(bed.omnium.state.stores.size).toBe(2)
})

test('Omnium quirk 49: a store is deleted by the object in the body of a DELETE', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  expect((await bed.call('DELETE', '/api/Stores', { id: 'S1', name: 'whatever' })).status).toBe(200)
  expect(bed.omnium.state.stores.size).toBe(0)
})

test('stores are searched by what they are and where they sell; inactive ones come on demand', async () => {
  const bed = await omniumBed()
  const { actions } = bed.omnium
  actions.saveMarket({ market: { marketId: 'NOR', marketGroupId: 'NORDIC', isDefaultMarket: true } })
  actions.saveStore({ store: { ...SHOP, availableOnMarkets: ['NOR'], externalIds: ['x1'] } })
  actions.saveStore({
    store: {
      id: 'S2',
      name: 'Office',
      storeGroupId: 'G',
      email: 'Post@Shop.test',
      properties: [{ key: 'k', value: 'v' }],
      zipCodeRanges: [{ zipCodeFrom: '0100', zipCodeTo: '0299' }],
    },
  })
  actions.saveStore({ store: { id: 'S3', isInactive: true } })
  expect(await found(bed, {})).toEqual(['S1', 'S2'])
  expect(await found(bed, { includeInactive: true })).toEqual(['S1', 'S2', 'S3'])
  expect(await found(bed, { isInactive: true })).toEqual(['S3'])
  expect(await found(bed, { isWarehouse: true })).toEqual(['S1'])
  expect(await found(bed, { isWarehouse: false })).toEqual(['S2'])
  expect(await found(bed, { marketGroupId: 'NORDIC', marketIds: ['NOR', 'SWE'] })).toEqual(['S1'])
  expect(await found(bed, { externalIds: ['x1'] })).toEqual(['S1'])
  expect(await found(bed, { storeGroupId: 'G', email: 'post@shop.test', property: { key: 'k' } })).toEqual([
    'S2',
  ])
  expect(await found(bed, { zipCodeRangeFilter: 155 })).toEqual(['S2'])
  expect(await found(bed, { searchText: 'office' })).toEqual(['S2'])
  expect(await found(bed, { take: 1, page: 1 })).toEqual(['S2'])
})
