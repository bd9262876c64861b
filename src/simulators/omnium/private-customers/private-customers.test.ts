import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

const KARI = {
  customerId: '4790000001',
  firstName: 'Kari',
  lastName: 'Test',
  email: 'kari@example.com',
  phone: '+4790000001',
  tags: ['web'],
}

test('a private customer is created, read and refused the second time', async () => {
  const { call, omnium } = await omniumBed()
  expect((await call('POST', '/api/PrivateCustomers', KARI)).status).toBe(200)
  expect((await call('GET', '/api/PrivateCustomers/4790000001')).body).toMatchObject({
    ...KARI,
    fullName: 'Kari Test',
    customerNumber: '4790000001',
  })
  expect((await call('POST', '/api/PrivateCustomers', KARI)).status).toBe(409)
  expect((await call('GET', '/api/PrivateCustomers/nobody')).status).toBe(404)
  expect(omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([330_100])
})

test('without a customer id there is no customer', async () => {
  const { call } = await omniumBed()
  expect((await call('POST', '/api/PrivateCustomers', { firstName: 'Kari' })).status).toBe(400)
  expect((await call('POST', '/api/PrivateCustomers', { customerId: ' ' })).status).toBe(400)
})

test('an update is a full replacement that keeps the date of creation', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', KARI)
  const created = omnium.state.privateCustomer(KARI.customerId)?.created
  const { body } = await call('POST', '/api/PrivateCustomers/Update', {
    customerId: KARI.customerId,
    firstName: 'Ola',
  })
  expect(body).toMatchObject({ firstName: 'Ola', fullName: 'Ola', created })
  expect(body).not.toHaveProperty('email')
  expect((await call('POST', '/api/PrivateCustomers/Update', { customerId: 'nobody' })).status).toBe(404)
})

test('a patch finds its customer by the id in the body', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', KARI)
  const patch = (body: object) => call('PATCH', '/api/PrivateCustomers/PatchPrivateCustomer', body)
  const externalIds = [{ providerName: 'Voyado', id: 'v-55' }]
  expect((await patch({ customerId: KARI.customerId, externalIds })).body).toMatchObject({ updatedCount: 1 })
  expect((await patch({ customerId: KARI.customerId, externalIds })).body).toMatchObject({
    isModified: false,
  })
  expect((await patch({ customerId: 'nobody' })).status).toBe(404)
  expect(omnium.state.privateCustomer(KARI.customerId)).toMatchObject({ externalIds, tags: ['web'] })
})

test.each([
  [{ phone: '+4790000001' }, 1],
  [{ email: 'KARI@example.com' }, 1],
  [{ customerIds: ['4790000001', 'x'] }, 1],
  [{ query: 'kari' }, 1],
  [{ tags: ['pos'] }, 0],
  [{ isInactive: true }, 0],
  [{ isInactive: false }, 2],
  [{}, 2],
])('the search %o finds %i', async (request, hits) => {
  const { call } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', KARI)
  await call('POST', '/api/PrivateCustomers', { customerId: 'C2', firstName: 'Per' })
  expect((await call('POST', '/api/PrivateCustomers/Search', request)).body).toMatchObject({
    totalHits: hits,
  })
})

test('business customers are created and read; refusals are problem details', async () => {
  const { call, omnium } = await omniumBed()
  const company = { customerId: '999000110', name: 'Fjordturer AS', taxId: '999000110' }
  expect((await call('POST', '/api/BusinessCustomers', company)).status).toBe(200)
  expect((await call('GET', '/api/BusinessCustomers/999000110')).body).toMatchObject(company)
  expect((await call('POST', '/api/BusinessCustomers', company)).status).toBe(409)
  const missing = await call('GET', '/api/BusinessCustomers/nobody')
  expect(missing).toMatchObject({ status: 404, body: { title: 'Not Found', status: 404 } })
  const empty = await call('POST', '/api/BusinessCustomers', {})
  expect(empty).toMatchObject({ status: 400, body: { title: 'Bad Request' } })
  expect(omnium.state.events.all().map(({ className }) => className)).toEqual(['BusinessCustomer'])
})

test('customers saved in the back office say so in their events', async () => {
  const { omnium } = await omniumBed()
  omnium.actions.saveCustomer({ type: 'private', customer: KARI })
  omnium.actions.saveCustomer({ type: 'private', customer: KARI })
  omnium.actions.saveCustomer({ type: 'business', customer: { customerId: 'B1', name: 'B' } })
  expect(omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([230_100, 230_101, 230_200])
  const wrong = { type: 'other', customer: KARI } as unknown as { type: 'private'; customer: typeof KARI }
  expect(() => omnium.actions.saveCustomer(wrong)).toThrow('/type must be one of private, business')
})
