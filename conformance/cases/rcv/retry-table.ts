import { case_ } from '../case.ts'
import { delaysAre, delaysBetween, firstDelay } from '../retry/delays.ts'
import { base } from '../settings.ts'
import { purchase, receive } from './purchase.ts'
import { addedTo, disturbReceptions, receptionCalls } from './receptions.ts'

/** V-RETRY up to retry 4; the whole table stands in the cases of area RETRY. */
export const retryTable = case_(
  'RCV-25-retry-table',
  {
    title: 'Omnium refuses a goods reception with 500 again and again',
    rules: ['RCV-25'],
    role: 'sync',
    settings: base,
    time: 'moving',
    span: '1h',
    checks: {
      first: { rule: 'RCV-25', says: 'the first retry of a reception job comes after 1 or 2 minutes' },
      table: { rule: 'RCV-25', says: 'the next retries come after 2, 5 and 10 minutes' },
      'in-the-end': { rule: 'RCV-25', says: 'the goods are confirmed once Omnium takes them' },
    },
  },
  async (t) => {
    const order = purchase(t)
    const faults = disturbReceptions(t, order, { kind: 'status', status: 500 }, 1000)
    receive(t, order, [400])
    // 2 + 2 + 5 + 10 minutes and their tolerances; the fifth retry comes 20 minutes later.
    await t.clock.advance('26m')
    const delays = delaysBetween(receptionCalls(t))
    t.expect.that('first', delays, delaysAre([firstDelay(t.profile('retry-first'))]))
    t.expect.that('table', delays, delaysAre([2, 5, 10], 2))
    for (const fault of faults) fault.release()
    await t.expect.eventually('in-the-end', () => addedTo(t, order, order.sku), [4], { within: '30m' })
  },
)
