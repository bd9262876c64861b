import { expect, test } from 'vitest'
import { omniumBed, START } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const NOW = '2026-03-02T08:00:00.0000000Z'
const EMAIL = { type: 'EmailMarketing', status: true, date: '2026-01-15T12:00:00Z' }

const club = ({ call }: OmniumBed, id: string) => ({
  get: () => call('GET', `/api/PrivateCustomers/${id}/CustomerClubMember`),
  post: (what: string, body?: unknown) =>
    call('POST', `/api/PrivateCustomers/${id}/CustomerClubMember/${what}`, body),
  remove: () => call('DELETE', `/api/PrivateCustomers/${id}/CustomerClubMember/Remove`),
})

test('Omnium quirk 39: membersshipApproved and UpdatedWithPatchRequest are spelt that way', async () => {
  const bed = await omniumBed()
  const { post } = club(bed, 'C1')
  expect((await post('Add')).body).toMatchObject({
    membersshipApproved: NOW,
    consents: { approvedConsents: true },
  })
  const consents = { approvedConsents: true, emailMarketing: true, smsMarketing: false }
  const patched = await post('UpdatedWithPatchRequest', { consents, interests: ['Ski'], storeId: 'S2' })
  expect(patched.body).toMatchObject({ consents, interests: ['Ski'], storeId: 'S2', memberSince: NOW })
})

test.each([
  ['Add', undefined],
  ['AddPending?storeId=S1', undefined],
  ['AddWithConsentList', [EMAIL]],
  ['UpdateConsentList', [EMAIL]],
  ['AddWithPatchRequest', { storeId: 'S1' }],
  ['UpdatedWithPatchRequest', {}],
  ['UpdateInterests', ['Ski']],
])('Omnium quirk 33: %s creates the customer that is missing', async (what, body) => {
  const bed = await omniumBed()
  const { post } = club(bed, '4790000001')
  expect(await post(what, body)).toMatchObject({
    status: 200,
    body: { customerId: '4790000001', memberSince: NOW },
  })
  expect(bed.omnium.state.privateCustomer('4790000001')).toMatchObject({ isCustomerClubMember: true })
  expect(bed.omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([330_100, 330_103])
})

test('Omnium quirk 33: so does reading a membership, which begins on no date for who is no member', async () => {
  const bed = await omniumBed()
  const { get } = club(bed, 'C1')
  expect((await get()).body).toMatchObject({ customerId: 'C1', memberSince: '0001-01-01T00:00:00' })
  expect(bed.omnium.state.privateCustomers.size).toBe(1)
  expect(bed.omnium.state.customerClubMembers.size).toBe(0)
})

test('Omnium quirk 33: the import of members creates no customers and replaces points', async () => {
  const bed = await omniumBed()
  const { call, omnium } = bed
  await call('POST', '/api/PrivateCustomers', { customerId: 'C1', firstName: 'Kari' })
  await club(bed, 'C1').post('Add')
  const members = [
    { customerId: 'C1', memberSince: '2020-01-01T00:00:00Z', summary: { currentBalance: 120 } },
    { customerId: 'C2', firstName: 'Ola' },
  ]
  const path = '/api/PrivateCustomers/AddOrUpdateManyCustomerClubMembers'
  expect((await call('PUT', path, members)).status).toBe(200)
  expect(omnium.state.privateCustomers.size).toBe(1)
  expect(omnium.state.privateCustomer('C1')).toMatchObject({ bonusPoints: 120, isCustomerClubMember: true })
  expect((await club(bed, 'C1').get()).body).toMatchObject({
    firstName: 'Kari',
    memberSince: '2020-01-01T00:00:00Z',
  })
  expect((await club(bed, 'C1').get()).body).not.toHaveProperty('membersshipApproved')
  expect((await call('PUT', path, [{ firstName: 'Nobody' }])).status).toBe(400)
  expect(
    (
      await call(
        'PUT',
        path,
        Array.from({ length: 101 }, () => ({ customerId: 'C' })),
      )
    ).status,
  ).toBe(400)
})

test('where the tenant forbids it the club creates no customers', async () => {
  const bed = await omniumBed()
  bed.omnium.actions.saveSettings({ settings: { isB2CGetOrCreateDisabled: true } })
  expect((await club(bed, 'C1').get()).status).toBe(404)
  expect((await club(bed, 'C1').post('Add')).status).toBe(404)
})

test('a pending membership waits for consents', async () => {
  const bed = await omniumBed()
  const { post } = club(bed, '4790000001')
  const pending = await post('AddPending?storeId=S1')
  expect(pending.body).toMatchObject({ phone: '4790000001', storeId: 'S1' })
  expect(pending.body).not.toHaveProperty('membersshipApproved')
  expect(bed.omnium.state.privateCustomer('4790000001')?.storeIds).toEqual(['S1'])
  const approved = await post('UpdateConsentList', [EMAIL])
  expect(approved.body).toMatchObject({
    membersshipApproved: NOW,
    customerClubConsents: [EMAIL],
    consentHistory: [EMAIL],
  })
  const cleared = await post('UpdateConsentList', [])
  expect(cleared.body).toMatchObject({
    customerClubConsents: [],
    consentHistory: [EMAIL],
    membersshipApproved: NOW,
  })
  const other = await club(bed, 'C2').post('AddPending?storeId=S1&phone=%2B4790000009')
  expect(other.body).toMatchObject({ phone: '+4790000009' })
  expect((await club(bed, 'C3').post('AddPending')).status).toBe(400)
})

test('interests are replaced, and an empty list clears them', async () => {
  const bed = await omniumBed()
  const { post } = club(bed, 'C1')
  await post('AddWithPatchRequest', { interests: ['Ski'], storeId: 'S1' })
  expect((await post('UpdateInterests', ['Bike'])).body).toMatchObject({ interests: ['Bike'], storeId: 'S1' })
  expect((await post('UpdateInterests', [])).body).toMatchObject({ interests: [] })
  const interests = [{ name: 'Ski', displayName: 'Ski touring', languageCode: 'en' }]
  bed.omnium.actions.saveSettings({ settings: { customerClubInterests: interests } })
  expect((await bed.call('GET', '/api/PrivateCustomers/GetCustomerClubInterests')).body).toEqual(interests)
})

test('who recruited a member is kept, and joining twice changes nothing', async () => {
  const bed = await omniumBed()
  const { post } = club(bed, 'C1')
  await post('AddWithConsentList?salesPersonId=E7', [EMAIL])
  bed.tenant.clock.moveTo(bed.tenant.clock.now() + 60_000)
  expect((await post('Add')).body).toMatchObject({
    salesPersonId: 'E7',
    memberSince: NOW,
    customerClubConsents: [EMAIL],
  })
})

test('membership and points end, the customer stays', async () => {
  const bed = await omniumBed()
  await bed.call('POST', '/api/PrivateCustomers', { customerId: 'C1', bonusPoints: 50 })
  const { get, post, remove } = club(bed, 'C1')
  expect((await post('Add')).body).toMatchObject({ summary: { currentBalance: 50, totalIssuedPoints: 50 } })
  expect((await remove()).status).toBe(200)
  expect((await remove()).status).toBe(404)
  expect(bed.omnium.state.privateCustomer('C1')).toMatchObject({
    isCustomerClubMember: false,
    bonusPoints: 0,
  })
  expect((await get()).body).toMatchObject({ memberSince: '0001-01-01T00:00:00' })
})

test('members are listed from page one, those since an instant included, and scrolled', async () => {
  const bed = await omniumBed()
  const { call, tenant } = bed
  for (const id of ['C1', 'C2', 'C3']) {
    await club(bed, id).post('Add')
    tenant.clock.moveTo(tenant.clock.now() + 60_000)
  }
  type Members = { totalHits: number; result: { customerId: string }[]; scrollId?: string }
  const list = async (path: string) => (await call('GET', `/api/PrivateCustomers/${path}`)).body as Members
  const idsOf = ({ result }: Members) => result.map(({ customerId }) => customerId)
  const first = await list('GetAllCustomerClubMembers?pageSize=2')
  expect(idsOf(first)).toEqual(['C1', 'C2'])
  expect(idsOf(await list('GetAllCustomerClubMembers?pageSize=2&page=2'))).toEqual(['C3'])
  expect(idsOf(await list(`ScrollCustomerClubMembers/${first.scrollId ?? ''}`))).toEqual(['C3'])
  const since = new Date(START + 60_000).toISOString()
  expect(idsOf(await list(`GetAllCustomerClubMembers?memberSince=${since}&pageSize=1000`))).toEqual([
    'C2',
    'C3',
  ])
  expect((await call('GET', '/api/PrivateCustomers/GetAllCustomerClubMembers?pageSize=1001')).status).toBe(
    400,
  )
})

test.each([
  [{}, 2],
  [{ customerIds: ['C2'] }, 1],
  [{ storeIds: ['S1'] }, 1],
  [{ marketIds: ['NOR'] }, 1],
  [{ emailMarketingConsent: true }, 1],
  [{ emailMarketingConsent: false }, 1],
  [{ take: 1 }, 2],
])('the search for members %o finds %i', async (request, hits) => {
  const bed = await omniumBed()
  await bed.call('POST', '/api/PrivateCustomers', { customerId: 'C1', marketId: 'NOR', storeIds: ['S1'] })
  await club(bed, 'C1').post('Add')
  await club(bed, 'C2').post('AddWithPatchRequest', { consents: { emailMarketing: true } })
  const { body } = await bed.call('POST', '/api/PrivateCustomers/CustomerClubMembers/Search', request)
  expect(body).toMatchObject({ totalHits: hits })
  expect(Object.hasOwn(body as object, 'scrollId')).toBe('take' in request)
})
