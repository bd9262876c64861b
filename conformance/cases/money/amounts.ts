import { case_, caseTable } from '../case.ts'
import { flowItem, flowOrder, itemOfSku, totalOf } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import { like, oneOf } from '../matchers.ts'

export const minorUnits = case_(
  'MONEY-01-minor-units',
  {
    title: 'amounts reach Flow times 100',
    rules: ['MONEY-01'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'MONEY-01', says: 'the order arrives in Flow' },
      price: { rule: 'MONEY-01', says: 'a price of 199.50 becomes 19950' },
      discount: { rule: 'MONEY-01', says: 'a discount of 49.50 becomes 4950' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const { sku } = t.given.product({ price: 30000 })
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({ id, store: store.id, lines: [{ sku, price: 199.5, discount: 49.5 }] }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    const item = () => itemOfSku(flowOrder(t.state.flow, id), sku)
    await t.expect.eventually('price', () => item()?.unitPrice, 19950)
    await t.expect.eventually('discount', () => item()?.itemDiscountAmount, 4950)
  },
)

/** Two decimals whose binary product lies just below the whole number (V-MONEY): truncation loses a unit. */
const EXACT = [
  { decimal: 19.99, minor: 1999 },
  { decimal: 0.29, minor: 29 },
  { decimal: 1.15, minor: 115 },
  { decimal: 4.35, minor: 435 },
  { decimal: 8.7, minor: 870 },
  { decimal: 64.1, minor: 6410 },
] as const

export const exact = case_(
  'MONEY-04-exact',
  {
    title: 'amounts of two decimals convert exactly',
    rules: ['MONEY-04'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'MONEY-04', says: 'the order arrives in Flow' },
      prices: {
        rule: 'MONEY-04',
        says: 'prices of 19.99, 0.29, 1.15, 4.35, 8.70 and 64.10 become 1999, 29, 115, 435, 870 and 6410',
      },
      total: { rule: 'MONEY-04', says: 'their sum is 9858' },
      discount: { rule: 'MONEY-04', says: 'a discount of 4.35 becomes 435' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const [id, discounted] = [t.ids.order(), t.ids.order()]
    const lines = EXACT.map(({ decimal }) => ({ sku: t.given.product().sku, price: decimal }))
    const { sku } = t.given.product()
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines }) })
    t.omnium.placeOrder({
      order: webOrder({ id: discounted, store: store.id, lines: [{ sku, price: 100, discount: 4.35 }] }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    const order = () => flowOrder(t.state.flow, id)
    await t.expect.eventually(
      'prices',
      () => lines.map((line) => itemOfSku(order(), line.sku)?.unitPrice),
      EXACT.map(({ minor }) => minor),
    )
    await t.expect.eventually('total', () => totalOf(order()), 9858)
    await t.expect.eventually(
      'discount',
      () => itemOfSku(flowOrder(t.state.flow, discounted), sku)?.itemDiscountAmount,
      435,
    )
  },
)

/** Each reading of C-01 counts: cut off, half away from zero, half to even. */
const MORE_DECIMALS = [
  { name: '0-125', decimal: 0.125, readings: [12, 13] },
  { name: '2-675', decimal: 2.675, readings: [267, 268] },
  { name: '199-995', decimal: 199.995, readings: [19999, 20000] },
] as const

export const moreDecimals = caseTable(MORE_DECIMALS, ({ name, decimal, readings }) =>
  case_(
    `MONEY-05-${name}`,
    {
      title: `an amount of three decimals: ${decimal}`,
      rules: ['MONEY-05'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: { rule: 'MONEY-05', says: 'the order arrives in Flow' },
        rounded: { rule: 'MONEY-05', says: 'an amount of three decimals becomes a whole number beside it' },
      },
    },
    async (t) => {
      const store = t.given.store()
      const { sku } = t.given.product()
      const id = t.ids.order()
      t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku, price: decimal }] }) })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      await t.expect.eventually(
        'rounded',
        () => itemOfSku(flowOrder(t.state.flow, id), sku)?.unitPrice,
        oneOf(...readings),
      )
    },
  ),
)

export const zero = case_(
  'MONEY-06-zero',
  {
    title: 'a price of zero is sent as 0',
    rules: ['MONEY-06'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'MONEY-06', says: 'an order with a line of price 0 arrives in Flow' },
      zero: {
        rule: 'MONEY-06',
        says: "a price of 0 is sent as 0; left out, Flow would take the product's own price",
      },
    },
  },
  async (t) => {
    const store = t.given.store()
    const [gift, paid] = [t.given.product({ price: 9900 }), t.given.product()]
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({
        id,
        store: store.id,
        lines: [
          { sku: paid.sku, price: 10 },
          { sku: gift.sku, price: 0 },
        ],
      }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually(
      'zero',
      () => flowItem(flowOrder(t.state.flow, id), { lineItemId: '2', sku: gift.sku }),
      like({ unitPrice: 0, itemPrice: 0 }),
    )
  },
)

export const large = case_(
  'MONEY-09-large',
  {
    title: 'amounts above 32 bits survive',
    rules: ['MONEY-09'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'MONEY-09', says: 'the order arrives in Flow' },
      large: { rule: 'MONEY-09', says: 'a price of 21474836.48 becomes 2147483648' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const { sku } = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku, price: 21474836.48 }] }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    await t.expect.eventually(
      'large',
      () => itemOfSku(flowOrder(t.state.flow, id), sku)?.unitPrice,
      2147483648,
    )
  },
)
