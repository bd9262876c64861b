import { case_ } from '../case.ts'
import { flowOrder, flowOrders } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

export const lateRead = case_(
  'ORD-IN-23-late-read',
  {
    title: 'an order that cannot be read yet arrives once, a little later',
    rules: ['ORD-IN-23'],
    role: 'sync',
    time: 'moving',
    span: '15m',
    checks: {
      arrives: { rule: 'ORD-IN-23', says: 'after two answers of 404 the order arrives with its line' },
      one: { rule: 'ORD-IN-23', says: 'a 404 leaves no empty or second order behind' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.faults.inject({
      system: 'omnium',
      operationId: 'OrdersGet',
      containing: id,
      times: 2,
      effect: { kind: 'status', status: 404 },
    })
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
    await t.expect.present(
      'arrives',
      () => {
        const order = flowOrder(t.state.flow, id)
        return order?.items.length === 1 ? order : undefined
      },
      { within: '10m', because: 'two failed attempts cost 4 minutes at most before the third' },
    )
    await t.expect.trigger(id)
    t.expect.later('one', () => {
      const orders = flowOrders(t.state.flow, id)
      return orders.length > 1 ? `Flow has ${orders.length} orders for ${id}` : undefined
    })
  },
)
