import { expect, test } from 'vitest'
import { EPOCH, flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Customer = Schema<'CustomerResponse'>
type CustomerList = Schema<'CustomerList'>

const PATH = 'T/customers'

function bed() {
  const flow = flowBed()
  const kari = { customerUid: 'C1', firstname: 'Kari', lastname: 'Eksempel', email: 'Kari@Example.com' }
  flow.ok('POST', PATH, { ...kari, mobile: '+47 900 00 001', externalId: 'X1' })
  flow.ok('POST', PATH, {
    ...{ customerUid: 'C2', customerType: 'COMPANY', companyName: 'Fjell AS', vatNumber: '999' },
    ...{ mobile: '90000002', externalId: 'X2' },
  })
  const found = (criteria: unknown) =>
    flow.ok<CustomerList>('POST', `${PATH}/search`, criteria).items.map(({ customerUid }) => customerUid)
  return { ...flow, found }
}

test('a customer is made with 201, changed in part, and read by uid and external id', () => {
  const { call, ok } = bed()
  expect(call('POST', PATH, { customerUid: 'C3', firstname: 'Per' })).toMatchObject({
    status: 201,
    body: { customerType: 'PERSON', displayName: 'Per', addresses: [], contacts: [], consents: [] },
  })
  expect(ok('PUT', `${PATH}/C3`, { lastname: 'Prøve' })).toMatchObject({ displayName: 'Per Prøve' })
  expect(ok('GET', `${PATH}/C2`)).toMatchObject({ displayName: 'Fjell AS' })
  expect(ok('GET', `${PATH}?customerExternalId=X1`)).toMatchObject({ items: [{ customerUid: 'C1' }] })
  expect(call('POST', PATH, { customerUid: 'C3' }).status).toBe(409)
})

test('Flow quirk 12: a PUT leaves the members alone that it does not mention', () => {
  const { ok } = bed()
  const before = ok<Customer>('GET', `${PATH}/C1`)
  expect(ok('PUT', `${PATH}/C1`, { city: 'Oslo' })).toEqual({
    ...before,
    city: 'Oslo',
    lastModifiedBy: 'Omnium',
  })
  expect(ok('PUT', `${PATH}/C1`, { city: null })).toMatchObject({ city: null, firstname: 'Kari' })
})

test.each([
  [{ query: 'eksem' }, ['C1']],
  [{ query: 'FJELL' }, ['C2']],
  [{ query: '9000000' }, ['C2']],
  [{ query: 'example.com' }, ['C1']],
  [{ email: 'kari@example.COM' }, ['C1']],
  [{ email: 'kari@example.com', query: 'fjell' }, []],
  [{ mobile: '90000001' }, ['C1']],
  [{ mobile: '+4790000002' }, ['C2']],
  [{ externalIds: ['X2', 'X1', 'none'] }, ['C2', 'C1']],
  [{ externalIds: ['X2', 'X1'], customerType: 'PERSON' }, ['C1']],
  [{ customerType: 'COMPANY' }, ['C2']],
  [{ modifiedAfter: '2026-03-02T08:00:00.000Z' }, []],
  [{ modifiedAfter: '2026-03-02T07:59:59.999Z' }, ['C1', 'C2']],
  [{}, ['C1', 'C2']],
])('a search for %j finds %j', (criteria, expected) => {
  expect(bed().found(criteria)).toEqual(expected)
})

test('Flow quirk 26: empty strings in a customer search are ignored', () => {
  const { call, found } = bed()
  expect(found({ query: '', email: '', mobile: '', customerType: '', modifiedAfter: '' })).toEqual([
    'C1',
    'C2',
  ])
  expect(found({ query: '', email: 'kari@example.com', externalIds: [''] })).toEqual(['C1'])
  expect(call('POST', `${PATH}/search`, { modifiedAfter: 'yesterday' }).status).toBe(400)
  expect(call('POST', `${PATH}/search`, { query: 7 }).status).toBe(400)
})

test('found customers come in pages', () => {
  const { ok } = bed()
  expect(
    ok('POST', `${PATH}/search?pageSize=1&pageNumber=2&sortBy=customerUid&sortDirection=DESC`, {}),
  ).toMatchObject({ items: [{ customerUid: 'C1' }], paging: { pageNumber: 2, pageSize: 1, totalCount: 2 } })
})

test('a customer is deleted unless an order of his is still going on', () => {
  const { actions, call, placeOrder, state } = bed()
  const order = placeOrder([{ productUid: 'SKI', quantity: 100 }], { customerUid: 'C1' })
  expect(call('DELETE', `${PATH}/C1`)).toMatchObject({ status: 409, body: { message: /is OPEN/ } })
  actions.completeOrder({ orderUid: order })
  expect(call('DELETE', `${PATH}/C1`).status).toBe(204)
  expect(call('GET', `${PATH}/C1`).status).toBe(404)
  expect(call('DELETE', `${PATH}/C1`).status).toBe(404)
  expect(state.order(order)?.customerUid).toBe('C1')
})

test('contacts are added with 201, changed, listed and removed, and change their customer', () => {
  const { call, ok, tenant } = bed()
  const path = `${PATH}/C2/contacts`
  const person = { customerContactUid: 'P1', firstname: 'Per', lastname: 'Prøve' }
  tenant.clock.moveTo(EPOCH + 1000)
  expect(call('POST', path, { ...person, mobile: '1' })).toMatchObject({
    status: 201,
    body: { ...person, displayName: 'Per Prøve', extensions: [] },
  })
  expect(call('POST', path, person).status).toBe(409)
  expect(call('POST', path, { firstname: 'Per' }).status).toBe(400)
  expect(ok('PUT', `${path}/P1`, { lastname: 'Ny' })).toMatchObject({ displayName: 'Per Ny', mobile: '1' })
  expect(ok('GET', `${path}/P1`)).toMatchObject({ lastname: 'Ny' })
  expect(ok('GET', path)).toMatchObject({ paging: { totalCount: 1 } })
  expect(ok('GET', `${PATH}/C2`)).toMatchObject({
    contacts: [{ customerContactUid: 'P1' }],
    lastModifiedAt: '2026-03-02T08:00:01.000Z',
  })
  expect(call('DELETE', `${path}/P1`).status).toBe(204)
  expect(call('GET', `${path}/P1`).status).toBe(404)
  expect(call('GET', `${PATH}/none/contacts`).status).toBe(404)
})

test('Flow quirk 8: addresses have a phone, customers and contacts a mobile, and all of them a firstname', () => {
  const { call, ok } = bed()
  const path = `${PATH}/C1/addresses`
  const created = call('POST', path, { customerAddressUid: 'A1', firstname: 'Kari', phone: '1', mobile: '2' })
  expect(created).toEqual({
    status: 201,
    body: {
      ...{ customerAddressUid: 'A1', type: 'DELIVERY_ADDRESS', displayName: 'Kari', firstname: 'Kari' },
      ...{ lastname: null, companyName: null, address: null, postalCode: null, city: null },
      ...{ countryCode: null, email: null, phone: '1' },
    },
  })
  expect(ok('PUT', `${PATH}/C1`, { mobile: '3', phone: '4' })).not.toHaveProperty('phone')
})

test('addresses are changed in part, listed and removed', () => {
  const { call, ok } = bed()
  const path = `${PATH}/C1/addresses`
  ok('POST', path, { customerAddressUid: 'A1', city: 'Oslo' })
  expect(call('POST', path, { customerAddressUid: 'A1' }).status).toBe(409)
  expect(call('POST', path, { type: 'HOME' }).status).toBe(400)
  expect(ok('PUT', `${path}/A1`, { type: 'INVOICE_ADDRESS' })).toMatchObject({
    type: 'INVOICE_ADDRESS',
    city: 'Oslo',
  })
  expect(ok('GET', `${path}/A1`)).toMatchObject({ city: 'Oslo' })
  expect(ok('GET', path)).toMatchObject({ paging: { totalCount: 1 } })
  expect(call('DELETE', `${path}/A1`).status).toBe(204)
  expect(ok('GET', `${PATH}/C1`)).toMatchObject({ addresses: [] })
  expect(call('PUT', `${path}/A1`, {}).status).toBe(404)
})

test('a merge fills what is missing, adds parts up, takes the orders along and leaves no source', () => {
  const { call, ok, placeOrder, state } = bed()
  ok('POST', PATH, { customerUid: 'C4', firstname: 'K.', city: 'Bergen', loyaltyId: '77', externalId: 'X4' })
  ok('POST', `${PATH}/C4/addresses`, { customerAddressUid: 'A4' })
  ok('POST', `${PATH}/C1/addresses`, { customerAddressUid: 'A1' })
  const open = placeOrder([{ productUid: 'SKI', quantity: 100 }], { customerUid: 'C4' })
  const own = placeOrder([], { customerUid: 'C1' })
  expect(ok('POST', `${PATH}/C1/merge`, { mergedCustomerUid: 'C4' })).toMatchObject({
    ...{ customerUid: 'C1', firstname: 'Kari', city: 'Bergen', loyaltyId: '77', externalId: 'X1' },
    addresses: [{ customerAddressUid: 'A1' }, { customerAddressUid: 'A4' }],
  })
  expect(call('GET', `${PATH}/C4`).status).toBe(404)
  expect([open, own].map((uid) => state.order(uid)?.customerUid)).toEqual(['C1', 'C1'])
  expect(call('DELETE', `${PATH}/C1`).status).toBe(409)
})

test.each([
  [{}, 400],
  [{ mergedCustomerUid: 'C1' }, 400],
  [{ mergedCustomerUid: 'nobody' }, 400],
  [{ mergedCustomerUid: 'C2' }, 409],
])('a merge of %j answers %i', (body, status) => {
  const { call, state } = bed()
  expect(call('POST', `${PATH}/C1/merge`, body).status).toBe(status)
  expect(state.customers.size).toBe(2)
})
