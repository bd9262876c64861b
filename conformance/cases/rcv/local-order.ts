import { case_ } from '../case.ts'
import { atLeast } from '../matchers.ts'
import { base } from '../settings.ts'
import { levelsOf } from '../inv/levels.ts'
import { purchase, receive, stockOf } from './purchase.ts'
import { receptionCalls } from './receptions.ts'

/** V-GTW: purchase order unknown, stock now 1500: level 15. */
export const localOrder = case_(
  'RCV-03-level',
  {
    title: 'goods of a local purchase order arrive in a store where Flow is stock master',
    rules: ['RCV-03'],
    role: 'sync',
    settings: base,
    time: 'still',
    checks: {
      level: { rule: 'RCV-03', says: 'Omnium has the stock of 15 that Flow has' },
      'level-call': { rule: 'RCV-03', says: 'the stock came as a stock level' },
      'no-reception': {
        rule: 'RCV-03',
        says: 'a purchase order that Omnium lacks gives no goods-reception call',
      },
    },
  },
  async (t) => {
    const order = purchase(t, { knownTo: 'flow', stockMaster: 'true', ordered: [15] })
    receive(t, order, [1500])
    await t.expect.eventually('level', () => stockOf(t, order, order.sku), 15)
    t.expect.that('level-call', levelsOf(t, order.sku).length, atLeast(1))
    t.expect.later('no-reception', () => {
      const [call] = receptionCalls(t)
      return call && `${call.method} ${call.url}`
    })
  },
)
