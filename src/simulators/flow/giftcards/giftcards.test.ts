import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Giftcard = Schema<'GiftcardDetailsResponse'>
const CARD = 'T/stores/OSLO/giftcards/70'

function cardBed() {
  const bed = flowBed()
  bed.actions.issueGiftcard({ storeUid: 'OSLO', balance: 50000, giftcardNumber: '70', cvc: '123' })
  return bed
}

test('a gift card is read, changed in part and cleared', () => {
  const { call, ok } = cardBed()
  expect(ok<Giftcard>('GET', `${CARD}?cvc=123&extensionCode=FLOWGIFTCARD`)).toMatchObject({
    cardNumber: '70',
    balance: 50000,
    validTo: null,
    issuerName: 'Oslo',
    status: 'ACTIVE',
    cvcRequired: true,
  })
  expect(call('GET', `${CARD}?cvc=999`).status).toBe(403)
  expect(call('GET', `${CARD}?extensionCode=BRITANNIA`).status).toBe(404)
  expect(call('GET', 'T/stores/OSLO/giftcards/71').status).toBe(404)
  expect(ok<Giftcard>('PUT', CARD, { note: 'Birthday', validTo: '2027-01-01T00:00:00Z' })).toMatchObject({
    note: 'Birthday',
    validTo: '2027-01-01T00:00:00.000Z',
    balance: 50000,
  })
  expect(ok<Giftcard>('PUT', CARD, { status: 'CLEARED' })).toMatchObject({ note: 'Birthday', balance: 0 })
})

test('Flow quirk 27: the deprecated `active` of a gift card is still answered, and still works', () => {
  const { actions, ok, placeOrder } = cardBed()
  expect(ok<Giftcard>('GET', CARD).active).toBe(true)
  expect(ok<Giftcard>('PUT', CARD, { active: false })).toMatchObject({ active: false, status: 'CLEARED' })
  const orderUid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  const payments = [{ settlementCode: 'GIFTCARD', amount: 100, giftcardNumber: '70' }]
  expect(() => actions.payOrder({ orderUid, payments })).toThrow(/is CLEARED/)
})

test('a refund goes back onto the card, and a card past its time pays nothing', () => {
  const { actions, ok, placeOrder, state, tenant } = cardBed()
  const orderUid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  const pay = (settlementUid: string) =>
    actions.payOrder({
      orderUid,
      payments: [{ settlementUid, settlementCode: 'GIFTCARD', amount: 2000, giftcardNumber: '70' }],
    })
  pay('P')
  expect(state.giftcards.get('70')?.balance).toBe(48000)
  actions.refundPayment({ orderUid, settlementUid: 'P' })
  expect(state.giftcards.get('70')?.balance).toBe(50000)
  ok('PUT', CARD, { validTo: '2026-03-02T09:00:00Z' })
  tenant.clock.moveTo(Date.UTC(2026, 2, 2, 10))
  expect(() => pay('Q')).toThrow(/valid until/)
})

test('reasons are created with 200 and listed by type', () => {
  const { call, ok } = flowBed()
  const reason = { reasonUid: 'DMG', code: 'DMG', description: 'Damaged', type: 'DISCOUNT' }
  expect(call('POST', 'T/reasons', reason)).toMatchObject({ status: 200, body: reason })
  expect(call('POST', 'T/reasons', reason).status).toBe(409)
  expect(call('POST', 'T/reasons', { code: 'X', type: 'RMA' }).status).toBe(400)
  expect(ok('GET', 'T/reasons?reasonType=RMA')).toMatchObject({ items: [] })
  expect(ok('GET', 'T/reasons')).toMatchObject({ items: [reason] })
})
