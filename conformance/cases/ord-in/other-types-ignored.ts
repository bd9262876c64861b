import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

/** Pos is what Flow itself sends to Omnium; the other is a type that a retailer made up. */
const TYPES = ['Pos', 'Workshop']

export const otherTypesIgnored = case_(
  'ORD-IN-07-ignored',
  {
    title: 'orders of other types do not come to Flow',
    rules: ['ORD-IN-07'],
    role: 'sync',
    time: 'still',
    checks: {
      handled: { rule: 'ORD-IN-07', says: 'an order of a handled type arrives beside the others' },
      ignored: { rule: 'ORD-IN-07', says: 'an order of a type that is not declared makes no Flow order' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const lines = [{ sku: product.sku }]
    const declared = t.profile('order-types').split(/[\s,]+/)
    for (const type of TYPES.filter((each) => !declared.includes(each))) {
      const id = t.ids.order()
      t.omnium.placeOrder({ order: webOrder({ id, type, store: store.id, lines }) })
      await t.expect.trigger(id)
      t.expect.later('ignored', () => {
        const order = flowOrder(t.state.flow, id)
        return order && `the order ${id} of type ${type} is in Flow as ${order.orderUid}`
      })
    }
    const handled = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id: handled, store: store.id, lines }) })
    await t.expect.present('handled', () => flowOrder(t.state.flow, handled))
  },
)
