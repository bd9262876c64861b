import { expect, test } from 'vitest'
import { SHOP, omniumBed, orderBody } from '../fixture/omnium-bed.ts'

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

test('Omnium quirk 34: an update of a private customer replaces all of it but the date of creation', async () => {
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
  [{ phone: '+47 900 00 001' }, 1],
  [{ customerId: 'C2' }, 1],
  [{ query: 'storgata' }, 1],
  [{ storeGroupId: 'east' }, 1],
  [{ storeIds: ['S2'] }, 0],
  [{ storeIds: ['S2'], searchStoreGroups: true }, 1],
  [{ taxId: '999' }, 0],
  [{ email: 'KARI@example.com' }, 1],
  [{ customerIds: ['4790000001', 'x'] }, 1],
  [{ query: 'kari' }, 1],
  [{ tags: ['pos'] }, 0],
  [{ isInactive: true }, 0],
  [{ isInactive: false }, 2],
  [{}, 2],
])('the search %o finds %i', async (request, hits) => {
  const { call, omnium } = await omniumBed()
  for (const id of ['S1', 'S2']) omnium.actions.saveStore({ store: { id, storeGroupId: 'east' } })
  await call('POST', '/api/PrivateCustomers', { ...KARI, storeIds: ['S1'], address: { line1: 'Storgata 1' } })
  await call('POST', '/api/PrivateCustomers', { customerId: 'C2', firstName: 'Per' })
  expect((await call('POST', '/api/PrivateCustomers/Search', request)).body).toMatchObject({
    totalHits: hits,
  })
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

test('Omnium quirk 4: AddMany skips customers that exist, while AddOrUpdateMany replaces them', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', KARI)
  const batch = [{ customerId: KARI.customerId, firstName: 'Other' }, { customerId: 'C2' }]
  const added = await call('POST', '/api/PrivateCustomers/AddMany', batch)
  expect(added).toMatchObject({ status: 200, body: '1 customers added, 1 skipped.' })
  expect(omnium.state.privateCustomer(KARI.customerId)?.firstName).toBe('Kari')
  expect((await call('PUT', '/api/PrivateCustomers/AddOrUpdateMany', batch)).status).toBe(200)
  expect(omnium.state.privateCustomer(KARI.customerId)?.firstName).toBe('Other')
  expect(omnium.state.privateCustomer(KARI.customerId)).not.toHaveProperty('email')
  expect(omnium.state.events.all().map(({ operationId }) => operationId)).toEqual([
    330_100, 330_117, 330_118, 330_118,
  ])
})

test.each([
  ['POST', '/api/PrivateCustomers/AddMany'],
  ['PUT', '/api/PrivateCustomers/AddOrUpdateMany'],
  ['PUT', '/api/BusinessCustomers/AddOrUpdateMany'],
])('%s %s takes 100 customers at most, none of them twice', async (method, path) => {
  const { call, omnium } = await omniumBed()
  const batch = (size: number) => Array.from({ length: size }, (_, at) => ({ customerId: `C${at}` }))
  expect((await call(method, path, batch(101))).status).toBe(400)
  expect((await call(method, path, [...batch(2), { customerId: 'C0' }])).status).toBe(400)
  expect(omnium.state.privateCustomers.size + omnium.state.businessCustomers.size).toBe(0)
  expect((await call(method, path, batch(100))).status).toBeLessThan(300)
  expect(omnium.state.privateCustomers.size + omnium.state.businessCustomers.size).toBe(100)
})

test('customers that are exported say so in an event of their own', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/PrivateCustomers/AddMany?exportCustomers=true', [KARI])
  await call('PUT', '/api/PrivateCustomers/AddOrUpdateMany?exportCustomers=true', [KARI])
  expect(omnium.state.events.all().map(({ category }) => category)).toEqual([
    'Created',
    'Exported',
    'Updated',
    'Exported',
  ])
})

test('a deleted customer is gone from the contacts of companies too', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', KARI)
  await call('POST', `/api/PrivateCustomers/${KARI.customerId}/CustomerClubMember/Add`)
  const contacts = [{ id: 'a', privateCustomerId: KARI.customerId }, { id: 'b' }]
  await call('POST', '/api/BusinessCustomers', { customerId: 'B1', contacts })
  expect((await call('DELETE', `/api/PrivateCustomers/${KARI.customerId}`)).status).toBe(200)
  expect((await call('DELETE', `/api/PrivateCustomers/${KARI.customerId}`)).status).toBe(404)
  expect(omnium.state.privateCustomers.size + omnium.state.customerClubMembers.size).toBe(0)
  expect(omnium.state.businessCustomer('B1')?.contacts?.map(({ id }) => id)).toEqual(['b'])
  expect(omnium.state.events.all().at(-1)).toMatchObject({ operationId: 330_116, category: 'Deleted' })
})

test('a customer is found by phone and store together, with the membership', async () => {
  const { call } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', { ...KARI, storeIds: ['S1'] })
  const find = (phone: string, store: string) =>
    call('GET', `/api/PrivateCustomers/GetCustomerByPhoneAndStore?phoneNumber=${phone}&storeId=${store}`)
  const found = await find('%2B4790000001', 'S1')
  expect(found).toMatchObject({ status: 200, body: { privateCustomer: { firstName: 'Kari' } } })
  expect(found.body).not.toHaveProperty('customerClubMember')
  await call('POST', `/api/PrivateCustomers/${KARI.customerId}/CustomerClubMember/Add`)
  // A plus sign that is not escaped arrives as a blank.
  expect((await find('+4790000001', 'S1')).body).toMatchObject({ customerClubMember: { firstName: 'Kari' } })
  expect((await find('4790000001', 'S2')).status).toBe(404)
  expect((await find('4799999999', 'S1')).status).toBe(404)
  expect((await find('', 'S1')).status).toBe(400)
})

test('private customers are extracted in batches until one is empty', async () => {
  const { call } = await omniumBed()
  for (const customerId of ['C1', 'C2', 'C3']) await call('POST', '/api/PrivateCustomers', { customerId })
  type Batch = { totalHits: number; result: { customerId: string }[]; scrollId: string }
  const first = (await call('POST', '/api/PrivateCustomers/Scroll', { take: 2, sortOrder: 'DocumentId' }))
    .body as Batch
  const second = (await call('GET', `/api/PrivateCustomers/Scroll/${first.scrollId}`)).body as Batch
  const end = (await call('GET', `/api/PrivateCustomers/Scroll/${second.scrollId}`)).body as Batch
  expect([first, second, end].map(({ result }) => result.map(({ customerId }) => customerId))).toEqual([
    ['C1', 'C2'],
    ['C3'],
    [],
  ])
  expect(first.totalHits).toBe(3)
  // A cursor of one resource is none of another.
  expect((await call('GET', `/api/BusinessCustomers/Scroll/${end.scrollId}`)).status).toBe(404)
})

test('the next customer number is one that nobody has', async () => {
  const { call } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', { customerId: 'C1', customerNumber: '2' })
  await call('POST', '/api/BusinessCustomers', { customerId: 'B1', customerNumber: '3' })
  const drawn = [
    await call('GET', '/api/PrivateCustomers/GetNextCustomerNumber?marketId=NOR'),
    await call('GET', '/api/BusinessCustomers/GetNextCustomerNumber'),
  ]
  expect(drawn.map(({ body }) => body)).toEqual(['1', '4'])
})

test('a new customer number goes to the orders as well', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveStore({ store: SHOP })
  await call('POST', '/api/PrivateCustomers', KARI)
  await call('POST', '/api/Orders', orderBody('W1', { customerId: KARI.customerId }))
  await call('POST', '/api/Orders', orderBody('W2', { customerId: KARI.customerId, customerType: 'B2B' }))
  const update = (customerId: string, customerNumber: string) =>
    call(
      'POST',
      `/api/PrivateCustomers/UpdateCustomerNumber?customerId=${customerId}&customerNumber=${customerNumber}`,
    )
  expect((await update(KARI.customerId, '100')).status).toBe(200)
  expect(omnium.state.privateCustomer(KARI.customerId)).toMatchObject({
    customerNumber: '100',
    email: KARI.email,
  })
  expect(['W1', 'W2'].map((id) => omnium.state.order(id)?.customerNumber)).toEqual(['100', KARI.customerId])
  expect((await update('nobody', '100')).status).toBe(404)
  expect((await update(KARI.customerId, '')).status).toBe(400)
})

test('a comment on a customer keeps what was sent to whom', async () => {
  const { call, omnium } = await omniumBed()
  await call('POST', '/api/PrivateCustomers', { ...KARI, phone: null })
  const comment = (body: object) => call('POST', '/api/PrivateCustomers/AddComment', body)
  const text = { customerId: KARI.customerId, commentText: 'Called back' }
  expect((await comment({ ...text, sendEmail: true, emailSubject: 'Hello' })).status).toBe(200)
  expect((await comment({ ...text, sendSms: true })).status).toBe(400)
  expect((await comment({ ...text, customerId: 'nobody' })).status).toBe(404)
  expect((await comment({ customerId: KARI.customerId })).status).toBe(400)
  expect((await comment({ commentText: 'x' })).status).toBe(400)
  const found = await call('POST', '/api/Comments/Search', { objectIds: [KARI.customerId] })
  expect(found.body).toMatchObject([
    {
      objectType: 'PrivateCustomer',
      detail: 'Called back',
      deliveryMethod: 'Email',
      emailRecipient: KARI.email,
    },
  ])
  expect(omnium.state.events.all().at(-1)).toMatchObject({ category: 'Comment', objectId: KARI.customerId })
})

test('Omnium quirk 46: external ids are a provider and an id, whatever samples of the documentation show', async () => {
  const { call } = await omniumBed()
  const externalIds = [
    { providerName: 'Voyado', id: 'v-55' },
    { source: 'Shopify', value: '7' },
  ]
  await call('POST', '/api/PrivateCustomers', { ...KARI, externalIds })
  expect((await call('GET', `/api/PrivateCustomers/${KARI.customerId}`)).body).toMatchObject({
    externalIds: [{ providerName: 'Voyado', id: 'v-55' }, {}],
  })
  const search = (id: string) => call('POST', '/api/PrivateCustomers/Search', { externalIds: [id] })
  expect([(await search('v-55')).body, (await search('7')).body]).toMatchObject([
    { totalHits: 1 },
    { totalHits: 0 },
  ])
})

test('Omnium quirk 47: a property is a key, a value, a type and a group, and nothing makes it read-only', async () => {
  const { call } = await omniumBed()
  const item = { key: 'Segment', value: 'Retail', valueType: 'String', keyGroup: 'Crm' }
  await call('POST', '/api/PrivateCustomers', { ...KARI, properties: [{ ...item, readOnly: true }] })
  const read = async () => (await call('GET', `/api/PrivateCustomers/${KARI.customerId}`)).body
  expect(await read()).toHaveProperty('properties', [item])
  await call('PATCH', '/api/PrivateCustomers/PatchPrivateCustomer', {
    customerId: KARI.customerId,
    properties: [
      { ...item, value: 'Trade' },
      { key: 'Other', value: '1' },
    ],
  })
  expect(await read()).toHaveProperty('properties', [
    { ...item, value: 'Trade' },
    { key: 'Other', value: '1' },
  ])
})
