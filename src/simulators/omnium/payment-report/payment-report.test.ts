import { expect, test } from 'vitest'
import { START, orderBody, omniumBed } from '../fixture/omnium-bed.ts'

const payment = (transactionType: string, amount: number, more: object = {}) => ({
  paymentMethodName: 'Card',
  transactionId: `${transactionType}-${amount}`,
  transactionType,
  status: 'Processed',
  amount,
  ...more,
})

async function withPayments() {
  const bed = await omniumBed()
  const post = (id: string, payments: readonly object[], more: object = {}) =>
    bed.call(
      'POST',
      '/api/Orders',
      orderBody(id, { orderForm: { payments }, billingCurrency: 'NOK', ...more }),
    )
  await post('W1', [payment('Authorization', 250), payment('Capture', 250), payment('Credit', 50)])
  await post('W2', [payment('Sale', 100), payment('Sale', 70, { status: 'Failed' })], { storeId: 'S2' })
  bed.tenant.clock.moveTo(START + 24 * 3_600_000)
  await post('W3', [payment('Sale', 30), payment('Sale', 10, { paymentMethodName: 'Vipps' })])
  return bed
}

test('transactions of a method are listed over all orders, by time and store', async () => {
  const bed = await withPayments()
  const report = async (request: object) =>
    (await bed.call('POST', '/api/PaymentReport', { paymentMethodName: 'card', ...request })).body
  expect(await report({})).toMatchObject({ totalHits: 6 })
  expect(await report({ createdFrom: '2026-03-03T00:00:00Z' })).toMatchObject({
    totalHits: 1,
    result: [{ orderId: 'W3', storeId: 'S1', amount: 30, currency: 'NOK', transactionType: 'Sale' }],
  })
  expect(await report({ storeIds: ['S2'] })).toMatchObject({ totalHits: 2 })
  expect((await bed.call('POST', '/api/PaymentReport', {})).status).toBe(400)
})

test('money that moved is summed by day, store and method', async () => {
  const bed = await withPayments()
  const path = '/api/PaymentReport/SearchPaymentTransactionsByDateAndPaymentMethod'
  const { body } = await bed.call('POST', path, { paymentMethodName: 'Card' })
  expect(body).toMatchObject({
    totalHits: 3,
    result: [
      { date: '2026-03-02T00:00:00', storeId: 'S1', totalAmount: 200, transactionCount: 2 },
      { date: '2026-03-02T00:00:00', storeId: 'S2', totalAmount: 100, transactionCount: 1 },
      { date: '2026-03-03T00:00:00', storeId: 'S1', totalAmount: 30, transactionCount: 1 },
    ],
  })
})
