import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/organizations'
const NORDLYS = {
  organizationUid: '999888777',
  name: 'Nordlys AS',
  vatNumber: '999888777',
  externalId: 'ORG-1',
  bankInfo: { accountNumber: '12345678903' },
}

test('an organisation lives from creation with 200 to a partial change, found by external id and by name', () => {
  const { call, ok } = flowBed()
  const created = call<Schema<'OrganizationResponse'>>('POST', PATH, { ...NORDLYS, future: 1 })
  expect(created).toMatchObject({ status: 200, body: { ...NORDLYS, isActive: true } })
  expect(created.body).not.toHaveProperty('future')
  ok('POST', PATH, { name: 'Other' })
  const changed = ok('PUT', `${PATH}/999888777`, { city: 'Oslo', isActive: false })
  expect(changed).toMatchObject({ ...NORDLYS, city: 'Oslo', isActive: false })
  expect(ok('GET', `${PATH}/999888777`)).toEqual(changed)
  expect(ok('GET', `${PATH}?organizationExternalId=ORG-1`)).toMatchObject({ paging: { totalCount: 1 } })
  expect(ok('GET', `${PATH}?organizationName=Other`)).toMatchObject({ items: [{ name: 'Other' }] })
  expect(ok('GET', `${PATH}?pageSize=1&pageNumber=2`)).toMatchObject({
    items: [{ name: 'Other' }],
    paging: { totalCount: 2 },
  })
})

test('an organisation of a uid that is taken is refused, and one that is unknown is not there', () => {
  const { call, ok } = flowBed()
  ok('POST', PATH, NORDLYS)
  expect(call('POST', PATH, NORDLYS).status).toBe(409)
  expect(call('GET', `${PATH}/none`).status).toBe(404)
  expect(call('PUT', `${PATH}/none`, {}).status).toBe(404)
  expect(call('POST', PATH, { name: 7 }).status).toBe(400)
})
