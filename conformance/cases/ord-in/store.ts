import { case_, caseTable } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

export const store = case_(
  'ORD-IN-09-store',
  {
    title: "an order stands in the Flow store that is the order's store",
    rules: ['ORD-IN-09'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-09', says: 'orders of two stores arrive in Flow' },
      store: { rule: 'ORD-IN-09', says: "an order stands in the Flow store that matches the order's store" },
    },
  },
  async (t) => {
    const product = t.given.product()
    for (const { id: storeId } of [t.given.store(), t.given.store()]) {
      const id = t.ids.order()
      t.omnium.placeOrder({ order: webOrder({ id, store: storeId, lines: [{ sku: product.sku }] }) })
      const order = await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      t.expect.that('store', order.storeUid, storeId)
    }
  },
)

/** Which of three stores names the Flow store; null leaves the field out. */
const FIELDS = [
  { named: 'pick-up', pickUp: 'A', warehouse: 'B', storeId: 'C', expected: 'A' },
  { named: 'warehouse', pickUp: null, warehouse: 'B', storeId: 'C', expected: 'B' },
  { named: 'store', pickUp: null, warehouse: null, storeId: 'C', expected: 'C' },
] as const

export const storeRule = caseTable(FIELDS, ({ named, pickUp, warehouse, storeId, expected }) =>
  case_(
    `ORD-IN-10-${named}`,
    {
      title: `the store of a pick-up: ${named} decides`,
      rules: ['ORD-IN-10'],
      role: 'sync',
      time: 'still',
      profiles: { 'store-rule': ['pickup-then-warehouse-then-store'] },
      checks: {
        arrives: { rule: 'ORD-IN-10', says: 'the order arrives in Flow' },
        store: {
          rule: 'ORD-IN-10',
          says: 'the pick-up warehouse, else the warehouse code, else storeId names the Flow store',
        },
      },
    },
    async (t) => {
      const stores = { A: t.given.store().id, B: t.given.store().id, C: t.given.store().id }
      const product = t.given.product()
      const id = t.ids.order()
      t.omnium.placeOrder({
        order: webOrder({
          id,
          store: stores[storeId],
          warehouse: warehouse && stores[warehouse],
          pickUp: pickUp && stores[pickUp],
          lines: [{ sku: product.sku }],
        }),
      })
      const order = await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      t.expect.that('store', order.storeUid, stores[expected])
    },
  ),
)
