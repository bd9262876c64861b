import { expect, test } from 'vitest'
import { omniumBed, orderBody, SHOP } from '../fixture/omnium-bed.ts'
import type { OmniumBed } from '../fixture/omnium-bed.ts'

const KARI = {
  customerId: 'C1',
  firstName: 'Kari',
  lastName: 'Test',
  email: 'kari@example.com',
  phone: '+4790000001',
}
const ADDRESS = { firstName: 'Kari', lastName: 'Test', line1: 'Storgata 1', postalCode: '0155', city: 'Oslo' }

/** Kari with an order. */
async function bedWithKari(): Promise<OmniumBed> {
  const bed = await omniumBed()
  bed.omnium.actions.saveStore({ store: SHOP })
  await bed.call('POST', '/api/PrivateCustomers', KARI)
  const customer = {
    customerId: 'C1',
    customerName: 'Kari Test',
    customerEmail: KARI.email,
    billingAddress: ADDRESS,
  }
  await bed.call('POST', '/api/Orders', orderBody('W1', customer))
  const bill = { customerId: 'C1', customerName: 'Kari Test', customerAddress: ADDRESS, amount: 250 }
  await bed.call('PUT', '/api/Invoices/UpdateInvoice', { id: 'I1', orderId: 'W1', ...bill })
  return bed
}

const change = ({ call }: OmniumBed, from: string, to: string) =>
  call('GET', `/api/CustomerPrivacy/ChangePrivateCustomerId?fromCustomerId=${from}&toCustomerId=${to}`)

test('Omnium quirk 30: a GET changes the id of a private customer, and the orders follow', async () => {
  const bed = await bedWithKari()
  const { state } = bed.omnium
  await bed.call('POST', '/api/PrivateCustomers/AddComment', { customerId: 'C1', commentText: 'Hello' })
  await bed.call('POST', '/api/BusinessCustomers', {
    customerId: 'B1',
    contacts: [{ id: 'a', privateCustomerId: 'C1' }],
  })
  const total = state.order('W1')?.orderForm.total
  expect(await change(bed, 'C1', 'C2')).toMatchObject({ status: 200, body: { ...KARI, customerId: 'C2' } })
  expect(state.privateCustomers.all().map(({ customerId }) => customerId)).toEqual(['C2'])
  expect(state.order('W1')).toMatchObject({ customerId: 'C2', customerNumber: 'C2', orderForm: { total } })
  expect(state.invoices.get('I1')).toMatchObject({ customerId: 'C2', customerName: 'Kari Test' })
  expect(state.comments.all()).toMatchObject([{ objectId: 'C2', detail: 'Hello' }])
  expect(state.businessCustomer('B1')?.contacts).toEqual([{ id: 'a', privateCustomerId: 'C2' }])
  expect(state.events.by('objectId', 'C2').map(({ operationId }) => operationId)).toEqual([330_115])
})

test('Omnium quirk 31: a merge deletes the source and gives the target what it lacks', async () => {
  const bed = await bedWithKari()
  const { call, omnium } = bed
  omnium.actions.saveSettings({ settings: { requireUniqueCustomerEmails: true } })
  const size = { key: 'Size', value: 'M' }
  await call('POST', '/api/PrivateCustomers/Update', {
    ...KARI,
    customerNumber: '100',
    bonusPoints: 20,
    tags: ['web', 'old'],
    properties: [size, { key: 'Segment', value: 'Old' }],
  })
  await call('POST', '/api/PrivateCustomers', {
    customerId: 'C2',
    firstName: 'Karianne',
    bonusPoints: 30,
    tags: ['web', 'vip'],
    properties: [{ key: 'Segment', value: 'New' }],
  })
  expect((await change(bed, 'C1', 'C2')).body).toMatchObject({
    customerId: 'C2',
    customerNumber: 'C2',
    firstName: 'Karianne',
    lastName: 'Test',
    fullName: 'Karianne Test',
    email: KARI.email,
    bonusPoints: 50,
    tags: ['web', 'vip', 'old'],
    properties: [size, { key: 'Segment', value: 'New' }],
  })
  expect(omnium.state.privateCustomer('C1')).toBeUndefined()
})

test('Omnium quirk 31: memberships of the club become one, with the points of both', async () => {
  const bed = await bedWithKari()
  const path = '/api/PrivateCustomers/AddOrUpdateManyCustomerClubMembers'
  const lot = (orderId: string) => ({ orderId, pointAmount: 10 })
  await bed.call('POST', '/api/PrivateCustomers', { customerId: 'C2' })
  await bed.call('PUT', path, [
    {
      customerId: 'C1',
      memberSince: '2020-01-01T00:00:00Z',
      summary: { currentBalance: 5 },
      validPoints: [lot('W1')],
    },
    { customerId: 'C2', memberSince: '2021-01-01T00:00:00Z', summary: { currentBalance: 7 }, storeId: 'S1' },
  ])
  await change(bed, 'C1', 'C2')
  expect(bed.omnium.state.customerClubMembers.all()).toMatchObject([
    {
      customerId: 'C2',
      memberSince: '2020-01-01T00:00:00Z',
      summary: { currentBalance: 12 },
      validPoints: [lot('W1')],
      storeId: 'S1',
    },
  ])
  expect(bed.omnium.state.privateCustomer('C2')).toMatchObject({
    isCustomerClubMember: true,
    bonusPoints: 12,
  })
  await change(bed, 'C2', 'C3')
  expect(bed.omnium.state.customerClubMembers.all()).toMatchObject([{ customerId: 'C3' }])
})

test('only a customer that exists can be merged, and not with itself', async () => {
  const bed = await bedWithKari()
  const statuses = [
    await change(bed, 'nobody', 'C1'),
    await change(bed, 'C1', 'C1'),
    await change(bed, 'C1', ''),
  ]
  expect(statuses.map(({ status }) => status)).toEqual([404, 400, 400])
})

test('a batch merges up to 50 customers and skips those that are gone', async () => {
  const { call, omnium } = await bedWithKari()
  const batch = (changes: object[]) =>
    call('POST', '/api/CustomerPrivacy/ChangePrivateCustomerIdBatch', changes)
  const both = [
    { fromCustomerId: 'C1', toCustomerId: 'C2' },
    { fromCustomerId: 'gone', toCustomerId: 'C2' },
  ]
  expect((await batch(both)).status).toBe(200)
  expect((await batch(both)).status).toBe(200)
  expect(omnium.state.privateCustomers.all().map(({ customerId }) => customerId)).toEqual(['C2'])
  expect((await batch(Array.from({ length: 51 }, () => both[0] ?? {}))).status).toBe(400)
  expect((await batch([{ fromCustomerId: 'C2', toCustomerId: 'C2' }])).status).toBe(400)
})

test('Omnium quirk 30: a GET changes the id of a company, whose orders and limitations follow', async () => {
  const { call, omnium } = await bedWithKari()
  const contacts = [{ id: 'a', firstName: 'Ola' }]
  await call('POST', '/api/BusinessCustomers', { customerId: 'C1', name: 'Club', contacts })
  await call('POST', '/api/Orders', orderBody('W2', { customerId: 'C1', customerType: 'B2B' }))
  omnium.actions.saveSalesLimitation({
    limitation: { customerId: 'C1', code: 'SKU1', salesLimitationType: 'SKU' },
  })
  const path = '/api/CustomerPrivacy/ChangeBusinessCustomerId?fromCustomerId='
  expect((await call('GET', `${path}C1&toCustomerId=B2`)).body).toMatchObject({
    customerId: 'B2',
    name: 'Club',
    contacts,
  })
  expect((await call('GET', `${path}C1&toCustomerId=B2`)).status).toBe(404)
  expect(omnium.state.businessCustomers.all().map(({ customerId }) => customerId)).toEqual(['B2'])
  // A person of the same id is somebody else.
  expect(['W1', 'W2'].map((id) => omnium.state.order(id)?.customerId)).toEqual(['C1', 'B2'])
  expect(omnium.state.salesLimitations.all().map(({ customerId }) => customerId)).toEqual(['B2'])
})

test('anonymising deletes the customer and leaves orders that name nobody', async () => {
  const bed = await bedWithKari()
  const { call, omnium } = bed
  await call('POST', '/api/PrivateCustomers/AddComment', { customerId: 'C1', commentText: 'Hello' })
  const before = omnium.state.order('W1')
  expect((await call('DELETE', '/api/PrivateCustomers/Anonymize?id=C1')).status).toBe(200)
  expect((await call('DELETE', '/api/PrivateCustomers/Anonymize?id=C1')).status).toBe(404)
  expect((await call('DELETE', '/api/PrivateCustomers/Anonymize?id=')).status).toBe(400)
  const { body } = await call('GET', '/api/Orders/W1')
  expect(JSON.stringify(body)).not.toMatch(/kari|storgata|"C1"/i)
  expect(body).toMatchObject({
    billingAddress: { postalCode: '0155', city: 'Oslo' },
    orderForm: { total: before?.orderForm.total },
  })
  const invoice = omnium.state.invoices.get('I1')
  expect(JSON.stringify(invoice)).not.toMatch(/kari|storgata|"C1"/i)
  expect(invoice).toMatchObject({ amount: 250, customerAddress: { city: 'Oslo' } })
  // Not in its earlier versions either.
  expect((await call('GET', `/api/Orders/W1/${before?.versionId ?? ''}`)).status).toBe(404)
  expect(omnium.state.privateCustomers.size + omnium.state.comments.size).toBe(0)
  expect(omnium.state.events.all().at(-1)).toMatchObject({ operationId: 330_114, category: 'Deleted' })
})

test('all that is stored about a customer is told', async () => {
  const { call } = await bedWithKari()
  expect((await call('GET', '/api/PrivateCustomers/Information/C1')).body).toMatchObject({
    privateCustomer: KARI,
    orders: [{ id: 'W1' }],
    projects: [],
  })
  expect((await call('GET', '/api/PrivateCustomers/Information/nobody')).status).toBe(404)
})

test('a consent takes the place of the one of its type, which the history keeps', async () => {
  const { call, omnium } = await bedWithKari()
  const add = (consent: object, id = 'C1') =>
    call('POST', `/api/PrivateCustomers/Consents?customerId=${id}`, consent)
  expect((await add({ type: 'Email', status: true })).status).toBe(200)
  await add({ type: 'Sms', status: true })
  await add({ type: 'Email', status: false })
  expect((await add({ type: 'Email' }, 'nobody')).status).toBe(404)
  expect((await add({ status: true })).status).toBe(400)
  const { body } = await call('GET', '/api/PrivateCustomers/Consents/C1')
  expect(body).toMatchObject([
    { type: 'Sms', status: true, date: '2026-03-02T08:00:00.0000000Z' },
    { type: 'Email', status: false },
  ])
  const history = omnium.state.privateCustomer('C1')?.consentHistory
  expect(history?.map(({ type, status }) => [type, status])).toEqual([
    ['Email', true],
    ['Sms', true],
    ['Email', false],
  ])
  expect((await call('GET', '/api/PrivateCustomers/Consents/nobody')).status).toBe(404)
  const search = await call('POST', '/api/PrivateCustomers/Search', { consentTypes: ['Email'] })
  expect(search.body).toMatchObject({ totalHits: 0 })
})

test('consents are copied to the membership where the tenant wants it', async () => {
  const { call, omnium } = await bedWithKari()
  await call('POST', '/api/PrivateCustomers/C1/CustomerClubMember/Add')
  const consents = () => omnium.state.customerClubMembers.get('C1')?.customerClubConsents
  const add = (type: string) =>
    call('POST', '/api/PrivateCustomers/Consents?customerId=C1', { type, status: true })
  await add('Email')
  expect(consents()).toEqual([])
  omnium.actions.saveSettings({ settings: { copyConsentsToCustomerClubMember: true } })
  await add('Sms')
  expect(consents()).toMatchObject([{ type: 'Sms' }])
})

test('a merge that is refused changes nothing', async () => {
  const bed = await bedWithKari()
  const { call, omnium } = bed
  await call('POST', '/api/BusinessCustomers', { customerId: 'B1', email: KARI.email })
  await call('POST', '/api/PrivateCustomers', { customerId: 'C2' })
  omnium.actions.saveSettings({ settings: { requireUniqueCustomerEmails: true, customerIdField: 'Email' } })
  expect((await change(bed, 'C1', 'C2')).status).toBe(400)
  expect(omnium.state.privateCustomers.all().map(({ customerId }) => customerId)).toEqual(['C1', 'C2'])
  await call('DELETE', '/api/BusinessCustomers/B1')
  // The id is the one that was asked for, whatever ids are made of.
  expect((await change(bed, 'C1', 'C3')).body).toMatchObject({ customerId: 'C3', email: KARI.email })
})
