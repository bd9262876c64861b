import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

const CLOSED: readonly string[] = ['CANCELLED', 'COMPLETE']

export const finalStatus = case_(
  'ORD-IN-22-cancelled-already',
  {
    title: 'an order that was cancelled before its first event gives nothing to pick',
    rules: ['ORD-IN-22'],
    role: 'sync',
    time: 'still',
    checks: {
      handled: { rule: 'ORD-IN-22', says: 'an order placed afterwards arrives in Flow' },
      nothing: { rule: 'ORD-IN-22', says: 'an order already cancelled in Omnium makes no open Flow order' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const [cancelled, placed] = [t.ids.order(), t.ids.order()]
    const lines = [{ sku: product.sku }]
    t.omnium.placeOrder({
      order: webOrder({ id: cancelled, store: store.id, status: 'OrderCanceled', lines }),
    })
    await t.expect.trigger(cancelled)
    t.expect.later('nothing', () => {
      const order = flowOrder(t.state.flow, cancelled)
      return order && !CLOSED.includes(order.orderState)
        ? `the order ${cancelled} is ${order.orderState} in Flow`
        : undefined
    })
    t.omnium.placeOrder({ order: webOrder({ id: placed, store: store.id, lines }) })
    await t.expect.present('handled', () => flowOrder(t.state.flow, placed))
  },
)
