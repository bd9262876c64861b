import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { orderEvent, placeOrder, placeUnannounced } from './web-scene.ts'

export const errorEvents = case_(
  'HOOK-16-error-events',
  {
    title: 'events about errors and lost deliveries make no orders',
    rules: ['HOOK-16'],
    role: 'sync',
    time: 'still',
    // A connector that looks for changed orders by itself finds the order without any event.
    profiles: { 'hook-recovery': ['none'] },
    checks: {
      'no-order': { rule: 'HOOK-16', says: 'an error event about an order brings no order to Flow' },
      'no-delivery-failure': {
        rule: 'HOOK-16',
        says: 'a delivery-failure event that names an order brings no order to Flow',
      },
      order: { rule: 'HOOK-16', says: 'an ordinary event after them brings its order' },
    },
  },
  async (t) => {
    const faulty = placeUnannounced(t)
    const lost = placeUnannounced(t)
    t.expect.later('no-order', () => flowOrder(t.state.flow, faulty.id) && `${faulty.id} is in Flow`)
    t.expect.later('no-delivery-failure', () => flowOrder(t.state.flow, lost.id) && `${lost.id} is in Flow`)
    t.omnium.emitEvent({
      event: orderEvent(faulty, { category: 'Error', isError: true, message: 'A workflow step failed' }),
    })
    // 290100, as Omnium reports a delivery that it gave up.
    t.omnium.emitEvent({
      event: {
        operationId: 290_100,
        className: 'EventSubscription',
        subClassName: 'WebHook',
        objectId: lost.id,
        category: 'Order webhook',
        status: 'Failed',
        isError: true,
      },
    })
    await t.expect.trigger(faulty.id)
    await t.expect.trigger(lost.id)
    const order = placeOrder(t)
    await t.expect.present('order', () => flowOrder(t.state.flow, order.id))
  },
)
