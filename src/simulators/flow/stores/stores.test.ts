import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/stores'

test('a store is made with 200, changed in part, and found by external id and name', () => {
  const { call, ok } = flowBed()
  const bergen = { storeUid: 'BERGEN', name: 'Bergen', externalId: 'NOR', latitude: 60.39, isActive: true }
  expect(call('POST', PATH, { ...bergen, tillCount: 3 })).toMatchObject({ status: 200, body: bergen })
  expect(ok('PUT', `${PATH}/BERGEN`, { phone: '55', isActive: false })).toMatchObject({
    ...bergen,
    isActive: false,
    phone: '55',
  })
  expect(ok('GET', `${PATH}?storeExternalId=NOR`)).toMatchObject({ items: [{ storeUid: 'BERGEN' }] })
  expect(ok('GET', `${PATH}?storeName=Oslo`)).toMatchObject({ items: [{ storeUid: 'OSLO' }] })
  expect(call('POST', PATH, bergen).status).toBe(409)
  expect(call('PUT', `${PATH}/none`, {}).status).toBe(404)
  expect(call('PUT', `${PATH}/BERGEN`, { latitude: '60' }).status).toBe(400)
})

test('opening hours are replaced as a whole, one entry for each weekday', () => {
  const { call, ok } = flowBed()
  const monday = { weekday: 'MONDAY', closed: false, opensAt: '09:00', closesAt: '20:00' }
  const sunday = { weekday: 'SUNDAY', closed: true, opensAt: null, closesAt: null }
  const set = (openingHours: unknown) => call('PUT', `${PATH}/OSLO`, { openingHours })
  expect(set([monday, sunday]).body).toMatchObject({ openingHours: [monday, sunday] })
  expect(ok('PUT', `${PATH}/OSLO`, { city: 'Oslo' })).toMatchObject({ openingHours: [monday, sunday] })
  expect(set([sunday]).body).toMatchObject({ openingHours: [sunday] })
  expect(set([{ weekday: 'mandag' }]).status).toBe(400)
  expect(set([{ opensAt: '09:00' }]).status).toBe(400)
  expect(set([monday, monday]).status).toBe(400)
})

test('Flow quirk 29: members that the captures differ in are taken or dropped, never refused', () => {
  const { ok } = flowBed()
  const store = ok<Schema<'StoreResponse'>>('PUT', `${PATH}/OSLO`, {
    allowPrepayment: true,
    future: { a: 1 },
  })
  expect(store).not.toHaveProperty('future')
  expect(ok('POST', 'T/customers', { firstname: 'Kari', newest: [1] })).toMatchObject({ firstname: 'Kari' })
})
