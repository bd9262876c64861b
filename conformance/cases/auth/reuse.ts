import { case_ } from '../case.ts'
import { countInFlow, placeOrder } from '../hook/web-scene.ts'
import { atMost } from '../matchers.ts'
import { tokenCalls } from './token-calls.ts'

const JOBS = 12

export const reuse = case_(
  'AUTH-04-reuse',
  {
    title: 'one token serves many jobs',
    rules: ['AUTH-04'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      arrive: { rule: 'AUTH-04', says: `${JOBS} orders arrive` },
      reuse: { rule: 'AUTH-04', says: `the ${JOBS} jobs cause two token calls at most` },
    },
  },
  async (t) => {
    const store = t.given.store().id
    // One after the other: jobs that start together without any token are another rule's matter.
    const first = placeOrder(t, { store })
    await t.expect.eventually('arrive', () => countInFlow(t, [first]), 1)
    const others = Array.from({ length: JOBS - 1 }, () => placeOrder(t, { store }))
    await t.expect.eventually('arrive', () => countInFlow(t, others), JOBS - 1)
    t.expect.that('reuse', tokenCalls(t).length, atMost(2))
  },
)
