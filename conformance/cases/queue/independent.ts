/** Held reads keep every worker of one engine busy; few enough that a limit on open calls is not what stops the other. */
import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { deliveredOf, purchase, receive } from '../rcv/purchase.ts'
import { ORDER_READS, outage, receptionOutage } from '../retry/outage.ts'

const BLOCKED = 8

export const goodsBesideOrders = case_(
  'QUEUE-03-goods-flow',
  {
    title: 'goods flow while every order job is blocked',
    rules: ['QUEUE-03'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      blocked: { rule: 'QUEUE-03', says: 'order jobs have begun and wait for Omnium' },
      goods: { rule: 'QUEUE-03', says: 'three received pieces reach Omnium meanwhile' },
    },
  },
  async (t) => {
    const trouble = outage(t, { operations: ORDER_READS, containing: t.ids.token, effect: { kind: 'hold' } })
    const store = t.given.store().id
    for (let n = 0; n < BLOCKED; n++) placeOrder(t, { store })
    await t.expect.eventually('blocked', () => trouble.hits().length, atLeast(1))
    const bought = purchase(t)
    receive(t, bought, [300])
    await t.expect.eventually('goods', () => deliveredOf(t, bought, bought.sku), 3)
  },
)

export const ordersBesideGoods = case_(
  'QUEUE-03-orders-flow',
  {
    title: 'orders flow while every reception job is blocked',
    rules: ['QUEUE-03'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      blocked: { rule: 'QUEUE-03', says: 'reception jobs have begun and wait for Omnium' },
      order: { rule: 'QUEUE-03', says: 'an order arrives meanwhile' },
    },
  },
  async (t) => {
    const trouble = receptionOutage(t, { kind: 'hold' })
    const store = t.given.store()
    for (let n = 0; n < BLOCKED; n++) receive(t, purchase(t, { store }), [300])
    await t.expect.eventually('blocked', () => trouble.hits().length, atLeast(1))
    const order = placeOrder(t)
    await t.expect.present('order', () => flowOrder(t.state.flow, order.id))
  },
)
