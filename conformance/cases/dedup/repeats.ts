import { case_ } from '../case.ts'
import { flowOrder, flowOrders } from '../given/flow-order.ts'
import { acceptedAbout, begunOn, orderEvent, placeUnannounced, twice } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { orderOutage } from '../retry/outage.ts'

const REPEATS = 20

export const repeats = case_(
  'DEDUP-07-repeats',
  {
    title: `${REPEATS} events at once make one order`,
    rules: ['DEDUP-07'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'DEDUP-07', says: 'the order arrives' },
      begins: { rule: 'DEDUP-07', says: 'the connector begins to work on the order' },
      accepted: { rule: 'DEDUP-07', says: `all ${REPEATS} events are accepted` },
      one: { rule: 'DEDUP-07', says: 'one Flow order exists' },
      'one-ever': { rule: 'DEDUP-07', says: 'one Flow order exists, also later' },
      created: { rule: 'DEDUP-07', says: 'one order was created in Flow' },
    },
  },
  async (t) => {
    const order = placeUnannounced(t)
    // Whoever begins waits until all events are in: so those who do not know of each other meet at the creation.
    const reads = orderOutage(t, order.id, { kind: 'hold' })
    t.omnium.emitEvent({ event: orderEvent(order), times: REPEATS })
    await t.expect.eventually('accepted', () => acceptedAbout(t, order.id), REPEATS)
    await t.expect.eventually('begins', () => begunOn(t, order.id, reads), atLeast(1))
    reads.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id), reads.patience())
    await t.expect.eventually('one', () => flowOrders(t.state.flow, order.id).length, 1)
    t.expect.later('one-ever', () => twice(t, order.id))
    // Whatever uids the connector gives: nothing else in this story can become an order.
    t.expect.later('created', () => {
      const created = t
        .calls({ system: 'flow', operationId: 'createOrder' })
        .filter(({ status }) => status === 200 || status === 201)
      return created.length > 1 ? `${created.length} orders were created` : undefined
    })
  },
)
