import { case_ } from '../case.ts'

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
      id,
      type: 'ClickAndCollect',
      storeId: store.id,
      lines: [{ sku: product.sku, quantity: 1 }],
    })
    await t.expect.present('arrives', () => t.state.flow.orders.get(id))
    await t.expect.eventually('parked', () => t.state.flow.orders.get(id)?.orderState, 'PARKED')
  },
)
