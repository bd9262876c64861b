/** Tokens that end. The lifetime of tokens issued from now on is set, and the present ones are revoked. */
import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { lastSeq, tokenCalls, wasAnswered, workCalls } from './token-calls.ts'

/** Ten days, as Omnium documents. */
const USUAL = 864_000

export const expiry = case_(
  'AUTH-05-expiry',
  {
    title: 'an expired token loses no job',
    rules: ['AUTH-05'],
    role: 'sync',
    time: 'moving',
    span: '2h',
    alone: true,
    checks: {
      before: { rule: 'AUTH-05', says: 'an order arrives with a token that is valid for an hour' },
      after: { rule: 'AUTH-05', says: 'an order arrives at once when that hour is over' },
      renewed: { rule: 'AUTH-05', says: 'for it a new token was asked for' },
    },
  },
  async (t) => {
    t.tenant.setTokenLifetime(3600)
    t.tenant.revokeTokens()
    try {
      const before = placeOrder(t)
      await t.expect.present('before', () => flowOrder(t.state.flow, before.id))
      const mark = lastSeq(t)
      t.tenant.setTokenLifetime(USUAL)
      await t.clock.advance('61m')
      const after = placeOrder(t)
      await t.expect.present('after', () => flowOrder(t.state.flow, after.id))
      const renewals = tokenCalls(t).filter((call) => call.seq > mark && wasAnswered(call))
      t.expect.that('renewed', renewals.length, atLeast(1))
    } finally {
      t.tenant.setTokenLifetime(USUAL)
    }
  },
)

export const shortLife = case_(
  'AUTH-06-short-life',
  {
    title: 'the expiry that Omnium declares is respected',
    rules: ['AUTH-06'],
    role: 'sync',
    time: 'moving',
    span: '15m',
    alone: true,
    checks: {
      before: { rule: 'AUTH-06', says: 'an order arrives with a token that is valid for 600 seconds' },
      after: { rule: 'AUTH-06', says: 'an order arrives 601 seconds later' },
      'in-time': { rule: 'AUTH-06', says: 'the expired token was not sent any more' },
    },
  },
  async (t) => {
    t.tenant.setTokenLifetime(600)
    t.tenant.revokeTokens()
    try {
      const before = placeOrder(t)
      await t.expect.present('before', () => flowOrder(t.state.flow, before.id))
      t.tenant.setTokenLifetime(USUAL)
      await t.clock.advance('601s')
      const mark = lastSeq(t)
      const after = placeOrder(t)
      await t.expect.present('after', () => flowOrder(t.state.flow, after.id))
      const refused = workCalls(t).filter(({ seq, status }) => seq > mark && status === 401)
      t.expect.that(
        'in-time',
        refused.map(({ method, url, token }) => `${method} ${url} with ${token ?? 'no token'}`),
        [],
      )
    } finally {
      t.tenant.setTokenLifetime(USUAL)
    }
  },
)
