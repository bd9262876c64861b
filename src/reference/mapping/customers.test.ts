import { expect, test } from 'vitest'
import { customerToFlow, loyaltyIdOf } from './customers.ts'

test('a person keeps names, contact and the Omnium id', () => {
  const customer = {
    customerId: '+4799887766',
    firstName: 'Kari',
    lastName: 'Nordmann',
    email: 'kari@example.com',
    phone: '+4799887766',
    address: { line1: 'Veien 1', postalCode: '0150', city: 'Oslo', countryCode: 'NO' },
    externalIds: [{ providerName: 'Voyado', id: 'V-1' }],
  }
  expect(customerToFlow({ type: 'B2C', customer }, 'Voyado')).toEqual({
    customerType: 'PERSON',
    externalId: '+4799887766',
    firstname: 'Kari',
    lastname: 'Nordmann',
    email: 'kari@example.com',
    mobile: '+4799887766',
    address: 'Veien 1',
    postalCode: '0150',
    city: 'Oslo',
    countryCode: 'NO',
    origin: 'OMNIUM',
    loyaltyId: 'V-1',
  })
})

test('a person with a full name only has a last name all the same', () => {
  const { firstname, lastname } = customerToFlow(
    { type: 'B2C', customer: { customerId: '1', fullName: 'Kari Anne Nordmann' } },
    undefined,
  )
  expect([firstname, lastname]).toEqual(['Kari Anne', 'Nordmann'])
})

test('a company has name and organisation number', () => {
  const flow = customerToFlow(
    { type: 'B2B', customer: { customerId: 'C', name: 'Firma AS', taxId: '987654321' } },
    undefined,
  )
  expect(flow).toMatchObject({ customerType: 'COMPANY', companyName: 'Firma AS', vatNumber: '987654321' })
})

test('the loyalty id needs the exact provider; the first match counts', () => {
  const ids = [
    { providerName: 'voyado', id: 'a' },
    { providerName: 'VoyadoContactId', id: 'b' },
    { providerName: 'Voyado', id: 'c' },
    { providerName: 'Voyado', id: 'd' },
  ]
  expect(loyaltyIdOf(ids, 'Voyado')).toBe('c')
  expect(loyaltyIdOf(ids, undefined)).toBeUndefined()
  expect(loyaltyIdOf(ids, 'Other')).toBeUndefined()
})
