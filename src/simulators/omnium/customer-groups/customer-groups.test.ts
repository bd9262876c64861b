import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

const GROUP = {
  id: 'staff',
  name: 'staff',
  displayName: 'Employees',
  externalIds: [{ providerName: 'Erp', id: '7' }],
}

test('Omnium quirk 39: customer groups live under a path that names them twice', async () => {
  const { call, omnium } = await omniumBed()
  const added = await call('PUT', '/api/CustomerGroups/CustomerGroups/Add', GROUP)
  expect(added).toMatchObject({ status: 200, body: GROUP })
  expect((await call('GET', '/api/CustomerGroups/staff')).body).toEqual(added.body)
  const changed = await call('PUT', '/api/CustomerGroups/CustomerGroups/Add', { id: 'staff', name: 'Staff' })
  expect(changed.body).toMatchObject({ name: 'Staff', created: (added.body as { created: string }).created })
  expect(changed.body).not.toHaveProperty('displayName')
  expect((await call('DELETE', '/api/CustomerGroups/CustomerGroups/staff')).status).toBe(200)
  expect((await call('DELETE', '/api/CustomerGroups/CustomerGroups/staff')).status).toBe(404)
  expect((await call('GET', '/api/CustomerGroups/staff')).status).toBe(404)
  expect(omnium.state.customerGroups.size).toBe(0)
})

test('a group without an id gets one', async () => {
  const { call, omnium } = await omniumBed()
  const { body } = await call('PUT', '/api/CustomerGroups/CustomerGroups/Add', { name: 'VIP' })
  expect(omnium.state.customerGroups.get((body as { id: string }).id)?.name).toBe('VIP')
})

test.each([
  [{}, 2],
  [{ take: 1 }, 2],
  [{ customerGroupIds: ['staff'] }, 1],
  [{ searchText: 'EMPLOY' }, 1],
  [{ externalIds: ['7'] }, 1],
  [{ createdFrom: '2030-01-01' }, 0],
  [{ createdTo: '2030-01-01' }, 2],
])('the search for groups %o finds %i', async (request, hits) => {
  const { call } = await omniumBed()
  await call('PUT', '/api/CustomerGroups/CustomerGroups/Add', GROUP)
  await call('PUT', '/api/CustomerGroups/CustomerGroups/Add', { id: 'vip' })
  const { body } = await call('POST', '/api/CustomerGroups/CustomerGroups/Search', request)
  expect(body).toMatchObject({ totalHits: hits })
  expect((body as { result: unknown[] }).result).toHaveLength(Math.min(hits, 'take' in request ? 1 : hits))
})
