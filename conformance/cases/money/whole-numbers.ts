import { case_ } from '../case.ts'
import { webLines, webOrder } from '../given/web-order.ts'
import { flowOrder } from '../given/flow-order.ts'

const WRITES = ['createOrderItem', 'updateOrderItem', 'createOrderSettlement']
const AMOUNTS = ['unitPrice', 'itemDiscountAmount', 'amount']

export const wholeNumbers = case_(
  'MONEY-02-whole-numbers',
  {
    title: 'amounts are JSON numbers without fraction',
    rules: ['MONEY-02'],
    role: 'sync',
    time: 'still',
    checks: {
      sent: { rule: 'MONEY-02', says: 'prices are sent to Flow' },
      arrives: { rule: 'MONEY-02', says: 'an order line arrives with its price' },
      whole: { rule: 'MONEY-02', says: 'every amount sent to Flow is a JSON number without fraction' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const { sku } = t.given.product()
    const id = t.ids.order()
    const sent = () =>
      t
        .calls({ system: 'flow', operationId: WRITES })
        .flatMap(({ requestBody }) => Object.entries((requestBody ?? {}) as Record<string, unknown>))
        .filter(([key, value]) => AMOUNTS.includes(key) && value !== null)

    t.omnium.placeOrder({
      order: webOrder({ id, store: store.id, lines: [{ sku, price: 19.99, discount: 0.29 }] }),
    })
    t.expect.later('whole', () => {
      const [key, value] = sent().find(([, amount]) => !Number.isSafeInteger(amount)) ?? []
      return key && `${key} was sent as ${JSON.stringify(value)}`
    })
    await t.expect.present('sent', () => sent().find(([key]) => key === 'unitPrice'))
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id)?.items[0])
    t.omnium.setOrderLines({ orderId: id, lineItems: webLines([{ sku, price: 64.1, discount: 8.7 }]) })
    await t.expect.eventually('arrives', () => flowOrder(t.state.flow, id)?.items[0]?.unitPrice, 6410)
  },
)
