import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { acceptedAbout, orderEvent, placeUnannounced } from '../hook/web-scene.ts'
import { atLeast, atMost } from '../matchers.ts'
import { attemptsIn } from '../retry/delays.ts'
import { ORDER_READS, orderOutage } from '../retry/outage.ts'

const FAILED = 3

export const whileInRetry = case_(
  'DEDUP-06-in-retry',
  {
    title: 'a job that waits for a retry still counts as pending',
    rules: ['DEDUP-06'],
    role: 'sync',
    time: 'moving',
    span: '30m',
    checks: {
      waits: { rule: 'DEDUP-06', says: `the job has failed ${FAILED} times and waits for its next try` },
      arrives: {
        rule: 'DEDUP-06',
        says: 'after a new event the order arrives, at once or at the planned time',
      },
      once: { rule: 'DEDUP-06', says: `the new event adds no run: there are ${FAILED + 1} attempts in all` },
    },
  },
  async (t) => {
    const order = placeUnannounced(t)
    const event = orderEvent(order)
    const trouble = orderOutage(t, order.id)
    t.omnium.emitEvent({ event })
    await t.expect.eventually('waits', () => attemptsIn(trouble.refused()).length, atLeast(FAILED), {
      within: '6m',
    })
    // In the middle of the five minutes before the third retry.
    await t.clock.advance('2m')
    trouble.end()
    const before = acceptedAbout(t, order.id)
    t.omnium.emitEvent({ event })
    await t.expect.eventually('waits', () => acceptedAbout(t, order.id), atLeast(before + 1))
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id), { within: '5m' })
    await t.clock.advance('10m')
    const reads = t.calls({ system: 'omnium', operationId: ORDER_READS, containing: order.id })
    t.expect.that('once', attemptsIn(reads).length, atMost(FAILED + 1))
  },
)
