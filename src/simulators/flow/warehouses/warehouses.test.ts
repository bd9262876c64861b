import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const OSLO = 'T/stores/OSLO/warehouses'
const BERGEN = 'T/stores/BERGEN/warehouses'

function bed() {
  const { actions, ok, ...rest } = flowBed()
  actions.createStore({ store: { storeUid: 'BERGEN', name: 'Bergen' } })
  const uids = (path: string) =>
    ok<Schema<'WarehouseList'>>('GET', path).items.map(({ warehouseUid }) => warehouseUid)
  const grant = (storeUid: string, role: string) =>
    ok<Schema<'WarehouseAccess'>>('POST', `${OSLO}/OSLO/access`, { storeUid, role })
  return { actions, ok, uids, grant, ...rest }
}

test('a warehouse is made in a store with 200, all roles its own, and changed in part', () => {
  const { call, ok, uids } = bed()
  const created = call<Schema<'WarehouseResponse'>>('POST', OSLO, { warehouseUid: 'CELLAR', name: 'Kjeller' })
  expect(created).toMatchObject({ status: 200, body: { name: 'Kjeller', externalId: null } })
  expect(created.body.accessList?.map(({ role }) => role)).toEqual([
    'DELIVER',
    'MOVE',
    'RECEIVE',
    'RESERVE',
    'RETURN',
    'VIEW',
  ])
  expect(ok('PUT', `${OSLO}/CELLAR`, { externalId: 'W9' })).toMatchObject({
    name: 'Kjeller',
    externalId: 'W9',
  })
  expect(ok('GET', `${OSLO}/CELLAR`)).toMatchObject({ externalId: 'W9' })
  expect(uids(OSLO)).toEqual(['OSLO', 'CELLAR'])
  expect(uids(`${OSLO}?warehouseExternalId=W9`)).toEqual(['CELLAR'])
  expect(uids(`${OSLO}?warehouseName=Kjeller`)).toEqual(['CELLAR'])
  expect(call('GET', `${BERGEN}/CELLAR`).status).toBe(404)
  expect(call('POST', OSLO, { warehouseUid: 'CELLAR', name: 'x' }).status).toBe(409)
})

test('a store that is given a role finds the warehouse on its access list, by role, not among its own', () => {
  const { grant, ok, uids } = bed()
  expect(grant('BERGEN', 'VIEW')).toMatchObject({
    ...{ role: 'VIEW', storeUid: 'BERGEN', storeName: 'Bergen', warehouseUid: 'OSLO' },
  })
  expect(uids(`${BERGEN}/access`)).toEqual(['OSLO', 'BERGEN'])
  expect(uids(`${BERGEN}/access?warehouseRole=VIEW`)).toEqual(['OSLO', 'BERGEN'])
  expect(uids(`${BERGEN}/access?warehouseRole=MOVE`)).toEqual(['BERGEN'])
  expect(uids(BERGEN)).toEqual(['BERGEN'])
  expect(ok('GET', `${BERGEN}/OSLO`)).toMatchObject({ warehouseUid: 'OSLO' })
})

test('Flow quirk 13: the stock of a warehouse is shown to stores with VIEW access and to no others', () => {
  const { call, grant, ok } = bed()
  const look = () => call('POST', 'T/stores/BERGEN/stock', { warehouseUids: ['OSLO', 'BERGEN'] })
  expect(look().status).toBe(403)
  grant('BERGEN', 'MOVE')
  expect(look().status).toBe(403)
  const { warehouseAccessUid } = grant('BERGEN', 'VIEW')
  expect(look()).toMatchObject({ status: 200, body: { items: [{ productUid: 'SKI' }] } })
  expect(ok('POST', 'T/stores/BERGEN/stock', {})).toMatchObject({ paging: { totalCount: 1 } })
  expect(call('DELETE', `${OSLO}/OSLO/access/${warehouseAccessUid}`).status).toBe(204)
  expect(look().status).toBe(403)
  expect(ok('POST', 'T/stores/BERGEN/stock', {})).toMatchObject({ items: [] })
})

test('access rows are listed; a row that exists, an unknown role or store, and an unknown row are refused', () => {
  const { call, grant, ok } = bed()
  grant('BERGEN', 'RECEIVE')
  expect(ok('GET', `${OSLO}/OSLO/access`)).toMatchObject({ paging: { totalCount: 7 } })
  const post = (body: unknown) => call('POST', `${OSLO}/OSLO/access`, body).status
  expect(post({ storeUid: 'BERGEN', role: 'RECEIVE' })).toBe(409)
  expect(post({ storeUid: 'BERGEN', role: 'OWN' })).toBe(400)
  expect(post({ storeUid: 'NOWHERE', role: 'VIEW' })).toBe(400)
  expect(post({ storeUid: 'BERGEN' })).toBe(400)
  expect(call('DELETE', `${OSLO}/OSLO/access/none`).status).toBe(404)
})

test('a store that lost all its roles still has the warehouse that it created', () => {
  const { call, ok, uids } = bed()
  const rows = ok<Schema<'WarehouseAccessList'>>('GET', `${OSLO}/OSLO/access`).items
  for (const { warehouseAccessUid } of rows)
    expect(call('DELETE', `${OSLO}/OSLO/access/${warehouseAccessUid}`).status).toBe(204)
  expect(uids(OSLO)).toEqual(['OSLO'])
  expect(uids(`${OSLO}/access`)).toEqual([])
})
