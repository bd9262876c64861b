import { case_ } from '../case.ts'
import { between } from '../matchers.ts'
import { base } from '../settings.ts'
import { purchase, receive } from './purchase.ts'
import { addedTo, disturbReceptions, receptionCalls } from './receptions.ts'

/** Calls within a few seconds belong to one attempt. */
const ATTEMPT = 10_000
const MINUTE = 60_000

/** V-RETRY: 1 or 2 minutes, then 2, 5, 10. Later by up to a tenth, or half a minute for engines that look around. */
export const retryTable = case_(
  'RCV-25-retry-table',
  {
    title: 'Omnium refuses a goods reception with 500 again and again',
    rules: ['RCV-25', 'RETRY-06'],
    role: 'sync',
    settings: base,
    time: 'moving',
    span: '1h',
    checks: {
      'first-gap': { rule: 'RCV-25', says: 'the first retry of a reception job comes after 1 or 2 minutes' },
      'second-gap': { rule: 'RCV-25', says: 'the second retry comes 2 minutes later' },
      'third-gap': { rule: 'RCV-25', says: 'the third retry comes 5 minutes later' },
      'as-for-orders': {
        rule: 'RETRY-06',
        says: 'the fourth retry of a reception job comes 10 minutes later',
      },
      'in-the-end': { rule: 'RCV-25', says: 'the goods are confirmed once Omnium takes them' },
    },
  },
  async (t) => {
    const order = purchase(t)
    const faults = disturbReceptions(t, order, { kind: 'status', status: 500 }, 1000)
    receive(t, order, [400])
    // 2 + 2 + 5 + 10 minutes and their tolerances; the fifth attempt comes 20 minutes later.
    await t.clock.advance('22m')
    const attempts = receptionCalls(t)
      .map(({ at }) => at)
      .filter((at, n, all) => n === 0 || at - (all[n - 1] ?? 0) > ATTEMPT)
    const gap = (n: number): number | undefined => {
      const [before, after] = [attempts[n - 1], attempts[n]]
      return before === undefined || after === undefined ? undefined : after - before
    }
    t.expect.that('first-gap', gap(1), between(1 * MINUTE, 2.5 * MINUTE))
    t.expect.that('second-gap', gap(2), between(2 * MINUTE, 2.5 * MINUTE))
    t.expect.that('third-gap', gap(3), between(5 * MINUTE, 5.5 * MINUTE))
    t.expect.that('as-for-orders', gap(4), between(10 * MINUTE, 11 * MINUTE))
    for (const fault of faults) fault.release()
    await t.expect.eventually('in-the-end', () => addedTo(t, order, order.sku), [4], { within: '25m' })
  },
)
