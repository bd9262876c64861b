import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'

const OLA = { id: 'c-1', firstName: 'Ola', email: 'ola@example.org', phone: '+4790000002' }
const KARI = { id: 'c-2', firstName: 'Kari', email: 'kari@example.org', phone: '+4790000003' }

async function bedWithCompany() {
  const bed = await omniumBed()
  await bed.call('POST', '/api/BusinessCustomers', { customerId: 'B1', name: 'Club', contacts: [OLA, KARI] })
  const base = '/api/BusinessCustomer/B1/ContactPerson'
  return {
    ...bed,
    base,
    add: async (contact: object) => (await bed.call('PUT', `${base}/AddContactPerson`, contact)).body,
    contacts: () => bed.omnium.state.businessCustomer('B1')?.contacts,
  }
}

test.each([
  ['id', { id: 'c-1', firstName: 'New' }, { id: 'c-1', firstName: 'New' }],
  [
    'e-mail',
    { email: 'OLA@example.org', firstName: 'New' },
    { id: 'c-1', email: 'OLA@example.org', firstName: 'New' },
  ],
  ['phone', { phone: '004790000002' }, { id: 'c-1', phone: '004790000002' }],
])(
  'Omnium quirk 32: a contact that is added replaces the one with the same %s',
  async (_, added, replaced) => {
    const { add, omnium } = await bedWithCompany()
    expect(await add(added)).toEqual([replaced, KARI])
    expect(omnium.state.events.all().at(-1)).toMatchObject({ operationId: 330_203, objectId: 'B1' })
  },
)

test('Omnium quirk 32: one contact can replace several', async () => {
  const { add } = await bedWithCompany()
  expect(await add({ ...OLA, phone: KARI.phone })).toEqual([{ ...OLA, phone: KARI.phone }])
})

test('a contact that nobody is like gets an id and joins the others', async () => {
  const { add, call, base, contacts } = await bedWithCompany()
  await add({ firstName: 'Per' })
  expect(contacts()).toMatchObject([OLA, KARI, { firstName: 'Per' }])
  expect(contacts()?.[2]?.id).toBeTruthy()
  expect((await call('GET', `${base}/GetContactPersons`)).body).toEqual(contacts())
  const elsewhere = '/api/BusinessCustomer/nobody/ContactPerson'
  expect((await call('GET', `${elsewhere}/GetContactPersons`)).status).toBe(404)
  expect((await call('PUT', `${elsewhere}/AddContactPerson`, OLA)).status).toBe(404)
  expect((await call('PUT', `${base}/AddContactPerson`, {})).status).toBe(400)
})

test.each([
  ['contactPersonId=c-1', 200],
  ['contactPersonEmail=Ola@example.org', 200],
  ['contactPersonPhone=%2B4790000002', 200],
  ['contactPersonId=c-9', 404],
  ['', 404],
])('deleting the contact of %s answers %i', async (query, status) => {
  const { call, base, contacts } = await bedWithCompany()
  expect((await call('DELETE', `${base}/DeleteContactPerson?${query}`)).status).toBe(status)
  expect(contacts()).toEqual(status === 200 ? [KARI] : [OLA, KARI])
})

test('a company has 1000 contacts at most', async () => {
  const { call, base } = await bedWithCompany()
  const contacts = Array.from({ length: 1000 }, (_, at) => ({ id: `c${at}` }))
  await call('POST', '/api/BusinessCustomers/Update', { customerId: 'B1', contacts })
  expect((await call('PUT', `${base}/AddContactPerson`, OLA)).status).toBe(400)
  expect((await call('PUT', `${base}/AddContactPerson`, { id: 'c0', firstName: 'New' })).status).toBe(200)
})

test.each([
  ['GetBusinessCustomerByContactPhone?phoneNumber=', '%2B47%2090000002', '+4799999999'],
  ['GetBusinessCustomerByContactEmail?email=', 'OLA@example.org', 'nobody@example.org'],
  ['GetBusinessCustomerByContactPrivateCustomerId?privateCustomerId=', 'P1', 'P2'],
])('%s finds companies by a contact, else answers 404', async (path, known, unknown) => {
  const { call, add } = await bedWithCompany()
  await add({ ...OLA, privateCustomerId: 'P1' })
  await call('POST', '/api/BusinessCustomers', {
    customerId: 'B2',
    contacts: [{ ...OLA, privateCustomerId: 'P1' }],
  })
  const find = (value: string) => call('GET', `/api/BusinessCustomers/${path}${value}`)
  expect((await find(known)).body).toMatchObject([{ customerId: 'B1' }, { customerId: 'B2' }])
  expect(await find(unknown)).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' })
  expect((await find('')).status).toBe(400)
})
