import { case_, caseTable } from '../case.ts'
import { flowOrder, itemOfSku, totalOf } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

/** At 40.00 a unit. */
const QUANTITIES = [
  { name: 'pieces', quantity: 2, hundredths: 200, total: 8000 },
  { name: 'fraction', quantity: 1.5, hundredths: 150, total: 6000 },
  // As a float, 1.15 times 100 is 114.99999999999999.
  { name: 'fraction-exact', quantity: 1.15, hundredths: 115, total: 4600 },
] as const

export const quantities = caseTable(QUANTITIES, ({ name, quantity, hundredths, total }) =>
  case_(
    `UNIT-03-${name}`,
    {
      title: `a quantity of ${quantity} reaches Flow in hundredths`,
      rules: ['UNIT-03'],
      role: 'sync',
      time: 'still',
      checks: {
        arrives: { rule: 'UNIT-03', says: 'the order arrives in Flow' },
        hundredths: { rule: 'UNIT-03', says: 'the quantity of an order line is sent to Flow times 100' },
        total: { rule: 'UNIT-03', says: 'the total is price times quantity' },
      },
    },
    async (t) => {
      const store = t.given.store()
      const { sku } = t.given.product()
      const id = t.ids.order()
      t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku, quantity, price: 40 }] }) })
      await t.expect.present('arrives', () => flowOrder(t.state.flow, id))
      const order = () => flowOrder(t.state.flow, id)
      await t.expect.eventually('hundredths', () => itemOfSku(order(), sku)?.quantityOrdered, hundredths)
      await t.expect.eventually('total', () => totalOf(order()), total)
    },
  ),
)
