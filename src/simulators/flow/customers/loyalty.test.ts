import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const PATH = 'T/customers/loyalty'

function bed() {
  const { ok, ...rest } = flowBed()
  const member = { customerUid: 'C1', firstname: 'Kari', lastname: 'Eksempel', email: 'kari@example.com' }
  ok('POST', 'T/customers', { ...member, mobile: '+4790000001', loyaltyId: '77' })
  ok('POST', 'T/customers', { customerUid: 'C2', firstname: 'Per', mobile: '90000002' })
  const found = (query: string) =>
    ok<Schema<'LoyaltyMemberList'>>('POST', `${PATH}/search`, { query }).items.map(
      ({ customerUid }) => customerUid,
    )
  return { ok, found, ...rest }
}

test('Flow quirk 8: a loyalty search answers firstName and lastName, and no paging', () => {
  const { ok } = bed()
  const answer = ok('POST', `${PATH}/search`, { query: 'kari@example.com' })
  expect(answer).toEqual({
    items: [
      {
        ...{ loyaltyId: '77', firstName: 'Kari', lastName: 'Eksempel', displayName: 'Kari Eksempel' },
        ...{ address: null, postalCode: null, city: null, countryCode: null, origin: null },
        ...{ email: 'kari@example.com', mobile: '+4790000001', consents: [], customerUid: 'C1' },
      },
    ],
  })
})

test('members are found by a full number or e-mail, customers without a loyalty id never', () => {
  const { call, found } = bed()
  expect(found('90000001')).toEqual(['C1'])
  expect(found('+47 90 00 00 01')).toEqual(['C1'])
  expect(found('KARI@example.com')).toEqual(['C1'])
  for (const part of ['9000', 'kari', '', '90000002']) expect(found(part)).toEqual([])
  expect(call('POST', `${PATH}/search`, {}).status).toBe(400)
})

test('who is a customer already becomes a member, answered with 204', () => {
  const { call, found, state } = bed()
  expect(call('POST', PATH, { mobile: '+4790000002', storeUid: 'OSLO' })).toEqual({
    status: 204,
    body: undefined,
  })
  expect(state.customer('C2')).toMatchObject({ firstname: 'Per', loyaltyId: '100001' })
  expect(found('90000002')).toEqual(['C2'])
})

test('somebody new becomes a customer; the dialling prefix is that of the tenant unless another is given', () => {
  const { found, ok, state } = bed()
  ok('POST', PATH, { mobile: '911 11 111', storeUid: 'OSLO' })
  ok('POST', PATH, { mobile: '70111', mobileCountryCode: '+46', storeUid: 'OSLO' })
  expect(state.customers().slice(2)).toMatchObject([{ mobile: '+4791111111' }, { mobile: '+4670111' }])
  expect(found('91111111')).toHaveLength(1)
})

test.each([
  [{ storeUid: 'OSLO' }, 400],
  [{ mobile: '1', storeUid: 'NOWHERE' }, 400],
  [{ mobile: '1' }, 400],
  [{ mobile: 'none', storeUid: 'OSLO' }, 400],
  [{ mobile: '1', mobileCountryCode: '47', storeUid: 'OSLO' }, 400],
  [{ mobile: '90000001', storeUid: 'OSLO' }, 409],
])('enrolling %j is refused with %i and changes nobody', (body, status) => {
  const { call, state } = bed()
  expect(call('POST', PATH, body).status).toBe(status)
  expect(state.customers.size).toBe(2)
})
