import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'

/** Path of each resource, a body that is enough, the name of its uid and the status of a creation. */
const RESOURCES: [string, object, string, 200 | 201][] = [
  ['T/brands', { name: 'Nordvik' }, 'brandUid', 200],
  ['T/pricelists', { name: 'Outlet' }, 'pricelistUid', 200],
  ['T/product-groups', { name: 'Shoes' }, 'productGroupUid', 200],
  ['T/suppliers', { name: 'Fjellfabrikken' }, 'supplierUid', 200],
  ['T/products', { name: 'Tent', sku: 'TENT' }, 'productUid', 200],
  ['T/categories', { name: 'Hiking' }, 'categoryUid', 201],
  ['T/soas', { name: 'Concession' }, 'soaUid', 201],
  ['T/currencies', { currencyCode: 'EUR', exchangeRate: 1150 }, 'currencyUid', 201],
  ['T/properties', { propertyName: 'Material', type: 'TEXT' }, 'propertyUid', 201],
  ['T/products/SKI/media', { mainUrl: 'https://cdn.test/ski.jpg' }, 'productMediaUid', 201],
  ['T/products/SKI/packages/slots', { name: 'Lens' }, 'productPackageSlotUid', 201],
  ['T/pricelists/main/prices', { productUid: 'SKI', unitPrice: 9900 }, 'priceUid', 201],
]

test.each(RESOURCES)(
  'Flow quirk 3: a POST to %s answers with the status of its age',
  (path, body, _uid, status) => {
    expect(flowBed().call('POST', path, body).status).toBe(status)
  },
)

test.each(RESOURCES)('Flow quirk 2: the caller of %s may choose the uid, once', (path, body, uid, status) => {
  const { call } = flowBed()
  expect(call('POST', path, { ...body, [uid]: 'mine-1' })).toMatchObject({
    status,
    body: { [uid]: 'mine-1' },
  })
  expect(call('GET', `${path}/mine-1`)).toMatchObject({ status: 200, body: { [uid]: 'mine-1' } })
  expect(call('POST', path, { ...body, [uid]: 'mine-1' })).toMatchObject({
    status: 409,
    body: { code: 'CONFLICT' },
  })
})

test('Flow quirk 1: uids start with a letter, digit, hyphen or underscore, and nothing else is asked of them', () => {
  const { call } = flowBed()
  expect(call('POST', 'T/brands', { brandUid: '-a/b c', name: 'B' }).status).toBe(200)
  expect(call('GET', 'T/brands/-a%2Fb%20c').status).toBe(200)
  expect(call('POST', 'T/brands', { brandUid: 'Ærlig', name: 'B' }).status).toBe(400)
  expect(call('POST', 'T/brands', { brandUid: '', name: 'B' }).status).toBe(400)
})

test.each([
  ['T/currencies', { currencyCode: 'EUR', exchangeRate: 1150 }, 'currencyUid'],
  ['T/products/SKI/media', { mainUrl: 'https://cdn.test/ski.jpg' }, 'productMediaUid'],
  ['T/products/SKI/packages/slots', { name: 'Lens' }, 'productPackageSlotUid'],
])('Flow quirk 1: %s takes the empty uid as none', (path, body, uid) => {
  const { ok } = flowBed()
  expect(ok('POST', path, { ...body, [uid]: '' })).toMatchObject({
    [uid]: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  })
})

test.each([
  ['brands', 'brand', 'brandUid', { name: 'One' }],
  ['pricelists', 'pricelist', 'pricelistUid', { name: 'One' }],
  ['product-groups', 'productGroup', 'productGroupUid', { name: 'One' }],
  ['suppliers', 'supplier', 'supplierUid', { name: 'One' }],
  ['soas', undefined, 'soaUid', { name: 'One' }],
])(
  'Flow quirk 2: %s are found by external id and by name, with or without prefix',
  (path, prefix, uid, body) => {
    const { ok } = flowBed()
    ok('POST', `T/${path}`, { ...body, [uid]: 'A', externalId: 'X1' })
    ok('POST', `T/${path}`, { name: 'Two', [uid]: 'B', externalId: 'X2' })
    const filter = (field: 'name' | 'externalId'): string =>
      prefix === undefined ? field : `${prefix}${field[0]?.toUpperCase()}${field.slice(1)}`
    const uids = (query: string) =>
      ok<{ items: Record<string, unknown>[] }>('GET', `T/${path}?${query}`).items.map((item) => item[uid])
    expect(uids(`${filter('externalId')}=X2`)).toEqual(['B'])
    expect(uids(`${filter('name')}=One`)).toEqual(['A'])
    expect(uids(`${filter('name')}=One&${filter('externalId')}=X2`)).toEqual([])
    expect(uids(`${filter('name')}=one`)).toEqual([])
  },
)

test.each([
  ['T/brands', { name: 'Nordvik', externalId: 'X' }, 'brandUid'],
  ['T/pricelists', { name: 'Outlet', externalId: 'X' }, 'pricelistUid'],
  ['T/product-groups', { name: 'Shoes', externalId: 'X' }, 'productGroupUid'],
  ['T/categories', { name: 'Hiking', externalId: 'X' }, 'categoryUid'],
  ['T/soas', { name: 'Concession', externalId: 'X' }, 'soaUid'],
  ['T/suppliers', { name: 'Fjellfabrikken', externalId: 'X' }, 'supplierUid'],
])('Flow quirk 12: a PUT to %s leaves alone what it does not name', (path, body, uid) => {
  const { call, ok, tenant } = flowBed()
  ok('POST', path, { ...body, [uid]: 'one' })
  tenant.clock.moveTo(EPOCH + 60_000)
  expect(ok('PUT', `${path}/one`, { name: 'New name' })).toMatchObject({
    name: 'New name',
    externalId: 'X',
    createdAt: '2026-03-02T08:00:00.000Z',
    lastModifiedAt: '2026-03-02T08:01:00.000Z',
  })
  expect(ok('PUT', `${path}/one`, { externalId: null })).toMatchObject({ name: 'New name', externalId: null })
  expect(call('PUT', `${path}/none`, { name: 'New name' }).status).toBe(404)
})
