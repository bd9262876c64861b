import { case_ } from '../case.ts'
import { flowCustomers, flowOrder, flowOrders } from '../given/flow-order.ts'
import { placeOrder, twice } from '../hook/web-scene.ts'
import { outage } from '../retry/outage.ts'

/** How a connector may read the customer of an order. */
const CUSTOMER_READS = ['PrivateCustomersGet', 'PrivateCustomersSearch']

export const midJob = case_(
  'AUTH-16-mid-job',
  {
    title: 'a token revoked in the middle of a job repeats nothing that was done',
    rules: ['AUTH-16'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      middle: { rule: 'AUTH-16', says: 'the job is past the read of the order' },
      order: { rule: 'AUTH-16', says: 'the order arrives although its token is revoked meanwhile' },
      'one-order': { rule: 'AUTH-16', says: 'one order was created' },
      'one-customer': { rule: 'AUTH-16', says: 'one customer at most was created' },
    },
  },
  async (t) => {
    const customer = t.given.customer()
    const reads = outage(t, { operations: CUSTOMER_READS, containing: customer.id, effect: { kind: 'hold' } })
    const { id } = placeOrder(t, { customerId: customer.id })
    // A connector may also live on the customer data in the order; then the order itself is the side effect.
    await t.expect.eventually(
      'middle',
      () => reads.held().length > 0 || flowOrder(t.state.flow, id) !== undefined,
      true,
    )
    t.tenant.revokeTokens()
    reads.end()
    await t.expect.present('order', () => flowOrder(t.state.flow, id), reads.patience())
    await t.expect.eventually('one-order', () => flowOrders(t.state.flow, id).length, 1)
    t.expect.later('one-order', () => twice(t, id))
    t.expect.later('one-customer', () => {
      const found = flowCustomers(t.state.flow, customer.id)
      return found.length > 1 ? `${customer.id} is in Flow ${found.length} times` : undefined
    })
  },
)
