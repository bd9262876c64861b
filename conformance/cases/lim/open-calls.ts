/**
 * How many calls a connector has open at once. Calls are held, so that those that it dares to make beside each
 * other can be counted; round trips to its event endpoint give it the time to make them.
 */
import { case_ } from '../case.ts'
import type { CaseContext } from '../context.ts'
import { acceptedAbout, countInFlow, placeOrder } from '../hook/web-scene.ts'
import { atMost, satisfies } from '../matchers.ts'
import { purchase, receive, stockOf } from '../rcv/purchase.ts'
import { ORDER_READS, outage } from '../retry/outage.ts'

const ORDERS = 24
const AT_ONCE = 20

export const openCalls = case_(
  'LIM-01-open-calls',
  {
    title: `${ORDERS} orders at once do not open more than ${AT_ONCE} calls`,
    rules: ['LIM-01'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      accepted: { rule: 'LIM-01', says: `the events of ${ORDERS} orders are accepted` },
      reads: { rule: 'LIM-01', says: 'the connector begins to work on them' },
      open: { rule: 'LIM-01', says: `at most ${AT_ONCE} calls are open at Omnium at once` },
      arrive: { rule: 'LIM-01', says: `all ${ORDERS} orders arrive` },
    },
  },
  async (t) => {
    const reads = outage(t, { operations: ORDER_READS, containing: t.ids.token, effect: { kind: 'hold' } })
    const store = t.given.store().id
    const orders = Array.from({ length: ORDERS }, () => placeOrder(t, { store }))
    const accepted = () => orders.filter(({ id }) => acceptedAbout(t, id) > 0).length
    await t.expect.eventually('accepted', accepted, ORDERS)
    await t.expect.eventually(
      'reads',
      () => reads.held().length + countInFlow(t, orders),
      satisfies('work that has begun', (begun) => begun !== 0),
    )
    await comesToRest(t)
    t.expect.that('open', reads.held().length, atMost(AT_ONCE))
    reads.end()
    await t.expect.eventually('arrive', () => countInFlow(t, orders), ORDERS, reads.patience())
  },
)

const RECEPTIONS = 8
const BATCHES = 4

export const openBatches = case_(
  'LIM-02-open-batches',
  {
    title: `${RECEPTIONS} receptions at once do not open more than ${BATCHES} batch updates`,
    rules: ['LIM-02'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      open: { rule: 'LIM-02', says: `at most ${BATCHES} batch updates of stock are open at Omnium at once` },
      levels: { rule: 'LIM-02', says: `the stock of all ${RECEPTIONS} receptions reaches Omnium` },
    },
  },
  async (t) => {
    const batches = outage(t, {
      operations: ['InventoryUpdateMany'],
      containing: t.ids.token,
      effect: { kind: 'hold' },
    })
    // A store each: a connector may well take the goods of one store one after the other.
    const orders = Array.from({ length: RECEPTIONS }, () =>
      purchase(t, { knownTo: 'flow', stockMaster: 'true' }),
    )
    for (const order of orders) receive(t, order, [300])
    const known = () => orders.filter((order) => stockOf(t, order, order.sku) === 3).length
    // Without batches all levels are there soon; with them the first is held.
    await t.expect.eventually(
      'levels',
      () => batches.held().length + known(),
      satisfies('levels on their way', (begun) => begun !== 0),
    )
    await comesToRest(t)
    t.expect.that('open', batches.held().length, atMost(BATCHES))
    batches.end()
    await t.expect.eventually('levels', known, RECEPTIONS, batches.patience())
  },
)

/** Round trips during which nothing new is called, and the most there are. */
const QUIET = 10
const MOST = 400

/** Returns when the connector has made every call that it makes while some are held. */
async function comesToRest(t: Pick<CaseContext<string>, 'calls' | 'deliver'>): Promise<void> {
  let quiet = 0
  for (let n = 0; n < MOST && quiet < QUIET; n++) {
    const before = t.calls().length
    // Nobody's id: how many round trips it takes is chance and no part of the story.
    await t.deliver({ body: { className: 'Product', objectId: 'ROUND-TRIP', category: 'Updated' } })
    quiet = t.calls().length === before ? quiet + 1 : 0
  }
}
