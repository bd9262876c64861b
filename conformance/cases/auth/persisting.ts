/** Refusals that a new token does not cure. */
import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast, atMost } from '../matchers.ts'
import { attemptsIn, delaysAre, delaysBetween, firstDelay } from '../retry/delays.ts'
import { orderOutage } from '../retry/outage.ts'
import { lastSeq, tokenCalls } from './token-calls.ts'

export const persisting = case_(
  'AUTH-08-persisting',
  {
    title: 'a 401 that persists is retried on schedule, not in a loop',
    rules: ['AUTH-08'],
    role: 'sync',
    time: 'moving',
    span: '30m',
    alone: true,
    checks: {
      refused: { rule: 'AUTH-08', says: 'the read of the order is answered with 401 with whatever token' },
      calls: { rule: 'AUTH-08', says: 'an attempt makes three calls at most' },
      tokens: { rule: 'AUTH-08', says: 'an attempt makes three token calls at most' },
      delays: { rule: 'AUTH-08', says: 'the attempts follow each other after the delays of the table' },
      arrives: { rule: 'AUTH-08', says: 'the order arrives when Omnium takes the token again' },
    },
  },
  async (t) => {
    const id = t.ids.order()
    const trouble = orderOutage(t, id, { kind: 'status', status: 401 })
    placeOrder(t, { id })
    await t.expect.eventually('refused', () => trouble.refused().length, atLeast(1))
    await t.clock.advance('10m')
    const attempts = attemptsIn(trouble.refused())
    t.expect.that('calls', Math.max(...attempts.map((calls) => calls.length)), atMost(3))
    t.expect.that('tokens', Math.max(0, ...attemptsIn(tokenCalls(t)).map((calls) => calls.length)), atMost(3))
    const delays = delaysBetween(trouble.refused())
    t.expect.that('delays', delays, delaysAre([firstDelay(t.profile('retry-first')), 2, 5]))
    trouble.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), { within: '12m' })
  },
)

export const forbidden = case_(
  'AUTH-13-forbidden',
  {
    title: 'a 403 is no reason to log in again',
    rules: ['AUTH-13'],
    role: 'sync',
    time: 'moving',
    span: '30m',
    alone: true,
    checks: {
      before: { rule: 'AUTH-13', says: 'an order arrives, so there is a token' },
      refused: { rule: 'AUTH-13', says: 'the read of the next order is answered with 403' },
      'no-login': { rule: 'AUTH-13', says: 'four refused attempts cause one token call at most' },
      delays: { rule: 'AUTH-13', says: 'the job is retried on the normal schedule' },
      visible: { rule: 'AUTH-13', says: 'the failed job can be seen in the job list or in the log' },
      arrives: { rule: 'AUTH-13', says: 'the order arrives when access is granted' },
    },
  },
  async (t) => {
    const before = placeOrder(t)
    await t.expect.present('before', () => flowOrder(t.state.flow, before.id))
    const mark = lastSeq(t)
    const id = t.ids.order()
    const trouble = orderOutage(t, id, { kind: 'status', status: 403 })
    placeOrder(t, { id })
    await t.expect.eventually('refused', () => trouble.refused().length, atLeast(1))
    await t.clock.advance('10m')
    t.expect.that(
      'delays',
      delaysBetween(trouble.refused()),
      delaysAre([firstDelay(t.profile('retry-first')), 2, 5]),
    )
    t.expect.that('no-login', tokenCalls(t).filter(({ seq }) => seq > mark).length, atMost(1))
    await t.expect.reported('visible', id)
    trouble.end()
    await t.expect.present('arrives', () => flowOrder(t.state.flow, id), { within: '12m' })
  },
)
