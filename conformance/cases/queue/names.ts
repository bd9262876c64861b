import { case_ } from '../case.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { purchase, receive } from '../rcv/purchase.ts'
import { orderOutage, receptionOutage } from '../retry/outage.ts'

export const names = case_(
  'QUEUE-01-names',
  {
    title: 'orders and goods have queues of their own, with the documented names',
    rules: ['QUEUE-01'],
    role: 'sync',
    time: 'still',
    features: ['jobs'],
    checks: {
      waits: { rule: 'QUEUE-01', says: 'the jobs of an order and of a reception have failed and wait' },
      orders: { rule: 'QUEUE-01', says: 'the job of the order is in the queue external_order_sync' },
      goods: { rule: 'QUEUE-01', says: 'the job of the reception is in the queue external_receivement_sync' },
    },
  },
  async (t) => {
    const orders = orderOutage(t, t.ids.token)
    const goods = receptionOutage(t)
    const order = placeOrder(t)
    const bought = purchase(t)
    const receivement = receive(t, bought, [300])
    await t.expect.eventually('waits', () => orders.refused().length, atLeast(1))
    await t.expect.eventually('waits', () => goods.refused().length, atLeast(1))
    const jobs = await t.jobs()
    const queuesOf = (...ids: readonly string[]): readonly string[] => [
      ...new Set(jobs.filter(({ key }) => ids.some((id) => key.includes(id))).map(({ queue }) => queue)),
    ]
    t.expect.that('orders', queuesOf(order.id), ['external_order_sync'])
    t.expect.that('goods', queuesOf(receivement, bought.id, bought.uid), ['external_receivement_sync'])
  },
)
