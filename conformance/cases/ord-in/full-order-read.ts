import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'
import { satisfies } from '../matchers.ts'

/** Any of these hands out the whole order. */
const READS = ['OrdersGet', 'OrdersSearchOrders', 'OrdersGetOrders']
/** Reading by POST. */
const FLOW_SEARCHES = ['searchProductStock', 'searchStoreStock']

export const fullOrderRead = case_(
  'ORD-IN-01-read-first',
  {
    title: 'the full order is read before Flow is written to',
    rules: ['ORD-IN-01'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'ORD-IN-01', says: 'the order arrives in Flow' },
      'read-first': {
        rule: 'ORD-IN-01',
        says: "the full order is read from Omnium's API before anything is written in Flow",
      },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, lines: [{ sku: product.sku }] }) })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id))

    const read = t
      .calls({ system: 'omnium', kind: 'call', operationId: READS, containing: id })
      .find(({ status }) => status === 200)
    const write = t
      .calls({ system: 'flow', kind: 'call' })
      .find(({ method, operationId = '' }) => method !== 'GET' && !FLOW_SEARCHES.includes(operationId))
    t.expect.that(
      'read-first',
      [read?.operationId ?? 'no read of the order', write?.operationId ?? 'no write'],
      satisfies('a read of the order in Omnium, then a write in Flow', () =>
        Boolean(read && write && read.seq < write.seq),
      ),
    )
  },
)
