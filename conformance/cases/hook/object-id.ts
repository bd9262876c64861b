import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { atLeast } from '../matchers.ts'
import { ORDER_READS } from '../retry/outage.ts'
import { orderEvent, placeUnannounced } from './web-scene.ts'

export const objectId = case_(
  'HOOK-03-object-id',
  {
    title: "the event's objectId says which order it is",
    rules: ['HOOK-03'],
    role: 'sync',
    time: 'still',
    checks: {
      read: { rule: 'HOOK-03', says: 'the order of the objectId is read from Omnium' },
      arrives: { rule: 'HOOK-03', says: 'the order of the objectId arrives in Flow' },
    },
  },
  async (t) => {
    const order = placeUnannounced(t)
    const other = t.ids.order()
    t.omnium.emitEvent({ event: orderEvent(order, { objectNumber: other, message: `Order ${other}` }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
    const reads = t
      .calls({ system: 'omnium', operationId: [...ORDER_READS, 'OrdersGetOrders'], containing: order.id })
      .filter(({ status }) => status === 200)
    t.expect.that('read', reads.length, atLeast(1))
  },
)
