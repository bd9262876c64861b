import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { wasAnswered } from './token-calls.ts'

/** That no call at all goes without a token is a check beside every case. */
export const bearer = case_(
  'AUTH-03-bearer',
  {
    title: 'calls to Omnium carry the token as Bearer',
    rules: ['AUTH-03'],
    role: 'sync',
    time: 'still',
    checks: {
      arrives: { rule: 'AUTH-03', says: 'an order arrives' },
      bearer: {
        rule: 'AUTH-03',
        says: 'the calls to Omnium that were answered carry Authorization: Bearer and a token',
      },
    },
  },
  async (t) => {
    const order = placeOrder(t)
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
    const calls = t.calls({ system: 'omnium' }).filter(wasAnswered)
    const odd = calls.filter(({ requestHeaders }) => !/^Bearer /i.test(requestHeaders['authorization'] ?? ''))
    t.expect.that('bearer', calls.length, atLeast(1))
    t.expect.that(
      'bearer',
      odd.map(({ method, url }) => `${method} ${url}`),
      [],
    )
  },
)
