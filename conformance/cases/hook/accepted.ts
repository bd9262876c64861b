import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { atLeast } from '../matchers.ts'
import { acceptedAbout, placeOrder } from './web-scene.ts'

export const accepted = case_(
  'HOOK-01-accepted',
  {
    title: 'the endpoint takes events of created and updated orders',
    rules: ['HOOK-01'],
    role: 'sync',
    time: 'still',
    checks: {
      created: { rule: 'HOOK-01', says: 'the event of a new order is answered with 2xx' },
      arrives: { rule: 'HOOK-01', says: 'the announced order arrives in Flow' },
      updated: { rule: 'HOOK-01', says: 'the event of a changed order is answered with 2xx' },
    },
  },
  async (t) => {
    const order = placeOrder(t)
    await t.expect.eventually('created', () => acceptedAbout(t, order.id), atLeast(1))
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
    const before = acceptedAbout(t, order.id)
    t.omnium.setOrderStatus({ orderId: order.id, status: 'InProgress' })
    await t.expect.eventually('updated', () => acceptedAbout(t, order.id), atLeast(before + 1))
  },
)
