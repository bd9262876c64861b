import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { orderEvent, placeUnannounced } from './web-scene.ts'

export const storeHint = case_(
  'HOOK-18-store-hint',
  {
    title: 'the store comes from the order, not from the event',
    rules: ['HOOK-18'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'HOOK-18', says: 'the order arrives although its event names another store' },
      store: { rule: 'HOOK-18', says: "the order is in the order's store" },
    },
  },
  async (t) => {
    const elsewhere = t.given.store()
    const order = placeUnannounced(t)
    t.omnium.emitEvent({ event: orderEvent({ id: order.id, store: elsewhere.id }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
    await t.expect.eventually('store', () => flowOrder(t.state.flow, order.id)?.storeUid, order.store)
  },
)
