import { expect, test } from 'vitest'
import type { OmniumPayment } from '../clients/omnium-client.ts'
import { prepayments } from './payments.ts'

const paid = (payments: OmniumPayment[]) => prepayments({ orderForm: { payments } })
const payment = (transactionType: string, amount: number, more = {}): OmniumPayment => ({
  transactionId: 't1',
  transactionType,
  amount,
  status: 'Processed',
  paymentMethodName: 'Klarna',
  ...more,
})

test('an authorisation and its capture are one payment', () => {
  expect(paid([payment('Authorization', 100), payment('Capture', 100)])).toEqual([
    { externalId: 't1', amount: 10000, method: 'Klarna' },
  ])
})

test('an authorisation alone counts, a failed payment does not', () => {
  expect(paid([payment('Authorization', 19.99)])).toMatchObject([{ amount: 1999 }])
  expect(paid([payment('Authorization', 19.99, { status: 'Failed' })])).toEqual([])
})

test('refunds of either sign and voids reduce it', () => {
  expect(paid([payment('Sale', 100), payment('Credit', 30), payment('Credit', -20)])).toMatchObject([
    { amount: 5000 },
  ])
  expect(paid([payment('Authorization', 100), payment('Void', 100)])).toEqual([])
})

test('two transactions are two settlements', () => {
  const both = paid([
    payment('Sale', 10),
    payment('Sale', 20, { transactionId: 't2', paymentMethodName: 'Gift card' }),
  ])
  expect(both.map(({ externalId, amount }) => [externalId, amount])).toEqual([
    ['t1', 1000],
    ['t2', 2000],
  ])
})
