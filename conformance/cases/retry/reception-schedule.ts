import { case_ } from '../case.ts'
import { deliveredOf, purchase, receive } from '../rcv/purchase.ts'
import { delaysAre, delaysBetween, firstDelay } from './delays.ts'
import { receptionOutage } from './outage.ts'

export const receptionSchedule = case_(
  'RETRY-06-receptions',
  {
    title: 'goods are retried on the same schedule as orders',
    rules: ['RETRY-06'],
    role: 'sync',
    time: 'moving',
    span: '12h',
    checks: {
      first: { rule: 'RETRY-06', says: 'the delay before the first retry is as declared' },
      table: { rule: 'RETRY-06', says: 'the delays before retries 2 to 9 are those of the table' },
      after: { rule: 'RETRY-06', says: 'the delay before retry 10 is 120 minutes' },
      goods: { rule: 'RETRY-06', says: 'the three pieces reach Omnium by themselves, once' },
    },
  },
  async (t) => {
    const trouble = receptionOutage(t)
    const bought = purchase(t)
    receive(t, bought, [300])
    await t.clock.advance('8h')
    const delays = delaysBetween(trouble.refused())
    t.expect.that('first', delays, delaysAre([firstDelay(t.profile('retry-first'))]))
    t.expect.that('table', delays, delaysAre([2, 5, 10, 20, 30, 45, 60, 90], 2))
    t.expect.that('after', delays, delaysAre([120], 10))
    trouble.end()
    await t.expect.eventually('goods', () => deliveredOf(t, bought, bought.sku), 3, { within: '140m' })
  },
)
