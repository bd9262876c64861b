import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { acceptedAbout, orderEvent, placeUnannounced, twice } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { orderOutage } from '../retry/outage.ts'

const EVENTS = 6
/**
 * The first event starts a run, whose read is held. The next one may lead to one more run (DEDUP-02), for which
 * the others are repeats. A run may read the order twice, as with Exists and Get.
 */
const READS = 4

export const whileWaiting = case_(
  'DEDUP-01-while-waiting',
  {
    title: 'events about an order that waits add no jobs',
    rules: ['DEDUP-01'],
    role: 'sync',
    time: 'still',
    checks: {
      read: { rule: 'DEDUP-01', says: 'the first event leads to a read of the order' },
      arrives: { rule: 'DEDUP-01', says: 'the order arrives' },
      reads: {
        rule: 'DEDUP-01',
        says: `${EVENTS} more events during the first read lead to one more run at most, so to ${READS} reads in all`,
      },
      once: { rule: 'DEDUP-01', says: 'there is one Flow order' },
    },
  },
  async (t) => {
    const order = placeUnannounced(t)
    const event = orderEvent(order)
    const reads = orderOutage(t, order.id, { kind: 'hold' })
    t.omnium.emitEvent({ event })
    await t.expect.eventually('read', () => reads.hits().length, atLeast(1))
    t.omnium.emitEvent({ event, times: EVENTS })
    // The endpoint may be busy with something else: what was not yet accepted cannot count as a repeat.
    await t.expect.eventually('read', () => acceptedAbout(t, order.id), atLeast(EVENTS + 1))
    reads.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id), reads.patience())
    t.expect.later('reads', () => {
      const { length } = t.calls({ system: 'omnium', operationId: 'OrdersGet', containing: order.id })
      return length > READS ? `the order was read ${length} times` : undefined
    })
    t.expect.later('once', () => twice(t, order.id))
  },
)
