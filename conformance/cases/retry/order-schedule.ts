/** V-RETRY, judged on an order that cannot be read. Short and long spans apart: not every clock can be moved. */
import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast, matcher } from '../matchers.ts'
import { attemptsIn, delaysAre, delaysBetween, firstDelay } from './delays.ts'
import { orderOutage } from './outage.ts'

export const firstRetry = case_(
  'RETRY-02-first-delay',
  {
    title: 'the first retry comes after one or two minutes',
    rules: ['RETRY-02'],
    role: 'sync',
    time: 'moving',
    span: '20m',
    checks: {
      fails: { rule: 'RETRY-02', says: 'the first read of the order fails' },
      first: { rule: 'RETRY-02', says: 'the delay before the first retry is as declared' },
      arrives: { rule: 'RETRY-02', says: 'the order arrives with the retry' },
    },
  },
  async (t) => {
    const id = t.ids.order()
    const trouble = orderOutage(t, id)
    placeOrder(t, { id })
    await t.expect.eventually('fails', () => trouble.refused().length, atLeast(1))
    trouble.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), { within: '15m' })
    const reads = t.calls({ system: 'omnium', operationId: trouble.operations, containing: id })
    t.expect.that('first', delaysBetween(reads), delaysAre([firstDelay(t.profile('retry-first'))]))
  },
)

/** Every delay is at least as long as the one before, and the last is longer than the first. */
const growing = matcher('delays that grow', (observed) => {
  const delays = observed as readonly number[]
  const shrinks = delays.findIndex((delay, index) => delay < (delays[index - 1] ?? 0) * 0.9)
  if (shrinks > 0) return `the delay before retry ${shrinks + 1} is shorter than the one before`
  if (delays.length < 2) return `only ${delays.length} retries came`
  return (delays.at(-1) ?? 0) > (delays[0] ?? 0) ? undefined : 'the last delay is no longer than the first'
})

export const table = case_(
  'RETRY-03-table',
  {
    title: 'a job that keeps failing is retried after 2, 5, 10, 20, 30, 45, 60 and 90 minutes',
    rules: ['RETRY-01', 'RETRY-03'],
    role: 'sync',
    time: 'moving',
    span: '8h',
    checks: {
      growing: { rule: 'RETRY-01', says: 'an order that cannot be read is tried again with growing delays' },
      table: { rule: 'RETRY-03', says: 'the delays before retries 2 to 9 are those of the table' },
      arrives: { rule: 'RETRY-01', says: 'the order arrives by itself once it can be read' },
    },
  },
  async (t) => {
    const id = t.ids.order()
    const trouble = orderOutage(t, id)
    placeOrder(t, { id })
    await t.clock.advance('5h')
    const delays = delaysBetween(trouble.refused())
    t.expect.that('growing', delays, growing)
    t.expect.that('table', delays, delaysAre([2, 5, 10, 20, 30, 45, 60, 90], 2))
    trouble.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), { within: '140m' })
  },
)

const FAILURES = 50

export const endless = case_(
  'RETRY-04-endless',
  {
    title: `after retry 10 a job is tried every two hours, also after ${FAILURES} failures`,
    rules: ['RETRY-04', 'RETRY-05'],
    role: 'sync',
    time: 'moving',
    span: '12d',
    checks: {
      'every-two-hours': {
        rule: 'RETRY-04',
        says: 'the delays before retry 10 and all later ones are 120 minutes',
      },
      endless: {
        rule: 'RETRY-05',
        says: `after ${FAILURES} failures the next attempt comes and brings the order`,
      },
    },
  },
  async (t) => {
    const id = t.ids.order()
    const trouble = orderOutage(t, id)
    placeOrder(t, { id })
    // By the table 3.6 days. How long the delays are is the other rule's matter, hence the patience.
    const isEndless = await t.expect.eventually(
      'endless',
      () => attemptsIn(trouble.refused()).length,
      atLeast(FAILURES),
      { within: '9d' },
    )
    const delays = delaysBetween(trouble.refused())
    const late = Math.max(1, delays.length - 9)
    t.expect.that(
      'every-two-hours',
      delays,
      delaysAre(
        Array.from({ length: late }, () => 120),
        10,
      ),
    )
    trouble.end()
    if (isEndless) await t.expect.present('endless', () => flowOrder(t.state.flow, id), { within: '1d' })
  },
)
