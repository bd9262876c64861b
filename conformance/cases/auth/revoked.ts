import { case_ } from '../case.ts'
import { flowOrder } from '../given/flow-order.ts'
import { placeOrder } from '../hook/web-scene.ts'
import { lastSeq, tokenCalls, wasAnswered, workCalls } from './token-calls.ts'

export const revoked = case_(
  'AUTH-07-revoked',
  {
    title: 'after a 401 a new token is fetched and the same request repeated',
    rules: ['AUTH-07'],
    role: 'sync',
    time: 'still',
    alone: true,
    checks: {
      before: { rule: 'AUTH-07', says: 'an order arrives' },
      after: {
        rule: 'AUTH-07',
        says: 'when all tokens are revoked the next order arrives at once all the same',
      },
      sequence: {
        rule: 'AUTH-07',
        says: 'the refused call, a token call and the same call again follow each other',
      },
      dropped: { rule: 'AUTH-07', says: 'the old token is sent once at most after its 401' },
    },
  },
  async (t) => {
    const before = placeOrder(t)
    await t.expect.present('before', () => flowOrder(t.state.flow, before.id))
    const mark = lastSeq(t)
    t.tenant.revokeTokens()
    const work = () => workCalls(t).filter(({ seq }) => seq > mark)
    const firstRefused = () => work().find(({ status }) => status === 401)
    t.expect.later('dropped', () => {
      const refused = firstRefused()
      const again = work().filter(({ seq, token }) => refused && seq > refused.seq && token === refused.token)
      return again.length > 1
        ? `${again[0]?.token ?? 'the token'} was sent ${again.length} more times`
        : undefined
    })
    const after = placeOrder(t)
    await t.expect.present('after', () => flowOrder(t.state.flow, after.id))

    const refused = firstRefused()
    const renewed = tokenCalls(t).find((call) => call.seq > (refused?.seq ?? mark) && wasAnswered(call))
    const repeated = work().find(
      (call) =>
        call.seq > (renewed?.seq ?? 0) &&
        wasAnswered(call) &&
        // A connector that asks for a token for every job is never refused; then there is nothing to repeat.
        (!refused || (call.method === refused.method && call.url === refused.url)),
    )
    t.expect.that(
      'sequence',
      [refused && '401', renewed && 'token', repeated && '2xx'].slice(refused ? 0 : 1),
      refused ? ['401', 'token', '2xx'] : ['token', '2xx'],
    )
  },
)
