import { case_, caseTable } from '../case.ts'
import { flowItem, itemOfSku, totalOf } from '../given/flow-order.ts'
import type { FlowItem } from '../given/flow-order.ts'
import { webLines } from '../given/web-order.ts'
import type { WebLine } from '../given/web-order.ts'
import { like } from '../matchers.ts'
import { arrived } from './arrived.ts'

export const lineAdded = case_(
  'ORD-UPD-02-line-added',
  {
    title: 'a new line in Omnium is added in Flow',
    rules: ['ORD-UPD-02'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-UPD-02', says: 'the order arrives in Flow' },
      added: { rule: 'ORD-UPD-02', says: 'a line added in Omnium becomes one more Flow item' },
      once: { rule: 'ORD-UPD-02', says: 'an added line is added once' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const [first, second] = [t.given.product(), t.given.product()]
    const id = t.ids.order()
    const lines = [{ sku: first.sku, quantity: 1, price: 100 }]
    const { orderUid } = await arrived(t, 'arrives', { id, store: store.id, lines })
    const items = () => t.state.flow.order(orderUid)?.items ?? []

    t.omnium.setOrderLines({
      orderId: id,
      lineItems: webLines([...lines, { sku: second.sku, quantity: 2, price: 35.5 }]),
    })
    await t.expect.eventually(
      'added',
      () =>
        items()
          .map(
            ({ productSku = '', quantityOrdered, unitPrice }) =>
              [productSku, quantityOrdered, unitPrice] as const,
          )
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      [
        [first.sku, 100, 10000],
        [second.sku, 200, 3550],
      ],
    )
    await t.expect.trigger(id)
    t.expect.later('once', () =>
      items().length > 2 ? `the order has ${items().length} items for 2 lines` : undefined,
    )
  },
)

interface ChangeRow {
  readonly what: string
  readonly before: Omit<WebLine, 'sku'>
  readonly after: Omit<WebLine, 'sku'>
  readonly item: Partial<FlowItem>
}

const CHANGES: readonly ChangeRow[] = [
  {
    what: 'quantity',
    before: { quantity: 1, price: 199.5 },
    after: { quantity: 3, price: 199.5 },
    item: { quantityOrdered: 300, unitPrice: 19950, itemDiscountAmount: 0 },
  },
  {
    what: 'price',
    before: { quantity: 2, price: 199.5 },
    after: { quantity: 2, price: 149 },
    item: { quantityOrdered: 200, unitPrice: 14900, itemDiscountAmount: 0 },
  },
  {
    what: 'discount',
    before: { quantity: 2, price: 199.5 },
    after: { quantity: 2, price: 199.5, discount: 20 },
    item: { quantityOrdered: 200, unitPrice: 19950, itemDiscountAmount: 2000 },
  },
  {
    what: 'discount-gone',
    before: { quantity: 2, price: 199.5, discount: 20 },
    after: { quantity: 2, price: 199.5 },
    item: { quantityOrdered: 200, unitPrice: 19950, itemDiscountAmount: 0 },
  },
]

export const lineChanged = caseTable(CHANGES, ({ what, before, after, item }) =>
  case_(
    `ORD-UPD-03-${what}`,
    {
      title: `a changed line is changed in Flow: ${what}`,
      rules: ['ORD-UPD-03'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: { rule: 'ORD-UPD-03', says: 'the order arrives in Flow' },
        changed: { rule: 'ORD-UPD-03', says: 'an item follows the quantity, price and discount of its line' },
      },
    },
    async (t) => {
      const store = t.given.store()
      const { sku } = t.given.product()
      const id = t.ids.order()
      const { orderUid } = await arrived(t, 'arrives', { id, store: store.id, lines: [{ sku, ...before }] })
      t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku, ...after }]) })
      await t.expect.eventually('changed', () => itemOfSku(t.state.flow.order(orderUid), sku), like(item))
    },
  ),
)

export const lineUnchanged = case_(
  'ORD-UPD-04-unchanged',
  {
    title: 'unchanged lines are not touched',
    rules: ['ORD-UPD-04'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-UPD-04', says: 'the order arrives in Flow' },
      changed: { rule: 'ORD-UPD-04', says: 'the changed line beside them is changed' },
      untouched: {
        rule: 'ORD-UPD-04',
        says: 'no call changes, deletes or replaces the item of an unchanged line',
      },
    },
  },
  async (t) => {
    const store = t.given.store()
    const [changing, staying] = [t.given.product(), t.given.product()]
    const id = t.ids.order()
    const stays = { id: '2', sku: staying.sku, quantity: 2, price: 45.5, discount: 5 }
    const { orderUid, items } = await arrived(t, 'arrives', {
      id,
      store: store.id,
      lines: [{ id: '1', sku: changing.sku, quantity: 1 }, stays],
    })
    const uid = items.find(({ productSku }) => productSku === staying.sku)?.orderItemUid
    const order = () => t.state.flow.order(orderUid)

    t.omnium.setOrderLines({
      orderId: id,
      lineItems: webLines([{ id: '1', sku: changing.sku, quantity: 2 }, stays]),
    })
    await t.expect.eventually('changed', () => itemOfSku(order(), changing.sku)?.quantityOrdered, 200)
    await t.expect.trigger(id)
    t.expect.later('untouched', () => {
      const call = t
        .calls({ system: 'flow', operationId: ['updateOrderItem', 'deleteOrderItem'] })
        .find(({ path }) => path['orderItemUid'] === uid)
      if (call) return `${call.method} ${call.url} is about the item of an unchanged line`
      return itemOfSku(order(), staying.sku)?.orderItemUid === uid ? undefined : `the item ${uid} is gone`
    })
  },
)

export const lineRemoved = case_(
  'ORD-UPD-05-line-removed',
  {
    title: 'a line removed in Omnium is deleted in Flow',
    rules: ['ORD-UPD-05'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-UPD-05', says: 'the order arrives in Flow' },
      deleted: { rule: 'ORD-UPD-05', says: 'the item of a line that is gone in Omnium is deleted' },
      total: { rule: 'ORD-UPD-05', says: 'the total no longer has the removed line' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const [stays, goes] = [t.given.product(), t.given.product()]
    const id = t.ids.order()
    const kept = { id: '1', sku: stays.sku, quantity: 1, price: 120 }
    const { orderUid } = await arrived(t, 'arrives', {
      id,
      store: store.id,
      lines: [kept, { id: '2', sku: goes.sku, quantity: 2, price: 60 }],
    })
    t.omnium.setOrderLines({ orderId: id, lineItems: webLines([kept]) })
    const order = () => t.state.flow.order(orderUid)
    await t.expect.eventually('deleted', () => order()?.items.map(({ productSku }) => productSku), [
      stays.sku,
    ])
    await t.expect.eventually('total', () => totalOf(order()), 12000)
  },
)

export const matchedByLineId = case_(
  'ORD-UPD-06-line-id',
  {
    title: 'two lines of one SKU are told apart by their line ids',
    rules: ['ORD-UPD-06'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-UPD-06', says: 'the order arrives in Flow with both lines' },
      changed: { rule: 'ORD-UPD-06', says: 'of two lines of one SKU the one that changed is changed' },
      removed: { rule: 'ORD-UPD-06', says: 'of two lines of one SKU the one that is gone is deleted' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const { sku } = t.given.product()
    const id = t.ids.order()
    const first = { id: 'A', sku, quantity: 1, price: 100 }
    const { orderUid } = await arrived(t, 'arrives', {
      id,
      store: store.id,
      lines: [first, { id: 'B', sku, quantity: 2, price: 90 }],
    })
    const order = () => t.state.flow.order(orderUid)
    /** Price and quantity, dearest first: also where no Omnium line id is kept in Flow. */
    const items = () =>
      [...(order()?.items ?? [])]
        .sort((a, b) => b.unitPrice - a.unitPrice)
        .map(({ unitPrice, quantityOrdered }) => [unitPrice, quantityOrdered])

    t.omnium.setOrderLines({
      orderId: id,
      lineItems: webLines([first, { id: 'B', sku, quantity: 5, price: 90 }]),
    })
    const changed = await t.expect.eventually('changed', items, [
      [10000, 100],
      [9000, 500],
    ])
    if (!changed) return
    const kept = flowItem(order(), { lineItemId: 'B', sku })?.orderItemUid
    t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ id: 'B', sku, quantity: 5, price: 90 }]) })
    await t.expect.eventually('removed', items, [[9000, 500]])
    if (kept !== undefined) t.expect.that('removed', order()?.items[0]?.orderItemUid, kept)
  },
)
