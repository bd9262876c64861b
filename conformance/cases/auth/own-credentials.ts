import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { atLeast } from '../matchers.ts'
import { tokenCalls, wasAnswered } from './token-calls.ts'

export const ownCredentials = case_(
  'AUTH-01-own-credentials',
  {
    title: "the token comes with the tenant's own credentials",
    rules: ['AUTH-01'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      arrives: { rule: 'AUTH-01', says: 'an order arrives although no token of before is valid' },
      asks: { rule: 'AUTH-01', says: 'Omnium issued a token for the client id and secret of the tenant' },
      'no-other': { rule: 'AUTH-01', says: 'no token call with a wrong secret was made' },
    },
  },
  async (t) => {
    t.tenant.revokeTokens()
    const order = placeOrder(t)
    await t.expect.present('arrives', () => flowOrder(t.state.flow, order.id))
    const calls = tokenCalls(t)
    t.expect.that('asks', calls.filter(wasAnswered).length, atLeast(1))
    const refused = calls
      .filter((call) => !wasAnswered(call))
      .map(({ status, url }) => `${status} for ${url}`)
    t.expect.that('no-other', refused, [])
  },
)

export const tokenCallForm = case_(
  'AUTH-02-query-form',
  {
    title: 'the token call has the form that Omnium documents',
    rules: ['AUTH-02'],
    role: 'sync',
    time: 'still',
    alone: true,
    profiles: { 'token-call': ['omnium-query'] },
    checks: {
      asks: { rule: 'AUTH-02', says: 'a token is asked for when those of before are not valid any more' },
      id: { rule: 'AUTH-02', says: 'the client id is the query parameter clientId' },
      secret: { rule: 'AUTH-02', says: 'the secret is the query parameter clientSecret' },
    },
  },
  async (t) => {
    t.tenant.revokeTokens()
    const order = placeOrder(t)
    await t.expect.present('asks', () => flowOrder(t.state.flow, order.id))
    const calls = tokenCalls(t)
    t.expect.that('asks', calls.length, atLeast(1))
    const values = (name: string): readonly unknown[] => [
      ...new Set(calls.map(({ query }) => entryOf(query, name))),
    ]
    t.expect.that('id', values('clientId'), [t.tenant.clientId])
    t.expect.that(
      'secret',
      values('clientSecret').every((value) => typeof value === 'string'),
      true,
    )
  },
)

/** The names bind without regard to case. */
const entryOf = (query: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.entries(query).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
