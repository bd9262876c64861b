import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { changeQuantity, placeOrder, quantityInFlow } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { attemptsIn, delaysAre, delaysBetween, firstDelay } from './delays.ts'
import { orderOutage } from './outage.ts'

const FAILURES = 4

export const successResets = case_(
  'RETRY-07-success-resets',
  {
    title: 'success ends the series of delays',
    rules: ['RETRY-07'],
    role: 'sync',
    time: 'moving',
    span: '1h',
    checks: {
      series: { rule: 'RETRY-07', says: `a job fails ${FAILURES} times` },
      arrives: { rule: 'RETRY-07', says: 'then it succeeds' },
      first: {
        rule: 'RETRY-07',
        says: 'when the next job of the order fails, the delay is the first of the table again',
      },
      changed: { rule: 'RETRY-07', says: 'that job succeeds in the end' },
    },
  },
  async (t) => {
    const id = t.ids.order()
    const trouble = orderOutage(t, id)
    const order = placeOrder(t, { id })
    await t.expect.eventually('series', () => attemptsIn(trouble.refused()).length, atLeast(FAILURES), {
      within: '15m',
    })
    trouble.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), { within: '12m' })
    const next = orderOutage(t, id)
    changeQuantity(t, order, 3)
    await t.clock.advance('4m')
    t.expect.that('first', delaysBetween(next.refused()), delaysAre([firstDelay(t.profile('retry-first'))]))
    next.end()
    await t.expect.eventually('changed', () => quantityInFlow(t, order), 300, { within: '12m' })
  },
)
