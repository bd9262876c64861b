import { case_ } from '../case.ts'
import { flowOrder, itemOfSku, totalOf } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import { like } from '../matchers.ts'

export const lines = case_(
  'ORD-IN-12-lines',
  {
    title: 'every order line becomes one Flow item',
    rules: ['ORD-IN-12'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-12', says: 'the order arrives in Flow' },
      items: { rule: 'ORD-IN-12', says: 'there is one Flow item for each order line' },
      plain: { rule: 'ORD-IN-12', says: 'an item has the product, quantity and price of its line' },
      discounted: { rule: 'ORD-IN-12', says: 'an item has the discount of its line' },
      total: { rule: 'ORD-IN-12', says: 'the total in Flow equals that of Omnium' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const [first, second] = [t.given.product(), t.given.product()]
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({
        id,
        store: store.id,
        lines: [
          { sku: first.sku, quantity: 2, price: 199.5 },
          { sku: second.sku, quantity: 1, price: 349, discount: 49 },
        ],
      }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    const order = () => flowOrder(t.state.flow, id)
    await t.expect.eventually(
      'items',
      () =>
        order()
          ?.items.map(({ productSku }) => productSku)
          .sort(),
      [first.sku, second.sku],
    )
    await t.expect.eventually(
      'plain',
      () => itemOfSku(order(), first.sku),
      like({ quantityOrdered: 200, unitPrice: 19950, itemDiscountAmount: 0 }),
    )
    await t.expect.eventually(
      'discounted',
      () => itemOfSku(order(), second.sku),
      like({ quantityOrdered: 100, unitPrice: 34900, itemDiscountAmount: 4900 }),
    )
    // 2 x 199.50 + 349.00 - 49.00
    await t.expect.eventually('total', () => totalOf(order()), 69900)
  },
)

export const foundBySku = case_(
  'ORD-IN-13-sku',
  {
    title: 'the product of a line is found by its SKU',
    rules: ['ORD-IN-13'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-13', says: 'an order with an SKU that cannot be a uid arrives in Flow' },
      product: { rule: 'ORD-IN-13', says: "an item's product is the one whose SKU is the line's code" },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product({ sku: t.ids.of('SKU */34') })
    const id = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually(
      'product',
      () => flowOrder(t.state.flow, id)?.items.map(({ productSku }) => productSku),
      [product.sku],
    )
  },
)

export const cancelledQuantity = case_(
  'ORD-IN-16-cancelled',
  {
    title: 'cancelled quantity is deducted',
    rules: ['ORD-IN-16'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-16', says: 'the order arrives in Flow' },
      deducted: { rule: 'ORD-IN-16', says: 'of 3 pieces with 1 cancelled, 2 arrive' },
      gone: { rule: 'ORD-IN-16', says: 'a line that is cancelled altogether is not created' },
      total: { rule: 'ORD-IN-16', says: 'the total leaves out what was cancelled' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const [partly, fully] = [t.given.product(), t.given.product()]
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({
        id,
        store: store.id,
        lines: [
          { sku: partly.sku, quantity: 3, cancelled: 1, price: 100 },
          { sku: fully.sku, quantity: 2, cancelled: 2, price: 50 },
        ],
      }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.trigger(id)
    const order = () => flowOrder(t.state.flow, id)
    await t.expect.eventually('deducted', () => itemOfSku(order(), partly.sku)?.quantityOrdered, 200)
    // 2 x 100.00 + 0 x 50.00
    await t.expect.eventually('total', () => totalOf(order()), 20000)
    t.expect.later('gone', () => itemOfSku(order(), fully.sku) && `the line of ${fully.sku} is in the order`)
  },
)
