import { expect, test } from 'vitest'
import { flowBed } from '../fixture/flow-bed.ts'
import type { Schema } from '../schemas.ts'

const ACTIONS: Schema<'WebhookAction'>[] = [
  'ORDER_CREATED',
  'ORDER_UPDATED',
  'ORDER_SETTLED',
  'ORDER_RECEIPT_SETTLED',
  'ORDER_DELIVERED',
  'ORDER_RETURNED',
  'ORDER_CANCELLED',
  'STOCK_CHANGE',
]

/** A till with an order of two pairs of skis, and what the next steps send. */
function till() {
  const sent: string[] = []
  const bed = flowBed({
    fetch: async (input, init) => {
      const body = (await new Request(input, init).json()) as { action: string }
      sent.push(body.action)
      return new Response('')
    },
  })
  const { actions, tenant } = bed
  actions.subscribeWebhook({ url: 'http://connector.test/flow', actions: ACTIONS })
  const { orderUid, items } = actions.createOrder({
    storeUid: 'OSLO',
    lines: [{ productUid: 'SKI', quantity: 200 }],
  })
  const orderItemUid = items[0]?.orderItemUid ?? ''
  const next = async () => {
    await tenant.idle()
    return sent.splice(0)
  }
  return { ...bed, orderUid, line: (quantity: number) => ({ orderItemUid, quantity }), next }
}

test('beginning, paying, and handing over step by step tell what happened, each once', async () => {
  const { actions, orderUid, line, next } = till()
  expect(await next()).toEqual(['ORDER_CREATED'])
  actions.payOrder({ orderUid, payments: [{ settlementCode: 'CARD', amount: 10000 }] })
  expect(await next()).toEqual(['ORDER_UPDATED'])
  actions.handOverOrder({ orderUid, lines: [line(100)] })
  expect(await next()).toEqual(['STOCK_CHANGE', 'ORDER_RECEIPT_SETTLED', 'ORDER_UPDATED'])
  actions.handOverOrder({ orderUid })
  expect(await next()).toEqual(['STOCK_CHANGE', 'ORDER_SETTLED', 'ORDER_RECEIPT_SETTLED', 'ORDER_DELIVERED'])
  actions.returnOrder({ orderUid, lines: [line(100)] })
  expect(await next()).toEqual(['STOCK_CHANGE', 'ORDER_SETTLED', 'ORDER_RECEIPT_SETTLED', 'ORDER_RETURNED'])
})

test('settling moves no goods, and handing over what is settled writes no second receipt', async () => {
  const { actions, orderUid, next, state } = till()
  await next()
  actions.settleOrder({ orderUid })
  expect(await next()).toEqual(['ORDER_SETTLED', 'ORDER_RECEIPT_SETTLED'])
  expect(state.stock('SKI', 'OSLO')).toEqual({ quantityStock: 1000, quantityReserved: 200 })
  actions.handOverOrder({ orderUid })
  expect(await next()).toEqual(['STOCK_CHANGE', 'ORDER_DELIVERED'])
  expect(state.orderReceipts(orderUid)).toHaveLength(1)
})

test('cancelling the rest completes what was handed over', async () => {
  const { actions, orderUid, line, next } = till()
  actions.handOverOrder({ orderUid, lines: [line(100)] })
  await next()
  expect(actions.cancelRestOfOrder({ orderUid }).orderState).toBe('COMPLETE')
  expect(await next()).toEqual(['ORDER_SETTLED', 'ORDER_DELIVERED', 'ORDER_UPDATED'])
})

test('a hand-over that is refused tells nobody and takes no money', async () => {
  const { actions, orderUid, next, state } = till()
  actions.setStock({ storeUid: 'OSLO', productUid: 'SKI', quantityStock: 100 })
  await next()
  expect(() => actions.handOverOrder({ orderUid })).toThrow(/needs 200 hundredths/)
  expect(await next()).toEqual([])
  expect(state.order(orderUid)).toMatchObject({ orderState: 'OPEN', settlements: [] })
})
