/**
 * Only the difference goes to Omnium (V-GTW), because Omnium adds what it is told to what it has. Omnium counted
 * some pieces by itself before, so neither the total nor the quantity of the receivement is the answer.
 */
import { case_, caseTable } from '../case.ts'
import { base } from '../settings.ts'
import { countedInOmnium, deliveredOf, purchase, receive } from './purchase.ts'
import { addedTo, linesIn, namedAgain, RECEPTION_CALLS } from './receptions.ts'

interface Row {
  readonly id: string
  readonly rule: string
  readonly title: string
  readonly says: string
  /** Pieces. */
  readonly ordered: number
  /** Pieces that Omnium has as delivered before. */
  readonly counted: number
  /** Hundredths received in Flow. */
  readonly received: number
  /** Pieces in the goods reception. */
  readonly sent: number
}

const rows: readonly Row[] = [
  {
    id: 'RCV-05-difference',
    rule: 'RCV-05',
    title: 'Flow has received 8, Omnium has 5 delivered',
    says: 'with 8 received in Flow and 5 delivered in Omnium, 3 are confirmed',
    ordered: 10,
    counted: 5,
    received: 800,
    sent: 3,
  },
  {
    id: 'RCV-07-part-of-a-piece',
    rule: 'RCV-07',
    title: 'two and a half units arrive',
    says: '250 hundredths received in Flow are confirmed as 2.5',
    ordered: 10,
    counted: 0,
    received: 250,
    sent: 2.5,
  },
  {
    id: 'RCV-16-over-delivery',
    rule: 'RCV-16',
    title: '12 pieces have come of 10 ordered, 10 of them are in Omnium',
    says: 'pieces beyond the ordered quantity are confirmed as received',
    ordered: 10,
    counted: 10,
    received: 1200,
    sent: 2,
  },
]

export const differences = caseTable(rows, ({ id, rule, title, says, ordered, counted, received, sent }) =>
  case_(
    id,
    {
      title,
      rules: [rule],
      role: 'sync',
      settings: base,
      time: 'still',
      checks: {
        confirmed: { rule, says },
        total: { rule, says: `${says}, so that both systems agree on the total` },
      },
    },
    async (t) => {
      const order = purchase(t, { ordered: [ordered] })
      countedInOmnium(t, order, { [order.sku]: counted })
      receive(t, order, [received])
      await t.expect.eventually('confirmed', () => addedTo(t, order, order.sku), [sent])
      await t.expect.eventually('total', () => deliveredOf(t, order, order.sku), counted + sent)
    },
  ),
)

export const equal = case_(
  'RCV-04-equal',
  {
    title: 'Omnium has counted the 5 pieces already that Flow receives',
    rules: ['RCV-04'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'nothing-sent': {
        rule: 'RCV-04',
        says: 'nothing is sent when Flow and Omnium agree on what was delivered',
      },
      'next-one': { rule: 'RCV-04', says: 'the next reception, where they differ, is confirmed' },
    },
  },
  async (t) => {
    const same = purchase(t)
    countedInOmnium(t, same, { [same.sku]: 5 })
    receive(t, same, [500])
    await t.expect.trigger(same.store.id)
    const other = purchase(t, { store: same.store })
    receive(t, other, [500])
    await t.expect.eventually('next-one', () => addedTo(t, other, other.sku), [5])
    t.expect.later('nothing-sent', () => namedAgain(t, same, same.sku))
  },
)

export const neverEmpty = case_(
  'RCV-08-never-empty',
  {
    title: 'a reception without differences, then one with a difference',
    rules: ['RCV-08'],
    role: 'sync',
    settings: base,
    time: 'still',
    // A list without lines carries no id that would give it to this case.
    alone: true,
    checks: {
      'has-lines': { rule: 'RCV-08', says: 'a goods-reception call has at least one line' },
      confirmed: { rule: 'RCV-08', says: 'the reception with a difference is confirmed' },
    },
  },
  async (t) => {
    const same = purchase(t)
    countedInOmnium(t, same, { [same.sku]: 5 })
    receive(t, same, [500])
    await t.expect.trigger(same.store.id)
    const other = purchase(t, { store: same.store })
    receive(t, other, [100])
    await t.expect.eventually('confirmed', () => addedTo(t, other, other.sku), [1])
    t.expect.later('has-lines', () => {
      const empty = t.tenantCalls({ operationId: RECEPTION_CALLS }).find((call) => linesIn(call).length === 0)
      return empty && `${empty.method} ${empty.url} with ${JSON.stringify(empty.requestBody)}`
    })
  },
)

export const onlyDiffering = case_(
  'RCV-06-only-differing',
  {
    title: 'three lines arrive, two of which Omnium has counted already',
    rules: ['RCV-06'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      differing: { rule: 'RCV-06', says: 'the line with a difference is confirmed' },
      'others-left-out': { rule: 'RCV-06', says: 'lines without a difference are not in the call' },
    },
  },
  async (t) => {
    const order = purchase(t, { ordered: [4, 5, 6] })
    const [first = '', second = '', third = ''] = order.skus
    countedInOmnium(t, order, { [first]: 4, [second]: 5 })
    receive(t, order, [400, 500, 600])
    await t.expect.eventually('differing', () => addedTo(t, order, third), [6])
    t.expect.later('others-left-out', () => namedAgain(t, order, first) ?? namedAgain(t, order, second))
  },
)

export const negative = case_(
  'RCV-15-negative',
  {
    title: 'Flow has received fewer pieces than Omnium has counted',
    rules: ['RCV-15'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'not-negative': {
        rule: 'RCV-15',
        says: 'what Omnium has counted beyond Flow is not taken back by a goods reception',
      },
      unchanged: { rule: 'RCV-15', says: 'Omnium still has the 5 pieces that it counted' },
      'other-line': { rule: 'RCV-15', says: 'the other line of the reception is confirmed' },
    },
  },
  async (t) => {
    const order = purchase(t, { ordered: [10, 10] })
    const [fewer = '', more = ''] = order.skus
    countedInOmnium(t, order, { [fewer]: 5 })
    receive(t, order, [300, 200])
    await t.expect.eventually('other-line', () => addedTo(t, order, more), [2])
    t.expect.that('unchanged', deliveredOf(t, order, fewer), 5)
    t.expect.later('not-negative', () => namedAgain(t, order, fewer))
  },
)

export const serialNumbers = case_(
  'RCV-22-serial-numbers',
  {
    title: 'three pieces with serial numbers arrive in three rows',
    rules: ['RCV-22'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      summed: { rule: 'RCV-22', says: 'three rows of one piece are confirmed as one line of 3' },
    },
  },
  async (t) => {
    const order = purchase(t)
    t.flow.receiveGoods({
      storeUid: order.store.id,
      purchaseOrderUid: order.uid,
      lines: ['A-1', 'A-2', 'A-3'].map((serialnumber) => ({
        productUid: order.sku,
        quantity: 100,
        serialnumber,
      })),
    })
    await t.expect.eventually('summed', () => addedTo(t, order, order.sku), [3])
  },
)

export const unknownLine = case_(
  'RCV-18-unknown-line',
  {
    title: 'with the ordered goods comes a product that nobody ordered',
    rules: ['RCV-18'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      'others-confirmed': {
        rule: 'RCV-18',
        says: "what Omnium's purchase order has is confirmed, although something else came too",
      },
    },
  },
  async (t) => {
    const order = purchase(t)
    const unordered = t.given.product()
    t.flow.receiveGoods({
      storeUid: order.store.id,
      purchaseOrderUid: order.uid,
      lines: [
        { productUid: unordered.sku, quantity: 100 },
        { productUid: order.sku, quantity: 400 },
      ],
    })
    await t.expect.eventually('others-confirmed', () => addedTo(t, order, order.sku), [4])
  },
)
