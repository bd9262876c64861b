import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

export const parked = case_(
  'ORD-IN-02-parked',
  {
    title: 'a Click & Collect order arrives parked',
    rules: ['ORD-IN-02'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-02', says: 'a Click & Collect order of Omnium arrives in Flow' },
      parked: { rule: 'ORD-IN-02', says: 'a Click & Collect order arrives in state PARKED' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({ id, type: 'ClickAndCollect', store: store.id, lines: [{ sku: product.sku }] }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually('parked', () => flowOrder(t.state.flow, id)?.orderState, 'PARKED')
  },
)
