import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { webOrder } from '../given/web-order.ts'

/** Writes of a connector to an order in Omnium, as far as they do not search. */
const ORDER_WRITES = [
  'OrdersPost',
  'OrdersCreate',
  'OrdersUpdate',
  'OrdersPatchOrder',
  'WorkflowUpdateStatus',
  'OrdersAddPayments',
  'OrdersPatchOrderLine',
  'OrdersCancelOrderLine',
]

export const queued = case_(
  'ORD-IN-21-queued',
  {
    title: 'an order that Omnium still holds in Queued waits',
    rules: ['ORD-IN-21'],
    role: 'sync',
    time: 'moving',
    span: '15m',
    profiles: { queued: ['wait'] },
    checks: {
      waits: { rule: 'ORD-IN-21', says: 'while the order is Queued it does not come to Flow' },
      untouched: { rule: 'ORD-IN-21', says: 'while the order is Queued it is not written to in Omnium' },
      arrives: { rule: 'ORD-IN-21', says: 'when the order is New it arrives in Flow' },
    },
  },
  async (t) => {
    const store = t.given.store()
    const product = t.given.product()
    const id = t.ids.order()
    const lines = [{ sku: product.sku }]
    t.omnium.placeOrder({ order: webOrder({ id, store: store.id, status: 'Queued', lines }) })
    await t.expect.trigger(id)
    // An instant later, settled: what was to be done about the Queued order has been done.
    await t.clock.advance('1s')
    const whileQueued = t.calls({ containing: id })
    t.expect.that('waits', flowOrder(t.state.flow, id), undefined)
    t.expect.that(
      'untouched',
      whileQueued.filter(({ operationId = '' }) => ORDER_WRITES.includes(operationId)).map(({ url }) => url),
      [],
    )

    t.omnium.setOrderStatus({ orderId: id, status: 'New' })
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), {
      within: '10m',
      because: 'a job that waits for its retry may take the news with its next attempt',
    })
  },
)
