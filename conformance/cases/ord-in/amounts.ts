import { case_, caseTable } from '../case.ts'
import { flowOrder, openAmountOf, totalOf } from '../given/flow-order.ts'
import { SHIPPING_SKU } from '../given/shipping-product.ts'
import { webOrder } from '../given/web-order.ts'
import type { WebLine, WebOrderOptions, WebPayment } from '../given/web-order.ts'

interface DiscountRow {
  readonly name: string
  readonly lines: readonly Omit<WebLine, 'sku'>[]
  readonly discounts?: WebOrderOptions['discounts']
  /** Minor units. */
  readonly payable: number
}

const TEN_PERCENT = {
  discountId: 'code-10',
  discountType: 'Order',
  rewardType: 'Percentage',
  discountValue: 10,
} as const
const MONEY_90 = {
  discountId: 'code-90',
  discountType: 'Order',
  rewardType: 'Money',
  discountValue: 90,
} as const

const DISCOUNTS: readonly DiscountRow[] = [
  // 1000.00 less 10 % of the order
  { name: 'order', lines: [{ price: 600 }, { price: 400 }], discounts: [TEN_PERCENT], payable: 90000 },
  // 1000.00 less 10 % of the line
  { name: 'line', lines: [{ price: 1000, discountPercent: 10 }], payable: 90000 },
  // 600.00 - 60.00 + 450.00, less 90.00 of the order
  {
    name: 'both',
    lines: [{ price: 600, discount: 60 }, { price: 450 }],
    discounts: [MONEY_90],
    payable: 90000,
  },
  // 3 x 200.00 less 60.00, of which 1 piece is cancelled: 400.00 - 40.00
  {
    name: 'part-cancelled',
    lines: [{ quantity: 3, cancelled: 1, price: 200, discount: 60 }],
    payable: 36000,
  },
]

export const discounts = caseTable(DISCOUNTS, ({ name, lines, discounts: ofOrder, payable }) =>
  case_(
    `ORD-IN-15-discount-${name}`,
    {
      title: `discounts leave the payable sum that Omnium has: ${name}`,
      rules: ['ORD-IN-15'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: { rule: 'ORD-IN-15', says: 'the order arrives in Flow' },
        payable: { rule: 'ORD-IN-15', says: "the payable sum equals Omnium's total" },
      },
    },
    async (t) => {
      const store = t.given.store()
      const id = t.ids.order()
      t.omnium.placeOrder({
        order: webOrder({
          id,
          store: store.id,
          lines: lines.map((line) => ({ ...line, sku: t.given.product().sku })),
          ...(ofOrder ? { discounts: ofOrder } : {}),
        }),
      })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      await t.expect.eventually('payable', () => totalOf(flowOrder(t.state.flow, id)), payable)
    },
  ),
)

export const shipping = case_(
  'ORD-IN-17-shipping',
  {
    title: 'shipping cost is part of what is payable',
    rules: ['ORD-IN-17'],
    role: 'sync',
    time: 'still',
    profiles: { 'shipping-line': ['line'] },
    checks: {
      arrives: { rule: 'ORD-IN-17', says: 'an order with shipping cost arrives in Flow' },
      payable: { rule: 'ORD-IN-17', says: 'the total in Flow includes the shipping cost' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    t.given.product({ sku: SHIPPING_SKU, name: 'Frakt' })
    const id = t.ids.order()
    t.omnium.placeOrder({
      order: webOrder({
        id,
        type: 'OnlineOrder',
        store: store.id,
        lines: [{ sku: product.sku, price: 799 }],
        shipping: 99,
      }),
    })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
    // 799.00 + 99.00
    await t.expect.eventually('payable', () => totalOf(flowOrder(t.state.flow, id)), 89800)
  },
)

interface PaymentRow {
  readonly name: string
  readonly type: string
  readonly payments: readonly WebPayment[]
  readonly says: string
  /** Minor units, of 499.00. */
  readonly open: number
}

const PAYMENTS: readonly PaymentRow[] = [
  {
    name: 'captured',
    type: 'OnlineOrder',
    payments: [{ type: 'Sale', amount: 499 }],
    says: 'of an order that was paid online nothing is left to pay',
    open: 0,
  },
  {
    name: 'authorised',
    type: 'OnlineOrder',
    payments: [{ type: 'Authorization', amount: 499 }],
    says: 'of an order with a payment authorised online nothing is left to pay',
    open: 0,
  },
  {
    name: 'unpaid',
    type: 'ClickAndCollect',
    payments: [],
    says: 'an unpaid Click & Collect order stays payable in full',
    open: 49900,
  },
  {
    name: 'failed',
    type: 'ClickAndCollect',
    payments: [{ type: 'Authorization', amount: 499, status: 'Failed' }],
    says: 'a payment that failed leaves the order payable in full',
    open: 49900,
  },
]

export const payments = caseTable(PAYMENTS, ({ name, type, payments: paid, says, open }) =>
  case_(
    `ORD-IN-18-${name}`,
    {
      title: `what is left to pay: ${name}`,
      rules: ['ORD-IN-18'],
      role: 'sync',
      time: 'still',
      profiles: { 'inbound-payments': ['as-prepaid'] },
      checks: {
        arrives: { rule: 'ORD-IN-18', says: 'the order arrives in Flow' },
        total: { rule: 'ORD-IN-18', says: 'the total in Flow is that of Omnium, whatever was paid' },
        open: { rule: 'ORD-IN-18', says },
      },
    },
    async (t) => {
      const store = t.given.store()
      const product = t.given.product()
      const id = t.ids.order()
      t.omnium.placeOrder({
        order: webOrder({
          id,
          type,
          store: store.id,
          lines: [{ sku: product.sku, price: 499 }],
          payments: paid,
        }),
      })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      await t.expect.eventually('total', () => totalOf(flowOrder(t.state.flow, id)), 49900)
      await t.expect.eventually('open', () => openAmountOf(flowOrder(t.state.flow, id)), open)
      await t.expect.trigger(id)
      t.expect.later('open', () => {
        const left = openAmountOf(flowOrder(t.state.flow, id))
        return left === open ? undefined : `${left} is left to pay, not ${open}`
      })
    },
  ),
)
