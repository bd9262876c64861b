import { case_ } from '../case.ts'
import { countInFlow, placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { orderOutage } from '../retry/outage.ts'

const GOOD = 12

export const poisoned = case_(
  'QUEUE-05-poisoned',
  {
    title: 'a job that always fails does not block others',
    rules: ['QUEUE-05', 'QUEUE-09'],
    role: 'sync',
    time: 'still',
    checks: {
      fails: { rule: 'QUEUE-05', says: 'the job of the first order fails' },
      good: { rule: 'QUEUE-05', says: `${GOOD} orders behind it arrive without delay` },
      seen: { rule: 'QUEUE-09', says: 'the failed job can be seen in the job list or in the log' },
    },
  },
  async (t) => {
    const poison = t.ids.order()
    const trouble = orderOutage(t, poison)
    const { store } = placeOrder(t, { id: poison })
    await t.expect.eventually('fails', () => trouble.refused().length, atLeast(1))
    const orders = Array.from({ length: GOOD }, () => placeOrder(t, { store }))
    await t.expect.eventually('good', () => countInFlow(t, orders), GOOD)
    await t.expect.reported('seen', poison)
  },
)
