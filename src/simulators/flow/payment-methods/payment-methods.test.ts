import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

type Method = Schema<'TenantPaymentMethodResponse'>
const METHODS = 'T/paymentmethods'
const vipps = { tenantPaymentMethodUid: 'VIPPS', settlementCode: 'EXTERNAL_VIPPS', name: 'Vipps' }

test('Flow quirk 23: the payment methods that Flow knows live outside the tenant, without paging', () => {
  const { ok } = flowBed()
  const answer = ok<Schema<'PaymentMethodList'>>('GET', '/paymentmethods')
  expect(Object.keys(answer)).toEqual(['items'])
  expect(answer.items.map(({ paymentCode }) => paymentCode)).toContain('CASH')
  expect(answer.items.every(({ allowPrepayment }) => typeof allowPrepayment === 'boolean')).toBe(true)
})

test('Flow quirk 10: inputs have a `keyType` in the global list and a `type` in the tenant’s', () => {
  const { ok } = flowBed()
  const { items } = ok<Schema<'PaymentMethodList'>>('GET', '/paymentmethods')
  const [known] = items.find(({ paymentCode }) => paymentCode === 'GIFTCARD')?.parameters ?? []
  expect(known).toEqual({ key: 'giftcardNumber', keyType: 'TEXT', name: 'Gift card number', required: true })
  const own = ok<Method>('POST', METHODS, { paymentCode: 'GIFTCARD' })
  expect(own.parameters).toEqual([
    { key: 'giftcardNumber', type: 'TEXT', name: 'Gift card number', required: true },
  ])
})

test.each<[object, number]>([
  [{ settlementCode: 'EXTERNAL_KLARNA' }, 201],
  [{ settlementCode: 'KLARNA' }, 400],
  [{ settlementCode: 'EXTERNAL_' }, 400],
  [{ paymentCode: 'EXTERNAL' }, 400],
  [{ paymentCode: 'CARD' }, 201],
  [{ paymentCode: 'CARD', settlementCode: 'EXTERNAL_CARD' }, 201],
  [{ paymentCode: 'BARTER' }, 400],
])(
  'Flow quirk 21: creating the payment method %j answers %i, external codes begin with EXTERNAL_',
  (body, status) => {
    const { call } = flowBed()
    const created = call<Method>('POST', METHODS, body)
    expect(created.status).toBe(status)
    if (status !== 201) return
    const { paymentMethod, settlementCode } = created.body
    expect(settlementCode).toBe(
      paymentMethod?.paymentCode === 'EXTERNAL' ? 'EXTERNAL_KLARNA' : paymentMethod?.paymentCode,
    )
  },
)

test('Flow quirk 21: a payment method carries its names in Omnium, each of which stands for one method', () => {
  const { call, ok } = flowBed()
  const mapping = { tenantPaymentMethodMappingUid: 'M1', systemCode: 'OMNIUM', externalId: 'VippsCheckout' }
  ok('POST', METHODS, { ...vipps, externalSystemMappings: [mapping] })
  ok('POST', METHODS, { tenantPaymentMethodUid: 'CARD', paymentCode: 'CARD' })
  const listed = ok<Schema<'TenantPaymentMethodList'>>('GET', `${METHODS}?systemCode=OMNIUM`)
  expect(listed).toMatchObject({ items: [{ externalSystemMappings: [mapping] }], paging: { totalCount: 1 } })
  const second = { systemCode: 'OMNIUM', externalId: 'Adyen' }
  const added = call<Schema<'ExternalSystemMapping'>>('POST', `${METHODS}/CARD/mappings`, second)
  expect(added).toMatchObject({ status: 201, body: second })
  expect(call('POST', `${METHODS}/VIPPS/mappings`, second).status).toBe(409)
  const path = `${METHODS}/CARD/mappings/${added.body.tenantPaymentMethodMappingUid}`
  expect(ok('PUT', path, { externalId: 'AdyenCheckout' })).toMatchObject({ externalId: 'AdyenCheckout' })
  expect(call('PUT', path, { externalId: 'VippsCheckout' }).status).toBe(409)
  expect(call('DELETE', path).status).toBe(204)
  expect(call('DELETE', path).status).toBe(404)
  expect(ok<Method>('GET', `${METHODS}/CARD`).externalSystemMappings).toEqual([])
  expect(call('POST', `${METHODS}/CARD/mappings`, { systemCode: 'SAP', externalId: 'X' }).status).toBe(400)
})

test('a payment method is created, changed in part, and deleted', () => {
  const { call, ok } = flowBed()
  expect(call<Method>('POST', METHODS, vipps)).toMatchObject({
    status: 201,
    body: { active: true, allowSale: true, visibility: 'NORMAL', paymentMethod: { paymentCode: 'EXTERNAL' } },
  })
  expect(call('POST', METHODS, vipps).status).toBe(409)
  expect(call('POST', METHODS, { settlementCode: 'EXTERNAL_VIPPS' }).status).toBe(409)
  expect(ok<Method>('PUT', `${METHODS}/VIPPS`, { active: false })).toMatchObject({
    active: false,
    name: 'Vipps',
    settlementCode: 'EXTERNAL_VIPPS',
  })
  expect(call('PUT', `${METHODS}/VIPPS`, { settlementCode: 'VIPPS' }).status).toBe(400)
  expect(call('DELETE', `${METHODS}/VIPPS`).status).toBe(204)
  expect(call('GET', `${METHODS}/VIPPS`).status).toBe(404)
})

test.each<[object, object, RegExp]>([
  [{ active: false }, { amount: 100 }, /not in use/],
  [{ allowSale: false }, { amount: 100 }, /no sales/],
  [{ allowRefund: false }, { amount: -100 }, /no refund/],
])('a method with %j refuses a payment of %j', (switches, payment, message) => {
  const { call, ok, placeOrder } = flowBed()
  ok('POST', METHODS, { ...vipps, ...switches })
  const uid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  const refused = call<Schema<'Error'>>('POST', `T/stores/OSLO/orders/${uid}/settlements`, {
    settlementCode: 'EXTERNAL_VIPPS',
    ...payment,
  })
  expect(refused.status).toBe(409)
  expect(refused.body.message).toMatch(message)
})

test('an invoice stands alone and is no prepayment; only cash pays more than is left', () => {
  const { actions, call, ok, placeOrder } = flowBed()
  for (const paymentCode of ['INVOICE', 'CARD', 'CASH']) ok('POST', METHODS, { paymentCode })
  const orderUid = placeOrder([{ productUid: 'SKI', quantity: 100 }])
  const invoice = { settlementCode: 'INVOICE', amount: 10000 }
  expect(call('POST', `T/stores/OSLO/orders/${orderUid}/settlements`, invoice).status).toBe(409)
  const pay = (settlementCode: string, amount: number) =>
    actions.payOrder({ orderUid, payments: [{ settlementCode, amount }] })
  expect(() => pay('CARD', 10001)).toThrow(/no more than what is left/)
  expect(pay('CARD', 5000).settlements[0]).toMatchObject({ settlementName: 'Card' })
  expect(() => pay('INVOICE', 5000)).toThrow(/beside another/)
  expect(pay('CASH', 6000).settlementTotals).toEqual({ settledAmount: 11000, remainingAmount: -1000 })
})
