import { case_, caseTable } from '../case.ts'
import { flowOrder, flowOrders, itemOfSku } from '../given/flow-order.ts'
import { webLines, webOrder } from '../given/web-order.ts'

export const sameOrder = case_(
  'ORD-IN-19-same-order',
  {
    title: 'a second event finds the same Flow order',
    rules: ['ORD-IN-19'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-19', says: 'the order arrives in Flow' },
      found: { rule: 'ORD-IN-19', says: 'a change of the Omnium order reaches the Flow order made for it' },
      one: { rule: 'ORD-IN-19', says: 'there is one Flow order for one Omnium order' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({ id, store: store.id, lines: [{ sku: product.sku, quantity: 1 }] }),
    })
    const first = await t.expect.present('arrives', () => {
      const order = flowOrder(t.state.flow, id)
      return order?.items.length === 1 ? order : undefined
    })

    t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku: product.sku, quantity: 4 }]) })
    await t.expect.eventually(
      'found',
      () => itemOfSku(t.state.flow.order(first.orderUid), product.sku)?.quantityOrdered,
      400,
    )
    await t.expect.trigger(id)
    t.expect.later('one', () => {
      const orders = flowOrders(t.state.flow, id)
      return orders.length > 1 ? `Flow has ${orders.length} orders for ${id}` : undefined
    })
  },
)

const ODD_IDS = [
  { name: 'slash', shape: 'ØRDRE * 1/2' },
  // 120 characters: the place of the star takes nine
  { name: 'long', shape: `ORDRE-*-${'0123456789'.repeat(10)}ABCD` },
] as const

export const oddIds = caseTable(ODD_IDS, ({ name, shape }) =>
  case_(
    `ORD-IN-20-${name}`,
    {
      title: `an order with an unusual id arrives: ${name}`,
      rules: ['ORD-IN-20'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: {
          rule: 'ORD-IN-20',
          says: 'an order with spaces, slashes, unicode or 120 characters in its id works',
        },
      },
    },
    async (t) => {
      const store = t.given.store()
      const product = t.given.product()
      const id = t.ids.of(shape)
      t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
      await t.expect.present('arrives', () =>
        t.state.flow.orders().find(({ items }) => items.some(({ productSku }) => productSku === product.sku)),
      )
    },
  ),
)
