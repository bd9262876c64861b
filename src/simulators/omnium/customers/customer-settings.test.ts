import { expect, test } from 'vitest'
import { omniumBed } from '../fixture/omnium-bed.ts'
import { formatPhone } from './phone-format.ts'

const KARI = { customerId: 'C1', firstName: 'Kari', email: 'kari@example.com', phone: '+4790000001' }

test('e-mails and phones may be shared unless the tenant wants them unique', async () => {
  const { call, omnium } = await omniumBed()
  const add = (customerId: string) => call('POST', '/api/PrivateCustomers', { ...KARI, customerId })
  expect([(await add('C1')).status, (await add('C2')).status]).toEqual([200, 200])
  omnium.actions.saveSettings({ settings: { requireUniqueCustomerEmails: true } })
  expect((await add('C3')).status).toBe(400)
})

test.each([
  ['requireUniqueCustomerEmails', { email: 'KARI@example.com' }],
  ['requireUniqueCustomerPhoneNumbers', { phone: '0047 900 00 001' }],
])('%s refuses a second customer of either kind, however it is written', async (setting, shared) => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveSettings({ settings: { [setting]: true } })
  await call('POST', '/api/PrivateCustomers', KARI)
  await call('POST', '/api/PrivateCustomers', { customerId: 'C2' })
  const second = { customerId: 'C2', ...shared }
  const refused = [
    await call('POST', '/api/PrivateCustomers', { ...second, customerId: 'C3' }),
    await call('POST', '/api/PrivateCustomers/Update', second),
    await call('PATCH', '/api/PrivateCustomers/PatchPrivateCustomer', second),
    await call('PUT', '/api/PrivateCustomers/AddOrUpdateMany', [second]),
    await call('PUT', '/api/PrivateCustomers/AddOrUpdateMany', [
      { customerId: 'C4', email: 'a@b.no', phone: '1' },
      { customerId: 'C5', email: 'A@b.no', phone: '1' },
    ]),
    await call('POST', '/api/BusinessCustomers', { ...second, customerId: 'B1' }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400])
  expect(refused.at(-1)?.body).toMatchObject({ title: 'Bad Request' })
  expect(omnium.state.privateCustomers.size + omnium.state.businessCustomers.size).toBe(2)
  // The customer's own data is no duplicate.
  expect((await call('POST', '/api/PrivateCustomers/Update', { ...KARI, lastName: 'Fjell' })).status).toBe(
    200,
  )
})

test('with CustomerIdField the id of a new customer is made of its data', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveSettings({ settings: { customerIdField: 'Phone' } })
  await call('POST', '/api/PrivateCustomers', { ...KARI, customerId: 'uid-of-the-till' })
  const { body } = await call('POST', '/api/PrivateCustomers/Update', {
    ...KARI,
    customerId: 'uid-of-the-till',
  })
  expect(body).toMatchObject({ customerId: '4790000001' })
  expect((await call('POST', '/api/PrivateCustomers', { ...KARI, customerId: 'another' })).status).toBe(409)
  await call('PUT', '/api/PrivateCustomers/AddOrUpdateMany', [
    { ...KARI, firstName: 'Ola' },
    { customerId: 'C9' },
  ])
  expect(omnium.state.privateCustomers.all().map(({ customerId }) => customerId)).toEqual([
    '4790000001',
    'C9',
  ])
  expect(omnium.state.privateCustomer('4790000001')?.firstName).toBe('Ola')
})

test('addresses lack nothing that the tenant requires, and there are 200 at most', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveSettings({ settings: { requiredAddressProperties: ['Line1', 'PostalCode'] } })
  const add = (customerId: string, more: object) =>
    call('POST', '/api/PrivateCustomers', { customerId, ...more })
  const whole = { line1: 'Storgata 1', postalCode: '0155' }
  expect((await add('C1', {})).status).toBe(200)
  expect((await add('C2', { address: whole, addresses: [whole] })).status).toBe(200)
  expect((await add('C3', { address: { line1: 'Storgata 1' } })).status).toBe(400)
  expect((await add('C3', { addresses: [whole, {}] })).status).toBe(400)
  expect((await add('C3', { addresses: Array.from({ length: 201 }, () => whole) })).status).toBe(400)
})

test('phone numbers are kept in the form of their kind of customer', async () => {
  const { call, omnium } = await omniumBed()
  omnium.actions.saveSettings({
    settings: { privateCustomerPhoneFormat: { usePlusInCountryCode: true, defaultCountryCode: '47' } },
  })
  await call('POST', '/api/PrivateCustomers', { customerId: 'C1', phone: '900 00 001' })
  await call('POST', '/api/BusinessCustomers', { customerId: 'B1', phone: '900 00 001' })
  expect(omnium.state.privateCustomer('C1')?.phone).toBe('+4790000001')
  expect(omnium.state.businessCustomer('B1')?.phone).toBe('900 00 001')
})

const LENGTHS = [
  { countryCode: '47', minExpectedNumberLength: 8, maxExpectedNumberLength: 8 },
  { countryCode: '46', minExpectedNumberLength: 9, maxExpectedNumberLength: 10 },
]

test.each([
  ['99887766', { usePlusInCountryCode: true, defaultCountryCode: '47' }, '+4799887766'],
  ['+47 998 87 766', { useZeroZeroInCountryCode: true, defaultCountryCode: '47' }, '004799887766'],
  ['004799887766', { removeCountryCode: true, defaultCountryCode: '47' }, '99887766'],
  ['0046701234567', { usePlusInCountryCode: true, expectedPhoneNumberFormats: LENGTHS }, '+46701234567'],
  ['+4512345678', { usePlusInCountryCode: true, expectedPhoneNumberFormats: LENGTHS }, '+4512345678'],
  ['99887766', {}, '99887766'],
])('the phone number %s becomes under %o %s', (phone, format, written) => {
  expect(formatPhone(phone, format)).toBe(written)
})

test.each([
  ['99887766', { requireCountryCode: true }],
  ['+479988776', { expectedPhoneNumberFormats: LENGTHS }],
  ['998877665', { defaultCountryCode: '47', expectedPhoneNumberFormats: LENGTHS }],
])('the phone number %s is refused under %o', (phone, format) => {
  expect(() => formatPhone(phone, format)).toThrow('Phone number')
})
