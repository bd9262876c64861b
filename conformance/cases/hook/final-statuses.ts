import { case_ } from '../case.ts'
import { countInFlow, answersTo, placeOrder } from './web-scene.ts'

/** After these Omnium does not send the event again. */
const FINAL = [400, 404, 429]
const MANY = 8

export const finalStatuses = case_(
  'HOOK-06-final-statuses',
  {
    title: 'only events that must not come again are refused for good',
    rules: ['HOOK-06'],
    role: 'sync',
    time: 'still',
    checks: {
      malformed: { rule: 'HOOK-06', says: 'a body that is no JSON is answered with 400' },
      valid: {
        rule: 'HOOK-06',
        says: `none of ${MANY} valid events at once is answered with 400, 404 or 429`,
      },
      arrive: { rule: 'HOOK-06', says: `the ${MANY} orders of these events arrive` },
    },
  },
  async (t) => {
    const { status } = await t.deliver({ body: `{"className":"Order","objectId":"${t.ids.order()}",` })
    t.expect.that('malformed', status, 400)
    const store = t.given.store().id
    const orders = Array.from({ length: MANY }, () => placeOrder(t, { store }))
    await t.expect.eventually('arrive', () => countInFlow(t, orders), MANY)
    const lost = orders.flatMap(({ id }) => answersTo(t, id)).filter((each) => FINAL.includes(each ?? 0))
    t.expect.that('valid', lost, [])
  },
)
